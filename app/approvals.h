#pragma once

#include "app/session.h"

#include <optional>
#include <string>
#include <vector>

/// Proposals about money: a branch that another role approves before it becomes part of the plan.
namespace mijlpaal::app {

/// Writes down what a reviewer says of a proposal as it is now. Every step after it needs a verdict of its own.
/// Errors: it is no open proposal; nobody gave a role; one's own role proposed it or a step of it; the role may not
/// approve; nothing is said with what is sent back.
base::Result<void> giveVerdict(Session& session, std::int64_t branch, model::Verdict verdict, const std::string& note);

/// A proposal or scenario, and what is decided of it.
struct Proposal {
    storage::Branch branch;
    /// Who made its steps, divided by commas.
    std::string proposers;
    /// The last verdict on it as it is now, or as it was adopted.
    std::optional<model::Approval> verdict;
    /// What it would change in the plan of now, field by field; of one that was adopted, what it changed.
    model::Patches patches;
    /// Why it does not fit the plan of now, where it does not.
    std::optional<base::Message> conflict;
    /// It posts money, so that another role approves it first.
    bool postsMoney = false;
    /// It was adopted, and that was undone.
    bool isTakenBack = false;
};

/// All proposals and scenarios of a file, the newest first. Errors: the journal cannot be read.
base::Result<std::vector<Proposal>> proposalsOf(const Session& session);

/// Who made the steps of a branch, of which these are the entries, divided by commas.
std::string proposersOf(const std::vector<storage::JournalEntry>& journal);

/// The last verdict on a branch as it is now; null where there is none.
const model::Approval* verdictOn(const model::Portfolio& portfolio, const storage::Branch& branch);

/// Errors: the branch is a proposal that posts money, or that changes who may approve, and it is not approved as it is
/// now or nobody gave the role that adopts it; for what is no such proposal as `mayDecide`.
base::Result<void> mayBeAdopted(const model::Portfolio& portfolio, const storage::Branch& branch,
                                const model::ChangeSet& changes, const std::string& role);

/// Whether a role may make a step of the plan that decides for others, which is asked of every step.
/// Errors: the step changes which roles may approve, and this is none of them; it opens closed books again, and nobody
/// gave the role that does.
base::Result<void> mayDecide(const model::Portfolio& portfolio, const model::ChangeSet& changes, const std::string& role);

}  // namespace mijlpaal::app

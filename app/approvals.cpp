#include "app/approvals.h"

#include "app/author.h"
#include "base/text.h"
#include "model/posting.h"
#include "model/roles.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace mijlpaal::app {

namespace {

/// Errors: nobody gave the role.
base::Result<void> isGiven(std::string_view role) {
    if (!model::isSameRole(role, unknownAuthor) && !base::trimmed(role).empty()) return {};
    return base::failure("An approval needs a role. Give yours with --author or in MIJLPAAL_AUTHOR.");
}

bool postsMoney(const model::ChangeSet& changes) {
    return std::ranges::any_of(changes.changes,
                               [](const model::Change& change) { return model::isPosting(change.kind); });
}

/// Whether a step gives the settings other roles that may approve, where there are any.
bool changesApprovers(const model::Portfolio& portfolio, const model::ChangeSet& changes) {
    const auto& roles = portfolio.settings().approverRoles;
    if (base::trimmed(roles).empty()) return false;
    return std::ranges::any_of(changes.changes, [&](const model::Change& change) {
        if (!change.isOf<model::Settings>()) return false;
        const auto* after = change.becomes<model::Settings>();
        return !after || after->approverRoles != roles;
    });
}

}  // namespace

base::Result<void> giveVerdict(Session& session, std::int64_t branch, model::Verdict verdict, const std::string& note) {
    const auto known = session.store().branch(branch);
    if (!known) return base::failure(known.error());
    if (known->kind != storage::BranchKind::proposal || known->status != storage::BranchStatus::open)
        return base::failure("Branch {branch} is not an open proposal.", {{"branch", known->name}});
    if (verdict == model::Verdict::sentBack && note.empty())
        return base::failure("Say with what is sent back what should be different.");
    const auto& role = session.author();
    if (const auto given = isGiven(role); !given) return given;
    const auto journal = session.store().branchJournal(branch);
    if (!journal) return base::failure(journal.error());
    if (std::ranges::any_of(*journal, [&](const auto& entry) { return model::isSameRole(entry.author, role); })) {
        return base::failure(verdict == model::Verdict::approved
                                 ? "“{role}” proposed “{branch}”; another role approves it."
                                 : "“{role}” proposed “{branch}”; another role sends it back.",
                             {{"role", role}, {"branch", known->name}});
    }
    const auto& portfolio = session.now().portfolio();
    if (const auto may = model::mayApprove(portfolio, role); !may) return base::failure(may.error());
    model::Approval approval;
    approval.id = portfolio.all<model::Approval>().nextId();
    approval.branch = branch;
    approval.step = known->steps;
    approval.fingerprint = known->lastHash;
    approval.verdict = verdict;
    approval.role = role;
    approval.noteNl = note;
    model::ChangeSet changes;
    changes.label = verdict == model::Verdict::approved
                        ? base::message("Approve “{branch}”", {{"branch", known->name}})
                        : base::message("Send back “{branch}”", {{"branch", known->name}});
    changes.reason = note;
    changes.add(std::move(approval));
    return session.perform(changes);
}

namespace {

bool postsMoney(const model::Patches& patches) {
    return std::ranges::any_of(patches, [](const model::Patch& patch) { return model::isPosting(patch.kind); });
}

/// Errors: the journal cannot be read.
base::Result<void> addChanges(Proposal& proposal, const Session& session) {
    const auto& branch = proposal.branch;
    if (branch.status == storage::BranchStatus::adopted && branch.adoptedAs) {
        auto patches = session.store().patches(*branch.adoptedAs);
        if (!patches) return base::failure(patches.error());
        proposal.patches = std::move(*patches);
    } else if (branch.status == storage::BranchStatus::open) {
        const auto fitted = session.fitted(branch.id);
        if (!fitted) {
            proposal.conflict = fitted.error();
            return {};
        }
        proposal.patches = model::patchesOf(fitted->changes);
        if (!fitted->conflicts.empty()) proposal.conflict = fitted->conflicts.front().message;
    }
    return {};
}

}  // namespace

namespace {

/// The revisions after one that were undone, and not made again, with that one.
base::Result<std::set<std::int64_t>> undoneSince(const Session& session, std::int64_t revision) {
    const auto journal = session.store().journalSince(revision);
    if (!journal) return base::failure(journal.error());
    std::set<std::int64_t> undone;
    // From the last one on: what undid a step and was undone itself did nothing.
    for (const auto& entry : std::views::reverse(*journal)) {
        if (entry.undoes && !undone.contains(entry.revision)) undone.insert(*entry.undoes);
    }
    return undone;
}

/// The verdict by which a branch was adopted: on its last step, before the adoption was written behind that.
const model::Approval* verdictOnAdopted(const model::Portfolio& portfolio, const storage::Branch& branch) {
    const model::Approval* last = nullptr;
    for (const auto& each : portfolio.all<model::Approval>()) {
        if (each.branch == branch.id && each.step == branch.steps) last = &each;
    }
    return last;
}

}  // namespace

base::Result<std::vector<Proposal>> proposalsOf(const Session& session) {
    const auto branches = session.store().branches();
    if (!branches) return base::failure(branches.error());
    std::vector<Proposal> proposals;
    std::optional<std::int64_t> firstAdopted;
    for (const auto& branch : *branches) {
        if (branch.adoptedAs) firstAdopted = std::min(firstAdopted.value_or(*branch.adoptedAs), *branch.adoptedAs);
    }
    std::set<std::int64_t> undone;
    if (firstAdopted) {
        auto found = undoneSince(session, *firstAdopted);
        if (!found) return base::failure(std::move(found.error()));
        undone = std::move(*found);
    }
    for (const auto& branch : *branches) {
        if (branch.kind == storage::BranchKind::import) continue;
        Proposal proposal;
        proposal.branch = branch;
        const auto journal = session.store().branchJournal(branch.id);
        if (!journal) return base::failure(journal.error());
        proposal.proposers = proposersOf(*journal);
        const bool isAdopted = branch.status == storage::BranchStatus::adopted;
        const auto& portfolio = session.now().portfolio();
        if (const auto* verdict = isAdopted ? verdictOnAdopted(portfolio, branch) : verdictOn(portfolio, branch))
            proposal.verdict = *verdict;
        proposal.isTakenBack = branch.adoptedAs && undone.contains(*branch.adoptedAs);
        if (const auto done = addChanges(proposal, session); !done) return base::failure(done.error());
        proposal.postsMoney = postsMoney(proposal.patches);
        proposals.push_back(std::move(proposal));
    }
    std::ranges::reverse(proposals);
    return proposals;
}

std::string proposersOf(const std::vector<storage::JournalEntry>& journal) {
    std::vector<std::string_view> roles;
    for (const auto& entry : journal) {
        const bool proposes = entry.kind == storage::EntryKind::open || entry.kind == storage::EntryKind::step;
        if (proposes && std::ranges::find(roles, entry.author) == roles.end()) roles.push_back(entry.author);
    }
    std::string list;
    for (const auto role : roles) list += (list.empty() ? "" : ", ") + std::string{role};
    return list;
}

const model::Approval* verdictOn(const model::Portfolio& portfolio, const storage::Branch& branch) {
    const model::Approval* last = nullptr;
    for (const auto& each : portfolio.all<model::Approval>()) {
        if (each.branch == branch.id && each.step == branch.steps && each.fingerprint == branch.lastHash) last = &each;
    }
    return last;
}

base::Result<void> mayBeAdopted(const model::Portfolio& portfolio, const storage::Branch& branch,
                                const model::ChangeSet& changes, const std::string& role) {
    const bool isAboutMoney = postsMoney(changes);
    if (branch.kind != storage::BranchKind::proposal || (!isAboutMoney && !changesApprovers(portfolio, changes)))
        return mayDecide(portfolio, changes, role);
    if (const auto given = isGiven(role); !given) return given;
    const auto* verdict = verdictOn(portfolio, branch);
    if (!verdict) {
        return base::failure(
            isAboutMoney ? "“{branch}” posts money and is not approved as it is now; “mijlpaal approve” does that."
                         : "“{branch}” changes who may approve and is not approved as it is now; “mijlpaal approve” does that.",
            {{"branch", branch.name}});
    }
    if (verdict->verdict == model::Verdict::sentBack) {
        return base::failure("“{branch}” was sent back by “{role}”: {note}",
                             {{"branch", branch.name}, {"role", verdict->role}, {"note", verdict->noteNl}});
    }
    return {};
}

base::Result<void> mayDecide(const model::Portfolio& portfolio, const model::ChangeSet& changes, const std::string& role) {
    const auto& roles = portfolio.settings().approverRoles;
    if (changesApprovers(portfolio, changes) && !model::mayApprove(portfolio, role)) {
        return base::failure("The roles that may approve are {roles}; only one of these changes that, or a proposal that one "
                             "of them approves.",
                             {{"roles", roles}});
    }
    // By whatever road it comes: who opens books is the one who says so, and not the one who closed them.
    for (const auto& change : changes.changes) {
        const auto* opens = change.isOf<model::PeriodClosing>() ? change.becomes<model::PeriodClosing>() : nullptr;
        if (!opens || opens->action != model::PeriodAction::reopen) continue;
        if (const auto given = isGiven(role); !given) return given;
        if (!model::isSameRole(opens->role, role)) {
            return base::failure("“{code}” opens books in the name of “{role}”; that role does it itself.",
                                 {{"code", opens->code}, {"role", opens->role}});
        }
        const auto may = model::reopenPeriod(
            portfolio, {opens->firstDay, opens->lastDay, opens->decidedOn, role, opens->reason});
        if (!may) return base::failure(may.error());
    }
    return {};
}

}  // namespace mijlpaal::app

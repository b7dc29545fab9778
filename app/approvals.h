#pragma once

#include "app/session.h"

#include <string>

/// Proposals about money: a branch that another role approves before it becomes part of the plan.
namespace mijlpaal::app {

/// Writes down what a reviewer says of a proposal as it is now. Every step after it needs a verdict of its own.
/// Errors: it is no open proposal; one's own role proposed it or a step of it; the role may not approve; nothing is said
/// with what is sent back.
base::Result<void> giveVerdict(Session& session, std::int64_t branch, model::Verdict verdict, const std::string& note);

/// The last verdict on a branch as it is now; null where there is none.
const model::Approval* verdictOn(const model::Portfolio& portfolio, const storage::Branch& branch);

/// Errors: the branch is a proposal that posts money, and it is not approved as it is now.
base::Result<void> mayBeAdopted(const model::Portfolio& portfolio, const storage::Branch& branch,
                                const model::ChangeSet& changes);

}  // namespace mijlpaal::app

#include "app/approvals.h"

#include "model/posting.h"

#include <algorithm>

namespace mijlpaal::app {

base::Result<void> giveVerdict(Session& session, std::int64_t branch, model::Verdict verdict, const std::string& note) {
    const auto known = session.store().branch(branch);
    if (!known) return base::failure(known.error());
    if (known->kind != storage::BranchKind::proposal || known->status != storage::BranchStatus::open)
        return base::failure("Branch {branch} is not an open proposal.", {{"branch", known->name}});
    if (verdict == model::Verdict::sentBack && note.empty())
        return base::failure("Say with what is sent back what should be different.");
    const auto& role = session.author();
    const auto journal = session.store().branchJournal(branch);
    if (!journal) return base::failure(journal.error());
    if (std::ranges::any_of(*journal, [&](const storage::JournalEntry& entry) { return entry.author == role; })) {
        return base::failure("“{role}” proposed “{branch}”; another role approves it.",
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

const model::Approval* verdictOn(const model::Portfolio& portfolio, const storage::Branch& branch) {
    const model::Approval* last = nullptr;
    for (const auto& each : portfolio.all<model::Approval>()) {
        if (each.branch == branch.id && each.step == branch.steps && each.fingerprint == branch.lastHash) last = &each;
    }
    return last;
}

base::Result<void> mayBeAdopted(const model::Portfolio& portfolio, const storage::Branch& branch,
                                const model::ChangeSet& changes) {
    const bool postsMoney = std::ranges::any_of(
        changes.changes, [](const model::Change& change) { return model::isPosting(change.kind); });
    if (branch.kind != storage::BranchKind::proposal || !postsMoney) return {};
    const auto* verdict = verdictOn(portfolio, branch);
    if (!verdict) {
        return base::failure("“{branch}” posts money and is not approved as it is now; “mijlpaal approve” does that.",
                             {{"branch", branch.name}});
    }
    if (verdict->verdict == model::Verdict::sentBack) {
        return base::failure("“{branch}” was sent back by “{role}”: {note}",
                             {{"branch", branch.name}, {"role", verdict->role}, {"note", verdict->noteNl}});
    }
    return {};
}

}  // namespace mijlpaal::app

#include "app/audit.h"

#include "app/approvals.h"
#include "app/money.h"
#include "model/posting.h"

#include <algorithm>
#include <array>
#include <map>

namespace mijlpaal::app {

using ledger::Line;
using ledger::Posting;

namespace {

template <class Value>
bool fits(const std::optional<Value>& asked, const std::optional<Value>& value) {
    return !asked || asked == value;
}

bool fits(const AuditQuestion& question, const Line& line) {
    const auto& account = line.account;
    return fits(question.source, account.source) && fits(question.programme, account.programme) &&
           fits(question.year, account.year) && fits(question.measure, std::optional{account.measure}) &&
           fits(question.costKind, std::optional{account.costKind}) && fits(question.figure, std::optional{line.figure}) &&
           (!question.asOf || line.postings.front().day <= *question.asOf);
}

/// Which rows are in the stand: the last published one, and what was decided behind it.
std::vector<Part> partsOf(const std::vector<Posting>& postings) {
    std::vector<Part> parts;
    bool isExplained = false;
    for (auto at = postings.rbegin(); at != postings.rend(); ++at) {
        if (isExplained) {
            parts.push_back(Part::explained);
        } else if (at->stand) {
            parts.push_back(Part::published);
            isExplained = true;
        } else {
            parts.push_back(at->amount ? Part::added : Part::notCounted);
        }
    }
    std::ranges::reverse(parts);
    return parts;
}

/// Which revision holds each row first, of those that are asked for.
class Entering {
public:
    Entering(const storage::Store& store, std::int64_t lastRevision) : store_{store}, last_{lastRevision} {}

    /// Errors: the journal cannot be read.
    base::Result<void> find(const std::map<model::ObjectRef, std::int64_t>& wanted) {
        found_ = wanted;
        const auto journal = store_.journal();
        if (!journal) return base::failure(journal.error());
        for (const auto& entry : *journal) {
            if (entry.revision > last_) break;
            const auto patches = store_.patches(entry.revision);
            if (!patches) return base::failure(patches.error());
            for (const auto& patch : *patches) {
                const auto row = found_.find(patch.subject());
                // One that was taken out and came back is there from then on.
                if (row != found_.end() && patch.deed == model::Deed::add) row->second = entry.revision;
            }
            entries_.emplace(entry.revision, entry);
        }
        return {};
    }

    const storage::JournalEntry* entryOf(model::ObjectRef row) const {
        const auto entry = entries_.find(found_.at(row));
        return entry == entries_.end() ? nullptr : &entry->second;
    }

    /// When the verdict on a proposal was written down.
    const storage::JournalEntry* entryOf(const model::Approval& approval) const {
        const auto entry = entries_.find(found_.at(refTo(approval.id)));
        return entry == entries_.end() ? nullptr : &entry->second;
    }

private:
    const storage::Store& store_;
    std::int64_t last_;
    std::map<model::ObjectRef, std::int64_t> found_;
    std::map<std::int64_t, storage::JournalEntry> entries_;
};

class Auditing {
public:
    Auditing(const Session& session, const View& view)
        : store_{session.store()}, portfolio_{view.portfolio()}, entering_{store_, view.revision()} {}

    base::Result<std::vector<AuditFigure>> run(const ledger::Ledger& ledger, const AuditQuestion& question) {
        std::vector<AuditFigure> figures;
        std::map<model::ObjectRef, std::int64_t> wanted;
        for (const auto& line : ledger.lines()) {
            if (!fits(question, line)) continue;
            figures.push_back(figureOf(line, question.asOf));
            for (const auto& row : figures.back().rows) wanted.emplace(row.posting.row, 0);
        }
        for (const auto& approval : portfolio_.all<model::Approval>()) wanted.emplace(refTo(approval.id), 0);
        if (const auto found = entering_.find(wanted); !found) return base::failure(found.error());
        for (auto& figure : figures) {
            for (auto& row : figure.rows) {
                if (const auto done = addOrigin(row); !done) return base::failure(done.error());
            }
        }
        return figures;
    }

private:
    AuditFigure figureOf(const Line& line, std::optional<model::Day> asOf) const {
        std::vector<Posting> postings;
        for (const auto& each : line.postings) {
            if (!asOf || each.day <= *asOf) postings.push_back(each);
        }
        const auto parts = partsOf(postings);
        AuditFigure figure{line.account, line.figure, ledger::standOf(line, asOf), {}};
        for (std::size_t i = 0; i < postings.size(); ++i) {
            AuditRow row;
            row.posting = postings[i];
            row.part = parts[i];
            if (const auto* closing = model::closingOf(portfolio_, row.posting.day)) row.closing = closing->id;
            figure.rows.push_back(std::move(row));
        }
        return figure;
    }

    base::Result<void> addOrigin(AuditRow& row) {
        const auto* entry = entering_.entryOf(row.posting.row);
        if (!entry) return {};
        row.revision = entry->revision;
        row.at = entry->at;
        row.author = entry->author;
        row.hash = entry->hash;
        row.reason = entry->reason;
        if (entry->kind != storage::EntryKind::adopt) return {};
        const auto known = proposals_.find(entry->branch);
        if (known != proposals_.end()) {
            row.proposal = known->second;
            return {};
        }
        auto proposal = proposalOf(entry->branch);
        if (!proposal) return base::failure(proposal.error());
        row.proposal = proposals_.emplace(entry->branch, std::move(*proposal)).first->second;
        return {};
    }

    base::Result<AuditedProposal> proposalOf(std::int64_t branch) const {
        const auto known = store_.branch(branch);
        if (!known) return base::failure(known.error());
        const auto journal = store_.branchJournal(branch);
        if (!journal) return base::failure(journal.error());
        AuditedProposal proposal;
        proposal.name = known->name;
        proposal.proposers = proposersOf(*journal);
        for (const auto& approval : portfolio_.all<model::Approval>()) {
            if (approval.branch != branch || approval.verdict != model::Verdict::approved) continue;
            proposal.approver = approval.role;
            proposal.note = approval.noteNl;
            if (const auto* entry = entering_.entryOf(approval)) proposal.approvedAt = entry->at;
        }
        return proposal;
    }

    const storage::Store& store_;
    const model::Portfolio& portfolio_;
    Entering entering_;
    std::map<std::int64_t, AuditedProposal> proposals_;
};

}  // namespace

std::string_view wordFor(Part part) {
    static constexpr std::array<std::string_view, 4> words{"added", "published", "explained", "not_counted"};
    return words[static_cast<std::size_t>(part)];
}

base::Result<std::vector<AuditFigure>> auditTrail(const Session& session, const View& view, const AuditQuestion& question) {
    return Auditing{session, view}.run(ledgerOf(view), question);
}

}  // namespace mijlpaal::app

#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// The rows of the ledger, and the periods in which its books are closed. A row is never changed or removed; the
/// rules see to that (`rules/ledger_rules.cpp`).
namespace mijlpaal::model {

template <class Record>
concept Posting = requires(const Record& record) {
    record.reverses;
    record.corrects;
    record.closedPeriod;
};

constexpr bool isPosting(RecordKind kind) {
    switch (kind) {
        case RecordKind::budgetEntry:
        case RecordKind::actual:
        case RecordKind::contract:
        case RecordKind::invoice:
        case RecordKind::payment:
            return true;
        default:
            return false;
    }
}

/// Calls `visit(const Record&)` for a record of a kind that is a posting.
template <class Visit>
void withPosting(RecordKind kind, const void* record, Visit&& visit) {
    withRecordType(kind, [&]<class Record>(std::type_identity<Record>) {
        if constexpr (Posting<Record>) visit(*static_cast<const Record*>(record));
    });
}

/// The day on which it counts: of the decision, the end of the period, the commitment, the invoice, the payment.
template <Posting Record>
auto& postingDay(Record& record) {
    if constexpr (requires { record.decisionDate; }) {
        return record.decisionDate;
    } else if constexpr (requires { record.periodEnd; }) {
        return record.periodEnd;
    } else if constexpr (requires { record.recordedOn; }) {
        return record.recordedOn;
    } else if constexpr (requires { record.receivedOn; }) {
        return record.receivedOn;
    } else {
        return record.paidOn;
    }
}

/// No amount is larger, so that millions of them can be added.
inline constexpr Money largestAmount{4'000'000'000'000};

/// The closing that holds for a day; null when its books are open. Of two the later one holds.
const PeriodClosing* closingOf(const Portfolio& portfolio, Day day);

/// That day, or the first after it of which the books are open.
Day firstOpenDay(const Portfolio& portfolio, Day day);

/// Which rows of a kind were taken back or corrected. Cost: one pass over them.
template <Posting Record>
class Corrections {
public:
    explicit Corrections(const Portfolio& portfolio) : table_{portfolio.all<Record>()} {
        for (const auto& each : table_) {
            if (each.reverses) reversed_.insert(each.reverses->number);
            if (each.corrects) correction_.emplace(each.corrects->number, each.id.number);
        }
    }

    bool isReversed(Id<Record> id) const { return reversed_.contains(id.number); }

    /// The row that says now what `id` said: itself, or the last correction; null when it was taken back and
    /// nothing came in its place.
    const Record* standingFor(Id<Record> id) const {
        for (auto at = correction_.find(id.number); at != correction_.end(); at = correction_.find(id.number))
            id.number = at->second;
        return isReversed(id) ? nullptr : table_.find(id);
    }

private:
    const Table<Record>& table_;
    std::unordered_set<std::int64_t> reversed_;
    std::unordered_map<std::int64_t, std::int64_t> correction_;
};

// ---- edits ----------------------------------------------------------------------------------------

/// How a row is taken back.
struct Reversal {
    /// Nothing for the day of the row, or the first open one after it.
    std::optional<Day> day;
    std::string reason;
};

/// Whether a row says what it posts: its day, how much, and where it counts. A budget entry also says its year, and may
/// say the stand after it instead of an amount. Rows of old files need not.
/// Errors: all that is missing, in one sentence; the kind is no posting.
base::Result<void> mayBePosted(RecordKind kind, const void* record);
template <Posting Record>
base::Result<void> mayBePosted(const Record& row) {
    return mayBePosted(kindOf<Record>, &row);
}

/// Posts a row that takes back another: the same with its amount turned round, and no published stand. One of
/// which the books are closed comes in an open period, and names the closed one. Of a shift between years both
/// halves are taken back.
/// Errors: it is no row of the ledger, was taken back already, or takes back another itself.
base::Result<ChangeSet> reversePosting(const Portfolio& portfolio, ObjectRef posting, const Reversal& how);

/// The same, and posts `right` in its place: a copy of the row with what is to be said instead. It gets a code of
/// its own, and of a closed period an open day.
template <Posting Record>
base::Result<ChangeSet> correctPosting(const Portfolio& portfolio, Record right, const Reversal& how);

/// Cash budget of a programme that is moved between years (kasschuif).
struct CashShift {
    FundingSourceId source;
    ProgrammeId programme;
    /// What comes into each year, and below zero what goes out of it.
    std::vector<std::pair<BudgetYear, Money>> years;
    Day decidedOn{};
    std::string cycleMoment, reference;
    /// Why, where the plan does not tell.
    std::optional<ReasonCode> reason = {};
};
/// Posts a row for each year, as one step that adds up to zero.
/// Errors: fewer than two years, one that comes twice or gets nothing, a sum that is not zero.
base::Result<ChangeSet> shiftCash(const Portfolio& portfolio, const CashShift& shift);

struct PeriodDecision {
    Day firstDay{}, lastDay{}, decidedOn{};
    std::string role, reason;
};
/// Closes the books of some days, or opens them again.
/// Errors: the last day is before the first; all of those days are closed, or open, already; the role may not approve.
/// To open: no reason; one of the closings was decided by that same role.
base::Result<ChangeSet> closePeriod(const Portfolio& portfolio, const PeriodDecision& decision);
base::Result<ChangeSet> reopenPeriod(const Portfolio& portfolio, const PeriodDecision& decision);

/// The last day before another on which something is posted and of which the books are open. What is posted up to there
/// changes what a period behind it began with.
std::optional<Day> openBefore(const Portfolio& portfolio, Day day);
/// What is told of that when a period is closed.
base::Message toldOfOpenBefore(Day day);

/// Errors: the settings name the roles that may approve, and this is none of them.
base::Result<void> mayApprove(const Portfolio& portfolio, const std::string& role);

/// Puts back the rows of the ledger that are others in `wanted` than in `before`, and posts corrections in their
/// place, unless earlier ones say the same. Gives the rows that were corrected.
std::vector<ObjectRef> postCorrectionsInstead(const Portfolio& before, Portfolio& wanted);

}  // namespace mijlpaal::model

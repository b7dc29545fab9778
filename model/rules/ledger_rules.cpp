#include "model/posting.h"
#include "model/rules/faults.h"

#include <type_traits>

namespace mijlpaal::model {

const Faults::Books& Faults::books() {
    if (books_) return *books_;
    books_.emplace();
    const auto count = [this]<class Record>(std::type_identity<Record>) {
        for (const auto& each : portfolio_.all<Record>()) {
            if (each.reverses) ++books_->reversals[refTo(*each.reverses)];
            if (each.corrects) ++books_->corrections[refTo(*each.corrects)];
        }
    };
    count(std::type_identity<BudgetEntry>{});
    count(std::type_identity<Actual>{});
    count(std::type_identity<Contract>{});
    count(std::type_identity<Invoice>{});
    count(std::type_identity<Payment>{});
    for (const auto& each : portfolio_.all<BudgetEntry>()) {
        if (each.transferPair.empty() || !each.amount) continue;
        auto& sum = books_->transfers[each.transferPair];
        sum = sum + *each.amount;
    }
    for (const auto& each : portfolio_.all<Invoice>()) {
        if (each.contract && !each.reference.empty() && !each.reverses && !each.corrects)
            ++books_->invoices[{*each.contract, each.reference}];
    }
    return *books_;
}

namespace {

bool isTooLarge(const std::optional<Money>& amount) {
    return amount && (*amount > largestAmount || *amount < -largestAmount);
}

/// What a row counts for, beside its amount and its day.
template <Posting Record>
bool countsForTheSame(const Record& one, const Record& other) {
    bool same = one.fundingSource == other.fundingSource && one.programme == other.programme &&
                one.costKind == other.costKind;
    if constexpr (requires { one.budgetYear; }) same = same && one.budgetYear == other.budgetYear;
    if constexpr (requires { one.kind; }) same = same && one.kind == other.kind;
    if constexpr (requires { one.reason; }) same = same && one.reason == other.reason && one.reserve == other.reserve;
    return same;
}

template <Posting Record>
void checkReversal(const Record& row, Faults& faults) {
    const auto* other = faults.portfolio().find(*row.reverses);
    if (!other) return;
    const auto amount = std::optional<Money>{other->amount};
    if (!countsForTheSame(row, *other) || std::optional<Money>{row.amount} != (amount ? std::optional{-*amount} : amount)) {
        faults.add(row, "{code} does not take back exactly what {row} says.",
                   "Give it the same source, programme, year and kind, and the opposite amount.",
                   {{"row", other->code}});
    }
    if (other->reverses) {
        faults.add(row, "{code} takes back {row}, which takes back another row itself.",
                   "Post what is right as a new row.", {{"row", other->code}});
    }
    if (faults.books().reversals.at(refTo(*row.reverses)) > 1)
        faults.add(row, "{row} is taken back more than once; {code} is one of those.", "Leave one of them.",
                   {{"row", other->code}});
}

template <Posting Record>
void checkCorrection(const Record& row, Faults& faults) {
    const auto* other = faults.portfolio().find(*row.corrects);
    if (!other) return;
    if (!faults.books().reversals.contains(refTo(*row.corrects))) {
        faults.add(row, "{code} corrects {row}, which is not taken back.",
                   "Reverse that row in the same step.", {{"row", other->code}});
    }
    if (faults.books().corrections.at(refTo(*row.corrects)) > 1)
        faults.add(row, "{row} is corrected more than once; {code} is one of those.",
                   "Correct the last correction.", {{"row", other->code}});
}

}  // namespace

void checkPosting(RecordKind kind, const void* record, Faults& faults) {
    withPosting(kind, record, [&](const auto& row) {
        using Record = std::remove_cvref_t<decltype(row)>;
        bool tooLarge = isTooLarge(row.amount);
        if constexpr (std::is_same_v<Record, BudgetEntry>) tooLarge = tooLarge || isTooLarge(row.standAfter);
        if (tooLarge) {
            faults.add(row, "The amount of {code} is beyond 40 billion euros.",
                       "Check the number of zeros and the decimal point.");
        }
        if (row.reverses) checkReversal(row, faults);
        if (row.corrects) checkCorrection(row, faults);
        if constexpr (std::is_same_v<Record, BudgetEntry>) {
            if (row.reason == ReasonCode::indexation && !row.priceLevel) {
                faults.add(row, "{code} is an indexation and does not say of which prices.",
                           "Give the year of its price level.");
            }
            if (row.transferPair.empty() || !row.amount) return;
            const auto sum = faults.books().transfers.at(row.transferPair);
            if (sum != Money{}) {
                faults.add(row, "The rows of transfer {pair}, of which {code} is one, do not add up to zero.",
                           "Take out of one year what comes into the others.", {{"pair", row.transferPair}});
            }
        }
        if constexpr (std::is_same_v<Record, Invoice>) {
            if (!row.contract || row.reference.empty() || row.reverses || row.corrects) return;
            if (faults.books().invoices.at({*row.contract, row.reference}) > 1) {
                faults.add(row, "Another invoice of the contract of {code} has its reference, {reference}.",
                           "Leave out the one that came twice.", {{"reference", row.reference}});
            }
        }
    });
}

void checkClosing(const PeriodClosing& closing, Faults& faults) {
    if (closing.lastDay < closing.firstDay)
        faults.add(closing, "The last day of {code} is before its first.", "Turn them round.");
    if (closing.action == PeriodAction::reopen && closing.reason.empty())
        faults.add(closing, "{code} opens a period again without saying why.", "Give the reason.");
}

void checkBooksStand(const Portfolio& before, const Change& change, bool isUndo, Faults& faults) {
    if (change.isOf<PeriodClosing>() && change.before) {
        return faults.add(*change.was<PeriodClosing>(),
                          "{code} closed or opened a period and stays as it is, also when it is undone.",
                          "Decide anew, with “mijlpaal close” or “mijlpaal reopen”.");
    }
    if (change.isOf<Approval>() && change.before) {
        return faults.add(*change.was<Approval>(), "What was approved or sent back stays as it is.",
                          "Add another verdict.");
    }
    if (!isPosting(change.kind)) return;
    if (change.before && !isUndo) {
        return faults.add(change.kind, change.before.get(),
                          "{kind} {code} is posted and stays as it is; “mijlpaal reverse” takes it back with a row "
                          "of its own.",
                          "Reverse it, and post what is right.");
    }
    for (const auto* side : {&change.before, &change.after}) {
        if (!*side) continue;
        withPosting(change.kind, side->get(), [&](const auto& row) {
            const auto* closing = closingOf(before, postingDay(row));
            if (!closing) return;
            faults.add(row,
                       "The books of {first} to {last} are closed, and {kind} {code} is of {day}, so it can be neither "
                       "posted nor taken out.",
                       "Post it on a day of an open period and name the closed one, or let that be opened again.",
                       {{"first", isoText(closing->firstDay)},
                        {"last", isoText(closing->lastDay)},
                        {"day", isoText(postingDay(row))}});
        });
    }
}

}  // namespace mijlpaal::model

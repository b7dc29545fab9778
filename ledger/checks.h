#pragma once

#include "ledger/ledger.h"

#include <string_view>

namespace mijlpaal::ledger {

enum class CheckKind {
    /// The last published stand is not the sum of all mutations; the rows are those that may explain it.
    standIsNotSum,
    /// A published stand does not follow from the row before it in the file and its own amount.
    standDoesNotFollow,
    /// A published stand of a row without an amount, which cannot be checked.
    standWithoutAmount,
    /// A mutation of which neither the amount counts nor the stand is known: its base year was not found.
    noBaseYear,
    /// A source of which all rows name a programme, so its budget is not known.
    noBudget,
    /// Rows without a source, which no total holds.
    noSource,
    /// Amounts at more than one price level in one account.
    mixedPriceLevels,
    /// Money of an earmarked source in a year before its first or behind its last.
    outsideEarmark,
    /// Changes of a budget that need an explanation in the budget papers: beyond 10 million euros, and beyond 5 million.
    above10Million,
    above5Million,
    /// What was paid on an invoice is more than it asks, and what was asked on a contract more than it is for. The rows are
    /// the invoice or contract and those on it.
    paidBeyondInvoice,
    invoicedBeyondContract,
    /// A payment of an earlier day than its invoice; the rows are the two, and what was found is the payment.
    paidBeforeInvoice,
    /// A shift takes more out of a year than that had free on the day; the rows are those of the shift.
    shiftBeyondFree,
};

/// The word for it in files: "stand_is_not_sum".
std::string_view wordFor(CheckKind kind);

/// Whether it tells that something was entered wrongly, rather than what data from outside do not tell.
bool isWarning(CheckKind kind);

/// What does not add up or cannot be known, as something to look at; nothing is corrected by it.
struct Check {
    CheckKind kind{};
    Account account;
    Figure figure{};
    std::vector<model::ObjectRef> rows;
    std::optional<model::Money> expected, found;

    bool operator==(const Check&) const = default;
};

/// The checks of all rows by that day, by kind, then account.
std::vector<Check> checksOf(const model::Portfolio& portfolio, const Ledger& ledger, std::optional<model::Day> asOf);

/// How many published stands follow from the row before them in the file and their own amount, and how many there
/// are, by that day.
struct Followed {
    std::size_t followed = 0, published = 0;
};
Followed followedStands(const Ledger& ledger, std::optional<model::Day> asOf);

}  // namespace mijlpaal::ledger

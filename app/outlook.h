#pragma once

#include "app/money.h"
#include "ledger/reserve.h"

#include <optional>
#include <vector>

/// What the plan will cost in the end, what was set aside for that, and what breaks when there is less.
namespace mijlpaal::app {

/// The cost of all of it when it is done.
struct FinalCost {
    /// Paid up to the status date.
    model::Money paid;
    /// With what is left by the plan, without anything that may go otherwise; and over all trials, with the money of risks.
    model::Money planned, p50, p80;
    /// Of all accounts of cash; on what each rests stands in `reserves`.
    model::Money reserveHeight, reserveDrawn;
    std::vector<ledger::Reserve> reserves;
    /// How often the final cost stays within the plan and what is left of the reserve.
    forecasting::Chance withinReserve;
    /// How much more the plan costs for each month that its last milestone comes later, over the trials; nothing where they
    /// do not differ.
    std::optional<model::Money> perMonthLater;
    std::optional<model::ActivityId> lastMilestone;

    model::Money reserveLeft() const { return reserveHeight - reserveDrawn; }
    /// What the reserve would have to be for a chance of 80 %.
    model::Money reserveForP80() const;
};

/// Errors: there is no plan; a record that cannot be forecast.
base::Result<FinalCost> finalCostOf(const View& view);

/// What the plan is tried against, in hundredths of a per cent.
struct Strain {
    /// Less money in each year.
    std::int64_t cut = 0;
    /// Prices that rise without an indexation of the budget.
    std::int64_t lateIndex = 0;
    /// From that year on; nothing for all years that have to come.
    std::optional<model::BudgetYear> from = {};
};

/// An account that stays within what it has by its P50, and under strain does not.
struct Break {
    ledger::Account account;
    /// Under strain.
    model::Money available, needed;
    /// How often it stays within what it has.
    double before = 0, after = 0;

    model::Money shortage() const { return needed - available; }
};

/// What breaks first comes first: by year, then what is short of most.
/// Errors: as above.
base::Result<std::vector<Break>> breaksOf(const View& view, const ledger::By& by, const Strain& strain);

/// What of a year is left, and goes to the next one or is lost.
struct YearEnd {
    model::FundingSourceId source;
    model::BudgetYear year;
    /// What was allocated less the P50 of what is paid.
    model::Money left;
    /// The most that goes to the next year: a part of the budget, or of what was allocated where that is not known.
    model::Money margin;

    model::Money carriedOver() const;
    model::Money lost() const { return left > margin ? left - margin : model::Money{}; }
};

/// Of the year of the status date, for each source of which the margin is known.
/// Errors: as above.
base::Result<std::vector<YearEnd>> yearEndsOf(const View& view);

}  // namespace mijlpaal::app

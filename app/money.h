#pragma once

#include "app/view.h"
#include "forecasting/cash_need.h"
#include "ledger/checks.h"
#include "ledger/stands.h"

#include <map>

namespace mijlpaal::app {

/// The kinds of record of which the ledger is made.
const model::KindSet& ledgerKinds();

/// The ledger of a view. It hangs on the view, and no edit of the plan makes it anew.
const ledger::Ledger& ledgerOf(const View& view);

/// The last day on which a row of the ledger counts: the day that stands of all rows are of. Nothing without rows.
std::optional<model::Day> lastPostingDay(const ledger::Ledger& ledger);

/// What a year needs in cash: paid up to the status date, and what is still to be paid by the simulated plan.
struct YearlyNeed {
    model::Money paid;
    forecasting::CashNeed toPay;

    model::Money p50() const { return paid + toPay.cost.p50; }
    model::Money p80() const { return paid + toPay.cost.p80; }
    /// How often all of it stays within an amount.
    forecasting::Chance chanceWithin(model::Money amount) const { return toPay.chanceWithin(amount - paid); }
};

/// By the accounts of stands told apart in the same way. A programme is paid by the source of its rows, where that is one.
struct Needs {
    std::map<ledger::Account, YearlyNeed> rows;
    /// Of the whole plan, with the money of its risks, by year.
    std::map<model::BudgetYear, YearlyNeed> whole;
};

/// What was reckoned is known no better than to the euro.
model::Money wholeEuros(model::Money reckoned);

/// They hang on the view.
/// Errors: there is no plan; a record that cannot be forecast.
const base::Result<Needs>& needsOf(const View& view, const ledger::By& by);

/// The forecast of a total beside the sum of those of its rows. They differ: a P50 of a sum is not the sum of P50s, and the
/// money of risks is in the total alone.
struct ForecastSum {
    model::Money total, rows;
};
/// Nothing where the total has no forecast, or where the two are the same.
std::optional<ForecastSum> forecastSumOf(const ledger::Stands& stands);

/// The stands of a view, each with its P50 where there is a plan.
ledger::Stands standsOf(const View& view, const ledger::Question& question);

}  // namespace mijlpaal::app

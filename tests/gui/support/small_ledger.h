#pragma once

#include "tests/gui/support/small_plan.h"

#include <string>

namespace mijlpaal::gui {

/// The source of money F01.
inline model::FundingSource ictSource() {
    model::FundingSource source;
    source.id = {1};
    source.code = "F01";
    source.nameNl = "ICT";
    return source;
}

/// A row of the ledger: cash of that source in a year, decided on 2 March 2026.
inline model::BudgetEntry entryOf(std::int64_t number, int year, std::string code) {
    model::BudgetEntry entry;
    entry.id = {number};
    entry.code = std::move(code);
    entry.decisionDate = model::makeDay(2026, 3, 2);
    entry.fundingSource = ictSource().id;
    entry.budgetYear = model::BudgetYear{year};
    entry.amount = model::Money{50'000'000};
    return entry;
}

/// The small plan with that source and one row of it, E0001 of 2026.
inline model::Portfolio smallLedger() {
    auto portfolio = smallPlan();
    portfolio.all<model::FundingSource>().put(ictSource());
    portfolio.all<model::BudgetEntry>().put(entryOf(1, 2026, "E0001"));
    return portfolio;
}

}  // namespace mijlpaal::gui

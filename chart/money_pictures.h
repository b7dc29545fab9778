#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "forecasting/forecast.h"
#include "model/money.h"

#include <optional>
#include <string>
#include <vector>

/// Money in pictures, the same for screen and paper.
namespace mijlpaal::chart {

/// How far money of a year has come, from the budget on; what is not known is left out.
struct MoneyStage {
    std::string name;
    model::Money amount;
    bool isPaid = false;
};
struct MoneyYear {
    model::BudgetYear year;
    std::vector<MoneyStage> stages;
};

/// From decision to payment: for each year what was decided and what of that went on, as bars below one another. Keys are
/// places of years times ten, plus those of stages.
Picture decisionToPayment(const std::string& title, const std::vector<MoneyYear>& years, const Medium& medium);

/// What was paid by the end of a month.
struct PaidMonth {
    model::Day lastDay{};
    model::Money paid;
};
struct AllocatedYear {
    model::BudgetYear year;
    model::Money allocated;
};

/// Month by month what was paid since New Year, beside what was allocated to the year. The months are in order. Keys are
/// their places.
Picture paidByMonth(const std::string& title, const std::vector<PaidMonth>& months,
                    const std::vector<AllocatedYear>& allocated, const Medium& medium);

/// What a year was given beside what it needs.
struct YearOutlook {
    model::BudgetYear year;
    /// Nothing for a year without cover.
    std::optional<model::Money> allocated;
    forecasting::Quantiles<model::Money> needed;
};

/// For each year what was allocated, and below it what it needs: from P10 to P90, with strokes at P50 and P80. Keys are places of
/// years times two, plus one for what is needed.
Picture budgetAgainstForecast(const std::string& title, const std::vector<YearOutlook>& years, const Medium& medium);

}  // namespace mijlpaal::chart

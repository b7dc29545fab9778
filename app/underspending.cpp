#include "app/underspending.h"

#include "app/money.h"

namespace mijlpaal::app {

using forecasting::CostPlan;
using model::BudgetYear;

namespace {

UnderspendingTold told(const View& now, const scheduling::Clocks& clocks, const CostPlan& before, const CostPlan& after,
                       const ledger::UnderspendingQuestion& question) {
    UnderspendingTold told;
    ledger::PlanPartsOf plan;
    for (const auto& change : forecasting::costChanges(before, after)) {
        auto& parts = plan[{change.programme, change.year}];
        parts.delay = parts.delay + change.delay();
        parts.scope = parts.scope + change.scope();
        const bool isAsked = question.year ? change.year == question.year
                                           : model::makeDay(static_cast<int>(change.year.year), 1, 1) <= question.statusDate;
        if (isAsked) told.changes.push_back(change);
    }
    for (const auto& [key, left] : forecasting::costsLeft(now.portfolio(), now.schedule(), clocks)) plan[key].toPay = left;
    told.money = ledger::underspending(now.portfolio(), ledgerOf(now), plan, question);
    return told;
}

}  // namespace

base::Result<UnderspendingTold> underspendingSince(const View& before, const View& now,
                                                   const ledger::UnderspendingQuestion& question) {
    for (const auto* view : {&before, &now}) {
        if (const auto& why = view->unscheduled()) return base::failure(*why);
    }
    const scheduling::Clocks clocksThen{before.portfolio()}, clocks{now.portfolio()};
    return told(now, clocks, forecasting::costPlanOf(before.portfolio(), before.schedule(), clocksThen),
                forecasting::costPlanOf(now.portfolio(), now.schedule(), clocks), question);
}

base::Result<UnderspendingTold> underspendingBy(const forecasting::PlannedSpans& baseline, const View& now,
                                                const ledger::UnderspendingQuestion& question) {
    if (const auto& why = now.unscheduled()) return base::failure(*why);
    const scheduling::Clocks clocks{now.portfolio()};
    const auto after = forecasting::costPlanOf(now.portfolio(), now.schedule(), clocks);
    return told(now, clocks, onDatesOf(after, baseline), after, question);
}

}  // namespace mijlpaal::app

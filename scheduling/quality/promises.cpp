#include "scheduling/promises.h"

#include "scheduling/quality/inspection.h"

#include <algorithm>
#include <map>
#include <set>

// Checks of what was told and of the money behind it.

namespace mijlpaal::scheduling {

using base::message;
using base::Severity;
using model::Activity;
using model::ActivityId;
using model::Day;
using model::ProgrammeId;

namespace {

// ---- promises ---------------------------------------------------------------------------------------

void addPromises(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("promise-decision", message("Promises moved without a decision"),
                          message("Published unfinished activities whose planned finish is not the date last "
                                  "promised or decided."));
    check.most = 0;
    const auto promises = lastPromises(plan.portfolio());
    std::set<ActivityId> seen;
    for (const auto& told : plan.portfolio().all<model::PublicStatement>()) {
        if (told.publicationClass != model::PublicationClass::open ||
            told.object.kind != model::RecordKind::activity)
            continue;
        const ActivityId id{told.object.number};
        const auto* activity = plan.portfolio().find(id);
        const auto* dates = plan.schedule().find(id);
        const auto promise = promises.find(id);
        if (!activity || !dates || activity->actualFinish || promise == promises.end()) continue;
        if (!seen.insert(id).second) continue;
        ++check.denominator;
        if (keeps(promise->second, dates->finish.day())) continue;
        ++check.numerator;
        addFinding(check,
                   "“{name}” was promised for {promised}; it is planned for {planned}, which nobody decided.",
                   {{"name", plan.telling.name(id)},
                    {"promised", plan.telling.day(promise->second.day)},
                    {"planned", plan.telling.day(dates->finish.day())}},
                   {refTo(id), refTo(told.id)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

// ---- money ------------------------------------------------------------------------------------------

int yearOf(Day day) {
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

bool costsMoney(const Activity& activity) {
    const auto some = [](const std::optional<model::Money>& money) { return money && money->cents > 0; };
    return some(activity.costInternal) || some(activity.costExternal) || some(activity.costMaterial);
}

/// The years in which each programme has work to do that costs money, from the status date on.
std::set<std::pair<ProgrammeId, int>> yearsWithWork(const Inspection& plan) {
    std::set<std::pair<ProgrammeId, int>> years;
    for (const auto& item : plan.items) {
        if (!item.isOpen() || !item.activity->programme || !costsMoney(*item.activity)) continue;
        const auto from = std::max(plan.statusDate(), item.dates->start.day());
        for (int year = yearOf(from); year <= yearOf(item.dates->finish.day()); ++year)
            years.insert({*item.activity->programme, year});
    }
    return years;
}

/// True when the ledger holds an entry for the programme, or one above it, in that year.
bool isAllocated(const model::Portfolio& portfolio, const std::set<std::pair<ProgrammeId, int>>& allocated,
                 ProgrammeId programme, int year) {
    std::set<ProgrammeId> seen;
    for (std::optional<ProgrammeId> each = programme; each && seen.insert(*each).second;) {
        if (allocated.contains({*each, year})) return true;
        const auto* record = portfolio.find(*each);
        each = record ? record->parent : std::nullopt;
    }
    return false;
}

void addBudgetYears(const Inspection& plan, std::vector<QualityCheck>& checks) {
    auto check = newCheck("budget-year", message("Budget years without allocation"),
                          message("Years in which a programme has work that costs money, but no entry in the "
                                  "budget ledger."));
    check.most = 0;
    std::set<std::pair<ProgrammeId, int>> allocated;
    for (const auto& entry : plan.portfolio().all<model::BudgetEntry>()) {
        if (entry.programme && entry.budgetYear)
            allocated.insert({*entry.programme, static_cast<int>(entry.budgetYear->year)});
    }
    for (const auto& [programme, year] : yearsWithWork(plan)) {
        ++check.denominator;
        if (isAllocated(plan.portfolio(), allocated, programme, year)) continue;
        ++check.numerator;
        addFinding(check, "“{programme}” has work in {year}, but no budget.",
                   {{"programme", plan.telling.name(refTo(programme))}, {"year", std::to_string(year)}},
                   {refTo(programme)});
    }
    judge(check);
    checks.push_back(std::move(check));
}

}  // namespace

void checkPromises(const Inspection& plan, std::vector<QualityCheck>& checks) {
    addPromises(plan, checks);
    addBudgetYears(plan, checks);
}

}  // namespace mijlpaal::scheduling

#include "scheduling/obligations/bill_chain.h"

#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <tuple>

namespace mijlpaal::scheduling {

using model::BillStage;
using model::Day;
using std::chrono::days;

namespace {

using Estimate = std::optional<std::int64_t>;

/// The day of a step that is not done; `before` is that of the step before it.
std::optional<Day> dayAfter(const std::optional<Day>& before, const Estimate& weeks, const BillStage& stage,
                            Day status) {
    if (!before || !weeks)
        return stage.notBefore ? std::optional{std::max(*stage.notBefore, status)} : std::nullopt;
    auto day = std::max(*before + days{7 * *weeks}, status);
    if (stage.notBefore) day = std::max(day, *stage.notBefore);
    return day;
}

}  // namespace

std::vector<BillDays> billDays(const model::Portfolio& portfolio) {
    std::vector<const BillStage*> stages;
    for (const auto& stage : portfolio.all<BillStage>()) stages.push_back(&stage);
    std::stable_sort(stages.begin(), stages.end(), [](const BillStage* one, const BillStage* other) {
        return std::tie(one->lawPart, one->step) < std::tie(other->lawPart, other->step);
    });
    const auto status = portfolio.settings().statusDate;
    std::vector<BillDays> found;
    const BillStage* last = nullptr;
    BillDays before;
    for (const auto* stage : stages) {
        if (!last || last->lawPart != stage->lawPart) before = {{}, false, status, status, status};
        BillDays now{stage->id, stage->actualDate.has_value(), stage->actualDate, stage->actualDate,
                     stage->actualDate};
        if (!now.isDone) {
            const auto likely = stage->weeksMostLikely;
            const auto best = stage->weeksOptimistic ? stage->weeksOptimistic : likely;
            const auto worst = stage->weeksPessimistic ? stage->weeksPessimistic : likely;
            now.best = dayAfter(before.best, best, *stage, status);
            now.likely = dayAfter(before.likely, likely, *stage, status);
            now.worst = dayAfter(before.worst, worst, *stage, status);
        }
        found.push_back(now);
        before = now;
        last = stage;
    }
    return found;
}

std::optional<BillDays> followedDays(const model::LawMilestone& milestone,
                                     const std::vector<BillDays>& steps) {
    std::optional<BillDays> latest;
    for (const auto stage : milestone.follows) {
        const auto found = std::find_if(steps.begin(), steps.end(),
                                        [&](const BillDays& each) { return each.stage == stage; });
        if (found == steps.end() || !found->best || !found->likely || !found->worst) return std::nullopt;
        if (!latest) {
            latest = *found;
            continue;
        }
        if (*found->likely > *latest->likely) latest->stage = found->stage;
        latest->isDone = latest->isDone && found->isDone;
        latest->best = std::max(latest->best, found->best);
        latest->likely = std::max(latest->likely, found->likely);
        latest->worst = std::max(latest->worst, found->worst);
    }
    return latest;
}

std::optional<Day> expectedDay(const model::Portfolio& portfolio, const model::LawMilestone& milestone) {
    if (portfolio.settings().textFollowsBills && !milestone.actualDate && !milestone.follows.empty()) {
        if (const auto followed = followedDays(milestone, billDays(portfolio))) return followed->likely;
    }
    return dayOf(milestone);
}

}  // namespace mijlpaal::scheduling

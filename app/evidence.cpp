#include "app/evidence.h"

#include "scheduling/clocks.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

using model::Moment;
using enum model::RecordKind;

/// The kinds of the plan, and some more.
model::KindSet withPlan(std::initializer_list<model::RecordKind> more) {
    auto kinds = plannedKinds();
    for (const auto kind : more) kinds.add(kind);
    return kinds;
}

const Recipe<std::vector<evidence::StatusWord>> statusRecipe{
    withPlan({model::RecordKind::programme, lawMilestone, lawDependency, system, baselineDate, actual, review,
              recommendation}),
    [](const View& view) {
        return evidence::statusWords(view.portfolio(), view.schedule(), recordedSpans(view.portfolio()));
    }};

const Recipe<std::vector<evidence::HandOverStand>> handOverRecipe{
    withPlan({handOver, acceptancePoint}),
    [](const View& view) { return evidence::handOvers(view.portfolio(), view.schedule()); }};

const Recipe<std::vector<evidence::Delivery>> deliveryRecipe{
    withPlan({handOver, system}),
    [](const View& view) { return evidence::deliveries(view.portfolio(), view.schedule()); }};

const Recipe<std::vector<evidence::PhaseOut>> phaseOutRecipe{
    withPlan({system, replacement, lawMilestone, incident}),
    [](const View& view) { return evidence::phaseOuts(view.portfolio(), view.schedule()); }};

const Recipe<std::vector<evidence::IncidentToll>> tollRecipe{
    withPlan({incident, incidentLoss, system, baselineDate}), [](const View& view) {
        return evidence::incidentTolls(view.portfolio(), view.schedule(),
                                       view.portfolio().settings().statusDate);
    }};

const Recipe<std::vector<evidence::Contradiction>> contradictionRecipe{
    withPlan({review, recommendation, lawMilestone, system, replacement}), [](const View& view) {
        if (view.unscheduled()) return std::vector<evidence::Contradiction>{};
        return evidence::contradictions(view.portfolio(), view.schedule());
    }};

}  // namespace

forecasting::PlannedSpans recordedSpans(const model::Portfolio& portfolio) {
    const scheduling::Clocks clocks{portfolio};
    forecasting::PlannedSpans spans;
    for (const auto& activity : portfolio.all<model::Activity>()) {
        if (!activity.baselineStart || !activity.baselineFinish) continue;
        const auto& clock = clocks[clocks.of(activity.calendar)];
        const auto finish = clock.previousFinish(Moment::at(*activity.baselineFinish + std::chrono::days{1}));
        const auto start =
            isMilestone(activity.kind) ? finish : clock.nextStart(Moment::at(*activity.baselineStart));
        spans[activity.id] = {start, finish};
    }
    return spans;
}

const std::vector<evidence::StatusWord>& statusWordsOf(const View& view) {
    return view.result(statusRecipe);
}

const evidence::StatusWord* statusWordOf(const View& view, model::ProgrammeId programme) {
    const auto& words = statusWordsOf(view);
    const auto found = std::find_if(words.begin(), words.end(), [&](const evidence::StatusWord& each) {
        return each.programme == programme;
    });
    return found == words.end() ? nullptr : &*found;
}

const std::vector<evidence::HandOverStand>& handOversOf(const View& view) {
    return view.result(handOverRecipe);
}

const std::vector<evidence::Delivery>& deliveriesOf(const View& view) {
    return view.result(deliveryRecipe);
}

const std::vector<evidence::PhaseOut>& phaseOutsOf(const View& view) {
    return view.result(phaseOutRecipe);
}

const std::vector<evidence::Contradiction>& contradictionsOf(const View& view) {
    return view.result(contradictionRecipe);
}

const std::vector<evidence::IncidentToll>& incidentTollsOf(const View& view) {
    return view.result(tollRecipe);
}

}  // namespace mijlpaal::app

#include "gui/plan/plan_results.h"

namespace mijlpaal::gui {

namespace {

scheduling::Clocks findClocks(const app::View& view) {
    return scheduling::Clocks{view.portfolio()};
}

chart::RecordHolds findHolds(const app::View& view) {
    return chart::recordHolds(view.portfolio());
}

chart::DayRange findDays(const app::View& view) {
    if (!view.unscheduled()) return chart::dayRangeOf(view.portfolio(), view.schedule());
    const auto status = view.portfolio().settings().statusDate;
    return {status, status + std::chrono::days{60}};
}

const app::Recipe<scheduling::Clocks> clocksRecipe{
    {model::RecordKind::settings, model::RecordKind::calendar, model::RecordKind::holiday,
     model::RecordKind::workWeek},
    findClocks};
const app::Recipe<chart::RecordHolds> holdsRecipe{
    {model::RecordKind::baselineDate, model::RecordKind::lawDependency, model::RecordKind::system,
     model::RecordKind::note, model::RecordKind::quotedFigure},
    findHolds};
const app::Recipe<chart::DayRange> daysRecipe{app::plannedKinds(), findDays};

}  // namespace

const scheduling::Clocks& clocksOf(const app::View& view) {
    return view.result(clocksRecipe);
}

const model::WorkCalendar* calendarOf(const app::View& view) {
    const auto& calendar = view.portfolio().settings().calendar;
    if (!calendar || !view.portfolio().find(*calendar)) return nullptr;
    const auto& clocks = clocksOf(view);
    return &clocks[clocks.usual()];
}

const chart::RecordHolds& holdsOf(const app::View& view) {
    return view.result(holdsRecipe);
}

const chart::DayRange& daysOf(const app::View& view) {
    return view.result(daysRecipe);
}

}  // namespace mijlpaal::gui

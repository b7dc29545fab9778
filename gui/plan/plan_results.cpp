#include "gui/plan/plan_results.h"

#include <optional>
#include <vector>

namespace mijlpaal::gui {

namespace {

std::optional<model::WorkCalendar> findCalendar(const app::View& view) {
    const auto& portfolio = view.portfolio();
    const auto& id = portfolio.settings().calendar;
    const auto* calendar = id ? portfolio.find(*id) : nullptr;
    if (!calendar) return std::nullopt;
    std::vector<model::Holiday> holidays;
    for (const auto& holiday : portfolio.all<model::Holiday>()) {
        if (holiday.calendar == *id) holidays.push_back(holiday);
    }
    return model::WorkCalendar{*calendar, holidays};
}

chart::DayRange findDays(const app::View& view) {
    if (!view.unscheduled()) return chart::dayRangeOf(view.portfolio(), view.schedule());
    const auto status = view.portfolio().settings().statusDate;
    return {status, status + std::chrono::days{60}};
}

const app::Recipe<std::optional<model::WorkCalendar>> calendarRecipe{
    {model::RecordKind::settings, model::RecordKind::calendar, model::RecordKind::holiday}, findCalendar};
const app::Recipe<chart::DayRange> daysRecipe{app::plannedKinds(), findDays};

}  // namespace

const model::WorkCalendar* calendarOf(const app::View& view) {
    const auto& calendar = view.result(calendarRecipe);
    return calendar ? &*calendar : nullptr;
}

const chart::DayRange& daysOf(const app::View& view) {
    return view.result(daysRecipe);
}

model::Moment statusMomentOf(const app::View& view) {
    if (!view.unscheduled()) return view.schedule().statusMoment;
    return model::Moment::at(view.portfolio().settings().statusDate + std::chrono::days{1});
}

}  // namespace mijlpaal::gui

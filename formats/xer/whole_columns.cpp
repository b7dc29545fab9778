#include "formats/xer/columns.h"
#include "formats/xer/words.h"
#include "model/status_moment.h"

#include <algorithm>
#include <array>

namespace mijlpaal::formats::xer {

namespace {

using base::message;
using model::ProgressLogic;

constexpr std::array criticalWords{
    Word{model::CriticalDefinition::totalFloat, "CT_TotFloat"},
    Word{model::CriticalDefinition::longestPath, "CT_DrivPath"},
};
constexpr std::array floatWords{
    Word{model::FloatType::start, "FT_SF"},
    Word{model::FloatType::finish, "FT_FF"},
    Word{model::FloatType::smallest, "FT_MIN"},
};
constexpr std::array lagWords{
    Word{model::LagCalendar::predecessor, "rcal_Predecessor"},
    Word{model::LagCalendar::successor, "rcal_Successor"},
    Word{model::LagCalendar::project, "rcal_ProjDefault"},
    Word{model::LagCalendar::everyHour, "rcal_24Hour"},
};

std::string yesNo(bool yes) {
    return yes ? "Y" : "N";
}

std::string dateText(const std::optional<model::Moment>& moment) {
    return moment ? momentText(*moment) : std::string{};
}

}  // namespace

model::Day lastDayDone(model::Moment moment) {
    const auto day = moment.day();
    return moment.timeOfDay() < model::dayTenths / 2 ? day - std::chrono::days{1} : day;
}

void readProject(model::Settings& settings, const Cells& cells, const Whole& whole) {
    settings.profile = model::Profile::p6;
    settings.statusDateIsFloor = true;
    settings.plannedStart = cells.moment("plan_start_date");
    settings.mustFinishBy = cells.moment("plan_end_date");
    const auto status = cells.moment("last_recalc_date");
    if (const auto moment = status ? status : settings.plannedStart) {
        settings.statusDate = lastDayDone(*moment);
        settings.statusMoment.reset();
        if (*moment != model::statusMomentOf(settings)) settings.statusMoment = moment;
    }
    settings.calendar = whole.ids.calendars.find(cells.text("clndr_id"));
    settings.criticalLimit = cells.hours("critical_drtn_hr_cnt").value_or(model::WorkTime{});
    settings.criticalDefinition =
        valueOf<model::CriticalDefinition>(criticalWords, cells.text("critical_path_type"))
            .value_or(model::CriticalDefinition::totalFloat);
}

Values projectValues(const model::Settings& settings, model::Moment statusMoment, const Whole& whole) {
    return {{"plan_start_date", dateText(settings.plannedStart)},
            {"plan_end_date", dateText(settings.mustFinishBy)},
            {"last_recalc_date", momentText(statusMoment)},
            {"clndr_id", whole.ids.calendars.textOf(settings.calendar)},
            {"critical_drtn_hr_cnt", hoursText(settings.criticalLimit, whole.decimalMark)},
            {"critical_path_type", wordOf(criticalWords, settings.criticalDefinition)}};
}

void readOptions(model::Settings& settings, const Cells& cells) {
    settings.progressLogic = cells.isYes("sched_progress_override")      ? ProgressLogic::progressOverride
                             : cells.text("sched_retained_logic") == "N" ? ProgressLogic::actualDates
                                                                         : ProgressLogic::retainedLogic;
    settings.openEndsAreCritical = cells.isYes("sched_open_critical_flag");
    settings.floatType = valueOf<model::FloatType>(floatWords, cells.text("sched_float_type"))
                             .value_or(model::FloatType::finish);
    settings.lagCalendar =
        valueOf<model::LagCalendar>(lagWords, cells.text("sched_calendar_on_relationship_lag"))
            .value_or(model::LagCalendar::predecessor);
}

Values optionValues(const model::Settings& settings) {
    const auto lag = settings.lagCalendar.value_or(settings.profile == model::Profile::msp
                                                       ? model::LagCalendar::successor
                                                       : model::LagCalendar::predecessor);
    return {{"sched_open_critical_flag", yesNo(settings.openEndsAreCritical)},
            {"sched_retained_logic", yesNo(settings.progressLogic == ProgressLogic::retainedLogic)},
            {"sched_progress_override", yesNo(settings.progressLogic == ProgressLogic::progressOverride)},
            {"sched_float_type", wordOf(floatWords, settings.floatType)},
            {"sched_calendar_on_relationship_lag", wordOf(lagWords, lag)}};
}

void readUse(Whole& whole, const Cells& optionCells) {
    whole.usesExpectedFinish = optionCells.text("sched_use_expect_end_flag") != "N";
    whole.usesExternalDates = optionCells.text("sched_outer_depend_type") != "SD_None";
}

void readCalendar(model::Calendar& calendar, const Cells& cells, const Whole& whole) {
    calendar.nameNl = cells.text("clndr_name");
    calendar.base = whole.ids.calendars.find(cells.text("base_clndr_id"));
    calendar.dayLength = cells.hours("day_hr_cnt").value_or(model::hours(8));
    if (calendar.dayLength <= model::WorkTime{} || calendar.dayLength > model::hours(24)) {
        cells.warn("day_hr_cnt", message("A working day does not have this many hours; 8 are used."),
                   message("Give the number of hours in a working day."));
        calendar.dayLength = model::hours(8);
    }
}

Values calendarValues(const model::Calendar& calendar, const Whole& whole) {
    return {{"clndr_name", calendar.nameNl.empty() ? calendar.nameEn : calendar.nameNl},
            {"base_clndr_id", whole.ids.calendars.textOf(calendar.base)},
            {"day_hr_cnt", hoursText(calendar.dayLength, whole.decimalMark)}};
}

void setWeek(model::Calendar& calendar, const std::array<model::Shifts, 7>& week) {
    // The usual hours are those of most working days, and of these the first.
    const auto* usual = &week.front();
    std::ptrdiff_t most = 0;
    for (const auto& day : week) {
        const auto count = day.empty() ? 0 : std::count(week.begin(), week.end(), day);
        if (count > most) usual = &day;
        most = std::max(most, count);
    }
    calendar.workingHours = *usual;
    calendar.week = {};
    for (std::size_t i = 0; i < week.size(); ++i) {
        calendar.workingWeekdays.works[i] = !week[i].empty();
        const bool differs = calendar.base || (!week[i].empty() && week[i] != *usual);
        if (differs) calendar.week.days[i] = week[i];
    }
}

}  // namespace mijlpaal::formats::xer

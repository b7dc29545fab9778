#include "export/xer/writing.h"
#include "formats/xer/calendar_set.h"
#include "model/status_moment.h"
#include "model/work_calendar.h"

#include <algorithm>
#include <tuple>

namespace mijlpaal::exporting {

namespace {

using model::Calendar;
using xer::CalendarHours;

// ---- the hours of a calendar -----------------------------------------------------------------------

/// The calendar and those it rests on.
std::vector<model::WorkCalendar::Layer> layersOf(const model::Portfolio& portfolio,
                                                 const Calendar& calendar) {
    std::vector<model::WorkCalendar::Layer> layers;
    constexpr std::size_t deepest = 100;
    for (const auto* at = &calendar; at && layers.size() < deepest;
         at = at->base ? portfolio.find(*at->base) : nullptr) {
        layers.push_back({*at, {}, {}});
        for (const auto& holiday : portfolio.all<model::Holiday>()) {
            if (holiday.calendar == at->id) layers.back().exceptions.push_back(holiday);
        }
        for (const auto& week : portfolio.all<model::WorkWeek>()) {
            if (week.calendar == at->id) layers.back().weeks.push_back(week);
        }
    }
    return layers;
}

model::Shifts shiftsOn(const model::WorkCalendar& calendar, model::Day day) {
    const auto shifts = calendar.shiftsOn(day);
    return {shifts.begin(), shifts.end()};
}

/// P6 has one week and days that differ from it; whatever else a calendar has becomes such days.
CalendarHours flatHours(const model::Portfolio& portfolio, const Calendar& calendar) {
    auto layers = layersOf(portfolio, calendar);
    const model::WorkCalendar whole{layers};
    for (auto& layer : layers) {
        layer.exceptions.clear();
        layer.weeks.clear();
    }
    const model::WorkCalendar plain{layers};
    CalendarHours hours;
    const auto first = model::makeDay(1990, 1, 1);  // a Monday
    for (int day = 0; day < 7; ++day)
        hours.week[static_cast<std::size_t>(day)] = shiftsOn(plain, first + std::chrono::days{day});
    for (auto day = first; day < model::makeDay(2100, 1, 1); day += std::chrono::days{1}) {
        const auto weekday = static_cast<std::size_t>((day - first).count() % 7);
        auto shifts = shiftsOn(whole, day);
        if (shifts != hours.week[weekday]) hours.exceptions.emplace(day, std::move(shifts));
    }
    return hours;
}

/// What matters of the days that differ.
using Differing = std::vector<std::tuple<model::Day, model::Day, model::Shifts>>;

Differing differingDays(const std::vector<model::Holiday>& holidays) {
    Differing days;
    for (const auto& each : holidays)
        days.emplace_back(each.day, each.lastDay.value_or(each.day), each.workingHours);
    std::sort(days.begin(), days.end(),
              [](const auto& a, const auto& b) { return std::get<0>(a) < std::get<0>(b); });
    return days;
}

class CalendarWriter {
public:
    explicit CalendarWriter(XerWriting& writing) : writing_{writing} {
        auto& kept = writing.table("CALENDAR");
        auto read = kept.table;
        for (const auto& each : kept.rows) read.rows.push_back(each.row);
        hours_ = xer::resolvedHours(read);
    }

    /// Whether the calendar still has the hours that were read.
    bool isAsRead(const Calendar& calendar, std::string_view id) const {
        const auto at = hours_.find(id);
        if (at == hours_.end()) return false;
        auto before = calendar;
        xer::setWeek(before, at->second.hours.week);
        const auto& all = writing_.portfolio;
        const bool sameWeek = before.week == calendar.week && before.workingHours == calendar.workingHours &&
                              before.workingWeekdays == calendar.workingWeekdays;
        const auto layer = layersOf(all, calendar).front();
        const bool isPlain =
            layer.weeks.empty() && std::none_of(layer.exceptions.begin(), layer.exceptions.end(),
                                                [](const auto& each) { return each.recurrence.has_value(); });
        return sameWeek && isPlain &&
               differingDays(layer.exceptions) ==
                   differingDays(xer::holidaysOf(at->second.hours, calendar.id));
    }

private:
    XerWriting& writing_;
    std::map<std::string, xer::ResolvedHours, std::less<>> hours_;
};

}  // namespace

XerWriting::XerWriting(const model::Portfolio& from, const scheduling::Schedule& dates)
    : portfolio{from}, schedule{dates}, kept{keptFileOf(from)} {
    whole.decimalMark = cells.decimalMark = xer::decimalMarkOf(kept.file);
    const auto& options = table("SCHEDOPTIONS");
    for (const auto& each : options.rows) {
        if (each.object) xer::readUse(whole, cellsOf(options, each.row));
    }
}

void XerWriting::warn(std::string code, base::Message text, base::Message help) {
    findings.push_back(
        {base::Severity::warning, {std::move(code), {}, {}}, std::move(text), std::move(help)});
}

void writeXerProject(XerWriting& writing) {
    const auto& settings = writing.portfolio.settings();
    writeTable<model::Settings>(
        writing, "PROJECT", writing.portfolio.all<model::Settings>(),
        [&](model::Settings& before, const xer::Cells& cells) {
            xer::readProject(before, cells, writing.whole);
            // A calendar that the row does not name was chosen for it.
            if (!before.calendar) before.calendar = settings.calendar;
        },
        [&](const model::Settings& each) {
            return xer::projectValues(each, model::statusMomentOf(each), writing.whole);
        },
        [](const model::Settings&) { return true; },
        [&](TableWriter& writer, xer::Row& row, const model::Settings& each, bool isNew) {
            writer.setIfThere(row, "scd_end_date", xer::momentText(writing.schedule.projectFinish));
            if (!isNew) return;
            writer.set(row, "proj_id", writing.project);
            writer.setIfThere(row, "proj_short_name", "MIJLPAAL");
            if (!each.plannedStart)
                writer.setIfThere(row, "plan_start_date", xer::momentText(writing.schedule.projectStart));
        });
}

void writeXerOptions(XerWriting& writing) {
    writeTable<model::Settings>(
        writing, "SCHEDOPTIONS", writing.portfolio.all<model::Settings>(),
        [](model::Settings& before, const xer::Cells& cells) { xer::readOptions(before, cells); },
        [](const model::Settings& each) { return xer::optionValues(each); },
        [](const model::Settings&) { return true; },
        [&](TableWriter& writer, xer::Row& row, const model::Settings&, bool isNew) {
            if (isNew) writer.set(row, "proj_id", writing.project);
        });
}

void writeXerCalendars(XerWriting& writing) {
    const CalendarWriter hours{writing};
    writeTable<Calendar>(
        writing, "CALENDAR", writing.portfolio.all<Calendar>(),
        [&](Calendar& before, const xer::Cells& cells) { xer::readCalendar(before, cells, writing.whole); },
        [&](const Calendar& each) { return xer::calendarValues(each, writing.whole); },
        [](const Calendar&) { return true; },
        [&](TableWriter& writer, xer::Row& row, const Calendar& each, bool isNew) {
            const auto id = writing.whole.ids.calendars.textOf(each.id);
            if (isNew) {
                writer.set(row, "clndr_id", id);
                if (each.id == writing.portfolio.settings().calendar)
                    writer.setIfThere(row, "default_flag", "Y");
            }
            if (isNew || !hours.isAsRead(each, id)) {
                writer.setIfThere(row, "clndr_data", xer::calendarText(flatHours(writing.portfolio, each)));
            }
        });
}

}  // namespace mijlpaal::exporting

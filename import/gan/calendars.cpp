#include "base/text.h"
#include "formats/usual_week.h"
#include "import/gan/reading.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::gan {

namespace {

using base::message;
using model::Calendar;
using model::Holiday;

constexpr std::array<const char*, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

constexpr std::string_view calendarCode = "GanttProject";

/// The days on which a yearly one can fall.
constexpr int firstYear = 1980, lastYear = 2149;

/// The days of the week stand in the calendar, or, in older files, deeper.
pugi::xml_node find(pugi::xml_node calendars, const char* name) {
    return calendars.find_node([name](pugi::xml_node node) { return std::string_view{node.name()} == name; });
}

model::Weekdays readWeek(Reading& reading, pugi::xml_node calendars) {
    const auto week = find(calendars, "default-week");
    const bool worksOnWeekends = Attributes{reading, find(calendars, "only-show-weekends")}.isTrue("value");
    model::Weekdays days;
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        const bool isOff = week ? week.attribute(weekdays[i]).as_int() == 1 : i >= 5;
        days.works[i] = worksOnWeekends || !isOff;
    }
    if (std::none_of(days.works.begin(), days.works.end(), [](bool works) { return works; })) {
        reading.found.warning({reading.file, {}, "default-week"},
                              message("The calendar works on no day of the week; Monday to Friday is used."),
                              message("Look at the calendar in GanttProject, and save the file again."),
                              base::Fate::mended);
        std::fill_n(days.works.begin(), 5, true);
    }
    return days;
}

/// A day that comes back every year when none is given.
bool setDay(Holiday& holiday, const Attributes& date) {
    const auto month = date.whole("month", 1, 12);
    const auto day = date.whole("date", 1, 31);
    if (!month || !day) return false;
    const auto year = date.whole("year", firstYear, lastYear);
    if (!year && !base::trimmed(date.text("year")).empty()) return false;
    const std::chrono::year_month_day first{std::chrono::year{static_cast<int>(year.value_or(firstYear))},
                                            std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!first.ok()) {
        date.error("date", message("The calendar has no such day."),
                   message("Correct the day or the month."));
        return false;
    }
    holiday.day = first;
    if (year) return true;
    holiday.lastDay = model::makeDay(lastYear, 12, 31);
    model::Recurrence yearly;
    yearly.pattern = model::Recurrence::Pattern::yearly;
    yearly.month = *month;
    yearly.dayOfMonth = *day;
    holiday.recurrence = yearly;
    return true;
}

std::vector<Holiday> readHolidays(Reading& reading, pugi::xml_node calendars) {
    std::vector<Holiday> holidays;
    for (const auto element : calendars.children("date")) {
        const Attributes date{reading, element};
        const auto type = date.text("type");
        Holiday holiday;
        if (!setDay(holiday, date)) continue;
        holiday.nameNl = base::trimmed(element.child_value());
        holiday.nonworking = type != "WORKING_DAY";
        if (!holiday.nonworking) holiday.workingHours = formats::usualDay();
        // A neutral one only has a name.
        if (type != "NEUTRAL") holidays.push_back(std::move(holiday));
    }
    return holidays;
}

}  // namespace

void replaceHolidays(Reading& reading, model::CalendarId calendar, std::vector<Holiday> holidays) {
    std::multimap<model::Day, model::HolidayId> before;
    for (const auto& holiday : reading.base.all<Holiday>()) {
        if (holiday.calendar == calendar) before.emplace(holiday.day, holiday.id);
    }
    auto& table = reading.trial.all<Holiday>();
    for (auto& holiday : holidays) {
        holiday.calendar = calendar;
        const auto known = before.find(holiday.day);
        holiday.id = known == before.end() ? table.nextId() : known->second;
        if (known != before.end()) before.erase(known);
        table.put(std::move(holiday));
    }
    for (const auto& [day, id] : before) table.erase(id);
}

void readCalendar(Reading& reading, pugi::xml_node calendars) {
    auto& table = reading.trial.all<Calendar>();
    auto calendar =
        recordOf<Calendar>(recordsByCode<Calendar>(reading.base), reading, std::string{calendarCode});
    if (calendar.nameNl.empty()) calendar.nameNl = calendarCode;
    calendar.dayLength = workingDay;
    calendar.workingHours = formats::usualDay();
    calendar.workingWeekdays = readWeek(reading, calendars);
    reading.calendar = calendar.id;
    table.put(std::move(calendar));
    replaceHolidays(reading, reading.calendar, readHolidays(reading, calendars));
    if (calendars) reading.keepWhole(calendars);
}

}  // namespace mijlpaal::importing::gan

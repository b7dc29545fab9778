#include "export/mspdi/writing.h"
#include "formats/usual_week.h"

#include <array>

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::timeOfDayText;
using model::Calendar;
using model::Holiday;
using model::Recurrence;
using model::Shifts;

std::string workingTimes(const Shifts& hours) {
    std::string xml = "<WorkingTimes>\n";
    for (const auto& each : hours) {
        xml += "<WorkingTime>\n" + leaf("FromTime", timeOfDayText(each.start)) +
               leaf("ToTime", timeOfDayText(each.finish)) + "</WorkingTime>\n";
    }
    return xml + "</WorkingTimes>\n";
}

std::string timePeriod(model::Day first, model::Day last) {
    return "<TimePeriod>\n" + leaf("FromDate", model::isoText(first) + "T00:00:00") +
           leaf("ToDate", model::isoText(last) + "T23:59:00") + "</TimePeriod>\n";
}

/// Where a day of our week, Monday first, stands in theirs, from 1 for Sunday.
std::int64_t dayType(std::size_t day) {
    return static_cast<std::int64_t>((day + 1) % 7 + 1);
}

std::string weekDay(std::size_t day, const Shifts& hours) {
    return "<WeekDay>\n" + leaf("DayType", std::to_string(dayType(day))) +
           leaf("DayWorking", hours.empty() ? "0" : "1") + (hours.empty() ? "" : workingTimes(hours)) +
           "</WeekDay>\n";
}

std::string weekDays(const model::WeekHours& week) {
    std::string xml;
    for (const std::size_t day : {6, 0, 1, 2, 3, 4, 5}) {
        if (week.days[day]) xml += weekDay(day, *week.days[day]);
    }
    return xml;
}

/// A calendar that rests on none says what holds on every day.
model::WeekHours wholeWeek(const Calendar& calendar) {
    auto week = calendar.week;
    if (calendar.base) return week;
    for (std::size_t day = 0; day < 7; ++day) {
        if (week.days[day]) continue;
        week.days[day] = calendar.workingWeekdays.works[day] ? calendar.workingHours : Shifts{};
    }
    return week;
}

Shifts hoursOn(const Holiday& holiday) {
    return holiday.nonworking ? Shifts{} : holiday.workingHours;
}

/// Whether every day has the hours that are read where a file tells none.
bool isUsual(const Calendar& calendar) {
    const auto week = wholeWeek(calendar);
    for (std::size_t day = 0; day < 7; ++day) {
        if (week.days[day] != (day < 5 ? formats::usualDay() : Shifts{})) return false;
    }
    return true;
}

/// An exception in the older form, for programs that know no other.
std::string oldException(const Holiday& holiday) {
    const auto hours = hoursOn(holiday);
    return "<WeekDay>\n" + leaf("DayType", "0") + leaf("DayWorking", hours.empty() ? "0" : "1") +
           timePeriod(holiday.day, holiday.lastDay.value_or(holiday.day)) +
           (hours.empty() ? "" : workingTimes(hours)) + "</WeekDay>\n";
}

std::int64_t itemCode(model::MonthItem item) {
    using model::MonthItem;
    switch (item) {
        case MonthItem::day:
            return 0;
        case MonthItem::workday:
            return 1;
        case MonthItem::weekendDay:
            return 2;
        case MonthItem::sunday:
            return 3;
        default:
            return 4 + static_cast<std::int64_t>(item);  // from Monday
    }
}

void setRecurrence(Element& element, const Recurrence& recurrence) {
    using Pattern = Recurrence::Pattern;
    const bool byDay = recurrence.dayOfMonth > 0;
    switch (recurrence.pattern) {
        case Pattern::daily:
            element.set("Type", 1);
            break;
        case Pattern::yearly:
            element.set("Type", byDay ? 2 : 3);
            break;
        case Pattern::monthly:
            element.set("Type", byDay ? 4 : 5);
            break;
        case Pattern::weekly:
            element.set("Type", 6);
            break;
    }
    if (recurrence.pattern == Pattern::yearly) {
        element.set("Month", recurrence.month - 1);
    } else {
        element.set("Period", recurrence.every);
    }
    if (recurrence.pattern == Pattern::weekly) {
        std::int64_t days = 0;
        for (std::size_t i = 0; i < 7; ++i) days |= (recurrence.weekdays.works[i] ? 1 : 0) << (i + 1) % 7;
        element.set("DaysOfWeek", days);
    }
    if (recurrence.pattern != Pattern::yearly && recurrence.pattern != Pattern::monthly) return;
    if (byDay) {
        element.set("MonthDay", recurrence.dayOfMonth);
    } else {
        element.set("MonthItem", itemCode(recurrence.item));
        element.set("MonthPosition", recurrence.position - 1);
    }
}

std::string exceptionXml(const Writing& writing, const Holiday& holiday) {
    Element element{"Exception", formats::mspdi::exceptionOrder};
    element.keep(writing.kept(refTo(holiday.id), "Exception"));
    element.setUnlessKept("EnteredByOccurrences", "0");
    element.setUnlessKept("Occurrences", "1");
    element.add("TimePeriod", timePeriod(holiday.day, holiday.lastDay.value_or(holiday.day)));
    if (!holiday.nameNl.empty()) element.set("Name", holiday.nameNl);
    if (holiday.recurrence) {
        setRecurrence(element, *holiday.recurrence);
    } else {
        element.setUnlessKept("Type", "1");
    }
    const auto hours = hoursOn(holiday);
    element.setFlag("DayWorking", !hours.empty());
    if (!hours.empty()) element.add("WorkingTimes", workingTimes(hours));
    return element.xml();
}

std::string workWeekXml(const Writing& writing, const model::WorkWeek& week) {
    Element element{"WorkWeek", formats::mspdi::workWeekOrder};
    element.keep(writing.kept(refTo(week.id), "WorkWeek"));
    element.add("TimePeriod", timePeriod(week.firstDay, week.lastDay));
    if (!week.nameNl.empty()) element.set("Name", week.nameNl);
    element.add("WeekDays", "<WeekDays>\n" + weekDays(week.week) + "</WeekDays>\n");
    return element.xml();
}

/// Days on which a legal term may not end, but work goes on, are none of MS Project's business.
bool concernsWork(const Holiday& holiday) {
    return holiday.nonworking || !holiday.workingHours.empty();
}

}  // namespace

std::string calendarsXml(const Writing& writing) {
    std::map<model::CalendarId, std::string> oldExceptions, exceptions, workWeeks;
    for (const auto& each : writing.portfolio.all<Holiday>()) {
        if (!concernsWork(each)) continue;
        exceptions[each.calendar] += exceptionXml(writing, each);
        if (!each.recurrence) oldExceptions[each.calendar] += oldException(each);
    }
    for (const auto& each : writing.portfolio.all<model::WorkWeek>())
        workWeeks[each.calendar] += workWeekXml(writing, each);

    std::string xml;
    for (const auto& each : writing.portfolio.all<Calendar>()) {
        Element element{"Calendar", formats::mspdi::calendarOrder};
        element.keep(writing.kept(refTo(each.id), "Calendar"));
        element.set("UID", writing.calendars.of(each.id));
        if (!each.nameNl.empty()) element.set("Name", each.nameNl);
        if (each.base) {
            element.set("IsBaseCalendar", 0);
            element.set("BaseCalendarUID", writing.calendars.of(*each.base));
        } else {
            element.setUnlessKept("IsBaseCalendar", "1");
            element.setUnlessKept("BaseCalendarUID", "-1");
        }
        const bool isBare = !writing.kept(refTo(each.id), formats::mspdi::noHours).empty() && isUsual(each);
        const auto days = (isBare ? "" : weekDays(wholeWeek(each))) + oldExceptions[each.id];
        if (!days.empty()) element.add("WeekDays", "<WeekDays>\n" + days + "</WeekDays>\n");
        if (const auto& list = exceptions[each.id]; !list.empty())
            element.add("Exceptions", "<Exceptions>\n" + list + "</Exceptions>\n");
        if (const auto& list = workWeeks[each.id]; !list.empty())
            element.add("WorkWeeks", "<WorkWeeks>\n" + list + "</WorkWeeks>\n");
        xml += element.xml();
    }
    return xml;
}

}  // namespace mijlpaal::exporting::mspdi

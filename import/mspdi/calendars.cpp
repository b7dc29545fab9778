#include "base/excerpt.h"
#include "base/text.h"
#include "formats/mspdi_schema.h"
#include "formats/usual_week.h"
#include "import/mspdi/reading.h"

#include <algorithm>
#include <array>
#include <map>

namespace mijlpaal::importing::mspdi {

namespace {

using base::message;
using model::Calendar;
using model::dayTenths;
using model::Holiday;
using model::Recurrence;
using model::Shift;
using model::Shifts;
using model::WeekHours;
using model::WorkWeek;

constexpr auto calendarNames =
    sortedNames({"UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "Exceptions", "WorkWeeks"});
constexpr auto weekDayNames = sortedNames({"DayType", "DayWorking", "TimePeriod", "WorkingTimes"});
constexpr auto workingTimeNames = sortedNames({"FromTime", "ToTime"});
constexpr auto periodNames = sortedNames({"FromDate", "ToDate"});
constexpr auto workWeekNames = sortedNames({"TimePeriod", "Name", "WeekDays"});
constexpr auto exceptionNames =
    sortedNames({"EnteredByOccurrences", "TimePeriod", "Occurrences", "Name", "Type", "Period", "DaysOfWeek",
                 "MonthItem", "MonthPosition", "Month", "MonthDay", "DayWorking", "WorkingTimes"});

/// The stretches of a day in order and apart; what passes midnight goes to `next`.
struct DayHours {
    Shifts today, next;
};

void putInOrder(Shifts& shifts) {
    std::sort(shifts.begin(), shifts.end(), [](const Shift& a, const Shift& b) { return a.start < b.start; });
    Shifts joined;
    for (const auto& each : shifts) {
        if (each.start == each.finish) continue;  // a few seconds that were rounded away
        if (!joined.empty() && each.start <= joined.back().finish) {
            joined.back().finish = std::max(joined.back().finish, each.finish);
        } else {
            joined.push_back(each);
        }
    }
    shifts = std::move(joined);
}

/// One calendar.
class CalendarReading {
public:
    CalendarReading(Reading& reading, pugi::xml_node node)
        : reading_{reading}, children_{node, calendarNames} {
        children_.element = "Calendar";
    }

    /// The record without its base, which may come later in the file; nothing when it has no UID.
    std::optional<std::int64_t> read() {
        const auto uid = reading_.uid(children_);
        if (!uid) return std::nullopt;
        calendar_ = reading_.recordOf<Calendar>(reading_.codeOfCalendar(*uid));
        calendar_.nameNl = children_.text("Name");
        calendar_.dayLength = model::minutes(reading_.minutesPerDay);
        calendar_.base.reset();
        readWeek();
        if (!baseUid()) completeWeek();
        reading_.place(refTo(calendar_.id), reading_.at(children_, "UID"));
        reading_.calendars[*uid] = calendar_.id;
        keepRest();
        reading_.trial.all<Calendar>().put(calendar_);
        readExceptions();
        readWorkWeeks();
        return uid;
    }

    std::optional<std::int64_t> baseUid() {
        if (reading_.flag(children_, "IsBaseCalendar", true)) return std::nullopt;
        const auto uid = reading_.whole(children_, "BaseCalendarUID");
        return uid && *uid >= 0 ? uid : std::nullopt;
    }

private:
    void keepRest() {
        if (!baseUid()) {
            children_.keep("IsBaseCalendar");
            children_.keep("BaseCalendarUID");
        }
        reading_.keep(refTo(calendar_.id), "Calendar", children_.kept());
        const bool hasHours = baseUid() || children_.node("WeekDays");
        reading_.keep(refTo(calendar_.id), std::string{formats::mspdi::noHours}, hasHours ? "" : "1");
    }

    // ---- hours -------------------------------------------------------------------------------

    DayHours hoursIn(pugi::xml_node workingTimes) {
        DayHours hours;
        for (const auto node : workingTimes.children("WorkingTime")) {
            const Children times{node, workingTimeNames};
            const auto from = base::trimmed(times.text("FromTime"));
            const auto to = base::trimmed(times.text("ToTime"));
            if (from.empty() && to.empty()) continue;
            const auto start = formats::mspdi::timeOfDayFrom(from);
            auto finish = formats::mspdi::timeOfDayFrom(to);
            if (!start || !finish) {
                reading_.found.error(reading_.at(children_, "WorkingTime"),
                                     message("Calendar “{name}” has working time from “{from}” to “{to}”.",
                                             {{"name", calendar_.nameNl},
                                              {"from", base::excerpt(from)},
                                              {"to", base::excerpt(to)}}),
                                     message("Write times of day as 08:00:00."));
                continue;
            }
            if (*finish == 0) finish = dayTenths;
            if (*start < *finish) {
                hours.today.push_back({*start, *finish});
            } else if (*start > *finish) {
                hours.today.push_back({*start, dayTenths});
                hours.next.push_back({0, *finish});
            }
        }
        putInOrder(hours.today);
        return hours;
    }

    /// The hours of the days of a week that are named, Monday first.
    WeekHours weekIn(pugi::xml_node weekDays) {
        WeekHours week;
        std::array<Shifts, 7> fromDayBefore;
        for (const auto node : weekDays.children("WeekDay")) {
            const Children day{node, weekDayNames};
            const auto type = reading_.whole(day, "DayType").value_or(0);
            if (type < 1 || type > 7) continue;  // an exception
            // MS Project counts from Sunday.
            const auto index = static_cast<std::size_t>((type + 5) % 7);
            week.days[index] = Shifts{};
            if (!reading_.flag(day, "DayWorking")) continue;
            // A day of work of which the hours are not said has the usual ones.
            if (!day.node("WorkingTimes")) {
                week.days[index] = formats::usualDay();
                continue;
            }
            auto hours = hoursIn(day.node("WorkingTimes"));
            week.days[index] = std::move(hours.today);
            fromDayBefore[(index + 1) % 7] = std::move(hours.next);
        }
        for (std::size_t i = 0; i < 7; ++i) {
            if (!week.days[i] || fromDayBefore[i].empty()) continue;
            week.days[i]->insert(week.days[i]->end(), fromDayBefore[i].begin(), fromDayBefore[i].end());
            putInOrder(*week.days[i]);
        }
        return week;
    }

    void readWeek() {
        calendar_.week = weekIn(children_.node("WeekDays"));
        calendar_.workingWeekdays = {{true, true, true, true, true, false, false}};
        calendar_.workingHours = formats::usualDay();
    }

    /// A calendar that rests on no other has hours for every day; the most common ones are its usual hours.
    void completeWeek() {
        std::map<std::string, std::pair<int, Shifts>> count;
        for (std::size_t i = 0; i < 7; ++i) {
            auto& day = calendar_.week.days[i];
            if (!day) day = i < 5 ? formats::usualDay() : Shifts{};
            calendar_.workingWeekdays.works[i] = !day->empty();
            if (day->empty()) continue;
            auto& [times, hours] = count[shiftsText(*day)];
            ++times;
            hours = *day;
        }
        int most = 0;
        for (const auto& [text, common] : count) {
            if (common.first <= most) continue;
            most = common.first;
            calendar_.workingHours = common.second;
        }
        // A calendar on which nobody ever works; its week says so.
        if (count.empty()) calendar_.workingWeekdays = {{true, true, true, true, true, false, false}};
    }

    // ---- exceptions --------------------------------------------------------------------------

    struct Period {
        model::Day first{}, last{};
    };

    std::optional<Period> periodIn(pugi::xml_node timePeriod) {
        Children period{timePeriod, periodNames};
        period.element = "TimePeriod";
        const auto from = reading_.moment(period, "FromDate");
        const auto to = reading_.moment(period, "ToDate");
        if (!from || !to) return std::nullopt;
        // The last day ends at 23:59:59, which is nearer to the midnight behind it.
        const bool isRounded =
            to->timeOfDay() == 0 && period.text("ToDate").find("T23:59") != std::string_view::npos;
        const auto last = isRounded ? to->day() - std::chrono::days{1} : to->day();
        return Period{from->day(), std::max(from->day(), last)};
    }

    static std::string weekdayName(model::Day day) {
        static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        return names[std::chrono::weekday{day}.c_encoding()];
    }

    /// A day off or day with other hours, with the id of the one in the base that is the same.
    Holiday holidayFor(const Period& period, std::string name) {
        Holiday holiday;
        holiday.calendar = calendar_.id;
        holiday.day = period.first;
        if (period.last > period.first) holiday.lastDay = period.last;
        holiday.weekday = weekdayName(period.first);
        holiday.nameNl = std::move(name);
        return holiday;
    }

    model::HolidayId put(Holiday holiday) {
        const auto same = std::find_if(oldHolidays_.begin(), oldHolidays_.end(), [&](const Holiday& each) {
            return each.day == holiday.day && each.nameNl == holiday.nameNl;
        });
        auto& table = reading_.trial.all<Holiday>();
        holiday.id = same == oldHolidays_.end() ? table.nextId() : same->id;
        if (same != oldHolidays_.end()) oldHolidays_.erase(same);
        const auto id = holiday.id;
        table.put(std::move(holiday));
        return id;
    }

    void readExceptions() {
        for (const auto& each : reading_.base.all<Holiday>()) {
            if (each.calendar == calendar_.id) oldHolidays_.push_back(each);
        }
        std::vector<Holiday> read;
        for (const auto node : children_.node("Exceptions").children("Exception")) readException(node, read);
        // The older form, which repeats what the newer one says where both are there.
        for (const auto node : children_.node("WeekDays").children("WeekDay")) readOldException(node, read);
        for (const auto& each : oldHolidays_) reading_.trial.all<Holiday>().erase(each.id);
    }

    void readException(pugi::xml_node node, std::vector<Holiday>& read) {
        Children exception{node, exceptionNames};
        exception.element = "Exception";
        const auto period = periodIn(exception.node("TimePeriod"));
        if (!period) return;
        auto holiday = holidayFor(*period, std::string{exception.text("Name")});
        holiday.nonworking = !reading_.flag(exception, "DayWorking");
        if (!holiday.nonworking) holiday.workingHours = hoursIn(exception.node("WorkingTimes")).today;
        if (holiday.workingHours.empty()) holiday.nonworking = true;
        holiday.recurrence = recurrenceOf(exception);
        if (exception.text("EnteredByOccurrences") != "0") exception.keep("EnteredByOccurrences");
        exception.keep("Occurrences");
        if (!holiday.recurrence) exception.keep("Type");
        read.push_back(holiday);
        reading_.keep(refTo(put(std::move(holiday))), "Exception", exception.kept());
    }

    void readOldException(pugi::xml_node node, const std::vector<Holiday>& newer) {
        Children day{node, weekDayNames};
        day.element = "WeekDay";
        if (reading_.whole(day, "DayType").value_or(-1) != 0) return;
        const auto period = periodIn(day.node("TimePeriod"));
        if (!period) return;
        const bool isSaid = std::any_of(newer.begin(), newer.end(), [&](const Holiday& each) {
            const auto last = each.lastDay.value_or(each.day);
            return each.day <= period->first && period->last <= last &&
                   (!each.recurrence || fallsOn(*each.recurrence, each.day, period->first));
        });
        if (isSaid) return;
        auto holiday = holidayFor(*period, {});
        holiday.nonworking = !reading_.flag(day, "DayWorking");
        if (!holiday.nonworking) holiday.workingHours = hoursIn(day.node("WorkingTimes")).today;
        if (holiday.workingHours.empty()) holiday.nonworking = true;
        put(std::move(holiday));
    }

    /// On which days of its period an exception falls; nothing for all of them.
    std::optional<Recurrence> recurrenceOf(const Children& exception) {
        enum Type {
            daily = 1,
            yearlyByDay,
            yearlyByPosition,
            monthlyByDay,
            monthlyByPosition,
            weekly,
            everyDays
        };
        const auto type = reading_.whole(exception, "Type").value_or(daily);
        const auto said = [&](std::string_view name, std::int64_t usual) {
            return reading_.whole(exception, name).value_or(usual);
        };
        Recurrence recurrence;
        recurrence.every = std::clamp<std::int64_t>(said("Period", 1), 1, 1000);
        if (type == yearlyByDay || type == yearlyByPosition) {
            recurrence.pattern = Recurrence::Pattern::yearly;
            recurrence.every = 1;
            recurrence.month = std::clamp<std::int64_t>(said("Month", 0), 0, 11) + 1;
        } else if (type == monthlyByDay || type == monthlyByPosition) {
            recurrence.pattern = Recurrence::Pattern::monthly;
        } else if (type == weekly) {
            recurrence.pattern = Recurrence::Pattern::weekly;
            const auto days = said("DaysOfWeek", 0);
            for (std::size_t i = 0; i < 7; ++i)
                recurrence.weekdays.works[i] = (days >> ((i + 1) % 7) & 1) != 0;
            if (recurrence.weekdays == model::Weekdays{}) return std::nullopt;
        } else {
            if (recurrence.every == 1) return std::nullopt;
            recurrence.pattern = Recurrence::Pattern::daily;
        }
        if (type == yearlyByDay || type == monthlyByDay) {
            recurrence.dayOfMonth = std::clamp<std::int64_t>(said("MonthDay", 1), 1, 31);
        } else if (type == yearlyByPosition || type == monthlyByPosition) {
            recurrence.position = std::clamp<std::int64_t>(said("MonthPosition", 0), 0, 4) + 1;
            recurrence.item = itemOf(said("MonthItem", 0));
        }
        return recurrence;
    }

    static model::MonthItem itemOf(std::int64_t item) {
        using model::MonthItem;
        static constexpr std::array items{MonthItem::day,       MonthItem::workday,  MonthItem::weekendDay,
                                          MonthItem::sunday,    MonthItem::monday,   MonthItem::tuesday,
                                          MonthItem::wednesday, MonthItem::thursday, MonthItem::friday,
                                          MonthItem::saturday};
        return items[static_cast<std::size_t>(std::clamp<std::int64_t>(item, 0, 9))];
    }

    // ---- work weeks --------------------------------------------------------------------------

    void readWorkWeeks() {
        auto& table = reading_.trial.all<WorkWeek>();
        std::vector<WorkWeek> old;
        for (const auto& each : reading_.base.all<WorkWeek>()) {
            if (each.calendar == calendar_.id) old.push_back(each);
        }
        for (const auto node : children_.node("WorkWeeks").children("WorkWeek")) {
            const Children children{node, workWeekNames};
            const auto period = periodIn(children.node("TimePeriod"));
            if (!period) continue;
            const auto same = std::find_if(old.begin(), old.end(), [&](const WorkWeek& each) {
                return each.firstDay == period->first && each.nameNl == children.text("Name");
            });
            WorkWeek week;
            week.id = table.nextId();
            if (same != old.end()) {
                week = *same;
                old.erase(same);
            }
            week.calendar = calendar_.id;
            week.nameNl = children.text("Name");
            week.firstDay = period->first;
            week.lastDay = period->last;
            week.week = weekIn(children.node("WeekDays"));
            reading_.keep(refTo(week.id), "WorkWeek", children.kept());
            table.put(std::move(week));
        }
        for (const auto& each : old) table.erase(each.id);
    }

    Reading& reading_;
    Children children_;
    Calendar calendar_;
    std::vector<Holiday> oldHolidays_;
};

}  // namespace

void readCalendars(Reading& reading, pugi::xml_node calendars) {
    std::vector<std::pair<model::CalendarId, std::int64_t>> bases;
    for (const auto node : calendars.children("Calendar")) {
        CalendarReading one{reading, node};
        const auto uid = one.read();
        const auto base = one.baseUid();
        if (uid && base) bases.emplace_back(reading.calendars[*uid], *base);
    }
    auto& table = reading.trial.all<Calendar>();
    // Those that would rest on themselves are calendars of their own, too.
    const auto restsOn = [&table](std::optional<model::CalendarId> at, model::CalendarId id) {
        while (at && *at != id) at = table.at(*at).base;
        return at.has_value();
    };
    for (const auto& [id, baseUid] : bases) {
        const auto base = reading.calendars.find(baseUid);
        auto calendar = table.at(id);
        const bool isThere = base != reading.calendars.end();
        if (!isThere || restsOn(base->second, id)) {
            reading.found.warning(
                {reading.file, {}, "Calendar.BaseCalendarUID"},
                isThere ? message("Calendar “{name}” rests on itself by way of “{base}”.",
                                  {{"name", calendar.nameNl}, {"base", table.at(base->second).nameNl}})
                        : message("Calendar “{name}” rests on one that is not in the file.",
                                  {{"name", calendar.nameNl}}),
                message("It is read as a calendar of its own."), base::Fate::mended);
            continue;
        }
        calendar.base = base->second;
        calendar.workingWeekdays = table.at(base->second).workingWeekdays;
        calendar.workingHours = table.at(base->second).workingHours;
        table.put(std::move(calendar));
    }
}

model::CalendarId usualCalendar(Reading& reading) {
    const auto help = message("Choose a calendar for the project in MS Project, and save it again.");
    const base::Place place{reading.file, {}, "Project.CalendarUID"};
    const auto& all = reading.trial.all<Calendar>();
    // Of those of the file the first that rests on no other.
    const Calendar* first = nullptr;
    for (const auto& [uid, id] : reading.calendars) {
        const auto& each = all.at(id);
        if (!each.base && (!first || each.id < first->id)) first = &each;
    }
    if (first) {
        reading.found.warning(place,
                              message("The calendar of the project is not in the file; “{name}” is used.",
                                      {{"name", first->nameNl}}),
                              help);
        return first->id;
    }
    reading.found.warning(
        place,
        message("The file holds no calendar; Monday to Friday from 08:00 to 12:00 and from 13:00 "
                "to 17:00 is used."),
        help);
    auto calendar = reading.recordOf<Calendar>("STANDAARD");
    calendar.nameNl = "Standaard";
    calendar.nameEn = "Standard";
    calendar.dayLength = model::minutes(reading.minutesPerDay);
    calendar.workingWeekdays = {{true, true, true, true, true, false, false}};
    calendar.workingHours = formats::usualDay();
    const auto id = calendar.id;
    reading.trial.all<Calendar>().put(std::move(calendar));
    return id;
}

}  // namespace mijlpaal::importing::mspdi

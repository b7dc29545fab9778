#include "base/excerpt.h"
#include "formats/xer/calendar_set.h"
#include "formats/xer/kept.h"
#include "import/matcher.h"
#include "import/xer/reading.h"

namespace mijlpaal::importing {

namespace {

using base::message;
using model::Calendar;

/// The hours of all calendars in a file.
class CalendarReader {
public:
    explicit CalendarReader(XerReading& reading)
        : reading_{reading}, matcher_{reading.base, [](const Calendar& calendar) {
                                          return calendar.nameNl;
                                      }} {
        for (const auto& calendar : reading.base.all<Calendar>()) codes_.insert(calendar.code);
    }

    void read() {
        // A calendar may come before the one it rests on.
        reading_.forEachRow("CALENDAR", [this](const xer::Table& table, const xer::Row& row,
                                               const xer::Cells& cells) { identify(table, row, cells); });
        if (const auto* table = reading_.file.find("CALENDAR")) {
            const auto hours = xer::resolvedHours(*table);
            for (auto& each : each_) finish(each, hours.find(cellsOf(each).text("clndr_id"))->second);
        }
        setProjectCalendar();
    }

private:
    struct Read {
        const xer::Table& table;
        const xer::Row& row;
        Calendar calendar;
    };

    xer::Cells cellsOf(const Read& each) const { return {each.table, each.row, reading_.cells}; }

    void identify(const xer::Table& table, const xer::Row& row, const xer::Cells& cells) {
        const std::string id{cells.text("clndr_id")};
        if (id.empty() || reading_.whole.ids.calendars.find(id)) {
            cells.warn("clndr_id", message("The calendar has no number of its own and is not read."),
                       message("Export the file again."), base::Fate::leftOut);
            reading_.keepRow(table, row);
            return;
        }
        auto& all = reading_.trial.all<Calendar>();
        auto calendar = matcher_.take(reading_.base, all, std::string{cells.text("clndr_name")});
        if (calendar.code.empty()) calendar.code = uniqueCode(codes_, id);
        reading_.whole.ids.calendars.add(id, calendar.id);
        all.put(calendar);
        // Here, so that it stays in order with the rows that become no record.
        reading_.keeper.keep(model::refTo(calendar.id), table.name, xer::keptRow(table, row));
        each_.push_back({table, row, std::move(calendar)});
    }

    void finish(Read& each, const xer::ResolvedHours& resolved) {
        const auto cells = cellsOf(each);
        xer::readCalendar(each.calendar, cells, reading_.whole);
        warnOf(resolved, cells);
        if (resolved.trouble == xer::HoursTrouble::restsOnItself) each.calendar.base.reset();
        xer::setWeek(each.calendar, resolved.hours.week);
        replaceHolidays(each.calendar.id, xer::holidaysOf(resolved.hours, each.calendar.id));
        reading_.trial.all<Calendar>().put(each.calendar);
    }

    static void warnOf(const xer::ResolvedHours& resolved, const xer::Cells& cells) {
        const auto look = message("Look at the calendar in P6, and export the file again.");
        for (const auto& piece : resolved.unread) {
            cells.warn(
                "clndr_data",
                message("A day of the calendar “{name}” cannot be read and is left out: {piece}.",
                        {{"name", std::string{cells.text("clndr_name")}}, {"piece", base::excerpt(piece)}}),
                look);
        }
        switch (resolved.trouble) {
            case xer::HoursTrouble::none:
                break;
            case xer::HoursTrouble::unreadable:
                cells.warn("clndr_data",
                           message("The working hours cannot be read; Monday to Friday is used."), look,
                           base::Fate::mended);
                break;
            case xer::HoursTrouble::noWork:
                cells.warn("clndr_data",
                           message("The calendar works on no day of the week; Monday to Friday is used."),
                           look, base::Fate::mended);
                break;
            case xer::HoursTrouble::restsOnItself:
                cells.warn("base_clndr_id",
                           message("The calendar rests on itself; it is read without what it rests on."),
                           look, base::Fate::mended);
                break;
        }
    }

    /// A day that was there keeps its record.
    void replaceHolidays(model::CalendarId calendar, const std::vector<model::Holiday>& holidays) {
        auto& table = reading_.trial.all<model::Holiday>();
        std::map<model::Day, model::Holiday> before;
        for (const auto& holiday : reading_.base.all<model::Holiday>()) {
            if (holiday.calendar == calendar && !holiday.recurrence) before.emplace(holiday.day, holiday);
        }
        for (const auto& holiday : holidays) {
            auto next = holiday;
            if (const auto at = before.find(holiday.day); at != before.end()) {
                next = at->second;
                next.lastDay = holiday.lastDay;
                next.nonworking = holiday.nonworking;
                next.workingHours = holiday.workingHours;
                before.erase(at);
            } else {
                next.id = table.nextId();
            }
            table.put(std::move(next));
        }
        for (const auto& [day, holiday] : before) table.erase(holiday.id);
    }

    void setProjectCalendar() {
        auto settings = *reading_.trial.all<model::Settings>().begin();
        reading_.forEachRow("PROJECT", [&](const xer::Table&, const xer::Row&, const xer::Cells& cells) {
            if (cells.text("proj_id") == reading_.projects.main)
                settings.calendar = reading_.whole.ids.calendars.find(cells.text("clndr_id"));
        });
        const bool named = settings.calendar && reading_.trial.find(*settings.calendar);
        if (!named) settings.calendar = usualCalendar();
        if (!settings.calendar) settings.calendar = addUsualCalendar();
        reading_.trial.all<model::Settings>().put(std::move(settings));
    }

    /// The one that is marked so, else the first.
    std::optional<model::CalendarId> usualCalendar() const {
        for (const auto& each : each_) {
            if (cellsOf(each).isYes("default_flag")) return each.calendar.id;
        }
        return each_.empty() ? std::nullopt : std::optional{each_.front().calendar.id};
    }

    /// Without one work would go on day and night.
    model::CalendarId addUsualCalendar() {
        reading_.found.warning({reading_.name, {}, "CALENDAR"},
                               message("The file holds no calendar; Monday to Friday from 08:00 to 12:00 and "
                                       "from 13:00 to 17:00 is used."),
                               message("Give the project a calendar in P6, and export it again."));
        auto& all = reading_.trial.all<Calendar>();
        const std::string name = "Standaard";
        auto calendar = matcher_.take(reading_.base, all, name);
        calendar.nameNl = name;
        calendar.nameEn = "Standard";
        calendar.dayLength = model::hours(8);
        if (calendar.code.empty()) calendar.code = uniqueCode(codes_, "STANDAARD");
        xer::setWeek(calendar, xer::usualHours().week);
        const auto id = calendar.id;
        all.put(std::move(calendar));
        return id;
    }

    XerReading& reading_;
    Matcher<Calendar, std::string> matcher_;
    std::unordered_set<std::string> codes_;
    std::vector<Read> each_;
};

}  // namespace

void readXerCalendars(XerReading& reading) {
    CalendarReader{reading}.read();
}

}  // namespace mijlpaal::importing

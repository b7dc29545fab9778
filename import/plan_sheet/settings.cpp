#include "formats/usual_week.h"
#include "import/plan_sheet/reading.h"

#include <algorithm>
#include <filesystem>

namespace mijlpaal::importing::plan_sheet {

namespace {

using base::message;
using model::Activity;

model::CalendarId addStandardWeek(Reading& reading) {
    model::Calendar calendar;
    calendar.id = reading.trial.all<model::Calendar>().nextId();
    calendar.code = "1";
    calendar.nameNl = "Standaardweek";
    calendar.nameEn = "Standard week";
    calendar.dayLength = model::hours(8);
    calendar.workingHours = formats::usualDay();
    std::fill_n(calendar.workingWeekdays.works.begin(), 5, true);
    const auto id = calendar.id;
    reading.trial.all<model::Calendar>().put(std::move(calendar));
    reading.found.note(
        {reading.file, {}, {}},
        message("A sheet says nothing of working times. The standard week is used: Monday to Friday, "
                "08:00-12:00 and 13:00-17:00."),
        base::Fate::mended);
    return id;
}

std::optional<model::Day> firstDay(const Reading& reading) {
    std::optional<model::Day> first;
    const auto consider = [&first](model::Day day) {
        if (!first || day < *first) first = day;
    };
    for (const auto& given : reading.starts) consider(given.moment.day());
    for (const auto& activity : reading.trial.all<Activity>()) {
        if (activity.actualStart) consider(activity.actualStart->day());
    }
    return first;
}

std::optional<model::Day> lastReportedDay(const Reading& reading) {
    std::optional<model::Day> last;
    for (const auto& activity : reading.trial.all<Activity>()) {
        for (const auto& moment : {activity.actualStart, activity.actualFinish}) {
            // A finish at midnight is the end of the day before.
            if (moment) last = std::max(last.value_or(model::Day{}), model::Moment{moment->tenths - 1}.day());
        }
    }
    return last;
}

}  // namespace

void readSettings(Reading& reading) {
    auto& table = reading.trial.all<model::Settings>();
    model::Settings settings;
    if (!table.empty()) {
        settings = *table.begin();
        if (!reading.options.statusDate) return;
        settings.statusDate = *reading.options.statusDate;
        settings.statusMoment.reset();
    } else {
        settings.id = table.nextId();
        settings.nameNl = std::filesystem::path{reading.file}.stem().string();
        settings.profile = model::Profile::msp;
        settings.statusDateIsFloor = false;
        settings.calendar = addStandardWeek(reading);
    }
    table.put(std::move(settings));
}

void setPlanStart(Reading& reading) {
    if (!reading.base.all<model::Settings>().empty() || reading.rows.empty()) return;
    auto settings = reading.trial.settings();
    auto first = firstDay(reading);
    if (!first) {
        first = reading.options.statusDate ? reading.options.statusDate : reading.options.today;
        if (!first) {
            reading.found.error(
                {reading.file, {}, {}}, message("The sheet holds no date on which the plan begins."),
                message("Give the first task a start, or give the status date with the import."));
            return;
        }
        reading.found.note(
            {reading.file, {}, {}},
            message("The sheet holds no date; the plan begins on {day}.", {{"day", model::isoText(*first)}}),
            base::Fate::mended);
    }
    settings.plannedStart = model::Moment::at(*first, formats::usualDay().front().start);
    reading.trial.all<model::Settings>().put(std::move(settings));
    setStatusDate(reading);
}

void setStatusDate(Reading& reading) {
    if (!reading.base.all<model::Settings>().empty()) return;
    auto settings = reading.trial.settings();
    if (!settings.plannedStart) return;
    settings.statusDate =
        reading.options.statusDate.value_or(lastReportedDay(reading).value_or(settings.plannedStart->day()));
    reading.trial.all<model::Settings>().put(std::move(settings));
}

}  // namespace mijlpaal::importing::plan_sheet

#include "base/text.h"
#include "formats/mspdi_schema.h"
#include "import/mspdi/reading.h"
#include "model/field.h"

#include <algorithm>

namespace mijlpaal::importing::mspdi {

namespace {

using model::Moment;
using model::Settings;

constexpr auto projectNames = sortedNames({
    "Name",
    "Title",
    "ScheduleFromStart",
    "StartDate",
    "FinishDate",
    "StatusDate",
    "CurrentDate",
    "CalendarUID",
    "MinutesPerDay",
    "DefaultStartTime",
    "CriticalSlackLimit",
    "MultipleCriticalPaths",
    "HonorConstraints",
    "SplitsInProgressTasks",
    "Calendars",
    "Tasks",
    "Resources",
    "Assignments",
});

/// Without the ending of a file name.
std::string stemOf(std::string_view file) {
    const auto slash = file.find_last_of("/\\");
    if (slash != file.npos) file.remove_prefix(slash + 1);
    const auto dot = file.rfind('.');
    return std::string{dot == file.npos || dot == 0 ? file : file.substr(0, dot)};
}

/// A moment at or before the start of work belongs to the day before: all work up to its end is done or not.
void setStatus(Settings& settings, Moment status, std::int64_t dayStart) {
    settings.statusDate = status.day();
    settings.statusMoment = status;
    if (status.timeOfDay() <= dayStart) settings.statusDate -= std::chrono::days{1};
    if (status.timeOfDay() == 0) settings.statusMoment.reset();
}

/// The rules of a plan of this program, which MS Project has no place for. What cannot be read is left.
void restoreSettings(Settings& settings, const formats::mspdi::OwnWords& words) {
    const auto names = formats::mspdi::ownSettings();
    for (const auto& field : model::fields(model::RecordKind::settings)) {
        if (std::find(names.begin(), names.end(), field.name) == names.end()) continue;
        if (const auto text = formats::mspdi::valueIn(words, field.name))
            (void)field.setText(&settings, *text, {}, {});
    }
}

}  // namespace

void readProject(Reading& reading, pugi::xml_node project) {
    Children children{project, projectNames};
    children.element = "Project";
    reading.minutesPerDay = reading.whole(children, "MinutesPerDay").value_or(480);
    if (reading.minutesPerDay <= 0 || reading.minutesPerDay > 24 * 60) {
        reading.found.error(reading.at(children, "MinutesPerDay"),
                            base::message("A day cannot have {minutes} minutes of work.",
                                          {{"minutes", std::to_string(reading.minutesPerDay)}}),
                            base::message("Give a number from 1 up to 1440; eight hours are 480."));
        reading.minutesPerDay = 480;
    }
    readCalendars(reading, children.node("Calendars"));

    auto& table = reading.trial.all<Settings>();
    Settings settings = table.empty() ? Settings{} : *table.begin();
    if (table.empty()) settings.id = table.nextId();
    settings.profile = model::Profile::msp;
    settings.statusDateIsFloor = false;
    settings.nameNl = children.text("Title");
    if (settings.nameNl.empty()) settings.nameNl = stemOf(children.text("Name"));
    if (settings.nameNl.empty()) settings.nameNl = stemOf(reading.file);

    const auto start = reading.moment(children, "StartDate");
    const auto finish = reading.moment(children, "FinishDate");
    const bool fromStart = reading.flag(children, "ScheduleFromStart", true);
    settings.plannedStart = fromStart ? start : std::nullopt;
    settings.plannedFinish = fromStart ? std::nullopt : finish;

    const auto dayStart = formats::mspdi::timeOfDayFrom(children.text("DefaultStartTime")).value_or(8 * 600);
    const auto current = reading.moment(children, "CurrentDate");
    settings.statusMoment.reset();
    if (const auto status = reading.moment(children, "StatusDate")) {
        reading.saysStatusDate = true;
        setStatus(settings, *status, dayStart);
    } else if (const auto known = current ? current : start ? start : finish) {
        settings.statusDate = known->day();
    }
    if (reading.options.statusDate) {
        reading.saysStatusDate = true;
        settings.statusDate = *reading.options.statusDate;
        settings.statusMoment.reset();
    }
    if (settings.statusDate == model::Day{}) {
        reading.found.error(reading.at(children, "StartDate"),
                            base::message("The project has no status date and no start."),
                            base::message("Give the project a start date in MS Project, and save it again."));
    }

    if (const auto uid = reading.whole(children, "CalendarUID"); uid && *uid >= 0) {
        const auto calendar = reading.calendars.find(*uid);
        if (calendar != reading.calendars.end()) settings.calendar = calendar->second;
    }
    if (!settings.calendar || !reading.trial.find(*settings.calendar))
        settings.calendar = usualCalendar(reading);
    settings.honoursConstraints = true;
    settings.openEndsAreCritical = reading.flag(children, "MultipleCriticalPaths");
    const auto limit = reading.whole(children, "CriticalSlackLimit").value_or(0);
    settings.criticalLimit =
        model::minutes(reading.minutesPerDay) * std::clamp<std::int64_t>(limit, -10'000, 10'000);
    settings.splitsWorkInProgress = reading.flag(children, "SplitsInProgressTasks", true);
    settings.lagCalendar.reset();
    restoreSettings(settings, reading.ownWords(0));

    for (const auto name :
         {"Title", "Name", "CurrentDate", "DefaultStartTime", "HonorConstraints", "MinutesPerDay"}) {
        children.keep(name);
    }
    reading.keep(refTo(settings.id), "Project", children.kept());
    table.put(std::move(settings));

    readTasks(reading, children.node("Tasks"));
    readResources(reading, children.node("Resources"));
    readAssignments(reading, children.node("Assignments"));
    readPieces(reading, children.node("Assignments"));
    deriveActualDates(reading);
}

}  // namespace mijlpaal::importing::mspdi

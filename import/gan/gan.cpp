#include "import/gan.h"

#include "base/text.h"
#include "import/csv_folder.h"
#include "import/gan/reading.h"
#include "import/plan_reader.h"
#include "import/xml_text.h"
#include "model/rules.h"
#include "scheduling/schedule.h"

#include <array>

namespace mijlpaal::importing {

namespace {

using base::message;
namespace fs = std::filesystem;

constexpr int deepest = 100;

constexpr std::array<std::string_view, 7> projectNames{"name",      "company",     "calendars", "tasks",
                                                       "resources", "allocations", "vacations"};

model::Settings firstSettings(const gan::Reading& reading) {
    const auto& table = reading.base.all<model::Settings>();
    if (!table.empty()) return *table.begin();
    model::Settings settings;
    settings.id = table.nextId();
    settings.statusDate = model::makeDay(2000, 1, 1);
    return settings;
}

void readSettings(gan::Reading& reading, pugi::xml_node project) {
    auto settings = firstSettings(reading);
    reading.settings = settings.id;
    const gan::Attributes from{reading, project};
    settings.profile = model::Profile::msp;
    settings.statusDateIsFloor = false;
    if (!from.text("name").empty()) settings.nameNl = from.text("name");
    if (settings.nameNl.empty()) settings.nameNl = fs::path{reading.file}.stem().string();
    if (!from.text("company").empty()) settings.organisation = from.text("company");
    settings.plannedFinish.reset();
    if (reading.options.statusDate) {
        settings.statusDate = *reading.options.statusDate;
        settings.statusMoment.reset();
    }
    reading.trial.all<model::Settings>().put(settings);
    gan::readCalendar(reading, project.child("calendars"));
    settings.calendar = reading.calendar;
    reading.trial.all<model::Settings>().put(std::move(settings));
    reading.keepRest(refTo(reading.settings), project, projectNames);
}

/// Tells of tasks that do not start on the day on which GanttProject has them.
void compareStarts(gan::Reading& reading, const scheduling::Schedule& schedule) {
    std::int64_t moved = 0;
    const StoredDates* first = nullptr;
    for (const auto& stored : reading.stored) {
        const auto* dates = schedule.find(stored.activity);
        if (!dates || dates->start.day() == stored.start->day()) continue;
        if (++moved == 1) first = &stored;
    }
    if (!first) return;
    reading.found.note({reading.file, {}, "task.start"},
                       message("Tasks that start on another day than in the file: {count}. The first is "
                               "“{name}”, on {here} and not on {there}.",
                               {{"count", std::to_string(moved)},
                                {"name", reading.trial.find(first->activity)->nameNl},
                                {"here", model::isoText(schedule.find(first->activity)->start.day())},
                                {"there", model::isoText(first->start->day())}}),
                       base::Fate::differs);
}

void checkPlan(gan::Reading& reading) {
    for (auto& finding : model::newlyBrokenRules(reading.base, reading.trial,
                                                 model::difference(reading.base, reading.trial))) {
        finding.place = {reading.file, base::wholeNumber(finding.place.file), {}};
        reading.found.add(std::move(finding));
    }
    if (reading.found.hasErrors()) return;
    auto schedule = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial));
    if (schedule) {
        compareStarts(reading, *schedule);
    } else {
        reading.found.error({reading.file, {}, {}}, std::move(schedule.error()),
                            message("Check the dates, durations and links of the tasks."));
    }
}

}  // namespace

Imported readGanText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                     const ImportOptions& options) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(bytes.data(), bytes.size());
    if (!parsed) {
        return refused(
            {name, lineAt(bytes, parsed.offset), {}},
            message("The XML breaks off or is wrong here: {why}.", {{"why", parsed.description()}}),
            message("Save the project in GanttProject again."), base);
    }
    const auto project = document.document_element();
    if (std::string_view{project.name()} != "project") {
        return refused({name, {}, {}}, message("The file is not a project of GanttProject."),
                       message("Save the project in GanttProject again."), base);
    }
    if (isDeeperThan(project, deepest)) {
        return refused({name, {}, {}}, message("The elements stand too deep within each other."),
                       message("Save the project in GanttProject again."), base);
    }
    FindingList found{findingsShown};
    gan::Reading reading{name, base, options, found};
    readSettings(reading, project);
    gan::readTasks(reading, project.child("tasks"));
    gan::readResources(reading, project);
    reading.keeper.finish();
    checkPlan(reading);
    return finished(base, std::move(reading.trial), name, found, std::move(reading.stored));
}

Imported readGan(const fs::path& path, const model::Portfolio& base, const ImportOptions& options) {
    return readBytesOf(path, base, message("Choose the file of a project."),
                       [&](const std::string& bytes, const std::string& name) {
                           return readGanText(bytes, name, base, options);
                       });
}

}  // namespace mijlpaal::importing

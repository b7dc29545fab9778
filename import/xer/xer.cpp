#include "import/xer.h"

#include "import/csv_folder.h"
#include "import/future_actuals.h"
#include "import/plan_reader.h"
#include "import/stored_dates.h"
#include "import/xer/reading.h"
#include "model/rules.h"
#include "scheduling/schedule.h"

#include <algorithm>

namespace mijlpaal::importing {

namespace {

using base::message;

/// Checks the rules, schedules the plan, and tells where the dates are not those of the file.
base::Findings checkPlan(XerReading& reading) {
    for (auto& finding : model::newlyBrokenRules(reading.base, reading.trial,
                                                 model::difference(reading.base, reading.trial))) {
        finding.place = {reading.name, {}, finding.place.file};
        reading.found.add(std::move(finding));
    }
    if (reading.found.hasErrors()) return {};
    if (reading.saysDataDate) {
        const auto placeOf = [&reading](const model::Activity& activity) -> base::Place {
            const auto line = reading.lines.find(activity.id);
            if (line == reading.lines.end()) return {reading.name, {}, {}};
            return {reading.name, line->second, activity.actualFinish ? "act_end_date" : "act_start_date"};
        };
        tellFutureActuals(reading.base, reading.trial, placeOf, reading.found);
    }
    std::shared_ptr<const scheduling::Clocks> clocks;
    auto schedule = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial), &clocks);
    if (schedule) return differences(reading.stored, primaveraP6, reading.trial, *schedule, *clocks);
    reading.found.error({reading.name, {}, {}}, std::move(schedule.error()),
                        message("Check the dates, durations, links and calendars of the activities."));
    return {};
}

void readPlan(XerReading& reading) {
    readXerSettings(reading);
    readXerCalendars(reading);
    readXerResources(reading);
    readXerParts(reading);
    readXerTasks(reading);
    placeXerActivities(reading);
    readXerLinks(reading);
    readXerAssignments(reading);
    readXerNotes(reading);
    keepXerTables(reading);
    reading.keeper.finish();
    for (auto& finding : reading.cellFindings) reading.found.add(std::move(finding));
}

}  // namespace

Imported readXerText(std::string_view bytes, const std::string& name, const model::Portfolio& base,
                     const ImportOptions& options) {
    FindingList found{findingsShown};
    auto read = xer::readFile(bytes, name);
    for (auto& finding : read.findings) found.add(std::move(finding));
    if (!read.file) return finished(base, {}, name, found);
    XerReading reading{name, *read.file, base, options, found};
    if (reading.projects.main.empty()) {
        found.error({name, {}, "PROJECT"}, message("The file holds no project."),
                    message("Choose a project in P6, and export it as XER."));
        return finished(base, {}, name, found);
    }
    readPlan(reading);
    auto differing = checkPlan(reading);
    return finished(base, std::move(reading.trial), name, found, std::move(reading.stored),
                    std::move(differing));
}

Imported readXer(const std::filesystem::path& path, const model::Portfolio& base,
                 const ImportOptions& options) {
    return readBytesOf(path, base, message("Choose the XER file of a project."),
                       [&](const std::string& bytes, const std::string& name) {
                           return readXerText(bytes, name, base, options);
                       });
}

}  // namespace mijlpaal::importing

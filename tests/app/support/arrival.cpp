#include "tests/app/support/arrival.h"

#include "export/mspdi.h"
#include "export/xer.h"
#include "import/mspdi.h"
#include "import/xer.h"
#include "scheduling/schedule.h"

#include <set>

namespace mijlpaal::tests {

namespace {

using exporting::PlanFormat;

model::Portfolio readBack(const std::string& bytes, PlanFormat format) {
    return format == PlanFormat::xer ? importing::readXerText(bytes, "plan.xer", {}).portfolio
                                     : importing::readMspdiText(bytes, "plan.xml", {}, {}).portfolio;
}

/// The plan by each set of rules that can be used for it.
std::vector<model::Portfolio> byAllRules(const model::Portfolio& read, PlanFormat format) {
    std::vector<model::Portfolio> all{read};
    if (format == PlanFormat::xer) return all;
    auto settings = read.settings();
    settings.profile = model::Profile::msp;
    all.push_back(read);
    all.back().all<model::Settings>().put(settings);
    settings.statusDateIsFloor = false;
    settings.honoursConstraints = true;
    settings.lagCalendar.reset();
    settings.progressLogic = {};
    all.push_back(read);
    all.back().all<model::Settings>().put(settings);
    return all;
}

}  // namespace

Arrival arrival(const model::Portfolio& plan, PlanFormat format) {
    const auto ours = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    const auto written =
        format == PlanFormat::xer ? exporting::xerText(plan, ours) : exporting::mspdiText(plan, ours);
    Arrival arrival;
    arrival.findings = written.findings;
    std::set<std::string> told, moved;
    for (const auto& finding : written.findings) {
        if (finding.message.text.find("{ourStart}") != std::string::npos) told.insert(finding.place.file);
    }
    arrival.told = told.size();
    const auto read = readBack(written.bytes, format);
    if (read.all<model::Activity>().empty() && !plan.all<model::Activity>().empty()) {
        arrival.faults.push_back("the file is not read");
        return arrival;
    }
    const auto fault = [&](const model::Activity& activity, const std::string& what) {
        arrival.faults.push_back(activity.code + " " + activity.nameNl + ": " + what);
    };
    for (const auto& there : byAllRules(read, format)) {
        const auto theirs = scheduling::schedule(there, scheduling::optionsOf(there));
        if (!theirs) {
            arrival.faults.push_back(base::plain(theirs.error()));
            continue;
        }
        for (const auto& activity : plan.all<model::Activity>()) {
            if (activity.kind == model::ActivityKind::summary) continue;
            const auto* same = there.all<model::Activity>().findByCode(activity.code);
            const auto *here = ours.find(activity.id), *dates = same ? theirs->find(same->id) : nullptr;
            if (!here) continue;
            if (!dates) {
                fault(activity, "did not arrive");
            } else if (here->start != dates->start || here->finish != dates->finish) {
                if (moved.insert(activity.code).second && !told.contains(activity.code))
                    fault(activity, "here " + isoText(here->start) + " - " + isoText(here->finish) +
                                        ", there " + isoText(dates->start) + " - " + isoText(dates->finish) +
                                        " (" + std::string{model::wordFor(there.settings().profile)} + ")");
            }
        }
    }
    for (const auto& activity : plan.all<model::Activity>()) {
        if (activity.kind == model::ActivityKind::summary) continue;
        ++arrival.compared;
        if (told.contains(activity.code) && !moved.contains(activity.code))
            fault(activity, "told, and does not move");
    }
    arrival.moved = moved.size();
    return arrival;
}

}  // namespace mijlpaal::tests

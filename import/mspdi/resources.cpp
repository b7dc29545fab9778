#include "base/text.h"
#include "import/mspdi/reading.h"

#include <set>

namespace mijlpaal::importing::mspdi {

namespace {

using model::Assignment;
using model::Resource;
using model::ResourceKind;
using model::WorkContour;

constexpr auto resourceNames =
    sortedNames({"UID", "ID", "Name", "Type", "IsNull", "MaxUnits", "CalendarUID", "IsCostResource"});
constexpr auto assignmentNames =
    sortedNames({"UID", "TaskUID", "ResourceUID", "ActualFinish", "ActualStart", "ActualWork", "Delay",
                 "LevelingDelay", "OvertimeWork", "RemainingOvertimeWork", "RemainingWork", "Units", "Work",
                 "WorkContour", "Start", "Finish"});

/// Of an assignment that names no resource.
constexpr std::int64_t noResource = -65535;

ResourceKind kindOf(Reading& reading, const Children& children) {
    if (reading.flag(children, "IsCostResource")) return ResourceKind::cost;
    const auto type = reading.whole(children, "Type").value_or(1);
    return type == 0 ? ResourceKind::material : type == 2 ? ResourceKind::cost : ResourceKind::labour;
}

/// A number of units that a hundredth of a per cent cannot hold stays as it was written too.
model::Percent unitsIn(Reading& reading, Children& children, std::string_view name) {
    const auto exact = reading.number(children, name, 8);
    if (!exact) return {10'000};
    if (*exact % 10'000 != 0) children.keep(name);
    return {reading.number(children, name, 4).value_or(10'000)};
}

void readResource(Reading& reading, Children& children) {
    const auto uid = reading.uid(children);
    if (!uid) return;
    auto resource = reading.recordOf<Resource>(std::to_string(*uid));
    resource.nameNl = children.text("Name");
    resource.kind = kindOf(reading, children);
    resource.maximumUnits = unitsIn(reading, children, "MaxUnits");
    const auto calendar = reading.calendars.find(reading.whole(children, "CalendarUID").value_or(-1));
    resource.calendar.reset();
    if (calendar != reading.calendars.end()) resource.calendar = calendar->second;
    children.keep("Type");
    children.keep("IsCostResource");
    reading.resources[*uid] = resource.id;
    reading.place(refTo(resource.id), reading.at(children, "UID"));
    reading.keep(refTo(resource.id), "Resource", children.kept());
    reading.trial.all<Resource>().put(std::move(resource));
}

void readAssignment(Reading& reading, Children& children, pugi::xml_node node) {
    const auto uid = reading.uid(children);
    if (!uid) return;
    const auto taskUid = reading.whole(children, "TaskUID").value_or(0);
    const auto task = reading.activities.find(taskUid);
    if (task == reading.activities.end()) {
        reading.keepRow("Assignment", node);
        if (taskUid == 0) return;  // of the project itself
        reading.found.warning(reading.at(children, "TaskUID"),
                              base::message("An assignment is to a task that is not in the file."),
                              base::message("It is kept, and does not move the plan."), base::Fate::kept);
        return;
    }
    auto assignment = reading.recordOf<Assignment>(std::to_string(*uid));
    assignment.activity = task->second;
    const auto resourceUid = reading.whole(children, "ResourceUID").value_or(noResource);
    const auto resource = reading.resources.find(resourceUid);
    assignment.resource.reset();
    if (resource != reading.resources.end()) {
        assignment.resource = resource->second;
    } else if (resourceUid != noResource) {
        children.keep("ResourceUID");
    }
    assignment.units = unitsIn(reading, children, "Units");
    assignment.work = reading.exactDuration(children, "Work");
    assignment.actualWork = reading.exactDuration(children, "ActualWork");
    assignment.remainingWork = reading.exactDuration(children, "RemainingWork");
    assignment.overtimeWork = reading.duration(children, "OvertimeWork").value_or(model::WorkTime{});
    assignment.remainingOvertimeWork =
        reading.duration(children, "RemainingOvertimeWork").value_or(model::WorkTime{});
    // The record does not tell a zero from nothing.
    children.keep("OvertimeWork");
    children.keep("RemainingOvertimeWork");
    assignment.delay = reading.delay(children, "Delay");
    assignment.levelingDelay = reading.delay(children, "LevelingDelay");
    const auto contour = reading.whole(children, "WorkContour").value_or(0);
    assignment.contour = contour >= 0 && contour <= 8 ? static_cast<WorkContour>(contour) : WorkContour::flat;
    // Where they are those of the task, they follow it.
    const auto* stored = reading.storedDatesOf(task->second);
    if (!stored || reading.moment(children, "Start") != stored->start) children.keep("Start");
    if (!stored || reading.moment(children, "Finish") != stored->finish) children.keep("Finish");
    assignment.actualStart = reading.moment(children, "ActualStart");
    assignment.actualFinish = reading.moment(children, "ActualFinish");
    reading.place(refTo(assignment.id), reading.at(children, "UID"));
    reading.keep(refTo(assignment.id), "Assignment", children.kept());
    reading.trial.all<Assignment>().put(std::move(assignment));
}

}  // namespace

void readResources(Reading& reading, pugi::xml_node resources) {
    std::int64_t row = 0;
    for (const auto node : resources.children("Resource")) {
        Children children{node, resourceNames};
        children.row = formats::mspdi::numberFrom(children.text("ID"), 0).value_or(row);
        ++row;
        if (base::trimmed(children.text("UID")) == "0" || reading.flag(children, "IsNull")) {
            reading.keepRow("Resource", node);
        } else {
            readResource(reading, children);
        }
    }
}

void readAssignments(Reading& reading, pugi::xml_node assignments) {
    std::int64_t row = 0;
    for (const auto node : assignments.children("Assignment")) {
        Children children{node, assignmentNames};
        children.row = ++row;
        readAssignment(reading, children, node);
    }
    // Those of the base that the file does not know, of tasks that it does.
    for (const auto& each : reading.base.all<Assignment>()) {
        const auto task = reading.placeOf(refTo(each.activity));
        if (task && !reading.placeOf(refTo(each.id))) reading.trial.all<Assignment>().erase(each.id);
    }
}

}  // namespace mijlpaal::importing::mspdi

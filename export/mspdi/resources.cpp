#include "base/text.h"
#include "export/mspdi/pieces.h"
#include "export/mspdi/writing.h"

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::momentText;

constexpr std::string_view noResource = "-65535";

/// A number of units that was written more exactly stays so while it says the same.
void setUnits(Element& element, std::string_view name, model::Percent units) {
    const auto kept = formats::mspdi::numberFrom(element.kept(name), 4);
    if (kept != units.hundredths) element.set(name, base::decimalText(units.hundredths, 4));
}

std::string resourceXml(const Writing& writing, const model::Resource& resource, std::int64_t row) {
    Element element{"Resource", formats::mspdi::resourceOrder};
    element.keep(writing.kept(refTo(resource.id), "Resource"));
    element.set("UID", writing.resources.of(resource.id));
    element.set("ID", row);
    if (!resource.nameNl.empty()) element.set("Name", resource.nameNl);
    const auto kind = resource.kind;
    element.setUnlessKept("Type", kind == model::ResourceKind::material ? "0" : "1");
    if (kind == model::ResourceKind::cost) element.setUnlessKept("IsCostResource", "1");
    element.setUnlessKept("IsNull", "0");
    setUnits(element, "MaxUnits", resource.maximumUnits);
    element.set("CalendarUID", resource.calendar ? writing.calendars.of(*resource.calendar) : -1);
    return element.xml();
}

std::string assignmentXml(const Writing& writing, PieceWriting& pieces, const model::Assignment& assignment) {
    Element element{"Assignment", formats::mspdi::assignmentOrder};
    element.keep(writing.kept(refTo(assignment.id), "Assignment"));
    element.set("UID", writing.assignments.of(assignment.id));
    element.set("TaskUID", writing.activities.of(assignment.activity));
    if (assignment.resource) {
        element.set("ResourceUID", writing.resources.of(*assignment.resource));
    } else {
        element.setUnlessKept("ResourceUID", noResource);
    }
    const auto setDuration = [&](std::string_view name, std::optional<model::WorkTime> duration) {
        if (duration) element.setDuration(name, *duration);
    };
    const auto setMoment = [&](std::string_view name, std::optional<model::Moment> moment) {
        if (moment) element.set(name, momentText(*moment));
    };
    setUnits(element, "Units", assignment.units);
    setDuration("Work", assignment.work);
    setDuration("ActualWork", assignment.actualWork);
    setDuration("RemainingWork", assignment.remainingWork);
    const auto setOvertime = [&](std::string_view name, model::WorkTime overtime) {
        if (overtime != model::WorkTime{} || element.has(name)) element.setDuration(name, overtime);
    };
    setOvertime("OvertimeWork", assignment.overtimeWork);
    setOvertime("RemainingOvertimeWork", assignment.remainingOvertimeWork);
    element.set("Delay", assignment.delay.tenths);
    element.set("LevelingDelay", assignment.levelingDelay.tenths);
    element.set("WorkContour", static_cast<std::int64_t>(assignment.contour));
    setMoment("ActualStart", assignment.actualStart);
    setMoment("ActualFinish", assignment.actualFinish);
    if (const auto* dates = writing.schedule.find(assignment.activity)) {
        // Dates of its own stay while they lie within those of the task.
        const auto within = [&](std::string_view name) {
            const auto kept = formats::mspdi::momentFrom(element.kept(name));
            return kept && dates->start <= *kept && *kept <= dates->finish;
        };
        if (!within("Start")) element.set("Start", momentText(dates->start));
        if (!within("Finish")) element.set("Finish", momentText(dates->finish));
    }
    const auto& task = writing.portfolio.all<model::Activity>().at(assignment.activity);
    pieces.setSpread(element, task, assignment.work, assignment.units);
    return element.xml();
}

/// A split is told of assignments, so a split task that nobody does has one to nobody.
std::string placeholderXml(const Writing& writing, PieceWriting& pieces, const model::Activity& task,
                           std::int64_t uid) {
    Element element{"Assignment", formats::mspdi::assignmentOrder};
    element.set("UID", uid);
    element.set("TaskUID", writing.activities.of(task.id));
    element.set("ResourceUID", noResource);
    element.set("Units", 1);
    element.set("WorkContour", static_cast<std::int64_t>(model::WorkContour::byHand));
    pieces.setSpread(element, task, std::nullopt, model::percent(100));
    return element.xml();
}

}  // namespace

std::string resourcesXml(const Writing& writing) {
    std::string xml{writing.kept(refTo(writing.portfolio.settings().id), "Resource row")};
    std::int64_t row = 0;
    for (const auto& each : writing.portfolio.all<model::Resource>())
        xml += resourceXml(writing, each, ++row);
    return xml;
}

void appendAssignments(const Writing& writing, std::string& xml) {
    xml += writing.kept(refTo(writing.portfolio.settings().id), "Assignment row");
    PieceWriting pieces{writing};
    std::set<model::ActivityId> assigned;
    for (const auto& each : writing.portfolio.all<model::Assignment>()) {
        assigned.insert(each.activity);
        xml += assignmentXml(writing, pieces, each);
    }
    auto uid = writing.assignments.next();
    for (const auto* task : writing.rows) {
        if (task->pieces.empty() || task->actualStart || assigned.contains(task->id)) continue;
        xml += placeholderXml(writing, pieces, *task, uid++);
    }
}

}  // namespace mijlpaal::exporting::mspdi

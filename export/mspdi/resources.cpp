#include "base/text.h"
#include "export/mspdi/writing.h"

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::durationText;
using formats::mspdi::momentText;

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

std::string assignmentXml(const Writing& writing, const model::Assignment& assignment) {
    Element element{"Assignment", formats::mspdi::assignmentOrder};
    element.keep(writing.kept(refTo(assignment.id), "Assignment"));
    element.set("UID", writing.assignments.of(assignment.id));
    element.set("TaskUID", writing.activities.of(assignment.activity));
    if (assignment.resource) {
        element.set("ResourceUID", writing.resources.of(*assignment.resource));
    } else {
        element.setUnlessKept("ResourceUID", "-65535");
    }
    const auto setDuration = [&](std::string_view name, std::optional<model::WorkTime> duration) {
        if (duration) element.set(name, durationText(*duration));
    };
    const auto setMoment = [&](std::string_view name, std::optional<model::Moment> moment) {
        if (moment) element.set(name, momentText(*moment));
    };
    setUnits(element, "Units", assignment.units);
    setDuration("Work", assignment.work);
    setDuration("ActualWork", assignment.actualWork);
    setDuration("RemainingWork", assignment.remainingWork);
    if (assignment.overtimeWork != model::WorkTime{}) setDuration("OvertimeWork", assignment.overtimeWork);
    if (assignment.remainingOvertimeWork != model::WorkTime{})
        setDuration("RemainingOvertimeWork", assignment.remainingOvertimeWork);
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

std::string assignmentsXml(const Writing& writing) {
    std::string xml{writing.kept(refTo(writing.portfolio.settings().id), "Assignment row")};
    for (const auto& each : writing.portfolio.all<model::Assignment>()) xml += assignmentXml(writing, each);
    return xml;
}

}  // namespace mijlpaal::exporting::mspdi

#include "base/text.h"
#include "import/gan/reading.h"
#include "import/matcher.h"
#include "import/unique_code.h"

#include <array>
#include <set>

namespace mijlpaal::importing::gan {

namespace {

using base::message;
using model::Assignment;
using model::Calendar;
using model::Resource;

constexpr std::array<std::string_view, 2> resourceNames{"id", "name"};
constexpr std::array<std::string_view, 3> allocationNames{"task-id", "resource-id", "load"};

/// Who works on the project, and when not. Days off stand in the calendar of a resource, which moves no
/// task, as in GanttProject.
class ResourceReader {
public:
    explicit ResourceReader(Reading& reading)
        : reading_{reading},
          known_{recordsByCode<Resource>(reading.base)},
          calendars_{recordsByCode<Calendar>(reading.base)} {}

    void read(pugi::xml_node project) {
        for (const auto element : project.child("resources").children("resource")) readResource(element);
        for (const auto element : project.child("vacations").children("vacation")) readDaysOff(element);
        for (auto& [resource, days] : daysOff_) addCalendar(resource, std::move(days));
    }

private:
    void readResource(pugi::xml_node element) {
        const Attributes from{reading_, element};
        const std::string number{base::trimmed(from.text("id"))};
        if (number.empty() || reading_.resources.contains(number)) {
            from.error("id",
                       message("“{name}” has the number of another resource, or none.",
                               {{"name", std::string{from.text("name")}}}),
                       message("Give each resource a number of its own."));
            return;
        }
        auto resource = recordOf(known_, reading_, number);
        resource.nameNl = from.text("name");
        resource.calendar.reset();
        reading_.resources.emplace(number, resource.id);
        reading_.keepRest(refTo(resource.id), element, resourceNames);
        reading_.trial.all<Resource>().put(std::move(resource));
    }

    /// The end is the first day back; older versions wrote the same day twice for one day.
    void readDaysOff(pugi::xml_node element) {
        const Attributes from{reading_, element};
        const auto resource = reading_.resources.find(base::trimmed(from.text("resourceid")));
        const auto start = from.day("start");
        const auto end = from.day("end");
        if (resource == reading_.resources.end()) {
            from.warning("resourceid", message("Days off are those of a resource that is not in the file."),
                         message("They are kept, and do not move the plan."), base::Fate::kept);
            reading_.keepWhole(element);
        }
        if (resource == reading_.resources.end() || !start) return;
        model::Holiday days;
        days.day = *start;
        if (end && *end > *start + std::chrono::days{1}) days.lastDay = *end - std::chrono::days{1};
        daysOff_[resource->second].push_back(std::move(days));
    }

    void addCalendar(model::ResourceId id, std::vector<model::Holiday> days) {
        auto resource = *reading_.trial.find(id);
        auto calendar = recordOf(calendars_, reading_, "GanttProject " + resource.code);
        calendar.nameNl = resource.nameNl;
        calendar.base = reading_.calendar;
        calendar.dayLength = workingDay;
        resource.calendar = calendar.id;
        reading_.trial.all<Calendar>().put(calendar);
        reading_.trial.all<Resource>().put(std::move(resource));
        replaceHolidays(reading_, calendar.id, std::move(days));
    }

    Reading& reading_;
    const std::map<std::string, model::ResourceId> known_;
    const std::map<std::string, model::CalendarId> calendars_;
    std::map<model::ResourceId, std::vector<model::Holiday>> daysOff_;
};

class AssignmentReader {
    using Pair = std::pair<model::ActivityId, std::optional<model::ResourceId>>;

public:
    explicit AssignmentReader(Reading& reading) : reading_{reading}, matcher_{reading.base, pairOf} {
        for (const auto& assignment : reading.base.all<Assignment>()) codes_.insert(assignment.code);
    }

    void read(pugi::xml_node allocations) {
        for (const auto element : allocations.children("allocation")) readAllocation(element);
        dropOthers();
    }

private:
    static Pair pairOf(const Assignment& assignment) { return {assignment.activity, assignment.resource}; }

    void readAllocation(pugi::xml_node element) {
        const std::string number{base::trimmed(element.attribute("task-id").value())};
        const Attributes from{reading_, element, number};
        const auto task = reading_.tasks.find(number);
        const auto resource = reading_.resources.find(base::trimmed(from.text("resource-id")));
        if (task == reading_.tasks.end() || resource == reading_.resources.end()) {
            from.warning(task == reading_.tasks.end() ? "task-id" : "resource-id",
                         message("An allocation names a task or a resource that is not in the file."),
                         message("It is kept, and does not move the plan."), base::Fate::kept);
            reading_.keepWhole(element);
            return;
        }
        auto assignment =
            matcher_.take(reading_.base, reading_.trial.all<Assignment>(), {task->second, resource->second});
        assignment.activity = task->second;
        assignment.resource = resource->second;
        assignment.units = from.percent("load").value_or(model::percent(100));
        if (assignment.code.empty()) assignment.code = uniqueCode(codes_, number + "-" + resource->first);
        read_.insert(assignment.id);
        reading_.keepRest(refTo(assignment.id), element, allocationNames);
        reading_.trial.all<Assignment>().put(std::move(assignment));
    }

    /// Assignments of the base to tasks of the file that the file does not know.
    void dropOthers() {
        std::set<model::ActivityId> tasks;
        for (const auto& [number, id] : reading_.tasks) tasks.insert(id);
        for (const auto& each : reading_.base.all<Assignment>()) {
            if (tasks.contains(each.activity) && !read_.contains(each.id))
                reading_.trial.all<Assignment>().erase(each.id);
        }
    }

    Reading& reading_;
    Matcher<Assignment, Pair> matcher_;
    std::unordered_set<std::string> codes_;
    std::set<model::AssignmentId> read_;
};

}  // namespace

void readResources(Reading& reading, pugi::xml_node project) {
    ResourceReader{reading}.read(project);
    AssignmentReader{reading}.read(project.child("allocations"));
}

}  // namespace mijlpaal::importing::gan

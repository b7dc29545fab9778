#include "base/text.h"
#include "import/gan/reading.h"
#include "model/make_summary.h"

#include <algorithm>
#include <array>

namespace mijlpaal::importing::gan {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::Moment;
using model::WorkTime;

constexpr std::int64_t rowGap = 1024;
constexpr std::int64_t longestDays = 36'500;

/// What is read of a task; the rest is kept.
constexpr std::array<std::string_view, 11> readNames{
    "id",       "name", "meeting", "start", "duration", "complete", "thirdDate", "thirdDate-constraint",
    "priority", "task", "depend",
};

/// The numbers that GanttProject gives its five priorities, from lowest to highest.
constexpr std::array<std::pair<std::int64_t, std::int64_t>, 5> priorities{
    {{3, 100}, {0, 300}, {1, 500}, {2, 700}, {4, 900}}};

std::int64_t priorityFrom(std::int64_t number) {
    for (const auto& [written, priority] : priorities) {
        if (written == number) return priority;
    }
    return 500;
}

Moment startOf(model::Day day) {
    return Moment::at(day, morning);
}

/// The tasks of a file, from the first to the last, each before those within it.
class TaskReader {
public:
    explicit TaskReader(Reading& reading) : reading_{reading}, known_{recordsByCode<Activity>(reading.base)} {
        for (const auto& activity : reading.base.all<Activity>())
            position_ = std::max(position_, activity.position / rowGap);
    }

    void read(pugi::xml_node list) {
        open(list, std::nullopt);
        while (!open_.empty()) {
            const auto [element, parent] = open_.back();
            open_.pop_back();
            open(element, readTask(element, parent));
        }
        readLinks(reading_, tasks_);
        setStart();
        holdStarts();
    }

private:
    /// Puts the tasks within an element before all that wait to be read.
    void open(pugi::xml_node element, std::optional<model::ActivityId> parent) {
        const auto first = static_cast<std::ptrdiff_t>(open_.size());
        for (const auto task : element.children("task")) open_.emplace_back(task, parent);
        std::reverse(open_.begin() + first, open_.end());
    }

    /// What the task became; of one that is not read, those within it stand where it would.
    std::optional<model::ActivityId> readTask(pugi::xml_node element,
                                              std::optional<model::ActivityId> parent) {
        const std::string number{base::trimmed(element.attribute("id").value())};
        const Attributes from{reading_, element, number};
        if (number.empty() || reading_.tasks.contains(number)) {
            from.error("id", message("Another task has this number, or it has none."),
                       message("Give each task a number of its own."));
            return parent;
        }
        auto activity = recordOf(known_, reading_, number);
        activity.parent = parent;
        if (!reading_.base.find(activity.id)) activity.position = ++position_ * rowGap;
        activity.nameNl = from.text("name");
        activity.priority = priorityFrom(from.whole("priority", 0, 4).value_or(1));
        activity.calendar.reset();
        readDuration(activity, element, from);
        const auto start = from.day("start");
        if (start) reading_.stored.push_back(storedStart(activity.id, *start));
        reading_.tasks.emplace(number, activity.id);
        tasks_.push_back({element, activity.id, number, start});
        reading_.keepRest(refTo(activity.id), element, readNames);
        const auto id = activity.id;
        reading_.trial.all<Activity>().put(std::move(activity));
        return id;
    }

    static StoredDates storedStart(model::ActivityId id, model::Day day) {
        StoredDates stored;
        stored.activity = id;
        stored.start = startOf(day);
        return stored;
    }

    /// A milestone stands at the start of its day.
    void readDuration(Activity& activity, pugi::xml_node element, const Attributes& from) {
        const bool isSummary = !element.child("task").empty();
        activity.kind = from.isTrue("meeting") ? ActivityKind::startMilestone : ActivityKind::task;
        activity.durationType = model::DurationType::fixedDuration;
        activity.durationUnit = model::TimeUnit::day;
        // What contains others lasts as long as they do, whatever stands there.
        if (isSummary) return model::makeSummary(activity);
        const auto days = from.whole("duration", 0, longestDays).value_or(0);
        const auto complete = from.whole("complete", 0, 100);
        const auto before = activity.mostLikely;
        activity.mostLikely = activity.kind == ActivityKind::task ? workingDay * days : WorkTime{};
        if (activity.optimistic > activity.mostLikely || activity.pessimistic < activity.mostLikely)
            activity.optimistic = activity.pessimistic = std::nullopt;
        // Pieces, which only another file can tell, are those of the duration it had.
        if (activity.mostLikely != before) activity.pieces.clear();
        if (complete) activity.percentComplete = model::percent(*complete);
    }

    /// The plan begins with its first task.
    void setStart() {
        auto settings = *reading_.trial.all<model::Settings>().begin();
        std::optional<model::Day> first;
        for (const auto& task : tasks_) {
            if (task.start && (!first || *task.start < *first)) first = task.start;
        }
        if (!first) return;
        settings.plannedStart = startOf(*first);
        if (reading_.base.all<model::Settings>().empty() && !reading_.options.statusDate)
            settings.statusDate = *first;
        reading_.trial.all<model::Settings>().put(std::move(settings));
    }

    /// A task that no strong link binds stays where it stands until a link pushes it.
    void holdStarts() {
        const auto planStart = reading_.trial.settings().plannedStart;
        std::int64_t held = 0;
        for (const auto& task : tasks_) {
            auto activity = *reading_.trial.find(task.id);
            auto bound = earliestBegin(task);
            const bool isHeld = activity.kind != ActivityKind::summary && !task.isBound && task.start &&
                                startOf(*task.start) > planStart;
            if (isHeld) {
                bound = bound ? std::max(*bound, *task.start) : *task.start;
                ++held;
            }
            setBound(activity, bound);
            reading_.trial.all<Activity>().put(std::move(activity));
        }
        if (held == 0) return;
        reading_.found.note(
            {reading_.file, {}, "task.start"},
            message("GanttProject keeps the start of a task that no strong link binds. Tasks that do "
                    "not start before theirs here: {count}.",
                    {{"count", std::to_string(held)}}));
    }

    std::optional<model::Day> earliestBegin(const Task& task) {
        const Attributes from{reading_, task.element, task.number};
        const auto day = from.day("thirdDate");
        return from.whole("thirdDate-constraint", 0, 9) == 1 ? day : std::nullopt;
    }

    /// A constraint of another type was made elsewhere, and stays when the file has none.
    static void setBound(Activity& activity, std::optional<model::Day> bound) {
        const auto type = ConstraintType::startNoEarlierThan;
        if (bound) {
            activity.constraint = {type, startOf(*bound)};
        } else if (activity.constraint && activity.constraint->type == type) {
            activity.constraint.reset();
        }
    }

    Reading& reading_;
    const std::map<std::string, model::ActivityId> known_;
    std::vector<std::pair<pugi::xml_node, std::optional<model::ActivityId>>> open_;
    std::vector<Task> tasks_;
    std::int64_t position_ = 0;
};

}  // namespace

void readTasks(Reading& reading, pugi::xml_node tasks) {
    if (tasks.child("task").empty()) {
        reading.found.error({reading.file, {}, "tasks"}, message("The file holds no task."),
                            message("Save the project in GanttProject again."));
        return;
    }
    TaskReader{reading}.read(tasks);
    constexpr std::array<std::string_view, 1> read{"task"};
    reading.keepRest(refTo(reading.settings), tasks, read);
}

}  // namespace mijlpaal::importing::gan

#include "import/mspdi/tasks.h"

#include "base/text.h"
#include "formats/mspdi_schema.h"
#include "model/make_summary.h"
#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::importing::mspdi {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::WorkTime;

constexpr auto taskNames = sortedNames({
    // What the model knows.
    "UID",
    "ID",
    "Name",
    "Active",
    "Manual",
    "Type",
    "IsNull",
    "WBS",
    "OutlineLevel",
    "Priority",
    "Start",
    "Finish",
    "Duration",
    "ManualStart",
    "ManualFinish",
    "ManualDuration",
    "DurationFormat",
    "Work",
    "Stop",
    "Resume",
    "EffortDriven",
    "Estimated",
    "Milestone",
    "Summary",
    "IsSubproject",
    "SubprojectName",
    "ExternalTask",
    "PercentComplete",
    "ActualStart",
    "ActualFinish",
    "ActualDuration",
    "ActualWork",
    "RemainingDuration",
    "RemainingWork",
    "ConstraintType",
    "ConstraintDate",
    "CalendarUID",
    "Deadline",
    "LevelingDelay",
    "IgnoreResourceCalendar",
    "PredecessorLink",
    "Baseline",
    "Notes",
    "StartText",
    "FinishText",
    "DurationText",
    // What follows from the plan.
    "OutlineNumber",
    "EarlyStart",
    "EarlyFinish",
    "LateStart",
    "LateFinish",
    "FreeSlack",
    "TotalSlack",
    "StartSlack",
    "FinishSlack",
    "Critical",
});
/// What follows from the plan, of any task.
constexpr std::string_view reckoned[] = {
    "ID",         "OutlineNumber", "Start",      "Finish",     "EarlyStart",  "EarlyFinish", "LateStart",
    "LateFinish", "FreeSlack",     "TotalSlack", "StartSlack", "FinishSlack", "Critical"};

constexpr auto baselineNames = sortedNames({"Number", "Start", "Finish"});

/// What a planner wrote instead of the dates of a task placed by hand; such texts are kept.
constexpr std::string_view datesAsText[] = {"StartText", "FinishText", "DurationText"};

/// What a summary gathers from its tasks: kept as it was, for it is not asked here.
constexpr std::string_view gathered[] = {"DurationFormat", "Estimated",      "Work",
                                         "Stop",           "Resume",         "ActualWork",
                                         "RemainingWork",  "ActualDuration", "PercentComplete",
                                         "ActualStart",    "ActualFinish",   "RemainingDuration",
                                         "Milestone",      "Type",           "EffortDriven"};

std::optional<ConstraintType> constraintFrom(std::int64_t code) {
    switch (code) {
        case 1:
            return ConstraintType::asLateAsPossible;
        case 2:
            return ConstraintType::mustStartOn;
        case 3:
            return ConstraintType::mustFinishOn;
        case 4:
            return ConstraintType::startNoEarlierThan;
        case 5:
            return ConstraintType::startNoLaterThan;
        case 6:
            return ConstraintType::finishNoEarlierThan;
        case 7:
            return ConstraintType::finishNoLaterThan;
        default:
            return std::nullopt;
    }
}

/// One task.
class TaskReading {
public:
    TaskReading(Reading& reading, Children& children, std::int64_t uid, bool hasChildren)
        : reading_{reading},
          children_{children},
          own_{reading.ownWords(uid)},
          task_{reading.recordOf<Activity>(reading.codeOfTask(uid))},
          isSummary_{hasChildren || isEmptySummary()} {}

    Activity read() {
        task_.nameNl = children_.text("Name");
        task_.wbs = children_.text("WBS");
        task_.inactive = !reading_.flag(children_, "Active", true) && !isEmptySummary();
        task_.manual = reading_.flag(children_, "Manual");
        task_.isExternal = reading_.flag(children_, "ExternalTask") ||
                           reading_.flag(children_, "IsSubproject") ||
                           !children_.text("SubprojectName").empty();
        task_.priority = std::clamp<std::int64_t>(whole("Priority", 500), 0, 1000);
        task_.levelingDelay = reading_.delay(children_, "LevelingDelay");
        task_.deadline = reading_.moment(children_, "Deadline");
        task_.calendarUse = reading_.flag(children_, "IgnoreResourceCalendar")
                                ? model::CalendarUse::ownCalendar
                                : model::CalendarUse::resourceCalendars;
        task_.pieces.clear();
        readCalendar();
        readConstraint();
        readTypedDates();
        if (isSummary_) {
            asSummary();
        } else {
            readDuration();
            readProgress();
        }
        readBaseline();
        keepFlags();
        return task_;
    }

private:
    std::int64_t whole(std::string_view name, std::int64_t usual) {
        return reading_.whole(children_, name).value_or(usual);
    }

    /// A summary of this program with nothing in it yet, which MS Project does not have.
    bool isEmptySummary() const {
        return formats::mspdi::valueIn(own_, "kind") == model::wordFor(ActivityKind::summary);
    }

    void readCalendar() {
        task_.calendar.reset();
        const auto uid = whole("CalendarUID", -1);
        if (uid < 0) return;
        const auto calendar = reading_.calendars.find(uid);
        if (calendar != reading_.calendars.end()) {
            task_.calendar = calendar->second;
            return;
        }
        children_.keep("CalendarUID");
        reading_.found.warning(
            reading_.at(children_, "CalendarUID"),
            message("“{name}” has a calendar that is not in the file.", {{"name", task_.nameNl}}),
            message("It is planned on the calendar of the project."), base::Fate::mended);
    }

    void readConstraint() {
        task_.constraint.reset();
        const auto type = constraintFrom(whole("ConstraintType", 0));
        // Without a type, or as late as possible, the date means nothing, whatever stands there.
        const bool counts = type && type != ConstraintType::asLateAsPossible;
        const auto date = counts ? reading_.moment(children_, "ConstraintDate") : std::nullopt;
        if (type == ConstraintType::asLateAsPossible) {
            task_.constraint = {*type, {}};
            children_.keep("ConstraintDate");
        } else if (type && date) {
            task_.constraint = {*type, *date};
        } else if (type) {
            children_.keep("ConstraintType");
            reading_.found.warning(
                reading_.at(children_, "ConstraintDate"),
                message("“{name}” has a constraint without a date.", {{"name", task_.nameNl}}),
                message("It is planned without the constraint."), base::Fate::leftOut);
        } else {
            children_.keep("ConstraintDate");
        }
    }

    /// The dates that are not reckoned: of a task placed by hand or that comes from another file.
    void readTypedDates() {
        task_.manualStart.reset();
        task_.manualFinish.reset();
        task_.datesOpen = false;
        bool isOpen = false;
        for (const auto name : datesAsText) {
            isOpen = isOpen || children_.has(name);
            children_.keep(name);
        }
        if (!task_.manual && !task_.isExternal) return;
        // What is not said is a text in the file, be it an empty one.
        task_.datesOpen = task_.manual && isOpen;
        task_.manualStart = reading_.moment(children_, "Start");
        task_.manualFinish = reading_.moment(children_, "Finish");
        if (!task_.manualStart) task_.manualStart = reading_.moment(children_, "ManualStart");
        if (!task_.manualFinish) task_.manualFinish = reading_.moment(children_, "ManualFinish");
    }

    void asSummary() {
        model::makeSummary(task_);
        for (const auto name : gathered) children_.keep(name);
        if (task_.manual) children_.keep("Duration");
    }

    void readDuration() {
        task_.kind = ActivityKind::task;
        const auto format = formats::mspdi::unitFrom(whole("DurationFormat", 7));
        task_.elapsed = format && format->elapsed && !format->percent;
        task_.durationUnit = format ? format->unit : model::TimeUnit::day;
        task_.estimated = reading_.flag(children_, "Estimated", format && format->estimated);
        if (formats::mspdi::codeOf({task_.durationUnit, task_.elapsed, task_.estimated, false}) !=
            whole("DurationFormat", -1)) {
            children_.keep("DurationFormat");
        }
        auto duration = reading_.exactDuration(children_, "Duration");
        if (!duration) duration = reading_.duration(children_, "ManualDuration");
        if (!duration) {
            children_.keep("Duration");
            duration = derivedDuration();
        }
        task_.mostLikely = duration.value_or(WorkTime{});
        if (task_.optimistic > task_.mostLikely || task_.pessimistic < task_.mostLikely)
            task_.optimistic = task_.pessimistic = std::nullopt;
        if (reading_.flag(children_, "Milestone") && task_.mostLikely == WorkTime{})
            task_.kind = ActivityKind::milestone;
        switch (whole("Type", 0)) {
            case 1:
                task_.durationType = model::DurationType::fixedDuration;
                break;
            case 2:
                task_.durationType = model::DurationType::fixedWork;
                break;
            default:
                task_.durationType = model::DurationType::fixedUnits;
                break;
        }
        task_.effortDriven = reading_.flag(children_, "EffortDriven");
        // That there is none says nothing where nobody works on it.
        const auto work = reading_.exactDuration(children_, "Work");
        if (task_.work || work != WorkTime{}) task_.work = work;
        task_.actualWork = reading_.exactDuration(children_, "ActualWork");
        task_.remainingWork = reading_.exactDuration(children_, "RemainingWork");
    }

    /// Where a file gives start and finish, or nothing at all.
    std::optional<WorkTime> derivedDuration() {
        // One that is empty by hand, or stands there and cannot be read, is not one that was left out.
        if (task_.manual || task_.isExternal || !base::trimmed(children_.text("Duration")).empty())
            return std::nullopt;
        if (reading_.flag(children_, "Milestone")) return std::nullopt;
        const auto start = reading_.moment(children_, "Start"), finish = reading_.moment(children_, "Finish");
        if (!start || !finish || *finish < *start) return std::nullopt;
        const auto& clocks = reading_.clocksOfCalendars();
        const auto& clock = clocks[clocks.of(task_.calendar)];
        const auto duration = clock.between(*start, *finish);
        task_.estimated = true;
        reading_.found.warning(reading_.at(children_, "Duration"),
                               message("“{name}” has no duration; that from its start to its finish is used.",
                                       {{"name", task_.nameNl}}),
                               message("It is marked as estimated."));
        return duration;
    }

    void readProgress() {
        task_.actualStart = reading_.moment(children_, "ActualStart");
        task_.actualFinish = reading_.moment(children_, "ActualFinish");
        if (task_.actualFinish && !task_.actualStart) task_.actualStart = reading_.moment(children_, "Start");
        task_.percentComplete = std::nullopt;
        if (const auto percent = reading_.whole(children_, "PercentComplete"))
            task_.percentComplete = model::Percent{*percent * 100};
        const auto remaining = reading_.exactDuration(children_, "RemainingDuration");
        const auto actual = reading_.exactDuration(children_, "ActualDuration");
        // Where they follow from the rest they would only stand in the way of a change.
        const bool untouched =
            !task_.actualStart && remaining == task_.mostLikely && actual.value_or(WorkTime{}) == WorkTime{};
        const bool finished =
            task_.actualFinish && actual == task_.mostLikely && remaining.value_or(WorkTime{}) == WorkTime{};
        const bool follows = untouched || finished;
        task_.remaining = follows ? std::nullopt : remaining;
        task_.actualDuration = follows ? std::nullopt : actual;
        restoreProgress();
        task_.suspended = task_.resumed = std::nullopt;
        if (task_.actualStart && !task_.actualFinish) {
            task_.suspended = reading_.moment(children_, "Stop");
            task_.resumed = reading_.moment(children_, "Resume");
        } else {
            children_.keep("Stop");
            children_.keep("Resume");
        }
    }

    /// In a plan of this program the percentage alone may tell what is left. Not where that was changed
    /// since.
    void restoreProgress() {
        const auto text = formats::mspdi::valueIn(own_, "percent");
        const auto percent = text ? base::decimalNumber(*text, 2) : std::nullopt;
        if (!percent || !task_.percentComplete || !task_.remaining) return;
        auto byPercent = task_;
        byPercent.percentComplete = model::Percent{*percent};
        byPercent.remaining = byPercent.actualDuration = std::nullopt;
        const auto apart = model::remainingOf(byPercent) - *task_.remaining;
        const bool isSame = *percent / 100 == task_.percentComplete->hundredths / 100 && -1 <= apart.tenths &&
                            apart.tenths <= 1;
        if (isSame) task_ = std::move(byPercent);
    }

    /// The first baseline is that of the activity; the others are promises, once made.
    void readBaseline() {
        task_.baselineStart = task_.baselineFinish = std::nullopt;
        const auto first = children_.node("Baseline");
        for (auto node = first; node; node = node.next_sibling("Baseline")) {
            Children baseline{node, baselineNames};
            baseline.row = children_.row;
            if (reading_.whole(baseline, "Number").value_or(0) != 0) continue;
            const auto start = reading_.moment(baseline, "Start");
            const auto finish = reading_.moment(baseline, "Finish");
            if (start) task_.baselineStart = start->day();
            if (finish) task_.baselineFinish = finish->day();
        }
        children_.keep("Baseline");
    }

    /// Flags that do not follow from the record.
    void keepFlags() {
        const bool isMilestone = task_.kind == ActivityKind::milestone;
        if (!isSummary_ && reading_.flag(children_, "Milestone") != isMilestone) children_.keep("Milestone");
        if (reading_.flag(children_, "Summary") != isSummary_) children_.keep("Summary");
        if (reading_.flag(children_, "ExternalTask") != task_.isExternal || task_.isExternal)
            children_.keep("ExternalTask");
        children_.keep("IsSubproject");
        children_.keep("SubprojectName");
    }

    Reading& reading_;
    Children& children_;
    const formats::mspdi::OwnWords& own_;
    Activity task_;
    bool isSummary_;
};

}  // namespace

Children taskChildren(pugi::xml_node node) {
    Children children{node, taskNames};
    children.element = "Task";
    return children;
}

model::Activity readTask(Reading& reading, Children& children, std::int64_t uid, bool hasChildren) {
    return TaskReading{reading, children, uid, hasChildren}.read();
}

StoredDates readStoredDates(Reading& reading, const Children& children, model::ActivityId id) {
    StoredDates stored;
    stored.activity = id;
    stored.place = {reading.file, children.row, {}};
    stored.start = reading.moment(children, "Start");
    stored.finish = reading.moment(children, "Finish");
    stored.earlyStart = reading.moment(children, "EarlyStart");
    stored.earlyFinish = reading.moment(children, "EarlyFinish");
    stored.lateStart = reading.moment(children, "LateStart");
    stored.lateFinish = reading.moment(children, "LateFinish");
    const auto slack = [&](std::string_view name) -> std::optional<WorkTime> {
        const auto tenths = reading.whole(children, name);
        if (!tenths) return std::nullopt;
        return WorkTime{*tenths};
    };
    stored.startFloat = slack("StartSlack");
    stored.finishFloat = slack("FinishSlack");
    stored.totalFloat = slack("TotalSlack");
    stored.freeFloat = slack("FreeSlack");
    if (children.has("Critical")) stored.critical = reading.flag(children, "Critical");
    return stored;
}

std::string keptOfProjectTask(Children& children) {
    for (const auto name : taskNames) {
        if (std::find(std::begin(reckoned), std::end(reckoned), name) == std::end(reckoned))
            children.keep(name);
    }
    return children.kept();
}

}  // namespace mijlpaal::importing::mspdi

#include "export/mspdi/writing.h"
#include "formats/note_text.h"
#include "model/edit.h"
#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::exporting::mspdi {

namespace {

using formats::mspdi::durationText;
using formats::mspdi::momentText;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::Dependency;
using model::WorkTime;

std::int64_t codeOf(ConstraintType type) {
    switch (type) {
        case ConstraintType::asLateAsPossible:
            return 1;
        case ConstraintType::mustStartOn:
            return 2;
        case ConstraintType::mustFinishOn:
            return 3;
        case ConstraintType::startNoEarlierThan:
            return 4;
        case ConstraintType::startNoLaterThan:
            return 5;
        case ConstraintType::finishNoEarlierThan:
            return 6;
        case ConstraintType::finishNoLaterThan:
            return 7;
        // MS Project has no softer form than its musts.
        case ConstraintType::startOn:
            return 2;
        case ConstraintType::finishOn:
            return 3;
    }
    return 0;
}

std::int64_t codeOf(model::LinkType type) {
    switch (type) {
        case model::LinkType::finishToFinish:
            return 0;
        case model::LinkType::finishToStart:
            return 1;
        case model::LinkType::startToFinish:
            return 2;
        case model::LinkType::startToStart:
            return 3;
    }
    return 1;
}

std::int64_t codeOf(model::DurationType type) {
    switch (type) {
        case model::DurationType::fixedUnits:
            return 0;
        case model::DurationType::fixedWork:
            return 2;
        default:
            return 1;
    }
}

WorkTime shareOf(WorkTime duration, model::Percent percent) {
    return {(duration.tenths * percent.hundredths + 5'000) / 10'000};
}

/// Sets a moment or duration where there is one.
void setMoment(Element& element, std::string_view name, const std::optional<model::Moment>& moment) {
    if (moment) element.set(name, momentText(*moment));
}
void setDuration(Element& element, std::string_view name, const std::optional<WorkTime>& duration) {
    if (duration) element.setDuration(name, *duration);
}

std::string linkXml(const Writing& writing, const Dependency& link) {
    Element element{"PredecessorLink", formats::mspdi::linkOrder};
    element.keep(writing.kept(refTo(link.id), "PredecessorLink"));
    element.set("PredecessorUID", writing.activities.of(link.predecessor));
    element.set("Type", codeOf(link.type));
    element.set("CrossProject", 0);
    formats::mspdi::Unit unit;
    unit.unit = link.lagUnit;
    unit.percent = link.lagKind == model::LagKind::percent || link.lagKind == model::LagKind::elapsedPercent;
    unit.elapsed = link.lagKind == model::LagKind::elapsed || link.lagKind == model::LagKind::elapsedPercent;
    element.set("LinkLag", unit.percent ? link.lagHundredthsOfPercent / 100 : link.lag.tenths);
    element.setUnlessKept("LagFormat", std::to_string(formats::mspdi::codeOf(unit)));
    return element.xml();
}

/// What the schedule gives for a task.
void setDates(Element& element, const scheduling::Dates& dates) {
    const auto start = momentText(dates.start), finish = momentText(dates.finish);
    element.set("Start", start);
    element.set("Finish", finish);
    element.set("ManualStart", start);
    element.set("ManualFinish", finish);
    element.set("EarlyStart", momentText(dates.earlyStart));
    element.set("EarlyFinish", momentText(dates.earlyFinish));
    element.set("LateStart", momentText(dates.lateStart));
    element.set("LateFinish", momentText(dates.lateFinish));
    element.set("StartSlack", dates.startFloat.tenths);
    element.set("FinishSlack", dates.finishFloat.tenths);
    element.set("TotalSlack", dates.totalFloat.tenths);
    element.set("FreeSlack", dates.freeFloat.tenths);
    element.setFlag("Critical", dates.critical);
}

/// One task.
class TaskWriting {
public:
    TaskWriting(const Writing& writing, const OwnTexts& own, const Activity& task)
        : writing_{writing},
          own_{own},
          task_{task},
          dates_{writing.schedule.find(task.id)},
          isSummary_{task.kind == ActivityKind::summary} {
        element_.keep(writing.kept(refTo(task.id), "Task"));
    }

    std::string xml(std::int64_t row, const std::string& outline, std::int64_t level,
                    const std::vector<const Dependency*>& links) {
        element_.set("UID", writing_.activities.of(task_.id));
        element_.set("ID", row);
        const auto& name = task_.nameNl.empty() ? task_.nameEn : task_.nameNl;
        if (!name.empty()) element_.set("Name", name);
        // A row with nothing in it is a task to MS Project; one that takes no part moves nothing.
        element_.setFlag("Active", !task_.inactive && !writing_.isEmptySummary(task_));
        element_.setFlag("Manual", task_.manual);
        element_.set("IsNull", 0);
        element_.set("WBS", task_.wbs.empty() ? outline : task_.wbs);
        element_.set("OutlineNumber", outline);
        element_.set("OutlineLevel", level);
        element_.set("Priority", task_.priority);
        element_.setUnlessKept("Summary", isSummary_ ? "1" : "0");
        element_.setUnlessKept("Milestone", model::isMilestone(task_.kind) ? "1" : "0");
        element_.setUnlessKept("ExternalTask", task_.isExternal ? "1" : "0");
        setDuration();
        setDates();
        setProgress();
        setTypedDates();
        setConstraint();
        setBaseline();
        element_.set("LevelingDelay", task_.levelingDelay.tenths);
        element_.setFlag("IgnoreResourceCalendar", task_.calendarUse == model::CalendarUse::ownCalendar);
        if (task_.calendar) {
            element_.set("CalendarUID", writing_.calendars.of(*task_.calendar));
        } else {
            element_.setUnlessKept("CalendarUID", "-1");
        }
        setUsual();
        setNotes();
        std::string linked;
        for (const auto* link : links) linked += linkXml(writing_, *link);
        element_.keep(writing_.kept(refTo(task_.id), "PredecessorLink"));
        own_.addTo(element_, writing_.activities.of(task_.id));
        if (!linked.empty()) element_.add("PredecessorLink", linked);
        return element_.xml();
    }

private:
    WorkTime duration() const {
        if (!isSummary_) return task_.mostLikely.value_or(WorkTime{});
        return dates_ ? dates_->duration : WorkTime{};
    }

    void setDuration() {
        if (!element_.has("Duration") || !task_.manual) element_.setDuration("Duration", duration());
        element_.set("ManualDuration", element_.kept("Duration"));
        const formats::mspdi::Unit unit{task_.durationUnit, task_.elapsed, task_.estimated, false};
        const auto kept = formats::mspdi::numberFrom(element_.kept("DurationFormat"), 0);
        const auto was = kept ? formats::mspdi::unitFrom(*kept) : std::nullopt;
        // A format that names no unit, or says the guess in another way, stays while it says the same.
        const bool saysTheSame =
            kept && (!was || was->percent || (was->unit == unit.unit && was->elapsed == unit.elapsed));
        if (!isSummary_ && !saysTheSame) element_.set("DurationFormat", formats::mspdi::codeOf(unit));
        element_.setUnlessKept("DurationFormat", std::to_string(formats::mspdi::codeOf(unit)));
        if (isSummary_) {
            element_.setUnlessKept("Estimated", "0");
            element_.setUnlessKept("Type", "1");
            element_.setUnlessKept("EffortDriven", "0");
        } else {
            element_.setFlag("Estimated", task_.estimated);
            element_.set("Type", codeOf(task_.durationType));
            element_.setFlag("EffortDriven", task_.effortDriven);
        }
        const auto work = writing_.workOn(task_.id);
        isSummary_ ? element_.setUnlessKept("Work", durationText(work)) : element_.setDuration("Work", work);
        mspdi::setDuration(element_, "ActualWork", task_.actualWork);
        mspdi::setDuration(element_, "RemainingWork", task_.remainingWork);
    }

    void setDates() {
        if (dates_) mspdi::setDates(element_, *dates_);
    }

    void setProgress() {
        const auto percent =
            task_.percentComplete.value_or(task_.actualFinish ? model::percent(100) : model::percent(0));
        const auto whole = std::to_string(percent.hundredths / 100);
        const auto done = shareOf(duration(), percent);
        if (isSummary_) {
            element_.setUnlessKept("PercentComplete", whole);
            element_.setUnlessKept("ActualDuration", durationText(done));
            element_.setUnlessKept("RemainingDuration", durationText(duration() - done));
        } else {
            const auto left = model::remainingOf(task_);
            element_.set("PercentComplete", whole);
            element_.setDuration("ActualDuration",
                                 task_.actualDuration.value_or(std::max(WorkTime{}, duration() - left)));
            element_.setDuration("RemainingDuration", left);
        }
        element_.setUnlessKept("PercentWorkComplete", whole);
        setMoment(element_, "ActualStart", task_.actualStart);
        setMoment(element_, "ActualFinish", task_.actualFinish);
        setMoment(element_, "Stop", task_.suspended);
        setMoment(element_, "Resume", task_.resumed);
    }

    void setConstraint() {
        setMoment(element_, "Deadline", task_.deadline);
        if (!task_.constraint) {
            element_.setUnlessKept("ConstraintType", "0");
            return;
        }
        element_.set("ConstraintType", codeOf(task_.constraint->type));
        if (task_.constraint->type != ConstraintType::asLateAsPossible)
            element_.set("ConstraintDate", momentText(task_.constraint->date));
    }

    /// Behind what a file held before notes were read.
    void setNotes() {
        const auto notes = writing_.notes.find(task_.id);
        if (notes == writing_.notes.end()) return;
        std::string text{element_.kept("Notes")};
        if (!text.empty()) text += "\n\n";
        element_.set("Notes", text + formats::jointText(notes->second));
    }

    /// The first baseline, unless what was kept says the same days.
    void setBaseline() {
        if (!task_.baselineStart && !task_.baselineFinish) return;
        pugi::xml_document document;
        const auto kept = element_.allOf("Baseline");
        document.load_buffer(kept.data(), kept.size(), pugi::parse_default | pugi::parse_fragment,
                             pugi::encoding_utf8);
        const auto dayIn = [](pugi::xml_node node, const char* name) -> std::optional<model::Day> {
            const auto moment = formats::mspdi::momentFrom(node.child_value(name));
            return moment ? std::optional{moment->day()} : std::nullopt;
        };
        std::string others;
        for (const auto node : document.children("Baseline")) {
            const bool isFirst = node.child("Number").text().as_int() == 0;
            if (isFirst && dayIn(node, "Start") == task_.baselineStart &&
                dayIn(node, "Finish") == task_.baselineFinish)
                return;
            if (!isFirst) others += xmlOf(node) + "\n";
        }
        element_.replace("Baseline", baselineXml() + others);
    }

    /// A day stands for its first worked moment, or its last.
    std::string baselineXml() const {
        const auto& clock = writing_.clockOf(task_);
        std::string xml = "<Baseline>\n" + leaf("Number", "0") + leaf("Interim", "0");
        std::optional<model::Moment> start, finish;
        if (task_.baselineFinish)
            finish = clock.previousFinish(model::Moment::at(*task_.baselineFinish + std::chrono::days{1}));
        if (task_.baselineStart) start = clock.nextStart(model::Moment::at(*task_.baselineStart));
        if (model::isMilestone(task_.kind) && finish) start = finish;
        if (start) xml += leaf("Start", momentText(*start));
        if (finish) xml += leaf("Finish", momentText(*finish));
        if (start && finish) {
            const auto duration = std::max(WorkTime{}, clock.between(*start, *finish));
            xml += leaf("Duration", durationText(duration)) +
                   leaf("DurationFormat",
                        std::to_string(formats::mspdi::codeOf({task_.durationUnit, false, false, false}))) +
                   leaf("EstimatedDuration", "0");
        }
        return xml + "</Baseline>\n";
    }

    /// What MS Project wants to be there.
    /// What is not said yet of one that is placed by hand is a text, be it an empty one.
    void setTypedDates() {
        if (!task_.manual) return;
        static constexpr std::string_view texts[] = {"StartText", "FinishText", "DurationText"};
        const bool anyKept =
            std::any_of(std::begin(texts), std::end(texts), [this](auto name) { return element_.has(name); });
        for (const auto name : texts) {
            if (!task_.datesOpen) {
                element_.replace(name, {});
            } else if (!anyKept) {
                element_.set(name, "");
            }
        }
    }

    void setUsual() {
        static constexpr std::pair<std::string_view, std::string_view> usual[] = {
            {"ResumeValid", "0"},      {"OverAllocated", "0"},
            {"IsSubproject", "0"},     {"IsSubprojectReadOnly", "0"},
            {"FixedCostAccrual", "3"}, {"LevelAssignments", "1"},
            {"LevelingCanSplit", "1"}, {"LevelingDelayFormat", "8"},
            {"HideBar", "0"},          {"Rollup", "0"},
            {"EarnedValueMethod", "0"}};
        for (const auto& [name, text] : usual) element_.setUnlessKept(name, text);
    }

    const Writing& writing_;
    const OwnTexts& own_;
    const Activity& task_;
    const scheduling::Dates* dates_;
    bool isSummary_;
    Element element_{"Task", formats::mspdi::taskOrder};
};

/// The row of the project itself.
std::string projectTask(const Writing& writing, const OwnTexts& own) {
    const auto& settings = writing.portfolio.settings();
    Element element{"Task", formats::mspdi::taskOrder};
    element.keep(writing.kept(refTo(settings.id), "Task"));
    if (!element.has("UID")) {
        if (!own.tells(0)) return {};
        element.set("UID", 0);
        element.set("Name", settings.nameNl.empty() ? settings.nameEn : settings.nameNl);
        element.set("IsNull", 0);
        element.set("OutlineLevel", 0);
        element.set("Summary", 1);
    }
    element.set("ID", 0);
    element.set("OutlineNumber", 0);
    own.addTo(element, 0);
    setDates(element, writing.schedule.whole);
    element.set("Duration", durationText(writing.schedule.whole.duration));
    return element.xml();
}

}  // namespace

void appendTasks(const Writing& writing, const OwnTexts& own, std::string& xml) {
    auto links = writing.linksByEnd();
    const auto settings = refTo(writing.portfolio.settings().id);
    xml += projectTask(writing, own);
    std::int64_t row = 0;
    xml += numbered(writing.kept(settings, "NullTask"), row);
    std::vector<std::pair<std::optional<model::ActivityId>, std::int64_t>> outline{{std::nullopt, 0}};
    for (const auto* task : writing.rows) {
        const auto above = model::outlineParent(writing.portfolio, *task);
        while (outline.back().first != above) outline.pop_back();
        ++outline.back().second;
        std::string number;
        for (const auto& [parent, count] : outline) {
            if (!number.empty()) number += '.';
            number += std::to_string(count);
        }
        const auto level = static_cast<std::int64_t>(outline.size());
        xml += TaskWriting{writing, own, *task}.xml(++row, number, level, links[task->id]);
        xml += numbered(writing.kept(refTo(task->id), "NullTask"), row);
        if (writing.parents.contains(task->id)) outline.emplace_back(task->id, 0);
    }
}

}  // namespace mijlpaal::exporting::mspdi

// What comes from MS Project's XML goes back into it, and what goes out comes in again. It stands here
// because app is the lowest room that sees both import and export.
#include "export/mspdi.h"
#include "import/mspdi.h"
#include "model/plan_text.h"
#include "tests/support/elements.h"
#include "tests/support/mspdi_text.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace mijlpaal {
namespace {

using namespace mijlpaal::tests;

scheduling::Schedule scheduleOf(const model::Portfolio& plan) {
    return scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
}

std::string written(const model::Portfolio& plan) {
    return exporting::mspdiText(plan, scheduleOf(plan)).bytes;
}

model::Portfolio read(const std::string& text) {
    const auto imported = importing::readMspdiText(text, "Plan.xml", {});
    for (const auto& finding : imported.findings)
        CHECK_MESSAGE(finding.severity != base::Severity::error, plain(finding));
    return imported.portfolio;
}

/// The fields that follow from the plan, or that MS Project wants and a small text leaves out.
bool isOurs(std::string_view line) {
    return line.starts_with("+ ");
}

/// What a text loses on its way through the plan.
std::string lost(const std::string& text) {
    std::string lines;
    for (const auto& line : Elements::difference(text, written(read(text)))) {
        if (!isOurs(line)) lines += line + "\n";
    }
    return lines;
}

std::string day(const std::string& text) {
    return text + "T08:00:00";
}

const std::string oneDay = tag("Duration", "PT8H0M0S");

TEST_CASE("no element or value of a project is lost") {
    CHECK(lost(MspdiText{}
                   .project(tag("Title", "Vervanging") + tag("Author", "A. Planner") +
                            tag("StatusDate", "2027-03-31T17:00:00") + tag("HonorConstraints", "0") +
                            tag("CriticalSlackLimit", "2") + tag("MultipleCriticalPaths", "1") +
                            tag("OutlineCodes", tag("OutlineCode", tag("FieldID", "188744096"))) +
                            tag("Unknown", "1"))
                   .task(1, "A")
                   .text()) == "");
}

TEST_CASE("no element or value of tasks is lost") {
    CHECK(
        lost(MspdiText{}
                 .taskAsIs(tag("UID", "0") + tag("ID", "0") + tag("Name", "Plan") + tag("OutlineLevel", "0"))
                 .task(1, "Fase", tag("OutlineLevel", "1") + tag("Summary", "1") + tag("Notes", "Een\ntwee"))
                 .task(2, "Ontwerp",
                       oneDay + tag("OutlineLevel", "2") + tag("DurationFormat", "39") +
                           tag("Estimated", "1") + tag("Type", "2") + tag("EffortDriven", "1") +
                           tag("Priority", "700") + tag("WBS", "x.1") + tag("Cost", "12000") +
                           tag("ConstraintType", "4") + tag("ConstraintDate", day("2027-03-10")) +
                           tag("Deadline", "2027-06-01T17:00:00") + tag("LevelingDelay", "4800"))
                 .blankRow(3)
                 .task(4, "Klaar",
                       tag("OutlineLevel", "2") + tag("Duration", "PT0H0M0S") + tag("Milestone", "1") +
                           linkFrom(2))
                 .task(5, "Hand",
                       oneDay + tag("OutlineLevel", "1") + tag("Manual", "1") +
                           tag("Start", day("2027-03-08")) + tag("Finish", "2027-03-08T17:00:00"))
                 .task(6, "Niet", oneDay + tag("OutlineLevel", "1") + tag("Active", "0"))
                 .task(7, "Laat", oneDay + tag("OutlineLevel", "1") + tag("ConstraintType", "1"))
                 .task(8, "Test",
                       oneDay + tag("OutlineLevel", "1") + tag("Milestone", "1") + linkFrom(7, 3, 50, 19) +
                           linkFrom(5, 0, -4800, 8) + linkFrom(99))
                 .text()) == "");
}

TEST_CASE("rows are counted anew, and those without a task with them") {
    auto plan = read(MspdiText{}.blankRow(1).task(2, "A").blankRow(3).blankRow(4).task(5, "B").text());
    plan.all<model::Activity>().erase(plan.all<model::Activity>().begin()->id);
    const auto text = written(plan);
    CHECK(text.find("<UID>1</UID><ID>1</ID>") != text.npos);
    CHECK(text.find("<UID>5</UID>\n<ID>2</ID>") != text.npos);
}

TEST_CASE("durations to the second, and overtime of nothing, are written back as they stood") {
    CHECK(lost(MspdiText{}
                   .task(1, "Bouw",
                         tag("Duration", "PT16H0M5.5S") + tag("Work", "PT2H0M5.07S") +
                             tag("RemainingDuration", "PT16H0M5.5S"))
                   .assignment(1, 1, -65535,
                               tag("Work", "PT77H59M54.94S") + tag("OvertimeWork", "PT0H0M0S") +
                                   tag("RemainingOvertimeWork", "PT0H0M0S"))
                   .text()) == "");
}

TEST_CASE("a duration that was changed is written as it is now") {
    auto plan = read(MspdiText{}.task(1, "Bouw", tag("Duration", "PT16H0M5.5S")).text());
    auto task = *plan.all<model::Activity>().begin();
    task.mostLikely = model::hours(24);
    plan.all<model::Activity>().put(task);

    CHECK(written(plan).find("<Duration>PT24H0M0S</Duration>") != std::string::npos);
    CHECK(written(plan).find("PT16H") == std::string::npos);
}

/// A task of three days with a pause behind each; the plan starts on Monday 1 March 2027.
model::Portfolio splitPlan() {
    auto plan = read(MspdiText{}.task(1, "Bouw", tag("Duration", "PT24H0M0S")).text());
    auto task = *plan.all<model::Activity>().begin();
    task.pieces = {model::hours(8), model::hours(8), model::hours(12), model::hours(20), model::hours(4)};
    plan.all<model::Activity>().put(task);
    return plan;
}

TEST_CASE("a split task comes back in its pieces") {
    const auto plan = splitPlan();
    const auto again = read(written(plan));

    CHECK(again.all<model::Activity>().begin()->pieces == plan.all<model::Activity>().begin()->pieces);
}

TEST_CASE("a split task that moves takes its pieces along") {
    auto plan = read(written(splitPlan()));
    auto task = *plan.all<model::Activity>().begin();
    const auto pieces = task.pieces;
    task.constraint = {model::ConstraintType::startNoEarlierThan, *model::momentFrom("2027-03-17T08:00")};
    plan.all<model::Activity>().put(task);
    const auto text = written(plan);

    CHECK(text.find("<Start>2027-03-01") == text.rfind("<Start>2027-03-01"));
    CHECK(read(text).all<model::Activity>().begin()->pieces == pieces);
}

TEST_CASE("no element or value of progress and baselines is lost") {
    const auto baseline = [](const std::string& number) {
        return tag("Baseline", tag("Number", number) + tag("Start", "2027-02-01T08:00:00") +
                                   tag("Finish", "2027-02-01T17:00:00") + tag("Work", "PT8H0M0S"));
    };
    CHECK(lost(MspdiText{}
                   .task(1, "Klaar",
                         oneDay + tag("PercentComplete", "100") + tag("ActualStart", day("2027-03-01")) +
                             tag("ActualFinish", "2027-03-01T17:00:00") + tag("ActualDuration", "PT8H0M0S") +
                             tag("RemainingDuration", "PT0H0M0S") + baseline("0") + baseline("10"))
                   .task(2, "Bezig",
                         tag("Duration", "PT16H0M0S") + tag("PercentComplete", "25") +
                             tag("ActualStart", day("2027-03-01")) + tag("Stop", "2027-03-01T12:00:00") +
                             tag("Resume", day("2027-03-03")) + tag("ActualDuration", "PT4H0M0S") +
                             tag("RemainingDuration", "PT12H0M0S"))
                   .text()) == "");
}

TEST_CASE("no element or value of calendars is lost") {
    const auto exception = [](const std::string& xml) {
        return tag("Exception", tag("EnteredByOccurrences", "0") + period("2027-05-01", "2027-12-31") +
                                    tag("Occurrences", "9") + xml);
    };
    std::string night;
    for (int type = 1; type <= 7; ++type)
        night += weekDay(type, workingTime("00:00:00", "06:00:00") + workingTime("22:00:00", "00:00:00"));
    CHECK(lost(MspdiText{}
                   .calendar(2, "Nacht", tag("WeekDays", night))
                   .derivedCalendar(
                       3, "Anna", 2,
                       tag("WeekDays", weekDay(6, "")) +
                           tag("Exceptions",
                               exception(tag("Name", "Vrij") + tag("Type", "1") + tag("DayWorking", "0")) +
                                   exception(tag("Name", "Week") + tag("Type", "6") + tag("Period", "2") +
                                             tag("DaysOfWeek", "18") + tag("DayWorking", "0")) +
                                   exception(tag("Name", "Jaar") + tag("Type", "3") + tag("MonthItem", "9") +
                                             tag("MonthPosition", "1") + tag("Month", "4") +
                                             tag("DayWorking", "1") +
                                             tag("WorkingTimes", workingTime("10:00:00", "14:00:00")))) +
                           tag("WorkWeeks",
                               tag("WorkWeek", period("2027-03-08", "2027-03-14") + tag("Name", "Piek") +
                                                   tag("WeekDays", weekDay(7, MspdiText::dayShift())))))
                   .task(1, "A", oneDay + tag("CalendarUID", "2"))
                   .text()) == "");
}

TEST_CASE("no element or value of resources and assignments is lost") {
    CHECK(lost(MspdiText{}
                   .resource(1, "Anna",
                             tag("Type", "1") + tag("MaxUnits", "0.5") + tag("Initials", "A") +
                                 tag("ExtendedAttribute", tag("FieldID", "205520904") + tag("Value", "x")))
                   .resource(2, "Kabel", tag("Type", "0") + tag("MaterialLabel", "m"))
                   .task(1, "A")
                   .assignment(1, 1, 1,
                               tag("Units", "0.25") + tag("Work", "PT2H0M0S") +
                                   tag("OvertimeWork", "PT1H0M0S") + tag("Delay", "2400") +
                                   tag("WorkContour", "7") +
                                   tag("TimephasedData", tag("Type", "1") + tag("Value", "PT2H0M0S")))
                   .assignment(2, 1, -65535, tag("Work", "PT1H0M0S"))
                   .assignment(3, 0, 1, tag("Work", "PT1H0M0S"))
                   .text()) == "");
}

// ---- any plan ----------------------------------------------------------------------------------------

/// A plan with ids, codes and rows as an import gives them.
class AnyPlan {
public:
    model::Portfolio make() {
        setSettings();
        const auto count = *rc::gen::inRange<std::int64_t>(1, 12);
        for (std::int64_t number = 1; number <= count; ++number)
            plan_.all<model::Activity>().put(activity(number));
        settleSummaries();
        for (std::int64_t to = 2; to <= count; ++to) link(to);
        return plan_;
    }

private:
    static bool chance(int percent) { return *rc::gen::inRange(0, 100) < percent; }
    static std::int64_t upTo(std::int64_t last) { return *rc::gen::inRange<std::int64_t>(0, last + 1); }
    static model::Moment moment() {
        return model::Moment::at(model::makeDay(2027, 1, 1) + std::chrono::days{upTo(700)},
                                 600 * (8 + upTo(9)));
    }

    void setSettings() {
        plan_ = model::emptyPortfolio(model::makeDay(2026, 12, 31), 2027, 2030);
        auto calendar = *plan_.all<model::Calendar>().begin();
        calendar.code = "1";
        plan_.all<model::Calendar>().put(calendar);
        auto settings = plan_.settings();
        settings.nameNl = "Plan";
        settings.profile = model::Profile::msp;
        settings.statusDateIsFloor = false;
        settings.plannedStart = moment();
        settings.openEndsAreCritical = chance(20);
        settings.splitsWorkInProgress = chance(50);
        settings.criticalLimit = model::hours(8 * upTo(3));
        plan_.all<model::Settings>().put(settings);
    }

    model::Activity activity(std::int64_t number) {
        model::Activity made;
        made.id = {number};
        made.code = std::to_string(number);
        made.nameNl = "Taak <" + std::to_string(number) + "> & 'meer'";
        made.wbs = std::to_string(number);
        made.position = number * 1024;
        if (number > 1 && chance(30)) {
            made.parent = model::ActivityId{1 + upTo(number - 2)};
            // Only what still stands open can hold the next row.
            if (!isOpen(*made.parent)) made.parent.reset();
        }
        open_.erase(
            std::remove_if(open_.begin(), open_.end(), [&](auto id) { return !contains(id, made.parent); }),
            open_.end());
        open_.push_back(made.id);
        made.mostLikely = model::WorkTime{chance(20) ? 0 : 600 * (1 + upTo(100))};
        made.kind = made.mostLikely == model::WorkTime{} && chance(50) ? model::ActivityKind::milestone
                                                                       : model::ActivityKind::task;
        made.durationUnit = static_cast<model::TimeUnit>(upTo(4));
        made.elapsed = chance(10);
        made.estimated = chance(20);
        made.durationType = static_cast<model::DurationType>(upTo(2));
        made.effortDriven = chance(20);
        made.calendarUse =
            chance(50) ? model::CalendarUse::ownCalendar : model::CalendarUse::resourceCalendars;
        made.priority = 100 * upTo(10);
        if (chance(20)) made.deadline = moment();
        if (chance(20)) made.constraint = {model::ConstraintType::startNoEarlierThan, moment()};
        if (chance(10)) made.constraint = {model::ConstraintType::asLateAsPossible, {}};
        made.inactive = chance(5);
        if (chance(10)) made.levelingDelay = model::hours(upTo(40));
        made.percentComplete = model::percent(0);
        return made;
    }

    bool isOpen(model::ActivityId id) const {
        return std::find(open_.begin(), open_.end(), id) != open_.end();
    }
    /// Whether `id` is `inner` or one of the summaries around it.
    bool contains(model::ActivityId id, std::optional<model::ActivityId> inner) const {
        while (inner && *inner != id) inner = plan_.all<model::Activity>().at(*inner).parent;
        return inner.has_value();
    }

    /// What holds something is a summary, with what a summary has.
    void settleSummaries() {
        std::set<model::ActivityId> parents;
        for (const auto& each : plan_.all<model::Activity>()) {
            if (each.parent) parents.insert(*each.parent);
        }
        for (const auto id : parents) {
            const auto& old = plan_.all<model::Activity>().at(id);
            model::Activity summary;
            summary.id = id;
            summary.code = old.code;
            summary.nameNl = old.nameNl;
            summary.wbs = old.wbs;
            summary.position = old.position;
            summary.parent = old.parent;
            summary.kind = model::ActivityKind::summary;
            plan_.all<model::Activity>().put(summary);
        }
    }

    void link(std::int64_t to) {
        if (chance(40)) return;
        const model::ActivityId from{1 + upTo(to - 2)};
        if (contains(from, model::ActivityId{to})) return;
        model::Dependency made;
        made.id = plan_.all<model::Dependency>().nextId();
        made.predecessor = from;
        made.successor = {to};
        made.code = std::to_string(from.number) + "-" + std::to_string(to);
        made.type = static_cast<model::LinkType>(upTo(3));
        made.lagUnit = static_cast<model::TimeUnit>(upTo(4));
        made.lagKind = static_cast<model::LagKind>(upTo(3));
        if (made.lagKind == model::LagKind::working || made.lagKind == model::LagKind::elapsed) {
            made.lag = model::hours(upTo(80) - 40);
        } else {
            made.lagHundredthsOfPercent = 100 * (upTo(100) - 50);
            made.lagUnit = model::TimeUnit::day;
        }
        plan_.all<model::Dependency>().put(made);
    }

    model::Portfolio plan_;
    /// The last row, and the summaries around it.
    std::vector<model::ActivityId> open_;
};

/// The fields of a record that a file of MS Project has no place for.
model::Activity asMsProjectKnows(model::Activity activity) {
    activity.optimistic = activity.pessimistic = std::nullopt;
    return activity;
}

TEST_CASE("any plan comes back from MS Project's XML as it went in") {
    CHECK(rc::check([] {
        const auto plan = AnyPlan{}.make();
        const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan));
        RC_PRE(schedule.has_value());
        const auto imported =
            importing::readMspdiText(exporting::mspdiText(plan, *schedule).bytes, "Plan.xml", {});
        RC_ASSERT_FALSE(base::hasErrors(imported.findings));
        const auto& again = imported.portfolio;
        RC_ASSERT(again.all<model::Activity>().size() == plan.all<model::Activity>().size());
        for (const auto& each : plan.all<model::Activity>()) {
            const auto* found = again.find(each.id);
            RC_ASSERT(found);
            auto wanted = asMsProjectKnows(each), got = asMsProjectKnows(*found);
            if (!(wanted == got)) RC_LOG() << "activity " << each.code << "\n";
            RC_ASSERT(wanted == got);
        }
        RC_ASSERT(again.all<model::Dependency>() == plan.all<model::Dependency>());
        RC_ASSERT(again.settings() == plan.settings());
        const auto second = scheduleOf(again);
        for (const auto& each : plan.all<model::Activity>())
            RC_ASSERT(*second.find(each.id) == *schedule->find(each.id));
        RC_ASSERT(written(again) == exporting::mspdiText(plan, *schedule).bytes);
    }));
}

}  // namespace
}  // namespace mijlpaal

#include "model/recurrence.h"
#include "model/work_calendar.h"
#include "scheduling/schedule.h"
#include "tests/import/support/mspdi_plan.h"

namespace mijlpaal::importing {
namespace {

using namespace mijlpaal::tests;
using model::ActivityKind;
using model::Calendar;
using model::ConstraintType;
using model::hours;
using model::isoText;
using model::LinkType;

// ---- the project -----------------------------------------------------------------------------------

TEST_CASE("the project gives the settings of the plan") {
    const auto plan =
        planOf(MspdiText{}
                   .project(tag("Title", "Vervanging") + tag("StatusDate", "2027-03-31T17:00:00") +
                            tag("MultipleCriticalPaths", "1") + tag("CriticalSlackLimit", "2"))
                   .task(1, "Bouw"));
    const auto& settings = plan.settings();
    CHECK(settings.nameNl == "Vervanging");
    CHECK(settings.profile == model::Profile::msp);
    CHECK(textOf(settings.plannedStart) == "2027-03-01T08:00");
    CHECK(isoText(settings.statusDate) == "2027-03-31");
    CHECK(textOf(settings.statusMoment) == "2027-03-31T17:00");
    CHECK(settings.openEndsAreCritical);
    CHECK(settings.criticalLimit == hours(16));
    REQUIRE(settings.calendar);
    CHECK(plan.find(*settings.calendar)->nameNl == "Standard");
}

TEST_CASE("a status before work starts belongs to the day before") {
    const auto plan = planOf(MspdiText{}.project(tag("StatusDate", "2027-04-01T08:00:00")).task(1, "Bouw"));
    CHECK(isoText(plan.settings().statusDate) == "2027-03-31");
}

TEST_CASE("a status date that is asked for goes before that of the file") {
    const auto file = MspdiText{}.project(tag("StatusDate", "2027-04-01T17:00:00")).task(1, "Bouw").text();
    const auto imported = readMspdiText(file, "plan.xml", {}, {model::makeDay(2027, 5, 1)});
    CHECK(isoText(imported.portfolio.settings().statusDate) == "2027-05-01");
    CHECK_FALSE(imported.portfolio.settings().statusMoment);
}

TEST_CASE("a project planned back from its finish has no start") {
    const auto plan =
        planOf(MspdiText{}
                   .project(tag("ScheduleFromStart", "0") + tag("FinishDate", "2027-12-31T17:00:00"))
                   .task(1, "Bouw"));
    CHECK_FALSE(plan.settings().plannedStart);
    CHECK(textOf(plan.settings().plannedFinish) == "2027-12-31T17:00");
}

// ---- tasks -----------------------------------------------------------------------------------------

TEST_CASE("tasks stand in the outline of the file, whatever their WBS says") {
    const auto plan = planOf(
        MspdiText{}
            .taskAsIs(tag("UID", "0") + tag("ID", "0") + tag("Name", "Plan") + tag("OutlineLevel", "0"))
            .task(7, "Fase", tag("OutlineLevel", "1") + tag("Summary", "1"))
            .task(3, "Ontwerp", tag("OutlineLevel", "2") + tag("Duration", "PT40H0M0S") + tag("WBS", "9.9"))
            .taskAsIs(tag("UID", "4") + tag("ID", "3") + tag("IsNull", "1"))
            .task(5, "Klaar",
                  tag("OutlineLevel", "2") + tag("Duration", "PT0H0M0S") + tag("Milestone", "1")));
    CHECK(plan.all<model::Activity>().size() == 3);
    const auto phase = taskOf(plan, 7), design = taskOf(plan, 3), ready = taskOf(plan, 5);
    CHECK(phase.kind == ActivityKind::summary);
    CHECK(design.kind == ActivityKind::task);
    CHECK(ready.kind == ActivityKind::milestone);
    CHECK(design.parent == phase.id);
    CHECK(ready.parent == phase.id);
    CHECK(design.wbs == "9.9");
    CHECK(phase.position < design.position);
    CHECK(design.position < ready.position);
}

TEST_CASE("a milestone that takes time is a task") {
    const auto plan =
        planOf(MspdiText{}.task(1, "Test", tag("Milestone", "1") + tag("Duration", "PT8H0M0S")));
    CHECK(taskOf(plan, 1).kind == ActivityKind::task);
    CHECK(taskOf(plan, 1).mostLikely == hours(8));
}

TEST_CASE("durations are hours, with the unit and the guess of their format") {
    struct Case {
        int format;
        model::TimeUnit unit;
        bool elapsed, estimated;
    };
    using enum model::TimeUnit;
    for (const auto& each :
         {Case{3, minute, false, false}, Case{5, hour, false, false}, Case{7, day, false, false},
          Case{8, day, true, false}, Case{9, week, false, false}, Case{11, month, false, false},
          Case{39, day, false, true}, Case{40, day, true, true}}) {
        const auto plan = planOf(MspdiText{}.task(
            1, "Bouw", tag("Duration", "PT12H30M6S") + tag("DurationFormat", std::to_string(each.format))));
        const auto task = taskOf(plan, 1);
        CHECK(task.mostLikely == model::WorkTime{7501});
        CHECK(task.durationUnit == each.unit);
        CHECK(task.elapsed == each.elapsed);
        CHECK(task.estimated == each.estimated);
    }
}

TEST_CASE("every constraint has its place, and deadlines are none") {
    const std::pair<int, ConstraintType> types[] = {
        {2, ConstraintType::mustStartOn},         {3, ConstraintType::mustFinishOn},
        {4, ConstraintType::startNoEarlierThan},  {5, ConstraintType::startNoLaterThan},
        {6, ConstraintType::finishNoEarlierThan}, {7, ConstraintType::finishNoLaterThan}};
    for (const auto& [code, type] : types) {
        const auto plan = planOf(MspdiText{}.task(1, "Bouw",
                                                  tag("Duration", "PT8H0M0S") +
                                                      tag("ConstraintType", std::to_string(code)) +
                                                      tag("ConstraintDate", "2027-03-10T08:00:00")));
        REQUIRE(taskOf(plan, 1).constraint);
        CHECK(taskOf(plan, 1).constraint->type == type);
        CHECK(isoText(taskOf(plan, 1).constraint->date) == "2027-03-10T08:00");
    }
    const auto plan = planOf(MspdiText{}
                                 .task(1, "Laat", tag("Duration", "PT8H0M0S") + tag("ConstraintType", "1"))
                                 .task(2, "Vroeg",
                                       tag("Duration", "PT8H0M0S") + tag("ConstraintType", "0") +
                                           tag("Deadline", "2027-06-01T17:00:00")));
    CHECK(taskOf(plan, 1).constraint->type == ConstraintType::asLateAsPossible);
    CHECK_FALSE(taskOf(plan, 2).constraint);
    CHECK(textOf(taskOf(plan, 2).deadline) == "2027-06-01T17:00");
}

TEST_CASE("a task placed by hand keeps its dates, also where only the manual ones are told") {
    const auto plan =
        planOf(MspdiText{}
                   .task(1, "Hand",
                         tag("Manual", "1") + tag("Start", "2027-03-08T08:00:00") +
                             tag("Finish", "2027-03-09T17:00:00") + tag("Duration", "PT16H0M0S"))
                   .task(2, "Ook",
                         tag("Manual", "1") + tag("ManualStart", "2027-03-10T08:00:00") +
                             tag("ManualDuration", "PT8H0M0S")));
    CHECK(taskOf(plan, 1).manual);
    CHECK(textOf(taskOf(plan, 1).manualStart) == "2027-03-08T08:00");
    CHECK(textOf(taskOf(plan, 1).manualFinish) == "2027-03-09T17:00");
    CHECK(textOf(taskOf(plan, 2).manualStart) == "2027-03-10T08:00");
    CHECK(taskOf(plan, 2).mostLikely == hours(8));
}

TEST_CASE("a task placed by hand of which a date or the duration is a text is never critical, and keeps its texts") {
    const auto dates = tag("Manual", "1") + tag("Start", "2027-03-08T08:00:00") + tag("Finish", "2027-03-09T17:00:00") +
                       tag("Duration", "PT16H0M0S");
    const auto plan = planOf(MspdiText{}
                                 .task(1, "Gezegd", dates)
                                 .task(2, "Ongezegd", dates + tag("StartText", "") + tag("DurationText", "na de zomer"))
                                 .task(3, "Vrij", tag("Duration", "PT16H0M0S") + tag("StartText", "")));
    CHECK_FALSE(taskOf(plan, 1).datesOpen);
    CHECK(taskOf(plan, 2).datesOpen);
    CHECK_FALSE(taskOf(plan, 3).datesOpen);
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    CHECK(schedule.find(taskOf(plan, 1).id)->critical);
    CHECK(schedule.find(taskOf(plan, 2).id)->totalFloat == schedule.find(taskOf(plan, 1).id)->totalFloat);
    CHECK_FALSE(schedule.find(taskOf(plan, 2).id)->critical);
}

TEST_CASE("inactive tasks and tasks of other files are known as such") {
    const auto plan =
        planOf(MspdiText{}
                   .task(1, "Niet", tag("Active", "0") + tag("Duration", "PT8H0M0S"))
                   .task(2, "Elders",
                         tag("ExternalTask", "1") + tag("Start", "2027-03-08T08:00:00") +
                             tag("Finish", "2027-03-08T17:00:00") + tag("Duration", "PT8H0M0S")));
    CHECK(taskOf(plan, 1).inactive);
    CHECK(taskOf(plan, 2).isExternal);
    CHECK(textOf(taskOf(plan, 2).manualStart) == "2027-03-08T08:00");
}

TEST_CASE("progress is read, and what follows from it is left out") {
    const auto plan = planOf(
        MspdiText{}
            .task(1, "Klaar",
                  tag("Duration", "PT8H0M0S") + tag("PercentComplete", "100") +
                      tag("ActualStart", "2027-03-01T08:00:00") + tag("ActualFinish", "2027-03-01T17:00:00") +
                      tag("ActualDuration", "PT8H0M0S") + tag("RemainingDuration", "PT0H0M0S"))
            .task(2, "Bezig",
                  tag("Duration", "PT16H0M0S") + tag("PercentComplete", "25") +
                      tag("ActualStart", "2027-03-01T08:00:00") + tag("Stop", "2027-03-01T12:00:00") +
                      tag("Resume", "2027-03-03T08:00:00") + tag("ActualDuration", "PT4H0M0S") +
                      tag("RemainingDuration", "PT12H0M0S")));
    const auto done = taskOf(plan, 1), busy = taskOf(plan, 2);
    CHECK(textOf(done.actualFinish) == "2027-03-01T17:00");
    CHECK_FALSE(done.remaining);
    CHECK(busy.percentComplete == model::percent(25));
    CHECK(busy.remaining == hours(12));
    CHECK(busy.actualDuration == hours(4));
    CHECK(textOf(busy.suspended) == "2027-03-01T12:00");
    CHECK(textOf(busy.resumed) == "2027-03-03T08:00");
}

TEST_CASE("the first baseline belongs to the task, later ones are promises") {
    const auto baseline = [](const std::string& number, const std::string& day) {
        return tag("Baseline", tag("Number", number) + tag("Start", day + "T08:00:00") +
                                   tag("Finish", day + "T17:00:00"));
    };
    const auto plan = planOf(MspdiText{}.task(
        1, "Bouw", tag("Duration", "PT8H0M0S") + baseline("0", "2027-02-01") + baseline("3", "2027-02-15")));
    CHECK(isoText(*taskOf(plan, 1).baselineStart) == "2027-02-01");
    REQUIRE(plan.all<model::BaselineDate>().size() == 1);
    const auto& promise = *plan.all<model::BaselineDate>().begin();
    CHECK(promise.baseline == "MSP 3");
    CHECK(isoText(promise.date) == "2027-02-15");
}

TEST_CASE("what a task has beside that is read too") {
    const auto plan = planOf(MspdiText{}.task(
        1, "Bouw &amp; test",
        tag("Duration", "PT8H0M0S") + tag("Type", "2") + tag("EffortDriven", "1") + tag("Priority", "700") +
            tag("LevelingDelay", "4800") + tag("IgnoreResourceCalendar", "1") + tag("Work", "PT16H0M0S")));
    const auto task = taskOf(plan, 1);
    CHECK(task.nameNl == "Bouw & test");
    CHECK(task.durationType == model::DurationType::fixedWork);
    CHECK(task.effortDriven);
    CHECK(task.priority == 700);
    CHECK(task.levelingDelay == model::WorkTime{4800});
    CHECK(task.calendarUse == model::CalendarUse::ownCalendar);
    CHECK(task.work == hours(16));
}

// ---- links -----------------------------------------------------------------------------------------

model::Dependency linkWith(int type, int lag, int format) {
    const auto plan = planOf(
        MspdiText{}.task(1, "A").task(2, "B", tag("Duration", "PT8H0M0S") + linkFrom(1, type, lag, format)));
    REQUIRE(plan.all<model::Dependency>().size() == 1);
    const auto link = *plan.all<model::Dependency>().begin();
    CHECK(link.predecessor == taskOf(plan, 1).id);
    CHECK(link.successor == taskOf(plan, 2).id);
    return link;
}

TEST_CASE("the four types of links") {
    CHECK(linkWith(0, 0, 7).type == LinkType::finishToFinish);
    CHECK(linkWith(1, 0, 7).type == LinkType::finishToStart);
    CHECK(linkWith(2, 0, 7).type == LinkType::startToFinish);
    CHECK(linkWith(3, 0, 7).type == LinkType::startToStart);
}

TEST_CASE("lags are working time, elapsed time or a share of the predecessor") {
    CHECK(linkWith(1, 4800, 7).lag == hours(8));
    CHECK(linkWith(1, 4800, 7).lagKind == model::LagKind::working);
    CHECK(linkWith(1, -9600, 9).lag == hours(-16));
    CHECK(linkWith(1, -9600, 9).lagUnit == model::TimeUnit::week);
    CHECK(linkWith(1, 14400, 8).lagKind == model::LagKind::elapsed);
    CHECK(linkWith(1, 14400, 8).lag == hours(24));
    CHECK(linkWith(1, 50, 19).lagKind == model::LagKind::percent);
    CHECK(linkWith(1, 50, 19).lagHundredthsOfPercent == 5'000);
    CHECK(linkWith(1, -25, 20).lagKind == model::LagKind::elapsedPercent);
    CHECK(linkWith(1, -25, 20).lagHundredthsOfPercent == -2'500);
}

TEST_CASE("two links between the same tasks have codes of their own") {
    const auto plan = planOf(
        MspdiText{}.task(1, "A").task(2, "B", tag("Duration", "PT8H0M0S") + linkFrom(1, 3) + linkFrom(1, 0)));
    CHECK(plan.all<model::Dependency>().size() == 2);
    CHECK(withCode<model::Dependency>(plan, "1-2").type == LinkType::startToStart);
    CHECK(withCode<model::Dependency>(plan, "1-2-2").type == LinkType::finishToFinish);
}

// ---- calendars -------------------------------------------------------------------------------------

/// The hours worked on a day by the calendar with UID 2: "08:00-12:00;13:00-17:00".
std::string hoursOn(const model::Portfolio& plan, int year, unsigned month, unsigned day) {
    std::vector<model::WorkCalendar::Layer> layers;
    for (auto at = std::optional{withCode<Calendar>(plan, "2").id}; at; at = layers.back().calendar.base) {
        model::WorkCalendar::Layer layer{*plan.find(*at), {}, {}};
        for (const auto& each : plan.all<model::Holiday>()) {
            if (each.calendar == *at) layer.exceptions.push_back(each);
        }
        for (const auto& each : plan.all<model::WorkWeek>()) {
            if (each.calendar == *at) layer.weeks.push_back(each);
        }
        layers.push_back(std::move(layer));
    }
    const model::WorkCalendar clock{layers};
    const auto shifts = clock.shiftsOn(model::makeDay(year, month, day));
    return shiftsText(model::Shifts(shifts.begin(), shifts.end()));
}

std::string exception(const std::string& first, const std::string& last, const std::string& xml) {
    return tag("Exception", period(first, last) + xml);
}

model::Portfolio planWith(const std::string& calendarXml) {
    return planOf(MspdiText{}.calendar(2, "Anders", calendarXml).task(1, "A"));
}

TEST_CASE("a week of its own, on days and at night") {
    const auto plan = planWith(tag(
        "WeekDays", weekDay(2, workingTime("09:00:00", "13:30:00")) +
                        weekDay(3, workingTime("22:00:00", "06:00:00")) +
                        weekDay(4, workingTime("00:00:00", "00:00:00")) + weekDay(5, "") +
                        weekDay(6, workingTime("20:00:00", "00:00:00")) + weekDay(7, "") + weekDay(1, "")));
    CHECK(hoursOn(plan, 2027, 3, 1) == "09:00-13:30");
    CHECK(hoursOn(plan, 2027, 3, 2) == "22:00-24:00");
    CHECK(hoursOn(plan, 2027, 3, 3) == "00:00-24:00");
    CHECK(hoursOn(plan, 2027, 3, 4) == "");
    CHECK(hoursOn(plan, 2027, 3, 5) == "20:00-24:00");
}

TEST_CASE("a stretch that is rounded away leaves nothing that cannot be stored") {
    for (const auto* from : {"23:59:58", "23:59:59"}) {
        INFO(from);
        const auto plan = planWith(tag("WeekDays", weekDay(2, workingTime(from, "06:00:00")) +
                                                       weekDay(3, workingTime(from, "00:00:00")) +
                                                       weekDay(4, workingTime("08:00:00", "12:00:00"))));
        CHECK(hoursOn(plan, 2027, 3, 1) == "");
        CHECK(hoursOn(plan, 2027, 3, 2) == "00:00-06:00");
        CHECK(hoursOn(plan, 2027, 3, 3) == "08:00-12:00");
        for (const auto& calendar : plan.all<Calendar>()) {
            CHECK(model::weekHoursFrom(weekHoursText(calendar.week)) == calendar.week);
            CHECK(model::shiftsFrom(shiftsText(calendar.workingHours)) == calendar.workingHours);
        }
    }
}

TEST_CASE("a night shift goes on into the day behind it") {
    std::string week;
    for (int day = 1; day <= 7; ++day)
        week += weekDay(day, day == 1 || day == 7 ? "" : workingTime("22:00:00", "06:00:00"));
    // A day off follows Friday, but has the end of its shift.
    const auto plan = planWith(tag("WeekDays", week));
    CHECK(hoursOn(plan, 2027, 3, 1) == "22:00-24:00");
    CHECK(hoursOn(plan, 2027, 3, 2) == "00:00-06:00;22:00-24:00");
    CHECK(hoursOn(plan, 2027, 3, 6) == "00:00-06:00");
}

TEST_CASE("days off and days with other hours, in both forms") {
    const auto newer = planWith(
        tag("Exceptions", exception("2027-03-08", "2027-03-10",
                                    tag("Name", "Verlof") + tag("Type", "1") + tag("DayWorking", "0")) +
                              exception("2027-03-13", "2027-03-13",
                                        tag("Type", "1") + tag("DayWorking", "1") +
                                            tag("WorkingTimes", workingTime("10:00:00", "14:00:00")))));
    CHECK(hoursOn(newer, 2027, 3, 8) == "");
    CHECK(hoursOn(newer, 2027, 3, 10) == "");
    CHECK(hoursOn(newer, 2027, 3, 11) == "08:00-12:00;13:00-17:00");
    CHECK(hoursOn(newer, 2027, 3, 13) == "10:00-14:00");

    const auto oldDay =
        tag("WeekDay", tag("DayType", "0") + tag("DayWorking", "0") + period("2027-03-08", "2027-03-09"));
    const auto older = planWith(tag("WeekDays", oldDay));
    CHECK(hoursOn(older, 2027, 3, 9) == "");
    CHECK(hoursOn(older, 2027, 3, 10) == "08:00-12:00;13:00-17:00");

    const auto both =
        planWith(tag("WeekDays", oldDay) +
                 tag("Exceptions", exception("2027-03-08", "2027-03-09", tag("DayWorking", "0"))));
    CHECK(both.all<model::Holiday>().size() == 1);
}

TEST_CASE("days that come again") {
    const auto off = tag("DayWorking", "0");
    const auto recurring = [&](const std::string& xml) {
        const auto plan = planWith(tag("Exceptions", exception("2027-01-01", "2027-12-31", xml + off)));
        REQUIRE(plan.all<model::Holiday>().size() == 1);
        const auto& recurrence = plan.all<model::Holiday>().begin()->recurrence;
        return recurrence ? recurrenceText(*recurrence) : std::string{"all"};
    };
    CHECK(recurring(tag("Type", "1") + tag("Period", "3")) == "every 3 days");
    CHECK(recurring(tag("Type", "6") + tag("Period", "2") + tag("DaysOfWeek", "18")) ==
          "every 2 weeks on Mon,Thu");
    CHECK(recurring(tag("Type", "4") + tag("Period", "2") + tag("MonthDay", "15")) ==
          "day 15 of every 2 months");
    CHECK(recurring(tag("Type", "5") + tag("Period", "1") + tag("MonthItem", "4") +
                    tag("MonthPosition", "4")) == "last Mon of every 1 months");
    CHECK(recurring(tag("Type", "2") + tag("Month", "3") + tag("MonthDay", "27")) == "day 27 of month 4");
    CHECK(recurring(tag("Type", "3") + tag("Month", "4") + tag("MonthItem", "9") +
                    tag("MonthPosition", "1")) == "second Sat of month 5");
}

TEST_CASE("a work week rules for its period") {
    const auto plan = planWith(tag(
        "WorkWeeks", tag("WorkWeek", period("2027-03-08", "2027-03-14") + tag("Name", "Piek") +
                                         tag("WeekDays", weekDay(7, workingTime("08:00:00", "12:00:00"))))));
    CHECK(hoursOn(plan, 2027, 3, 6) == "");
    CHECK(hoursOn(plan, 2027, 3, 13) == "08:00-12:00");
    CHECK(hoursOn(plan, 2027, 3, 8) == "08:00-12:00;13:00-17:00");
}

TEST_CASE("a calendar follows the one it rests on where it says nothing, also when that comes later") {
    const auto plan =
        planOf(MspdiText{}
                   .derivedCalendar(2, "Anna", 3, tag("WeekDays", weekDay(6, "")))
                   .calendar(3, "Vroeg", tag("WeekDays", weekDay(2, workingTime("06:00:00", "10:00:00"))))
                   .task(1, "A"));
    CHECK(withCode<Calendar>(plan, "2").base == withCode<Calendar>(plan, "3").id);
    CHECK(hoursOn(plan, 2027, 3, 1) == "06:00-10:00");
    CHECK(hoursOn(plan, 2027, 3, 5) == "");
}

// ---- resources and assignments -----------------------------------------------------------------------

TEST_CASE("resources are people, material or costs, with their calendar and how much there is") {
    const auto plan =
        planOf(MspdiText{}
                   .derivedCalendar(2, "Anna", 1, "")
                   .resource(0, "")
                   .resource(1, "Anna", tag("Type", "1") + tag("MaxUnits", "0.5") + tag("CalendarUID", "2"))
                   .resource(2, "Kabel", tag("Type", "0"))
                   .resource(3, "Reis", tag("IsCostResource", "1"))
                   .task(1, "A"));
    CHECK(plan.all<model::Resource>().size() == 3);
    const auto& anna = withCode<model::Resource>(plan, "1");
    CHECK(anna.kind == model::ResourceKind::labour);
    CHECK(anna.maximumUnits == model::percent(50));
    CHECK(anna.calendar == withCode<Calendar>(plan, "2").id);
    CHECK(withCode<model::Resource>(plan, "2").kind == model::ResourceKind::material);
    CHECK(withCode<model::Resource>(plan, "3").kind == model::ResourceKind::cost);
}

TEST_CASE("an assignment says who works on what, how much, how and when") {
    const auto plan = planOf(MspdiText{}.resource(1, "Anna").task(1, "A").assignment(
        5, 1, 1,
        tag("Units", "0.25") + tag("Work", "PT2H0M0S") + tag("OvertimeWork", "PT1H0M0S") +
            tag("Delay", "2400") + tag("LevelingDelay", "600") + tag("WorkContour", "7")));
    const auto& assignment = withCode<model::Assignment>(plan, "5");
    CHECK(assignment.activity == taskOf(plan, 1).id);
    CHECK(assignment.resource == withCode<model::Resource>(plan, "1").id);
    CHECK(assignment.units == model::percent(25));
    CHECK(assignment.work == hours(2));
    CHECK(assignment.overtimeWork == hours(1));
    CHECK(assignment.delay == hours(4));
    CHECK(assignment.levelingDelay == hours(1));
    CHECK(assignment.contour == model::WorkContour::turtle);
}

TEST_CASE("an assignment to nobody in particular stays") {
    const auto plan = planOf(MspdiText{}.task(1, "A").assignment(5, 1, -65535));
    CHECK_FALSE(withCode<model::Assignment>(plan, "5").resource);
}

TEST_CASE("a calendar that is read again keeps its days off and its work weeks") {
    const auto file =
        MspdiText{}
            .calendar(2, "Anders",
                      tag("Exceptions", exception("2027-03-08", "2027-03-10", tag("Name", "Verlof"))) +
                          tag("WorkWeeks", tag("WorkWeek", period("2027-03-08", "2027-03-14")) +
                                               tag("WorkWeek", period("2027-04-05", "2027-04-11"))))
            .task(1, "A");
    CHECK(readMspdiText(file.text(), "plan.xml", planOf(file)).changes.empty());
    const auto without = MspdiText{}.calendar(2, "Anders", "").task(1, "A");
    const auto later = readMspdiText(without.text(), "plan.xml", planOf(file)).portfolio;
    CHECK(later.all<model::Holiday>().empty());
    CHECK(later.all<model::WorkWeek>().empty());
}

// ---- into a plan that is there ------------------------------------------------------------------------

TEST_CASE("a file that is read again changes nothing, and what it lost of its tasks goes") {
    const auto first = MspdiText{}
                           .resource(1, "Anna")
                           .task(1, "A")
                           .task(2, "B", tag("Duration", "PT8H0M0S") + linkFrom(1))
                           .assignment(1, 2, 1);
    const auto plan = planOf(first);
    CHECK(readMspdiText(first.text(), "plan.xml", plan).changes.empty());
    const auto later = MspdiText{}.resource(1, "Anna").task(1, "A").task(2, "B");
    const auto changed = readMspdiText(later.text(), "plan.xml", plan).portfolio;
    CHECK(changed.all<model::Dependency>().empty());
    CHECK(changed.all<model::Assignment>().empty());
    CHECK(changed.all<model::Activity>().size() == 2);
    CHECK(taskOf(changed, 2).id == taskOf(plan, 2).id);
}

}  // namespace
}  // namespace mijlpaal::importing

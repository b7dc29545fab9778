#include "import/gan.h"

#include "import/plan_file.h"
#include "scheduling/schedule.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::ActivityKind;
using model::Assignment;
using model::Calendar;
using model::ConstraintType;
using model::Dependency;
using model::Holiday;
using model::LinkType;
using model::Resource;

/// Builds the text of a small file; the plan starts on Monday 4 January 2027.
struct GanFile {
    std::string attributes = R"(name="Plan" version="3.2")";
    std::string calendars;
    std::string tasks = R"(<task id="1" name="Design" start="2027-01-04" duration="5"/>)";
    std::string rest;

    std::string text() const {
        return R"(<?xml version="1.0" encoding="UTF-8"?><project )" + attributes + "><calendars>" +
               calendars + "</calendars><tasks>" + tasks + "</tasks>" + rest + "</project>";
    }
};

Imported import(const GanFile& file, const model::Portfolio& base = {}, const ImportOptions& options = {}) {
    return readGanText(file.text(), "plan.gan", base, options);
}

Imported importTasks(std::string tasks) {
    GanFile file;
    file.tasks = std::move(tasks);
    return import(file);
}

template <class Record>
const Record& only(const model::Portfolio& portfolio) {
    REQUIRE(portfolio.all<Record>().size() == 1);
    return *portfolio.all<Record>().begin();
}

const Activity& task(const model::Portfolio& portfolio, std::string_view code) {
    for (const auto& activity : portfolio.all<Activity>()) {
        if (activity.code == code) return activity;
    }
    FAIL("no task ", code);
    return *portfolio.all<Activity>().begin();
}

const Calendar& calendarOf(const model::Portfolio& portfolio) {
    return portfolio.all<Calendar>().at(portfolio.settings().calendar.value());
}

/// What the import has to say, notes left out.
std::vector<std::string> complaints(const Imported& imported) {
    std::vector<std::string> all;
    for (const auto& finding : imported.findings) {
        if (finding.severity != base::Severity::note) all.push_back(plain(finding));
    }
    return all;
}

std::string complaint(const Imported& imported) {
    const auto all = complaints(imported);
    REQUIRE(all.size() == 1);
    return all.front();
}

std::string startOf(const Imported& imported, std::string_view code) {
    const auto& plan = imported.portfolio;
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    return isoText(schedule.find(task(plan, code).id)->start);
}

std::string keptOf(const model::Portfolio& portfolio, model::ObjectRef object, std::string_view key) {
    for (const auto& part : portfolio.all<model::ForeignPart>()) {
        if (part.object == object && part.key == key && part.origin == "gan") return part.content;
    }
    return "nothing";
}

// ---- what is read --------------------------------------------------------------------------------

TEST_CASE("a task is read with its days, progress and priority") {
    const auto imported = importTasks(
        R"(<task id="7" name="Ontwerp &amp; bouw" start="2027-01-04" duration="25" complete="85" priority="4"/>)");
    CHECK(complaints(imported).empty());
    const auto& design = only<Activity>(imported.portfolio);
    CHECK(design.code == "7");
    CHECK(design.nameNl == "Ontwerp & bouw");
    CHECK(design.kind == ActivityKind::task);
    CHECK(design.mostLikely == model::hours(8) * 25);
    CHECK(design.percentComplete == model::percent(85));
    CHECK(design.priority == 900);
}

TEST_CASE("the five priorities keep their order") {
    const std::pair<std::string, std::int64_t> expected[]{
        {"3", 100}, {"0", 300}, {"1", 500}, {"2", 700}, {"4", 900}};
    for (const auto& [number, priority] : expected) {
        const auto imported =
            importTasks(R"(<task id="1" start="2027-01-04" duration="1" priority=")" + number + R"("/>)");
        CHECK(only<Activity>(imported.portfolio).priority == priority);
    }
}

TEST_CASE("tasks within a task make it a summary, and stand below it in order") {
    const auto imported = importTasks(R"(
        <task id="1" name="Alles" start="2027-01-04" duration="9" complete="40">
          <task id="2" start="2027-01-04" duration="5"/>
          <task id="3" start="2027-01-04" duration="9"><task id="4" start="2027-01-04" duration="9"/></task>
        </task>
        <task id="5" start="2027-01-04" duration="1"/>)");
    const auto& plan = imported.portfolio;
    CHECK(task(plan, "1").kind == ActivityKind::summary);
    CHECK_FALSE(task(plan, "1").mostLikely);
    CHECK_FALSE(task(plan, "1").percentComplete);
    CHECK(task(plan, "2").parent == task(plan, "1").id);
    CHECK(task(plan, "3").parent == task(plan, "1").id);
    CHECK(task(plan, "4").parent == task(plan, "3").id);
    CHECK_FALSE(task(plan, "5").parent);
    std::string order;
    std::vector<Activity> rows{plan.all<Activity>().begin(), plan.all<Activity>().end()};
    std::sort(rows.begin(), rows.end(), [](auto& a, auto& b) { return a.position < b.position; });
    for (const auto& row : rows) order += row.code;
    CHECK(order == "12345");
}

TEST_CASE("a milestone stands at the start of its day, as GanttProject shows it") {
    const auto imported = importTasks(R"(
        <task id="1" start="2027-01-04" duration="5"><depend id="2" type="2" hardness="Strong"/></task>
        <task id="2" name="Ready" meeting="true" start="2027-01-11" duration="0"/>)");
    CHECK(task(imported.portfolio, "2").kind == ActivityKind::startMilestone);
    CHECK(startOf(imported, "2") == "2027-01-11T08:00");
}

TEST_CASE("a link stands in its predecessor, and its difference is a lag in working days") {
    const std::pair<std::string, LinkType> types[]{{"1", LinkType::startToStart},
                                                   {"2", LinkType::finishToStart},
                                                   {"3", LinkType::finishToFinish},
                                                   {"4", LinkType::startToFinish}};
    for (const auto& [number, type] : types) {
        const auto imported =
            importTasks(R"(<task id="1" start="2027-01-04" duration="5"><depend id="2" type=")" + number +
                        R"(" difference="-2" hardness="Strong"/></task>
            <task id="2" start="2027-01-04" duration="5"/>)");
        const auto& link = only<Dependency>(imported.portfolio);
        CHECK(link.predecessor == task(imported.portfolio, "1").id);
        CHECK(link.successor == task(imported.portfolio, "2").id);
        CHECK(link.type == type);
        CHECK(link.lag == model::hours(-16));
        CHECK(link.code == "1-2");
    }
}

TEST_CASE("the week and the days off make the calendar of the project") {
    GanFile file;
    file.calendars = R"(<day-types>
        <default-week id="1" name="default" mon="0" tue="0" wed="0" thu="1" fri="1" sat="0" sun="1"/>
        <only-show-weekends value="false"/></day-types>
      <date year="2027" month="1" date="5" type="HOLIDAY">Heidag</date>
      <date year="2027" month="1" date="7" type="WORKING_DAY"/>
      <date year="2027" month="1" date="8" type="NEUTRAL">Jarig</date>
      <date year="" month="4" date="27" type="HOLIDAY"/>)";
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    const auto& plan = imported.portfolio;
    CHECK(weekdaysText(calendarOf(plan).workingWeekdays) == "Mon;Tue;Wed;Sat");
    CHECK(calendarOf(plan).dayLength == model::hours(8));
    const std::vector<Holiday> days{plan.all<Holiday>().begin(), plan.all<Holiday>().end()};
    REQUIRE(days.size() == 3);
    CHECK(model::isoText(days[0].day) == "2027-01-05");
    CHECK(days[0].nameNl == "Heidag");
    CHECK(days[0].nonworking);
    CHECK_FALSE(days[1].nonworking);
    CHECK(shiftsText(days[1].workingHours) == "08:00-12:00;13:00-17:00");
    CHECK(recurrenceText(days[2].recurrence.value()) == "day 27 of month 4");
}

TEST_CASE("weekends that are only shown are worked") {
    GanFile file;
    file.calendars =
        R"(<day-types><default-week sat="1" sun="1"/><only-show-weekends value="true"/></day-types>)";
    const auto imported = import(file);
    CHECK(weekdaysText(calendarOf(imported.portfolio).workingWeekdays) == "Mon;Tue;Wed;Thu;Fri;Sat;Sun");
}

TEST_CASE("without a week it is Monday to Friday") {
    const auto imported = import({});
    CHECK(weekdaysText(calendarOf(imported.portfolio).workingWeekdays) == "Mon;Tue;Wed;Thu;Fri");
}

TEST_CASE("resources, their days off and their load are read, and move no task") {
    GanFile file;
    file.rest = R"(
      <resources><resource id="3" name="Jan" function="Default:1" phone="0612"/></resources>
      <allocations><allocation task-id="1" resource-id="3" responsible="true" load="33.333332"/></allocations>
      <vacations><vacation start="2027-01-04" end="2027-01-06" resourceid="3"/></vacations>)";
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    const auto& jan = only<Resource>(imported.portfolio);
    CHECK(jan.code == "3");
    CHECK(jan.nameNl == "Jan");
    const auto& load = only<Assignment>(imported.portfolio);
    CHECK(load.activity == task(imported.portfolio, "1").id);
    CHECK(load.resource == jan.id);
    CHECK(load.units == model::Percent{3333});
    const auto& off = only<Holiday>(imported.portfolio);
    CHECK(off.calendar == jan.calendar);
    CHECK(model::isoText(off.day) == "2027-01-04");
    CHECK(off.lastDay == model::makeDay(2027, 1, 5));
    CHECK(imported.portfolio.find(*jan.calendar)->base == imported.portfolio.settings().calendar);
    CHECK(startOf(imported, "1") == "2027-01-04T08:00");
}

TEST_CASE("the plan follows MS Project, without the status date as floor, and begins with its first task") {
    const auto imported = importTasks(R"(<task id="1" start="2027-01-11" duration="1"/>
                                         <task id="2" start="2027-01-06" duration="1"/>)");
    const auto& settings = imported.portfolio.settings();
    CHECK(settings.nameNl == "Plan");
    CHECK(settings.profile == model::Profile::msp);
    CHECK_FALSE(settings.statusDateIsFloor);
    CHECK(isoText(settings.plannedStart.value()) == "2027-01-06T08:00");
    CHECK(model::isoText(settings.statusDate) == "2027-01-06");
}

TEST_CASE("a status date that is asked for is used, and a file without a name has that of the file") {
    GanFile file;
    file.attributes = R"(name="" company="OM")";
    const auto imported = import(file, {}, {model::makeDay(2027, 2, 1)});
    const auto& settings = imported.portfolio.settings();
    CHECK(model::isoText(settings.statusDate) == "2027-02-01");
    CHECK(settings.nameNl == "plan");
    CHECK(settings.organisation == "OM");
}

// ---- where tasks start ---------------------------------------------------------------------------

TEST_CASE("a task without predecessors stays where it stands") {
    const auto imported = importTasks(R"(<task id="1" start="2027-01-04" duration="1"/>
                                         <task id="2" start="2027-03-01" duration="1"/>)");
    CHECK_FALSE(task(imported.portfolio, "1").constraint);
    CHECK(constraintText(task(imported.portfolio, "2").constraint.value()) == "SNET 2027-03-01T08:00");
    CHECK(startOf(imported, "2") == "2027-03-01T08:00");
    REQUIRE(imported.findings.size() == 1);
    CHECK(plain(imported.findings.front()) ==
          "plan.gan, column task.start: GanttProject keeps the start of a task that no strong link binds. "
          "Tasks "
          "that do not start before theirs here: 1.");
}

TEST_CASE("a strong link closes a gap, and one that gives way leaves it") {
    const auto startBehind = [](const std::string& hardness) {
        return startOf(
            importTasks(R"(<task id="1" start="2027-01-04" duration="5"><depend id="2" type="2" hardness=")" +
                        hardness + R"("/></task><task id="2" start="2027-03-01" duration="1"/>)"),
            "2");
    };
    CHECK(startBehind("Strong") == "2027-01-11T08:00");
    CHECK(startBehind("Rubber") == "2027-03-01T08:00");
}

TEST_CASE("a link that gives way still pushes") {
    const auto imported = importTasks(
        R"(<task id="1" start="2027-01-04" duration="10"><depend id="2" type="2" hardness="Rubber"/></task>
           <task id="2" name="Build" start="2027-01-06" duration="1"/>)");
    CHECK(startOf(imported, "2") == "2027-01-18T08:00");
    REQUIRE(imported.findings.size() == 2);
    CHECK(plain(imported.findings.back()) ==
          "plan.gan, column task.start: Tasks that start on another day than in the file: 1. The first is "
          "“Build”, "
          "on 2027-01-18 and not on 2027-01-06.");
}

TEST_CASE("the earliest begin counts when it is switched on") {
    const auto startWith = [](const std::string& flag) {
        return startOf(
            importTasks(R"(<task id="1" start="2027-01-04" duration="5"><depend id="2" type="2"/></task>
               <task id="2" start="2027-01-11" duration="1" thirdDate="2027-02-01" thirdDate-constraint=")" +
                        flag + R"("/>)"),
            "2");
    };
    CHECK(startWith("0") == "2027-01-11T08:00");
    CHECK(startWith("1") == "2027-02-01T08:00");
}

TEST_CASE("the starts in the file are kept beside the plan") {
    const auto imported = import({});
    REQUIRE(imported.storedDates.size() == 1);
    CHECK(isoText(imported.storedDates.front().start.value()) == "2027-01-04T08:00");
}

// ---- what is kept --------------------------------------------------------------------------------

TEST_CASE("what the model has no place for is kept") {
    GanFile file;
    file.tasks = R"(<taskproperties><taskproperty id="tpd0"/></taskproperties>
      <task id="1" start="2027-01-04" duration="1" color="#99ccff" webLink="http%3A%2F%2Fom.nl" expand="true"><notes>
      Let op</notes></task>)";
    file.rest = R"(<view id="gantt-chart"/><roles roleset-name="Default"/>)";
    const auto& plan = import(file).portfolio;
    CHECK(keptOf(plan, refTo(task(plan, "1").id), "task") ==
          "<task color=\"#99ccff\" webLink=\"http%3A%2F%2Fom.nl\" expand=\"true\"><notes>\n      Let "
          "op</notes></task>");
    CHECK(keptOf(plan, refTo(plan.settings().id), "project") ==
          "<project version=\"3.2\"><view id=\"gantt-chart\"/><roles roleset-name=\"Default\"/></project>");
    CHECK(keptOf(plan, refTo(plan.settings().id), "tasks") ==
          "<tasks><taskproperties><taskproperty id=\"tpd0\"/></taskproperties></tasks>");
}

TEST_CASE("reading a file again changes nothing") {
    GanFile file;
    file.calendars = R"(<date year="2027" month="1" date="5" type="HOLIDAY"/><date month="4" date="27"/>)";
    file.tasks = R"(<task id="1" start="2027-01-04" duration="1" color="#99ccff">
        <depend id="2" type="2" hardness="Rubber"/><depend id="9" type="2"/></task>
      <task id="2" start="2027-02-01" duration="1"/>)";
    file.rest = R"(<resources><resource id="3" name="Jan"/></resources>
      <allocations><allocation task-id="1" resource-id="3" load="50.0"/></allocations>
      <vacations><vacation start="2027-01-04" end="2027-01-06" resourceid="3"/></vacations>)";
    const auto first = import(file);
    CHECK(first.changes.changes.size() > 10);
    CHECK(import(file, first.portfolio).changes.empty());
}

TEST_CASE("a link and an allocation that the file does not have any more go") {
    GanFile file;
    file.tasks = R"(<task id="1" start="2027-01-04" duration="1"><depend id="2" type="2"/></task>
                    <task id="2" start="2027-02-01" duration="1"/>)";
    file.rest = R"(<resources><resource id="3" name="Jan"/></resources>
      <allocations><allocation task-id="1" resource-id="3" load="50.0"/></allocations>)";
    const auto first = import(file);
    file.tasks =
        R"(<task id="1" start="2027-01-04" duration="1"/><task id="2" start="2027-02-01" duration="1"/>)";
    file.rest = R"(<resources><resource id="3" name="Jan"/></resources>)";
    const auto second = import(file, first.portfolio);
    CHECK(second.portfolio.all<Dependency>().empty());
    CHECK(second.portfolio.all<Assignment>().empty());
    CHECK(task(second.portfolio, "2").id == task(first.portfolio, "2").id);
}

// ---- what is wrong -------------------------------------------------------------------------------

TEST_CASE("everything that cannot be read is told at once, with task and attribute, and nothing is taken") {
    const auto imported = importTasks(R"(
      <task id="1" start="tomorrow" duration="1"/>
      <task id="2" start="2027-01-04" duration="2.5" complete="101"/>
      <task id="2" start="2027-01-04" duration="1"/>
      <task start="2027-01-04" duration="1"/>
      <task id="5" start="1850-01-01" duration="99999999999999999999"/>)");
    CHECK(complaints(imported) ==
          std::vector<std::string>{"plan.gan, row 1, column task.start: “tomorrow” is not a day in the "
                                   "calendar. Write it as 2027-03-31.",
                                   "plan.gan, row 2, column task.duration: “2.5” is not a whole number that "
                                   "can stand here. Give a number "
                                   "from 0 up to 36500.",
                                   "plan.gan, row 2, column task.complete: “101” is not a whole number that "
                                   "can stand here. Give a number "
                                   "from 0 up to 100.",
                                   "plan.gan, row 2, column task.id: Another task has this number, or it has "
                                   "none. Give each task a number "
                                   "of its own.",
                                   "plan.gan, column task.id: Another task has this number, or it has none. "
                                   "Give each task a number of "
                                   "its own.",
                                   "plan.gan, row 5, column task.duration: “99999999999999999999” is not a "
                                   "whole number that can stand "
                                   "here. Give a number from 0 up to 36500.",
                                   "plan.gan, row 5, column task.start: 1850-01-01 is outside the years that "
                                   "can be planned. Give a date "
                                   "from 1980 up to 2149."});
    CHECK(imported.changes.empty());
    CHECK(imported.portfolio == model::Portfolio{});
}

TEST_CASE("a link that leads nowhere is kept and told") {
    const auto imported = importTasks(
        R"(<task id="1" name="Design" start="2027-01-04" duration="1"><depend id="9" type="2"/></task>)");
    CHECK(complaint(imported) ==
          "plan.gan, row 1, column depend.id: “Design” has a link to a task that is not in the file; the "
          "link is kept "
          "and moves nothing. Remove the link in GanttProject if it does not count.");
    CHECK(keptOf(imported.portfolio, refTo(task(imported.portfolio, "1").id), "depend") ==
          "<depend id=\"9\" type=\"2\"/>");
}

TEST_CASE("a link of a task with itself or with what is in it is kept and told") {
    const auto imported = importTasks(
        R"(<task id="1" name="All" start="2027-01-04" duration="1"><depend id="2" type="2"/>
             <task id="2" name="Design" start="2027-01-04" duration="1"><depend id="2" type="2"/></task></task>)");
    CHECK(complaints(imported).size() == 2);
    CHECK(imported.portfolio.all<Dependency>().empty());
}

TEST_CASE("a circle of links is refused, and named") {
    const auto imported = importTasks(
        R"(<task id="1" name="Design" start="2027-01-04" duration="1"><depend id="2" type="2"/></task>
           <task id="2" name="Build" start="2027-01-05" duration="1"><depend id="1" type="2"/></task>)");
    CHECK(complaint(imported) ==
          "plan.gan: These activities wait for each other: 1 Design > 2 Build > 1 Design. Check the dates, "
          "durations and "
          "links of the tasks.");
}

TEST_CASE("a wrong day, an odd load and lost ends of allocations and days off are told") {
    GanFile file;
    file.calendars = R"(<date year="2027" month="2" date="30" type="HOLIDAY"/>)";
    file.rest = R"(<resources><resource id="3" name="Jan"/><resource id="3" name="Piet"/></resources>
      <allocations><allocation task-id="1" resource-id="3" load="much"/>
        <allocation task-id="1" resource-id="4" load="1"/></allocations>
      <vacations><vacation start="2027-01-04" end="2027-01-06" resourceid="5"/></vacations>)";
    CHECK(complaints(import(file)) ==
          std::vector<std::string>{
              "plan.gan, column date.date: The calendar has no such day. Correct the day or the month.",
              "plan.gan, column resource.id: “Piet” has the number of another resource, or none. Give each "
              "resource a "
              "number of its own.",
              "plan.gan, column vacation.resourceid: Days off are those of a resource that is not in the "
              "file. They "
              "are kept, and do not move the plan.",
              "plan.gan, row 1, column allocation.load: “much” is not a percentage. Write digits, with a "
              "point before "
              "the decimals.",
              "plan.gan, row 1, column allocation.resource-id: An allocation names a task or a resource that "
              "is not in "
              "the file. It is kept, and does not move the plan."});
}

TEST_CASE("a week without work is told, and Monday to Friday is used") {
    GanFile file;
    file.calendars = R"(<default-week mon="1" tue="1" wed="1" thu="1" fri="1" sat="1" sun="1"/>)";
    const auto imported = import(file);
    CHECK(complaint(imported) ==
          "plan.gan, column default-week: The calendar works on no day of the week; Monday to Friday is "
          "used. Look at "
          "the calendar in GanttProject, and save the file again.");
    CHECK(weekdaysText(calendarOf(imported.portfolio).workingWeekdays) == "Mon;Tue;Wed;Thu;Fri");
}

TEST_CASE("a file that breaks off, is of another kind, is empty or is a trap is refused") {
    const auto refusal = [](std::string_view bytes) { return complaint(readGanText(bytes, "plan.gan", {})); };
    CHECK(
        refusal("<project>\n<tasks>") ==
        "plan.gan, row 2: The XML breaks off or is wrong here: Start-end tags mismatch. Save the project in "
        "GanttProject again.");
    CHECK(refusal("<Project/>") ==
          "plan.gan: The file is not a project of GanttProject. Save the project in GanttProject again.");
    CHECK(refusal("<project/>") ==
          "plan.gan, column tasks: The file holds no task. Save the project in GanttProject again.");
    std::string deep = "<project>";
    for (int i = 0; i < 100'000; ++i) deep += "<task>";
    for (int i = 0; i < 100'000; ++i) deep += "</task>";
    CHECK(refusal(deep + "</project>") ==
          "plan.gan: The elements stand too deep within each other. Save the project in GanttProject again.");
}

TEST_CASE("a number with a character that no file carries is that of the same task when it is read again") {
    GanFile file;
    file.tasks = "<task id=\"1\x06\" name=\"Design\" start=\"2027-01-04\" duration=\"5\"/>";
    const auto once = import(file);
    REQUIRE(once.portfolio.all<Activity>().size() == 1);
    CHECK(import(file, once.portfolio).changes.empty());
}

TEST_CASE("a file is known by its ending, and by what it begins with") {
    const auto folder = std::filesystem::temp_directory_path() / ("mijlpaal-gan-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    for (const auto* name : {"plan.gan", "plan.xml"}) {
        std::ofstream{folder / name} << GanFile{}.text();
        CHECK(readPlanFile(folder / name, {}).portfolio.all<Activity>().size() == 1);
    }
    CHECK(complaint(readGan(folder / "no.gan", {})) ==
          "no.gan: The file cannot be read. Check that it is there and that you may read it.");
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace mijlpaal::importing

#include "import/plan_file.h"
#include "tests/import/support/mspdi_plan.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace mijlpaal::importing {
namespace {

using namespace mijlpaal::tests;
using Sentences = std::vector<std::string>;

const std::string oneDay = tag("Duration", "PT8H0M0S");

// ---- the text --------------------------------------------------------------------------------------

TEST_CASE("text that breaks off is refused with its line") {
    const auto text = "<?xml version=\"1.0\"?>\n<Project>\n<Tasks>\n<Task><UID>1</UID>";
    CHECK(complaintsOf(std::string{text}) ==
          Sentences{"plan.xml, row 4: The XML breaks off or is wrong here: Start-end tags mismatch. Save the "
                    "file in MS Project again."});
}

TEST_CASE("an empty file is no project") {
    CHECK(
        complaintsOf(std::string{}) ==
        Sentences{"plan.xml, row 1: The XML breaks off or is wrong here: No document element found. Save the "
                  "file in MS Project again."});
}

TEST_CASE("other XML is no project") {
    CHECK(
        complaintsOf(std::string{"<html><body/></html>"}) ==
        Sentences{"plan.xml: The file is not a project of Microsoft Project. Save the project in MS Project "
                  "as XML."});
}

TEST_CASE("text that is not UTF-8 is refused with its line, and other known character sets are read") {
    auto file = MspdiText{}.task(1, "Ori\xEBntatie").text();
    CHECK(complaintsOf(file) ==
          Sentences{"plan.xml, row 2: The characters are not in UTF-8. Save the file in MS "
                    "Project again, or save it as UTF-8."});
    file.replace(file.find("UTF-8"), 5, "ISO-8859-1");
    CHECK(complaintsOf(file).empty());
    CHECK(taskOf(readMspdiText(file, "plan.xml", {}).portfolio, 1).nameNl == "Oriëntatie");

    std::string wide = "\xFF\xFE";
    for (const char each : MspdiText{}.task(1, "Bouw").text()) wide += {each, '\0'};
    CHECK(taskOf(readMspdiText(wide, "plan.xml", {}).portfolio, 1).nameNl == "Bouw");
}

TEST_CASE("entities of a document type are not expanded") {
    auto file = MspdiText{}.task(1, "&c;").text();
    file.insert(file.find("<Project"),
                "<!DOCTYPE Project [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">"
                "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>");
    CHECK(complaintsOf(file).empty());
    CHECK(taskOf(readMspdiText(file, "plan.xml", {}).portfolio, 1).nameNl == "&c;");
}

TEST_CASE("elements that stand very deep within each other are refused") {
    std::string deep = "<Project>";
    for (int i = 0; i < 200'000; ++i) deep += "<a>";
    for (int i = 0; i < 200'000; ++i) deep += "</a>";
    CHECK(complaintsOf(deep + "</Project>") ==
          Sentences{
              "plan.xml: The elements stand too deep within each other. Save the file in MS Project again."});
}

TEST_CASE("a project without tasks is read, one without any date is not") {
    CHECK(complaintsOf(MspdiText{}).empty());
    CHECK(
        complaintsOf(std::string{"<Project/>"}) ==
        Sentences{"plan.xml, column Project.StartDate: The project has no status date and no start. Give the "
                  "project a start date in MS Project, and save it again.",
                  "plan.xml, column Project.CalendarUID: The file holds no calendar; Monday to Friday from "
                  "08:00 to "
                  "12:00 and from 13:00 to 17:00 is used. Choose a calendar for the project in MS Project, "
                  "and save "
                  "it again."});
}

// ---- tasks and links ---------------------------------------------------------------------------------

TEST_CASE("a UID that comes twice, or is not there, is told with its row") {
    CHECK(
        complaintsOf(MspdiText{}.task(4, "A").task(4, "B")) ==
        Sentences{
            "plan.xml, row 2, column Task.UID: The UID 4 is given twice. Save the file in MS Project again, "
            "which gives each its own."});
    CHECK(
        complaintsOf(MspdiText{}.taskAsIs(tag("ID", "7") + tag("Name", "A") + oneDay)) ==
        Sentences{
            "plan.xml, row 7, column Task.UID: It has no UID. Save the file in MS Project again, which gives "
            "each its own."});
}

TEST_CASE("a project has one row of its own") {
    CHECK(complaintsOf(MspdiText{}.task(0, "Plan").task(0, "Plan")) ==
          Sentences{"plan.xml, row 2, column Task.UID: The UID 0 is given twice. Save the file in MS Project "
                    "again, which gives each its own."});
}

TEST_CASE("values that cannot be read are told one by one") {
    CHECK(complaintsOf(MspdiText{}.task(1, "A",
                                        tag("Duration", "8 hours") + tag("Deadline", "31-3-2027") +
                                            tag("Priority", "high") + tag("Manual", "perhaps"))) ==
          Sentences{
              "plan.xml, row 1, column Task.Manual: “perhaps” cannot be read. Write 1 for yes and 0 for no.",
              "plan.xml, row 1, column Task.Priority: “high” cannot be read. Write a number.",
              "plan.xml, row 1, column Task.Deadline: “31-3-2027” cannot be read. Write a moment as "
              "2027-03-31T08:00:00.",
              "plan.xml, row 1, column Task.Duration: “8 hours” cannot be read. Write hours, minutes and "
              "seconds as "
              "PT8H30M0S."});
}

TEST_CASE("dates beyond what can be planned are refused") {
    CHECK(complaintsOf(MspdiText{}.task(1, "A", oneDay + tag("Deadline", "9999-12-31T08:00:00"))) ==
          Sentences{"plan.xml, row 1, column Task.Deadline: 9999-12-31 is outside the years that can be "
                    "planned. Give a "
                    "date from 1980 up to 2149."});
    CHECK(complaintsOf(MspdiText{}.task(1, "A", oneDay + tag("Deadline", "2027-02-30T08:00:00"))).size() ==
          1);
}

TEST_CASE("durations beyond all measure are refused") {
    CHECK(complaintsOf(MspdiText{}.task(1, "A", tag("Duration", "PT9999999H0M0S"))).size() == 1);
    CHECK(complaintsOf(MspdiText{}.task(1, "A", tag("Duration", "PT99999999999999999999H0M0S"))).size() == 1);
    CHECK(complaintsOf(MspdiText{}.task(1, "A", tag("Duration", "PT-8H0M0S"))).size() == 1);
}

TEST_CASE("numbers beyond all measure are refused") {
    const std::string largest = "9223372036854775807";
    for (const std::string name : {"LevelingDelay", "TotalSlack", "PercentComplete", "OutlineLevel"}) {
        CHECK(complaintsOf(MspdiText{}.task(1, "A", oneDay + tag(name, largest))) ==
              Sentences{"plan.xml, row 1, column Task." + name + ": “" + largest +
                        "” is too large. Check the number and its unit."});
    }
    CHECK(complaintsOf(MspdiText{}.task(1, "A", oneDay + tag("LevelingDelay", "-1000000001"))).size() == 1);
    CHECK(complaintsOf(MspdiText{}.task(1, "A").assignment(1, 1, -65535, tag("Units", largest))).size() == 1);
}

TEST_CASE("a link to a task that is not there is kept, and told") {
    const auto file = MspdiText{}.task(1, "A", oneDay + linkFrom(9));
    CHECK(complaintsOf(file) ==
          Sentences{"plan.xml, row 1, column PredecessorLink.PredecessorUID: “A” waits for a task "
                    "that is not in the file. The link is kept, and does not move the plan."});
    const auto plan = readMspdiText(file.text(), "plan.xml", {}).portfolio;
    CHECK(plan.all<model::Dependency>().empty());
    CHECK(std::any_of(
        plan.all<model::ForeignPart>().begin(), plan.all<model::ForeignPart>().end(),
        [](const auto& part) { return part.content.find("<PredecessorUID>9<") != std::string::npos; }));
}

TEST_CASE("links that form a circle are named") {
    const auto complaints =
        complaintsOf(MspdiText{}.task(1, "A", oneDay + linkFrom(2)).task(2, "B", oneDay + linkFrom(1)));
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.front().find("wait for each other") != std::string::npos);
}

TEST_CASE("a task that waits for itself, or for the summary around it, is refused") {
    CHECK(complaintsOf(MspdiText{}.task(1, "A", oneDay + linkFrom(1))).size() == 1);
    CHECK(complaintsOf(MspdiText{}
                           .task(1, "Fase", tag("OutlineLevel", "1") + tag("Summary", "1"))
                           .task(2, "A", tag("OutlineLevel", "2") + oneDay + linkFrom(1)))
              .size() == 1);
}

TEST_CASE("constraints without a date and calendars that are not there are told, and passed over") {
    CHECK(
        complaintsOf(
            MspdiText{}.task(1, "A", oneDay + tag("ConstraintType", "4") + tag("CalendarUID", "9"))) ==
        Sentences{
            "plan.xml, row 1, column Task.CalendarUID: “A” has a calendar that is not in the file. It is "
            "planned "
            "on the calendar of the project.",
            "plan.xml, row 1, column Task.ConstraintDate: “A” has a constraint without a date. It is planned "
            "without the constraint."});
}

TEST_CASE("an assignment to a task that is not there is kept, and told") {
    CHECK(complaintsOf(MspdiText{}.task(1, "A").assignment(1, 9, -65535)) ==
          Sentences{"plan.xml, row 1, column Assignment.TaskUID: An assignment is to a task that is not in "
                    "the file. It "
                    "is kept, and does not move the plan."});
}

// ---- calendars ---------------------------------------------------------------------------------------

TEST_CASE("calendars that rest on each other, or on one that is not there, stand by themselves") {
    CHECK(complaintsOf(MspdiText{}.derivedCalendar(2, "Anna", 9, "").task(1, "A")) ==
          Sentences{"plan.xml, column Calendar.BaseCalendarUID: Calendar “Anna” rests on one that is not in "
                    "the file. It "
                    "is read as a calendar of its own."});
    CHECK(complaintsOf(
              MspdiText{}.derivedCalendar(2, "Anna", 3, "").derivedCalendar(3, "Bart", 2, "").task(1, "A"))
              .size() == 1);
}

TEST_CASE("working times that are none are refused") {
    CHECK(complaintsOf(MspdiText{}
                           .calendar(2, "Nacht", tag("WeekDays", weekDay(2, workingTime("25:00:00", "9h"))))
                           .task(1, "A")) == Sentences{"plan.xml, column Calendar.WorkingTime: Calendar "
                                                       "“Nacht” has working time from “25:00:00” to “9h”. "
                                                       "Write times of day as 08:00:00."});
}

TEST_CASE("a day of work has a length") {
    auto file = MspdiText{}.task(1, "A").text();
    file.replace(file.find("<MinutesPerDay>480"), 18, "<MinutesPerDay>0");
    CHECK(complaintsOf(file) ==
          Sentences{"plan.xml, column Project.MinutesPerDay: A day cannot have 0 minutes of work. "
                    "Give a number from 1 up to 1440; eight hours are 480."});
}

TEST_CASE("a file full of mistakes gives no more findings than can be shown") {
    MspdiText file;
    for (int uid = 1; uid <= 600; ++uid) file.task(uid, "A", tag("Duration", "long"));
    CHECK(complaintsOf(file).size() == 501);
}

// ---- what is kept ------------------------------------------------------------------------------------

TEST_CASE("what is kept without being used is counted, kind by kind") {
    const auto baseline = tag("Baseline", tag("Number", "2") + tag("Finish", "2027-03-01T17:00:00"));
    const auto notes =
        notesOf(MspdiText{}
                    .project(tag("HonorConstraints", "0"))
                    .task(1, "A",
                          oneDay + tag("ConstraintType", "4") + tag("ConstraintDate", "2027-03-01T08:00:00") +
                              tag("ExtendedAttribute", tag("FieldID", "1")) +
                              tag("ExtendedAttribute", tag("FieldID", "2")) +
                              tag("OutlineCode", tag("UID", "1")) + baseline)
                    .resource(1, "Anna", tag("Rates", ""))
                    .assignment(1, 1, 1, tag("WorkContour", "8") + tag("TimephasedData", tag("UID", "1"))));
    CHECK(notes ==
          Sentences{
              ": Values of custom fields are kept, and not shown: 2.",
              ": Values of outline codes are kept, and not shown: 1.",
              ": Dates of the baselines 1 up to 10 are kept, and move nothing: 1.",
              ": Stretches of work spread over time are kept, and move nothing: 1.",
              ": Assignments with work laid out by hand are spread evenly to find dates: 1.",
              ": Rates of resources are kept, and not used: 1.",
              ", column Project.HonorConstraints: HonorConstraints is 0 in the file, and is not used; "
              "activities with a constraint: 1.",
          });
}

// ---- other files -------------------------------------------------------------------------------------

std::string complaintOfFile(const std::string& name, const std::string& bytes) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("mijlpaal-plan-file-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::ofstream{folder / name, std::ios::binary} << bytes;
    const auto findings = readPlanFile(folder / name, {}).findings;
    std::filesystem::remove_all(folder);
    REQUIRE(findings.size() == 1);
    return plain(findings.front());
}

TEST_CASE("files of other kinds are told apart, and what to do instead") {
    CHECK(complaintOfFile("plan.mpp", "\xD0\xCF\x11\xE0") ==
          "plan.mpp: A file of MS Project itself cannot be read. "
          "Save it in MS Project as XML, and import that.");
    CHECK(complaintOfFile("plan.xml", "<?xml version=\"1.0\"?><APIBusinessObjects/>") ==
          "plan.xml: The XML of Primavera P6 cannot be read. Export the project from Primavera P6 as XER, "
          "and import "
          "that.");
    CHECK(complaintOfFile("plan.txt", "hello") ==
          "plan.txt: This is not a kind of file that can be read. Choose a folder of CSV files, a sheet of tasks "
          "(CSV, XLSX, ODS), the XML of MS Project, an XER file of Primavera P6, or a file of GanttProject.");
}

}  // namespace
}  // namespace mijlpaal::importing

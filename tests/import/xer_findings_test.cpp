// What an import has to say about an XER file.
#include "tests/import/support/read_xer.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::Dependency;

using Texts = std::vector<std::string>;

std::string complaintOf(std::string_view bytes) {
    return complaint(readXerText(bytes, "plan.xer", {}));
}

std::string severities(const Imported& imported) {
    std::string text;
    for (const auto& finding : imported.findings) {
        if (finding.severity == base::Severity::note) continue;
        if (!text.empty()) text += ' ';
        text += finding.severity == base::Severity::error ? "error" : "warning";
    }
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

// ---- files that are refused ----------------------------------------------------------------------

TEST_CASE("a file that is no XER file, is binary or cannot be opened is refused") {
    CHECK(
        complaintOf("Hello") ==
        "plan.xer: This is not an XER file: it does not begin with ERMHDR. Export it from P6 as XER again.");
    CHECK(
        complaintOf("") ==
        "plan.xer: This is not an XER file: it does not begin with ERMHDR. Export it from P6 as XER again.");
    CHECK(complaintOf(std::string_view{"ERMHDR\0\1", 8}) ==
          "plan.xer: This is not a text file. Export it from P6 as XER again.");
    CHECK(complaint(readXer("/no/such/plan.xer", {})) ==
          "plan.xer: The file cannot be read. Check that it is there and that you may read it.");
    CHECK(complaint(readXer("/", {}))
              .ends_with("The file cannot be read. Check that it is there and that you may read it."));
}

TEST_CASE("a file without a project, or with one that has no date, is refused, and nothing is taken") {
    CHECK(
        complaint(import(XerFile{}.without("PROJECT"))) ==
        "plan.xer, column PROJECT: The file holds no project. Choose a project in P6, and export it as XER.");
    const auto undated =
        import(XerFile{}.set("PROJECT", {{"last_recalc_date", ""}, {"plan_start_date", ""}}).task("A"));
    CHECK(complaint(undated) ==
          "plan.xer, row 4, column last_recalc_date: The project has no data date and no planned start. Give "
          "the "
          "project a data date in P6, and export it again.");
    CHECK(undated.changes.empty());
    CHECK(undated.portfolio == model::Portfolio{});
}

TEST_CASE("a circle of links is refused, and named") {
    const auto imported = import(XerFile{}.task("A").task("B").link("A", "B").link("B", "A"));
    CHECK(complaint(imported) ==
          "plan.xer: These activities wait for each other: A Task A > B Task B > A Task A. Check the dates, "
          "durations, links and calendars of the activities.");
    CHECK(imported.changes.empty());
}

TEST_CASE("a duration of more than a century is refused") {
    CHECK(complaint(import(XerFile{}.task("A", {{"target_drtn_hr_cnt", "999999999"}}))) ==
          "plan.xer, column A: “Task A” lasts longer than a century. Check the number and its unit.");
}

// ---- the form of the file ------------------------------------------------------------------------

TEST_CASE(
    "a file that breaks off within a line is refused, and one that ends with a whole line is read and told") {
    const auto whole = XerFile{}.task("A").task("B").text();
    CHECK(complaintOf(whole.substr(0, whole.find("Task B"))) ==
          "plan.xer, row 14, column TASK: The file breaks off in the middle of a line, in the table TASK. "
          "Export it "
          "from P6 as XER again.");
    const auto imported =
        readXerText(whole.substr(0, whole.find("%R", whole.find("Task A"))), "plan.xer", {});
    CHECK(complaint(imported) ==
          "plan.xer, row 13: The file ends without the line %E; its end may be missing. Compare it with the "
          "file "
          "where it comes from, and export it again if need be.");
    CHECK(task(imported, "A").nameNl == "Task A");
}

TEST_CASE("a row with too many cells is read and told, and one with too few is as if they were empty") {
    const auto text = XerFile{}.task("A").text();
    CHECK(complaintOf(replaced(text, "Task A\t40\t40", "Task A\t40\t40\t1\t2")) ==
          "plan.xer, row 13: The row has 13 cells and the table 11 columns; the last cells are kept and not "
          "read. "
          "Look for a tab too many in the row.");
    const auto imported = readXerText(replaced(text, "Task A\t40\t40", "Task A"), "plan.xer", {});
    CHECK(complaints(imported).empty());
    CHECK(task(imported, "A").mostLikely == model::WorkTime{});
}

TEST_CASE("a table that comes twice and a line outside all tables are told") {
    const auto text = XerFile{}.task("A").text();
    CHECK(complaintOf(replaced(text, "%E\r\n", "%T\tTASK\r\n%F\ttask_id\r\n%R\tB\r\n%E\r\n")) ==
          "plan.xer, row 14: The table TASK comes more than once; only the first is read. Put all rows in "
          "one table.");
    CHECK(complaintOf(replaced(text, "%T\tPROJECT", "lost\r\n%T\tPROJECT")) ==
          "plan.xer, row 2: The line stands in no table and is not read. Take it out, or put it where it "
          "belongs.");
}

TEST_CASE("tables that are not known are kept without a word, and tables that are missing are not missed") {
    const auto imported = import(XerFile{}.task("A").row("FUNNY", {{"x", "1"}, {"y", "2"}}));
    CHECK(complaints(imported).empty());
    CHECK(kept(imported, refTo(imported.portfolio.settings().id), "table FUNNY") ==
          Texts{"%F\tx\ty\r\n%R\t1\t2\r\n"});
    const auto bare = import(XerFile{}.without("CALENDAR").without("PROJWBS").task("A", {{"clndr_id", ""}}));
    CHECK(complaint(bare) ==
          "plan.xer, column CALENDAR: The file holds no calendar; Monday to Friday from 08:00 to 12:00 and "
          "from "
          "13:00 to 17:00 is used. Give the project a calendar in P6, and export it again.");
    CHECK(datesOf(bare, "A") == "2027-01-04T08:00 - 2027-01-08T17:00");
}

// ---- cells ---------------------------------------------------------------------------------------

TEST_CASE(
    "cells that do not fit are told, each in its place, and those of the plan keep the file from being "
    "taken") {
    const auto imported = import(XerFile{}.task("A", {{"target_drtn_hr_cnt", "ten"},
                                                      {"remain_drtn_hr_cnt", "99999999999999999999"},
                                                      {"expect_end_date", "2027-02-30 17:00"},
                                                      {"task_type", "TT_Odd"},
                                                      {"cstr_type", "CS_ODD"},
                                                      {"cstr_type2", "CS_MSO"}}));
    const Texts expected{"plan.xer, row 13, column task_type: “TT_Odd” is not known here; it "
                                        "is not read and is kept as it is. "
                                        "Look at what the activity would be without it.",
                                        "plan.xer, row 13, column remain_drtn_hr_cnt: “99999999999999999999” "
                                        "is not a number. Write digits "
                                        "with “.” before the decimals, and no more than a billion.",
                                        "plan.xer, row 13, column target_drtn_hr_cnt: “ten” is not a number. "
                                        "Write digits with “.” before the "
                                        "decimals, and no more than a billion.",
                                        "plan.xer, row 13, column cstr_type: “CS_ODD” is not known here; it "
                                        "is not read and is kept as it is. "
                                        "Look at what the activity would be without it.",
                                        "plan.xer, row 13, column cstr_date2: The constraint has no date and "
                                        "is left out. Give it a date, or "
                                        "remove the constraint.",
                                        "plan.xer, row 13, column expect_end_date: “2027-02-30 17:00” is not "
                                        "a moment. Write it as 2027-03-31 "
                                        "08:00."};
    const auto found = complaints(imported);
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(found[i] == expected[i]);
    CHECK(imported.portfolio.all<Activity>().empty());
    CHECK(severities(imported) == "warning error error warning warning error");
}

TEST_CASE("a cell that is looked at more than once is told once, and one that plays no part is no error") {
    const auto begun =
        import(XerFile{}.task("A", {{"status_code", "TK_Active"}, {"act_start_date", "soon"}}));
    CHECK(severities(begun) == "error warning");  // and so is read as not begun
    const auto waiting = import(XerFile{}.task("A", {{"act_start_date", "soon"}, {"act_end_date", "later"}}));
    CHECK(complaints(waiting).empty());
    const auto undated =
        import(XerFile{}
                   .set("PROJECT", {{"last_recalc_date", "today"}, {"plan_start_date", ""}})
                   .task("A", {{"status_code", "TK_NotStart"}, {"early_start_date", "2027-02-01 08:00"}}));
    CHECK(severities(undated) == "warning error");
    const auto assigned = import(XerFile{}.task("A").row(
        "TASKRSRC", {{"taskrsrc_id", "1"}, {"task_id", "A"}, {"proj_id", "1"}, {"target_qty", "much"}}));
    CHECK(severities(assigned) == "error");
}

TEST_CASE(
    "a cell that another program reckoned, and one that orders rows, never keep a file from being taken") {
    const auto imported =
        import(XerFile{}.task("A", {{"early_start_date", "soon"}, {"total_float_hr_cnt", "some"}}));
    CHECK(severities(imported) == "warning warning");
    CHECK(datesOf(imported, "A") == "2027-01-04T08:00 - 2027-01-08T17:00");
}

TEST_CASE("a date beyond the years that can be planned keeps the file from being taken") {
    const auto imported =
        import(XerFile{}.task("A", {{"cstr_type", "CS_MSOA"}, {"cstr_date", "9999-12-31 08:00"}}));
    CHECK(complaint(imported) ==
          "plan.xer, row 13, column cstr_date: 9999-12-31 is outside the years that can be planned. Give a "
          "date from "
          "1980 up to 2149.");
    CHECK(imported.portfolio.all<Activity>().empty());
}

TEST_CASE("a long cell is shown in part, and no character is cut in two") {
    const auto text =
        complaint(import(XerFile{}.task("A", {{"expect_end_date", "x" + std::string(80, '\xA9')}})));
    CHECK(text.find("©©©…” is not a moment.") != std::string::npos);
}

TEST_CASE("a duration below zero and progress beyond all are told") {
    CHECK(complaint(import(XerFile{}.task("A", {{"target_drtn_hr_cnt", "-8"}}))) ==
          "plan.xer, row 13, column target_drtn_hr_cnt: A duration is below zero. Give a duration of zero or "
          "more.");
    CHECK(severities(import(XerFile{}.task("A", {{"target_drtn_hr_cnt", "-8"}}))) == "error");
    // Of a milestone it plays no part.
    CHECK(severities(import(XerFile{}.task("A", {{"task_type", "TT_Mile"}, {"target_drtn_hr_cnt", "-8"}}))) ==
          "warning");
    CHECK(complaint(import(
              XerFile{}.task("A", {{"complete_pct_type", "CP_Phys"}, {"phys_complete_pct", "120"}}))) ==
          "plan.xer, row 13, column phys_complete_pct: The progress lies outside 0 to 100 % and is left out. "
          "Give a "
          "percentage between 0 and 100.");
}

TEST_CASE("work that has begun or is done without a date is told") {
    CHECK(complaint(import(XerFile{}.task("A", {{"status_code", "TK_Active"}}))) ==
          "plan.xer, row 13, column act_start_date: The activity has begun and has no actual start; it is "
          "read as not "
          "begun. Give the moment at which it started.");
    CHECK(complaint(import(XerFile{}.task(
              "A", {{"status_code", "TK_Complete"}, {"act_start_date", "2026-12-01 08:00"}}))) ==
          "plan.xer, row 13, column act_end_date: The activity is done and has no actual finish; it is read "
          "as going "
          "on. Give the moment at which it finished.");
    const auto done = import(XerFile{}.task("A", {{"status_code", "TK_Complete"},
                                                  {"target_start_date", "2026-12-01 08:00"},
                                                  {"target_end_date", "2026-12-04 17:00"}}));
    CHECK(
        complaints(done) ==
        Texts{"plan.xer, row 13, column act_start_date: The activity has begun and has no actual start; the "
              "planned one is used, 2026-12-01T08:00. Give the moment at which it started.",
              "plan.xer, row 13, column act_end_date: The activity is done and has no actual finish; the "
              "planned one is used, 2026-12-04T17:00. Give the moment at which it finished."});
    CHECK(datesOf(done, "A") == "2026-12-01T08:00 - 2026-12-04T17:00");
}

TEST_CASE("a duration that is left out is what is left of work that has not begun") {
    const auto imported =
        import(XerFile{}.task("A", {{"target_drtn_hr_cnt", ""}, {"remain_drtn_hr_cnt", "16"}}));
    CHECK(task(imported, "A").mostLikely == model::hours(16));
}

// ---- records -------------------------------------------------------------------------------------

TEST_CASE("rows whose number was there before are told and kept") {
    auto file = XerFile{}.part("11", "Bouw").part("11", "Test").task("A").task("A", {{"task_code", "B"}});
    file.calendar("5", "Ander", clockText());
    file.row("RSRC", {{"rsrc_id", "3"}, {"rsrc_short_name", "BOUW"}});
    file.row("RSRC", {{"rsrc_id", "3"}, {"rsrc_short_name", "TEST"}});
    const auto imported = import(file);
    CHECK(complaints(imported) == Texts{"plan.xer, row 8, column clndr_id: The calendar has no number of its "
                                        "own and is not read. Export the "
                                        "file again.",
                                        "plan.xer, row 21, column rsrc_id: Another resource has this number; "
                                        "this one is not read. Export the "
                                        "file again.",
                                        "plan.xer, row 13, column wbs_id: Another part of the work breakdown "
                                        "has this number; this one is not "
                                        "read. Export the file again.",
                                        "plan.xer, row 17, column task_id: Another activity has this number; "
                                        "this one is not read. Export the "
                                        "file again."});
    CHECK(kept(imported, refTo(imported.portfolio.settings().id), "row TASK").size() == 1);
}

TEST_CASE("activities with one code get a number behind it") {
    const auto file = XerFile{}.task("A").task("B", {{"task_code", "A"}});
    const auto imported = import(file);
    CHECK(task(imported, "A").nameNl == "Task A");
    CHECK(task(imported, "A-2").nameNl == "Task B");
    CHECK(import(file, imported.portfolio).changes.empty());
}

TEST_CASE("links that lose an end are told and kept, and a link of an activity with itself is not read") {
    const auto imported = import(XerFile{}.task("A").link("A", "X").link("X", "A").link("A", "A"));
    CHECK(complaints(imported) ==
          Texts{"plan.xer, row 16, column task_id: The activity at this end of the link is not in the file; "
                "the link is "
                "kept and moves nothing. Export the projects together if the link counts.",
                "plan.xer, row 17, column pred_task_id: The activity at this end of the link is not in the "
                "file; the "
                "link is kept and moves nothing. Export the projects together if the link counts.",
                "plan.xer, row 18, column pred_task_id: The activity would wait for itself; the link is not "
                "read. "
                "Remove the link."});
    CHECK(imported.portfolio.all<Dependency>().empty());
    CHECK(kept(imported, refTo(imported.portfolio.settings().id), "row TASKPRED").size() == 3);
}

TEST_CASE("an assignment without its activity and an activity without its calendar are told") {
    auto file = XerFile{}.task("A", {{"clndr_id", "77"}});
    file.row("TASKRSRC", {{"taskrsrc_id", "8"}, {"task_id", "X"}, {"proj_id", "1"}});
    CHECK(
        complaints(import(file)) ==
        Texts{
            "plan.xer, row 13, column clndr_id: The calendar of the activity is not in the file; that of the "
            "project is used. Choose a calendar for it.",
            "plan.xer, row 16, column task_id: The activity of the assignment is not in the file; it is kept "
            "as it "
            "is. Export the file again."});
}

TEST_CASE("parts of the work breakdown that contain each other are put at the top") {
    const auto imported = import(XerFile{}.part("11", "Bouw", "12").part("12", "Test", "11"));
    CHECK(complaint(imported).ends_with(
        "would contain itself; it is put at the top. Give it another place in the work breakdown."));
}

// ---- calendars -----------------------------------------------------------------------------------

TEST_CASE("working hours that cannot be read give way to Monday to Friday") {
    const std::string unreadable =
        "plan.xer, row 8, column clndr_data: The working hours cannot be read; Monday to Friday is used. "
        "Look at the "
        "calendar in P6, and export the file again.";
    std::string deep, many = "(0||CalendarData()(";
    for (int i = 0; i < 100'000; ++i) deep += "(0||x()(";
    for (int i = 0; i < 100'000; ++i) many += "(";
    const auto week = clockText();
    for (const auto& hostile : {deep, many, std::string{"((((((((("}, std::string{")))"},
                                std::string{"nonsense"}, week.substr(0, week.size() - 2)}) {
        const auto imported = import(XerFile{}.calendar("6", "Odd", hostile));
        CHECK(complaint(imported) == unreadable);
        CHECK(weekdaysText(calendar(imported, "Odd").workingWeekdays) == "Mon;Tue;Wed;Thu;Fri");
    }
}

TEST_CASE("a piece of a calendar that cannot be read is named and left out; the others count") {
    const auto week = clockText();
    const auto piece = [](const std::string& hours) {
        const auto imported = import(XerFile{}.calendar("6", "Odd", hours));
        const auto text = complaint(imported);
        const std::string before = "A day of the calendar “Odd” cannot be read and is left out: ";
        const auto at = text.find(before);
        REQUIRE(at != std::string::npos);
        const auto end = text.find(". Look", at);
        return text.substr(at + before.size(), end - at - before.size()) + " / " +
               weekdaysText(calendar(imported, "Odd").workingWeekdays);
    };
    CHECK(piece(replaced(week, "08:00", "28:00")) == "2(s|28:00|f|12:00 s|13:00|f|17:00) / Tue;Wed;Thu;Fri");
    CHECK(piece(replaced(week, "||7()", "||9()")) == "9() / Mon;Tue;Wed;Thu;Fri");
    CHECK(piece(clockText("08:00-12:00", "(0||0(d|999999999)())")) == "0(d|999999999) / Mon;Tue;Wed;Thu;Fri");
    CHECK(piece(clockText("08:00-12:00", "(0||0(d|-5)())")) == "0(d|-5) / Mon;Tue;Wed;Thu;Fri");
}

TEST_CASE("a calendar without work, one that rests on itself and an odd length of a day are told") {
    const auto idle = replaced(clockText(), "DaysOfWeek", "Nights");
    CHECK(complaint(import(XerFile{}.calendar("6", "Idle", idle))) ==
          "plan.xer, row 8, column clndr_data: The calendar works on no day of the week; Monday to Friday is "
          "used. "
          "Look at the calendar in P6, and export the file again.");
    CHECK(complaint(
              import(XerFile{}.calendar("6", "Self", clockText()).set("CALENDAR", "base_clndr_id", "6"))) ==
          "plan.xer, row 8, column base_clndr_id: The calendar rests on itself; it is read without what it "
          "rests on. "
          "Look at the calendar in P6, and export the file again.");
    CHECK(
        complaint(import(XerFile{}.calendar("6", "Long", clockText()).set("CALENDAR", "day_hr_cnt", "25"))) ==
        "plan.xer, row 8, column day_hr_cnt: A working day does not have this many hours; 8 are used. Give "
        "the "
        "number of hours in a working day.");
}

}  // namespace
}  // namespace mijlpaal::importing

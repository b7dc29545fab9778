#include "import/csv_folder.h"
#include "import/xer.h"
#include "tests/import/support/mspdi_plan.h"

namespace mijlpaal::importing {
namespace {

using namespace mijlpaal::tests;
using Sentences = std::vector<std::string>;

const std::string oneDay = tag("Duration", "PT8H0M0S");

std::string dates(const std::string& start, const std::string& finish) {
    return tag("Start", start + ":00") + tag("Finish", finish + ":00");
}

/// On the day on which the plan starts.
const std::string firstDay = dates("2027-03-01T08:00", "2027-03-01T17:00");
/// A day of work a week later than it can be.
const std::string weekLater = dates("2027-03-08T08:00", "2027-03-08T17:00");

/// The only note on an activity, behind the one that counts.
std::string noteOn(const MspdiText& file) {
    const auto notes = notesOf(file);
    REQUIRE(notes.size() == 2);
    return notes.back();
}
/// What it gives as the cause.
std::string causeIn(const MspdiText& file) {
    const auto note = noteOn(file);
    return note.substr(note.find(" here. ") + 7);
}

TEST_CASE("without stored dates there is nothing to compare") {
    CHECK(notesOf(MspdiText{}.task(1, "A")).empty());
    CHECK(notesOf(MspdiText{}).empty());
}

TEST_CASE("equal dates are told in one sentence") {
    CHECK(notesOf(MspdiText{}.task(1, "A", oneDay + firstDay)) ==
          Sentences{": All dates and floats are those that MS Project stored; activities compared: 1."});
}

TEST_CASE("the end of one day of work is the start of the next") {
    CHECK(notesOf(
              MspdiText{}
                  .task(1, "A", tag("Duration", "PT40H0M0S") + dates("2027-03-01T08:00", "2027-03-08T08:00"))
                  .task(2, "Klaar",
                        tag("Duration", "PT0H0M0S") + tag("Milestone", "1") + linkFrom(1) +
                            dates("2027-03-07T12:00", "2027-03-05T17:00")))
              .size() == 1);
}

TEST_CASE("another date is told with both values, the row, the field and the cause") {
    CHECK(
        notesOf(MspdiText{}.task(1, "A", oneDay + firstDay).task(2, "B", oneDay + weekLater)) ==
        Sentences{
            ": Activities with other dates than MS Project stored: 1 of 2; with only another float: 0.",
            ", row 2, column Task.Start: “B” starts on 2027-03-08 08:00 in the file, and on 2027-03-01 08:00 "
            "here. MS Project reckoned otherwise."});
}

TEST_CASE("late dates and floats are told in words of their own") {
    CHECK(noteOn(MspdiText{}.task(1, "A", oneDay + firstDay + tag("LateFinish", "2027-03-02T17:00:00"))) ==
          ", row 1, column Task.LateFinish: “A” finishes on 2027-03-02 17:00 at the latest in the file, and "
          "on 2027-03-01 "
          "17:00 here. MS Project reckoned otherwise.");
    CHECK(noteOn(MspdiText{}.task(1, "A", oneDay + firstDay + tag("TotalSlack", "2250"))) ==
          ", row 1, column Task.TotalSlack: “A” has 3.75 hours of total float in the file, and 0 here. Its "
          "dates are the "
          "same; only the float differs.");
    CHECK(noteOn(MspdiText{}.task(1, "A", oneDay + firstDay + tag("Critical", "0"))) ==
          ", row 1, column Task.Critical: “A” is critical here, and not in the file. Its dates are the same; "
          "only the "
          "float differs.");
}

TEST_CASE("half a minute is rounding") {
    CHECK(
        notesOf(MspdiText{}.task(
                    1, "A", oneDay + dates("2027-03-01T08:00", "2027-03-01T16:59") + tag("TotalSlack", "5")))
            .size() == 2);
    CHECK(notesOf(MspdiText{}.task(1, "A", oneDay + firstDay + tag("TotalSlack", "5"))).size() == 1);
}

TEST_CASE("inactive tasks are not compared") {
    CHECK(notesOf(MspdiText{}
                      .task(1, "A", tag("Active", "0") + oneDay + weekLater)
                      .task(2, "B", oneDay + firstDay)) ==
          Sentences{": All dates and floats are those that MS Project stored; activities compared: 1."});
}

TEST_CASE("the cause is the first that fits") {
    CHECK(causeIn(MspdiText{}.task(
              1, "A", oneDay + tag("Manual", "1") + firstDay + tag("LateStart", "2027-04-01T08:00:00"))) ==
          "It was placed by hand.");
    CHECK(causeIn(MspdiText{}.task(1, "A", tag("Duration", "PT16H0M0S") + firstDay)) ==
          "The file was saved without being reckoned anew.");
    CHECK(
        causeIn(MspdiText{}.task(1, "A", oneDay + firstDay).task(2, "B", oneDay + linkFrom(1) + firstDay)) ==
        "The file was saved without being reckoned anew.");
    CHECK(causeIn(MspdiText{}.task(
              1, "A",
              oneDay + tag("ActualStart", "2027-03-01T08:00:00") + tag("RemainingDuration", "PT8H0M0S") +
                  dates("2027-03-01T08:00", "2027-03-03T17:00"))) == "Work on it has started.");
    CHECK(causeIn(MspdiText{}.task(1, "A", oneDay + tag("LevelingDelay", "14400") + weekLater)) ==
          "It was moved by levelling.");
    CHECK(causeIn(MspdiText{}.task(1, "A", oneDay + tag("ConstraintType", "1") + weekLater)) ==
          "It is planned as late as possible.");
    CHECK(causeIn(MspdiText{}
                      .resource(1, "Anna")
                      .task(1, "A", oneDay + weekLater)
                      .assignment(1, 1, 1, tag("WorkContour", "3") + tag("Work", "PT8H0M0S"))) ==
          "The calendars or the spread of work of its resources set its dates.");
}

TEST_CASE("a summary follows what it contains, and a successor what it waits for") {
    const auto notes =
        notesOf(MspdiText{}
                    .task(1, "Fase", tag("OutlineLevel", "1") + tag("Summary", "1") + weekLater)
                    .task(2, "A", tag("OutlineLevel", "2") + oneDay + weekLater)
                    .task(3, "B",
                          tag("OutlineLevel", "1") + oneDay + linkFrom(2) +
                              dates("2027-03-09T08:00", "2027-03-09T17:00")));
    REQUIRE(notes.size() == 4);
    CHECK(notes[1].ends_with("A summary follows what it contains."));
    CHECK(notes[2].ends_with("MS Project reckoned otherwise."));
    CHECK(notes[3].ends_with("It follows an activity that differs too."));
}

TEST_CASE("dates come first, then late dates, then floats") {
    const auto notes =
        notesOf(MspdiText{}
                    .task(1, "Ruimte", oneDay + firstDay + tag("TotalSlack", "4800"))
                    .task(2, "Laat", oneDay + firstDay + tag("LateStart", "2027-04-01T08:00:00"))
                    .task(3, "Datum", oneDay + weekLater));
    REQUIRE(notes.size() == 4);
    CHECK(notes[0] ==
          ": Activities with other dates than MS Project stored: 2 of 3; with only another float: 1.");
    CHECK(notes[1].starts_with(", row 3,"));
    CHECK(notes[2].starts_with(", row 2,"));
    CHECK(notes[3].starts_with(", row 1,"));
}

/// A project of P6 with one activity of a day, which is reckoned from Monday 1 March 2027.
std::string xerWith(const std::string& earlyStart, const std::string& totalFloat) {
    return "ERMHDR\t19.12\t2027-03-01\tProject\tadmin\tadmin\tdb\tProject Management\tEUR\n"
           "%T\tCALENDAR\n"
           "%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tclndr_type\tday_hr_cnt\tclndr_data\n"
           "%R\t1\tY\tStandaard\t\tCA_Base\t8\t"
           "(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|16:00)())))(0||3()((0||0(s|"
           "08:00|f|16:00)())))"
           "(0||4()((0||0(s|08:00|f|16:00)())))(0||5()((0||0(s|08:00|f|16:00)())))(0||6()((0||0(s|08:00|f|16:"
           "00)())))"
           "(0||7()())))(0||Exceptions()())))\n"
           "%T\tPROJECT\n"
           "%F\tproj_id\tproj_short_name\tclndr_id\tplan_start_date\tlast_recalc_date\n"
           "%R\t1\tPLAN\t1\t2027-03-01 08:00\t2027-03-01 08:00\n"
           "%T\tTASK\n"
           "%F\ttask_id\tproj_id\tclndr_id\ttask_code\ttask_name\ttask_type\tduration_type\tstatus_"
           "code\ttarget_drtn_hr_cnt\t"
           "remain_drtn_hr_cnt\tearly_start_date\tearly_end_date\ttotal_float_hr_cnt\n"
           "%R\t1\t1\t1\tA1\tBouw\tTT_Task\tDT_FixedDrtn\tTK_NotStart\t8\t8\t" +
           earlyStart + " 08:00\t" + earlyStart + " 16:00\t" + totalFloat + "\n%E\n";
}

Sentences xerNotes(const std::string& text) {
    Sentences sentences;
    for (const auto& finding : readXerText(text, "plan.xer", {}).findings) {
        CHECK_MESSAGE(finding.severity == base::Severity::note, plain(finding));
        sentences.push_back(plain(finding));
    }
    return sentences;
}

TEST_CASE("dates of Primavera P6 are compared too, with its own names for them") {
    CHECK(xerNotes(xerWith("2027-03-01", "0")) ==
          Sentences{
              "plan.xer: All dates and floats are those that Primavera P6 stored; activities compared: 1."});
    CHECK(xerNotes(xerWith("2027-03-02", "0")) ==
          Sentences{"plan.xer: Activities with other dates than Primavera P6 stored: 1 of 1; with only "
                    "another float: 0.",
                    "plan.xer, row 10, column early_start_date: “Bouw” starts on 2027-03-02 08:00 in the "
                    "file, and on "
                    "2027-03-01 08:00 here. Primavera P6 reckoned otherwise."});
    CHECK(xerNotes(xerWith("2027-03-01", "4")).back() ==
          "plan.xer, row 10, column total_float_hr_cnt: “Bouw” has 4 hours of total float in the file, and 0 "
          "here. Its "
          "dates are the same; only the float differs.");
}

TEST_CASE("no more are listed than can be read") {
    MspdiText file;
    for (int uid = 1; uid <= 600; ++uid) file.task(uid, "A", oneDay + weekLater);
    const auto notes = notesOf(file);
    CHECK(notes.size() == findingsShown + 1);
    CHECK(notes.front() ==
          ": Activities with other dates than MS Project stored: 600 of 600; with only another float: 0. "
          "The first 500 are listed.");
}

}  // namespace
}  // namespace mijlpaal::importing

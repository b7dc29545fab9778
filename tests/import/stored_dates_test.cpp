#include "import/csv_folder.h"
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

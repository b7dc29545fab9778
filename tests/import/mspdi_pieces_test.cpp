#include "tests/import/support/mspdi_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal {
namespace {

using namespace mijlpaal::tests;

const std::string morning = "T08:00:00", evening = "T17:00:00";

/// Work on one day or none, as MS Project spreads what is planned.
std::string spread(const std::string& day, const std::string& work, const std::string& type = "1") {
    return tag("TimephasedData", tag("Type", type) + tag("UID", "1") + tag("Start", day + morning) +
                                     tag("Finish", day + evening) + tag("Unit", "2") +
                                     (work.empty() ? "" : tag("Value", work)));
}
const std::string whole = "PT8H0M0S", none = "PT0H0M0S";

/// A task of three days that begins on Monday 1 March, done by nobody in particular.
MspdiText threeDays(const std::string& assignment, const std::string& task = {}) {
    return MspdiText{}
        .task(1, "Inrichten", tag("Duration", "PT24H0M0S") + task)
        .assignment(1, 1, -65535, tag("WorkContour", "8") + assignment);
}

std::vector<model::WorkTime> piecesIn(const MspdiText& file) {
    return taskOf(planOf(file), 1).pieces;
}

using Pieces = std::vector<model::WorkTime>;

TEST_CASE("a task with a pause in its work has pieces: work, pause, work") {
    //  Mon   Tue   Wed   Thu   Fri   Sat Sun  Mon
    //  work  -     -     work                 work
    const auto file =
        threeDays(spread("2027-03-01", whole) + spread("2027-03-02", none) + spread("2027-03-03", {}) +
                  spread("2027-03-04", whole) + spread("2027-03-05", none) + spread("2027-03-08", whole));

    CHECK(piecesIn(file) ==
          Pieces{model::hours(8), model::hours(16), model::hours(8), model::hours(8), model::hours(8)});
}

TEST_CASE("a weekend is no pause") {
    const auto file =
        threeDays(spread("2027-03-04", whole) + spread("2027-03-05", whole) + spread("2027-03-06", {}) +
                  spread("2027-03-07", {}) + spread("2027-03-08", whole));

    CHECK(piecesIn(file).empty());
}

TEST_CASE("where one of two works on, the task has no pause") {
    auto file = threeDays(spread("2027-03-01", whole) + spread("2027-03-03", whole));
    file.assignment(2, 1, -65535, spread("2027-03-02", whole));

    CHECK(piecesIn(file).empty());
}

TEST_CASE("work that was done, or that does not add up to the duration, makes no pieces") {
    CHECK(piecesIn(threeDays(spread("2027-03-01", whole, "2") + spread("2027-03-03", whole, "2") +
                             spread("2027-03-05", whole, "2")))
              .empty());
    CHECK(piecesIn(threeDays(spread("2027-03-01", whole) + spread("2027-03-03", whole))).empty());
}

TEST_CASE("a task that has begun, or that was placed by hand, is not split again") {
    const auto split =
        spread("2027-03-01", whole) + spread("2027-03-03", whole) + spread("2027-03-05", whole);

    CHECK(piecesIn(threeDays(split)).size() == 5);
    CHECK(piecesIn(threeDays(split, tag("ActualStart", "2027-03-01T08:00:00"))).empty());
    CHECK(piecesIn(threeDays(split, tag("Manual", "1") + tag("Start", "2027-03-01T08:00:00") +
                                        tag("Finish", "2027-03-05T17:00:00")))
              .empty());
}

TEST_CASE("free days of the resource are no pause") {
    //  Resource 7 has Tuesday off.
    const auto file = MspdiText{}
                          .derivedCalendar(2, "Deeltijd", 1, tag("WeekDays", weekDay(3, {})))
                          .resource(7, "Bouwer", tag("Type", "1") + tag("CalendarUID", "2"))
                          .task(1, "Inrichten", tag("Duration", "PT16H0M0S"))
                          .assignment(1, 1, 7, spread("2027-03-01", whole) + spread("2027-03-03", whole));

    CHECK(piecesIn(file).empty());
}

TEST_CASE("work laid out by hand is told of, unless its pauses are kept as pieces") {
    CHECK(notesOf(threeDays(spread("2027-03-01", whole) + spread("2027-03-03", whole) +
                            spread("2027-03-05", whole)))
              .empty());
    CHECK(notesOf(threeDays(spread("2027-03-01", whole))).size() == 2);
}

TEST_CASE("a split task finishes as late as its pauses make it") {
    const auto imported = importing::readMspdiText(
        threeDays(spread("2027-03-01", whole) + spread("2027-03-04", whole) + spread("2027-03-05", whole),
                  tag("Start", "2027-03-01T08:00:00") + tag("Finish", "2027-03-05T17:00:00"))
            .text(),
        "plan.xml", {});

    REQUIRE_FALSE(base::hasErrors(imported.findings));
    CHECK(std::none_of(imported.findings.begin(), imported.findings.end(), [](const auto& finding) {
        return finding.place.column == "Finish" || finding.place.column == "Task.Finish";
    }));
}

}  // namespace
}  // namespace mijlpaal

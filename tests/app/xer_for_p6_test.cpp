#include "export/xer.h"
#include "import/mspdi.h"
#include "import/xer.h"
#include "scheduling/schedule.h"
#include "tests/support/mspdi_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

// A plan of MS Project that goes to P6 and is read back by its rules has the dates that it had.

namespace mijlpaal::exporting {
namespace {

using namespace mijlpaal::tests;

/// By name: from when to when.
using DatesByName = std::map<std::string, std::string>;

DatesByName datesOf(const model::Portfolio& plan) {
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    DatesByName all;
    for (const auto& activity : plan.all<model::Activity>()) {
        const auto& dates = *schedule.find(activity.id);
        all[activity.nameNl] = isoText(dates.start) + " - " + isoText(dates.finish);
    }
    return all;
}

struct Arrived {
    DatesByName before, after;
    base::Findings told;

    bool isTold(std::string_view words) const {
        return std::any_of(told.begin(), told.end(), [&](const base::Finding& each) {
            return plain(each).find(words) != std::string::npos;
        });
    }
};

Arrived arrived(const MspdiText& file) {
    const auto plan = importing::readMspdiText(file.text(), "plan.xml", {}).portfolio;
    const auto written = xerText(plan, scheduling::schedule(plan, scheduling::optionsOf(plan)).value());
    const auto read = importing::readXerText(written.bytes, "plan.xer", {}).portfolio;
    CHECK(read.settings().profile == model::Profile::p6);
    return {datesOf(plan), datesOf(read), written.findings};
}

const std::string twoDays = tag("Duration", "PT16H0M0S");

TEST_CASE(
    "lags that run day and night, or are a share of a duration, arrive as hours that give the same dates") {
    //  7 is a lag in days, 8 in elapsed days, 19 in per cent; lags are counted in tenths of a minute.
    const auto plan = arrived(MspdiText{}
                                  .task(1, "A", twoDays)
                                  .task(2, "B", twoDays + linkFrom(1, 1, 5 * 24 * 600, 8))
                                  .task(3, "C", twoDays + linkFrom(1, 1, 50, 19))
                                  .task(4, "D", twoDays + linkFrom(1, 0, 7 * 24 * 600, 8)));
    CHECK(plan.before == plan.after);
    CHECK(plan.before.at("B") != plan.before.at("C"));
    CHECK(plan.isTold("hours on a calendar"));
    const auto plainLag =
        arrived(MspdiText{}.task(1, "A", twoDays).task(2, "B", twoDays + linkFrom(1, 1, 4800, 7)));
    CHECK(plainLag.before == plainLag.after);
    CHECK_FALSE(plainLag.isTold("hours on a calendar"));
}

TEST_CASE("links and dates of summaries arrive on what is in them") {
    const auto level = [](int number) { return tag("OutlineLevel", std::to_string(number)); };
    const auto plan = arrived(MspdiText{}
                                  .task(1, "Voor", level(1) + twoDays)
                                  .task(2, "Fase", level(1) + tag("Summary", "1") + linkFrom(1))
                                  .task(3, "Eerste", level(2) + twoDays)
                                  .task(4, "Tweede", level(2) + twoDays + linkFrom(3))
                                  .task(5, "Ernaast", level(2) + tag("Duration", "PT8H0M0S"))
                                  .task(6, "Na", level(1) + twoDays + linkFrom(2))
                                  .task(7, "Later",
                                        level(1) + tag("Summary", "1") + tag("ConstraintType", "4") +
                                            tag("ConstraintDate", "2027-04-05T08:00:00"))
                                  .task(8, "Daarin", level(2) + twoDays));
    CHECK(plan.before == plan.after);
    CHECK(plan.before.at("Daarin").starts_with("2027-04-05"));
    CHECK(plan.isTold("Links that end at a summary are written to the activities in it: 2."));
    CHECK(plan.isTold(
        "Activities that are written with a date of their own, because P6 would place them elsewhere: 1."));
}

TEST_CASE("a plan without a floor at its status date gets a data date that moves nothing") {
    const auto late =
        arrived(MspdiText{}.project(tag("StatusDate", "2027-06-01T17:00:00")).task(1, "A", twoDays));
    CHECK(late.before == late.after);
    CHECK(late.isTold("The data date is written as 2027-03-01"));
    const auto early =
        arrived(MspdiText{}.project(tag("StatusDate", "2027-02-26T17:00:00")).task(1, "A", twoDays));
    CHECK(early.before == early.after);
    CHECK_FALSE(early.isTold("The data date"));
}

}  // namespace
}  // namespace mijlpaal::exporting

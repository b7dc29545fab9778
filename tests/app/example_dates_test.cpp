#include "base/csv.h"
#include "scheduling/schedule.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

std::string finishDay(const scheduling::Schedule& schedule, std::string_view code) {
    return model::isoText(schedule.find(activity(examplePortfolio(), code))->earlyFinish.day());
}

void checkTheSixDates(const scheduling::Options& options) {
    const auto schedule = scheduling::schedule(examplePortfolio(), options).value();
    CHECK(finishDay(schedule, "A0073") == "2027-05-26");
    CHECK(finishDay(schedule, "A0093") == "2028-11-28");
    CHECK(finishDay(schedule, "A0103") == "2029-08-13");
    CHECK(finishDay(schedule, "A0172") == "2028-11-02");
    CHECK(finishDay(schedule, "A0189") == "2028-09-20");
    CHECK(finishDay(schedule, "A0258") == "2031-09-18");
}

}  // namespace

TEST_CASE("with the floor off the example gives the six dates of its README") {
    checkTheSixDates({model::Profile::p6, false});
    checkTheSixDates({model::Profile::msp, false});
}

TEST_CASE("the example gives the six dates of its README without any progress, too") {
    auto portfolio = examplePortfolio();
    for (const auto& each : examplePortfolio().all<model::Activity>()) {
        auto planned = each;
        planned.actualStart.reset();
        planned.actualFinish.reset();
        portfolio.all<model::Activity>().put(planned);
    }
    const auto schedule = scheduling::schedule(portfolio, {model::Profile::p6, false}).value();
    CHECK(finishDay(schedule, "A0172") == "2028-11-02");
    CHECK(finishDay(schedule, "A0258") == "2031-09-18");
}

TEST_CASE("in the example the law enters into force on Easter Sunday and work goes on the Tuesday after") {
    const auto schedule = scheduling::schedule(examplePortfolio(), {model::Profile::p6, false}).value();
    CHECK(finishDay(schedule, "A0210") == "2029-04-01");
    CHECK(isoText(schedule.find(activity(examplePortfolio(), "A0222"))->earlyStart) == "2029-04-03T08:00");
}

TEST_CASE("in the example work goes on the same day behind a milestone that its own date holds back") {
    const auto schedule = scheduling::schedule(examplePortfolio(), {model::Profile::p6, false}).value();
    CHECK(finishDay(schedule, "A0208") == "2026-06-30");
    CHECK(isoText(schedule.find(activity(examplePortfolio(), "A0213"))->earlyStart) == "2026-06-30T08:00");
}

TEST_CASE("the file's default has the floor on, and every date is the one worked out without the engine") {
    // See tests/data/README.md.
    const auto options = scheduling::optionsOf(examplePortfolio());
    CHECK(options == scheduling::Options{model::Profile::p6, true});
    const auto schedule = scheduling::schedule(examplePortfolio(), options).value();

    std::ifstream file{sourceFolder() / "tests/data/om-floor-dates.csv"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto rows = base::readCsv(text).value();
    REQUIRE(rows.size() == 231);
    const std::set<std::string> atTheirOwnDate{"A0186", "A0208", "A0210"};
    for (const auto& row : rows) {
        if (row.line == 1) continue;
        CAPTURE(row.cells[0]);
        const auto finish = schedule.find(activity(examplePortfolio(), row.cells[0]))->earlyFinish;
        if (atTheirOwnDate.contains(row.cells[0])) {
            CHECK(isoText(finish) > row.cells[1]);
        } else {
            CHECK(isoText(finish) == row.cells[1]);
        }
    }
}

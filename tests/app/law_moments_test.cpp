#include "app/law_moments.h"

#include "model/rules.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::makeDay;

namespace {

const app::View& exampleView() {
    static const app::View view{examplePortfolio(), {}, false};
    return view;
}

model::LawPartId part(std::string_view code) {
    return examplePortfolio().all<model::LawPart>().findByCode(code)->id;
}

const app::PartAtMoment& partOf(const app::InParts& made, std::string_view code) {
    for (const auto& moment : made.moments) {
        for (const auto& each : moment.parts) {
            if (each.part == part(code)) return each;
        }
    }
    FAIL("no moment has ", code);
    return made.moments.front().parts.front();
}

}  // namespace

TEST_CASE("without other days every part of the law comes at the one moment of now") {
    const auto made = app::lawInParts(exampleView(), {}).value();
    REQUIRE(made.moments.size() == 1);
    CHECK(made.moments.front().day == makeDay(2029, 4, 1));
    // 1 April 2029 is Easter Sunday.
    CHECK(made.moments.front().lastWorkingDay == makeDay(2029, 3, 30));
    CHECK(made.effect.breaks.empty());
    CHECK(made.effect.mends.empty());
}

TEST_CASE("a Book that comes earlier than the others breaks what is not ready by then, and that alone") {
    const auto made = app::lawInParts(exampleView(), {{makeDay(2028, 7, 1), {part("LP8")}}}).value();
    REQUIRE(made.moments.size() == 2);
    CHECK(made.moments[0].day == makeDay(2028, 7, 1));
    REQUIRE(made.moments[0].parts.size() == 1);
    CHECK_FALSE(made.moments[0].isReady());
    for (const auto& each : made.effect.breaks)
        CHECK(examplePortfolio().all<model::LawDependency>().at(each.dependency).lawPart == part("LP8"));
    CHECK_FALSE(made.effect.breaks.empty());
}

TEST_CASE(
    "a Book that comes later has what it must have by itself, and the law as a whole counts from then") {
    const auto later = makeDay(2031, 1, 1);
    const auto made = app::lawInParts(exampleView(), {{later, {part("LP4")}}}).value();
    const auto& book = partOf(made, "LP4");
    CHECK(book.isReady());
    CHECK(book.byFallback == 0);
    CHECK(book.firstDayByItself <= later);
    REQUIRE(made.effect.staying);
    CHECK(*made.effect.staying > model::Money{});
}

TEST_CASE("the edit that makes it so is one that can be kept as a scenario") {
    const auto& portfolio = examplePortfolio();
    const auto changes =
        app::lawInParts(portfolio, {{makeDay(2029, 10, 1), {part("LP4"), part("LP5")}}}).value();
    const auto after = model::apply(portfolio, changes).value();
    CHECK(after.all<model::LawMilestone>().size() == portfolio.all<model::LawMilestone>().size() + 1);
    const auto* made = after.all<model::LawMilestone>().findByCode("LM32-2");
    REQUIRE(made);
    CHECK(made->plannedDate == makeDay(2029, 10, 1));
    CHECK(made->lawParts == std::vector{part("LP4"), part("LP5")});
    CHECK(after.settings().lawMilestone == made->id);
    CHECK(model::newlyBrokenRules(portfolio, after, changes).empty());
}

TEST_CASE("a part that enters into force twice is refused by its code") {
    const auto made = app::lawInParts(
        exampleView(), {{makeDay(2029, 10, 1), {part("LP4")}}, {makeDay(2030, 1, 1), {part("LP4")}}});
    REQUIRE_FALSE(made);
    CHECK(plain(made.error()) == "LP4 enters into force twice.");
}

TEST_CASE(
    "on the moments that the plan suggests all that must be ready is, and each but the first begins a "
    "quarter") {
    // The law a year earlier than planned, so that not every Book is ready.
    auto portfolio = examplePortfolio();
    auto law = *portfolio.all<model::LawMilestone>().findByCode("LM32");
    law.plannedDate = makeDay(2028, 4, 1);
    portfolio.all<model::LawMilestone>().put(law);
    const app::View view{portfolio, {}, false};
    const auto moments = app::suggestedMoments(view);
    REQUIRE(moments.size() > 1);
    CHECK(moments.front().day == law.plannedDate);
    const auto made = app::lawInParts(view, moments).value();
    for (const auto& each : made.moments) CHECK(each.isReady());
    for (std::size_t i = 1; i < made.moments.size(); ++i) {
        const std::chrono::year_month_day date{made.moments[i].day};
        CHECK(date.day() == std::chrono::day{1});
        CHECK(static_cast<unsigned>(date.month()) % 3 == 1);
    }
}

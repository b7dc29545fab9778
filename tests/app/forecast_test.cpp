#include "app/forecast.h"
#include "forecasting/readiness.h"
#include "forecasting/sensitivity.h"
#include "model/code_book.h"
#include "model/plan_text.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using forecasting::Forecast;
using forecasting::Setting;

namespace {

const model::Day lawDate = model::makeDay(2029, 4, 1);

forecasting::Run trials(std::uint32_t count) {
    forecasting::Run run;
    run.trials = count;
    return run;
}

app::View exampleView(bool floor) {
    const app::View view{examplePortfolio(), {}, false};
    auto rules = view.rules();
    rules.statusDateIsFloor = floor;
    return view.withRules(rules);
}

Forecast forecastOf(const app::View& view, const Setting& setting, std::uint32_t count) {
    auto made = app::forecastOf(view, setting, trials(count), lawDate);
    return std::move(**made);
}

const forecasting::MilestoneForecast& milestone(const Forecast& forecast, std::string_view code) {
    const auto id = activity(examplePortfolio(), code);
    for (const auto& each : forecast.milestones) {
        if (each.activity == id) return each;
    }
    FAIL("there is no milestone ", code);
    return forecast.milestones.front();
}

/// The chance to be done by the day on which the law enters into force.
double chance(const Forecast& forecast, std::string_view code) {
    return milestone(forecast, code).deadlines.back().chance.share;
}

std::string refusal(const model::Portfolio& portfolio) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    const auto made = forecasting::forecast(portfolio, schedule, {}, trials(10));
    return made ? "" : plain(made.error());
}

template <class Record, class Change>
model::Portfolio with(std::string_view code, Change change) {
    auto portfolio = examplePortfolio();
    for (const auto& each : examplePortfolio().all<Record>()) {
        if (each.code != code) continue;
        auto changed = each;
        change(changed);
        portfolio.all<Record>().put(changed);
    }
    return portfolio;
}

}  // namespace

TEST_CASE("the simple setting gives the chances that the README of the example names") {
    const auto forecast = forecastOf(exampleView(false), Setting::simple(), 20'000);
    CHECK(std::abs(chance(forecast, "A0172") - 0.78) <= 0.02);
    CHECK(std::abs(chance(forecast, "A0189") - 0.43) <= 0.02);
    CHECK(std::abs(chance(forecast, "A0093") - 0.16) <= 0.02);
    // Its own deadline.
    for (const auto& each : milestone(forecast, "A0172").deadlines) {
        if (each.deadline.kind == forecasting::DeadlineKind::constraint)
            CHECK(std::abs(each.chance.share - 0.28) <= 0.02);
    }
    CHECK(model::isoText(milestone(forecast, "A0172").deterministic) == "2028-11-02");
    CHECK(model::isoText(milestone(forecast, "A0258").deterministic) == "2031-09-18");
}

TEST_CASE("with the actual starts of work under way held the chance of the judiciary is the better one") {
    auto setting = Setting::simple();
    setting.underWay = forecasting::UnderWay::fromActualStart;
    const auto forecast = forecastOf(exampleView(false), setting, 20'000);
    CHECK(std::abs(chance(forecast, "A0189") - 0.64) <= 0.02);
    CHECK(std::abs(chance(forecast, "A0172") - 0.78) <= 0.02);
}

TEST_CASE("the usual setting counts risks, and gives other chances than the simple one") {
    const auto forecast = forecastOf(exampleView(true), {}, 20'000);
    CHECK(std::abs(chance(forecast, "A0172") - 0.13) <= 0.02);
    CHECK(std::abs(chance(forecast, "A0189") - 0.54) <= 0.02);
    CHECK(std::abs(chance(forecast, "A0093") - 0.07) <= 0.02);
    Setting without;
    without.risks = false;
    CHECK(std::abs(chance(forecastOf(exampleView(true), without, 20'000), "A0172") - 0.95) <= 0.02);
}

TEST_CASE("quantiles of a milestone stand in order, and its finish when nothing is uncertain is that of the plan") {
    const auto view = exampleView(true);
    for (const auto& each : forecastOf(view, {}, 1000).milestones) {
        CHECK(each.days.p10 <= each.days.p50);
        CHECK(each.days.p50 <= each.days.p80);
        CHECK(each.days.p80 <= each.days.p90);
        CHECK(each.deterministic == scheduling::finishDay(view.schedule().find(each.activity)->earlyFinish));
    }
}

TEST_CASE("the forecast of a view is made once, and again after an edit of what it is made from") {
    const auto view = exampleView(true);
    const auto& forecast = app::forecastOf(view);
    CHECK(forecast.value().trials == 10'000);
    CHECK(&app::forecastOf(view) == &forecast);
    const auto other = view.after(view.portfolio(), {}, {model::RecordKind::incident});
    CHECK(&app::forecastOf(other) == &forecast);
    const auto changed = view.after(view.portfolio(), {}, {model::RecordKind::risk});
    CHECK(&app::forecastOf(changed) != &forecast);
}

TEST_CASE("a year needs what is paid in it so far and what is still to be paid") {
    const auto forecast = forecastOf(exampleView(true), {}, 1000);
    REQUIRE_FALSE(forecast.years.empty());
    CHECK(forecast.years.front().year == 2026);
    model::Money sum;
    for (const auto& each : forecast.years) {
        CHECK(each.cost.p10 <= each.cost.p90);
        sum = sum + each.mean;
    }
    CHECK(sum > forecast.cost.p10);
}

TEST_CASE("a correlation between estimates makes late dates later") {
    Setting correlated;
    correlated.correlation = 0.8;
    const auto alone = forecastOf(exampleView(true), {}, 4000), together = forecastOf(exampleView(true), correlated, 4000);
    CHECK(milestone(together, "A0093").days.p90 > milestone(alone, "A0093").days.p90);
    CHECK_FALSE(app::forecastOf(exampleView(true), {{}, {}, true, false, 1.5}, trials(10)));
}

TEST_CASE("without its greatest risk a milestone is earlier, and what drives it is named") {
    const auto view = exampleView(true);
    const auto plan = forecasting::PlanModel::of(view.portfolio(), view.schedule(), {}).value();
    const auto found = forecasting::sensitivityOf(plan, activity(view.portfolio(), "A0172"), trials(4000)).value();
    REQUIRE_FALSE(found.risks.empty());
    CHECK(view.portfolio().find(found.risks.front().risk)->code == "Q01");
    CHECK(found.risks.front().daysOfP80 > 50);
    REQUIRE_FALSE(found.activities.empty());
    CHECK(view.portfolio().find(found.activities.front().activity)->code == "A0170");
    CHECK(found.activities.front().criticality == 1);
}

TEST_CASE("a part of the law is ready by its own objects or by what falls back for them, in each trial together") {
    const auto view = exampleView(true);
    const auto made = forecasting::readiness(view.portfolio(), view.schedule(), {}, trials(4000));
    const auto& found = **made;
    CHECK(found.lawDate == lawDate);
    bool hasNone = false;
    for (const auto& part : found.parts) {
        const auto& code = view.portfolio().find(part.part)->code;
        CAPTURE(code);
        if (code == "LP9") hasNone = !part.ready && !part.preferred;
        if (part.ready)
            CHECK(part.ready->share == doctest::Approx(part.byObject->share + part.byFallback->share));
        if (code == "LP4") {
            CHECK(part.byFallback->share > 0.3);
            REQUIRE_FALSE(part.blockers.empty());
            CHECK(view.portfolio().find(part.blockers.front())->code == "A0189");
            CHECK(part.fallbacks.size() == 2);
        }
        if (code == "LP14") CHECK_FALSE(part.preferred);
    }
    CHECK(hasNone);
    REQUIRE(found.curve.size() == 49);
    for (std::size_t i = 1; i < found.curve.size(); ++i) CHECK(found.curve[i].ready.share >= found.curve[i - 1].ready.share);
}

TEST_CASE("without a day of the law no chance is told, and nothing is late") {
    const auto portfolio = with<model::LawMilestone>("LM32", [](auto& each) { each.plannedDate.reset(); });
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    const auto made = forecasting::readiness(portfolio, schedule, {}, trials(50));
    const auto& found = **made;
    CHECK_FALSE(found.lawDate);
    CHECK(found.curve.empty());
    int unknown = 0;
    for (const auto& part : found.parts) {
        unknown += part.isDayUnknown ? 1 : 0;
        CHECK_FALSE(part.ready);
        CHECK_FALSE(part.byObject);
        CHECK_FALSE(part.byFallback);
        CHECK_FALSE(part.preferred);
        CHECK(part.blockers.empty());
        CHECK(part.curve.empty());
        for (const auto& need : part.needs) {
            CHECK_FALSE(need.byObject);
            CHECK_FALSE(need.byFallback);
        }
    }
    CHECK(unknown == 10);
}

TEST_CASE("a part that goes by a milestone without a day has no chance, and the others keep theirs") {
    auto portfolio = examplePortfolio();
    const model::CodeBook codes{portfolio};
    auto open = *portfolio.find(*codes.find<model::LawMilestone>("LM32"));
    open.id = portfolio.all<model::LawMilestone>().nextId();
    open.code = "LM99";
    open.plannedDate.reset();
    portfolio.all<model::LawMilestone>().put(open);
    auto need = *portfolio.find(*codes.find<model::LawDependency>("LD001"));
    need.lawMilestone = open.id;
    portfolio.all<model::LawDependency>().put(need);
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    const auto made = forecasting::readiness(portfolio, schedule, {}, trials(50));
    for (const auto& part : (**made).parts) {
        const auto& code = portfolio.find(part.part)->code;
        if (code == "LP1") {
            CHECK(part.isDayUnknown);
            CHECK_FALSE(part.ready);
            CHECK(part.preferred);
        }
        if (code == "LP2") {
            CHECK_FALSE(part.isDayUnknown);
            CHECK(part.ready);
            CHECK(part.curve.size() == 49);
        }
    }
    CHECK((**made).curve.empty());
}

TEST_CASE("a fallback that starts on its last responsible day is in time with the chance that was asked, later not") {
    const auto view = exampleView(true);
    const auto made = forecasting::readiness(view.portfolio(), view.schedule(), {}, trials(4000));
    const auto fallback = activity(view.portfolio(), "A0187");
    std::optional<model::Day> last;
    for (const auto& part : (**made).parts) {
        for (const auto& each : part.fallbacks) {
            if (each.activity == fallback) last = each.lastResponsibleDay;
        }
    }
    REQUIRE(last);
    CHECK(*last > model::makeDay(2028, 1, 1));
    CHECK(*last < lawDate);
    // No start is early enough for what must be done within days of the status date.
    const auto plan = forecasting::PlanModel::of(view.portfolio(), view.schedule(), {}).value();
    CHECK_FALSE(forecasting::lastResponsibleDay(view.portfolio(), view.schedule(), plan, fallback,
                                                model::Moment::at(model::makeDay(2026, 4, 20)), trials(1000)));
}

TEST_CASE("what cannot be forecast is refused by name") {
    CHECK(refusal(with<model::Activity>("A0143", [](auto& each) { each.optimistic = model::hours(80'000); })) ==
          "The estimates of “A0143 Boek 2: aanpassing GPS (modellen, termijnen, artikelen)” are out of order: the "
          "optimistic one is the shortest, the pessimistic one the longest.");
    CHECK(refusal(with<model::Risk>("Q01", [](auto& each) { each.probability.millionths = 1'500'000; })) ==
          "The chance of risk “Q01 Wettekst later stabiel dan medio 2026” lies outside 0 to 1.");
    CHECK(refusal(with<model::Risk>("Q01", [](auto& each) { each.impactOptimistic = model::hours(80'000); })) ==
          "The impacts of risk “Q01 Wettekst later stabiel dan medio 2026” are out of order: the optimistic one is the least, the pessimistic one the most.");
}

TEST_CASE("a risk on an activity that is gone is told, and hits the others") {
    const auto portfolio = with<model::Risk>("Q02", [](auto& each) { each.activities.push_back({99'999}); });
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    const auto made = forecasting::PlanModel::of(portfolio, schedule, {}).value();
    CHECK(std::any_of(made.findings().begin(), made.findings().end(), [](const auto& each) {
        return plain(each.message) ==
               "Risk “Q02 Samenwerking OM en Rechtspraak stokt bij ontvlechting” hits an activity that is gone.";
    }));
}

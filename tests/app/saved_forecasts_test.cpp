#include "app/saved_forecasts.h"

#include "app/forecast.h"
#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

/// The example, with a forecast of its first revision that is kept.
struct Kept {
    TemporaryFolder folder;
    std::unique_ptr<app::Session> session =
        app::Session::create(folder / "plan.mijlpaal", examplePortfolio(), base::message("Make a plan"), "planner").value();

    explicit Kept(std::uint32_t trials = 300) {
        forecasting::Run run;
        run.trials = trials;
        const auto made = app::forecastOf(session->now(), {}, run).value();
        REQUIRE(session->perform(
            app::saveForecast(now(), session->now(), *made, "Autumn", model::makeDay(2026, 10, 1))));
    }
    const model::Portfolio& now() const { return session->now().portfolio(); }
    model::SavedForecast record() const { return app::savedForecasts(now()).front(); }
};

}  // namespace

TEST_CASE("a kept forecast is made again to the bit, with the chance of each part of the law as it was then") {
    const Kept kept;
    const auto made = app::remember(*kept.session, kept.record(), kept.now()).value();
    CHECK(made.isExact);
    forecasting::Run run;
    run.trials = 300;
    const auto& view = kept.session->now();
    const auto readiness = **forecasting::readiness(view.portfolio(), view.schedule(), {}, run);
    std::size_t parts = 0;
    for (const auto& part : readiness.parts) {
        const auto* told = made.findPart(part.part);
        CHECK((told != nullptr) == part.ready.has_value());
        if (!told) continue;
        ++parts;
        CHECK(told->ready == part.ready);
        CHECK(told->byObject == part.byObject);
        CHECK(told->blockers == part.blockers);
    }
    CHECK(parts > 5);
    CHECK(made.findMilestone(activity(kept.now(), "A0172")));
    CHECK_FALSE(made.findMilestone(activity(kept.now(), "A0001")));
}

TEST_CASE("after the law moved a kept forecast still tells what it told, and now another chance is told") {
    Kept kept;
    auto portfolio = kept.now();
    const auto law = *portfolio.settings().lawMilestone;
    auto milestone = portfolio.all<model::LawMilestone>().at(law);
    model::ChangeSet changes;
    changes.label = base::message("Move the law");
    milestone.plannedDate = model::makeDay(2031, 4, 1);
    changes.change(portfolio.all<model::LawMilestone>().at(law), milestone);
    const auto before = app::remember(*kept.session, kept.record(), kept.now()).value();
    REQUIRE(kept.session->perform(changes));
    const auto after = app::remember(*kept.session, kept.record(), kept.now()).value();
    CHECK(after.isExact);
    CHECK(after.parts == before.parts);
    forecasting::Run run;
    run.trials = 300;
    const auto now = **forecasting::readinessOfParts(kept.now(), kept.session->now().schedule(), {}, run);
    const auto isBetter = [&](const forecasting::PartReadiness& part) {
        const auto* told = after.findPart(part.part);
        return told && part.ready && part.ready->share > told->ready->share;
    };
    CHECK(std::any_of(now.begin(), now.end(), isBetter));
}

TEST_CASE("a kept forecast that says nothing of its trials is refused, and one that is stopped gives nothing") {
    const Kept kept;
    auto record = kept.record();
    const auto plan = app::planOf(*kept.session, record).value();
    std::stop_source source;
    source.request_stop();
    CHECK_FALSE(*app::remember(plan, record, kept.now(), source.get_token()));
    for (const auto trials : {std::int64_t{0}, std::int64_t{-5}, std::int64_t{5'000'000'000}}) {
        record.trials = trials;
        const auto made = app::remember(plan, record, kept.now());
        REQUIRE_FALSE(made);
        CHECK(plain(made.error()) == "Forecast F1 cannot be made again: it does not say how many trials it had.");
    }
    record = kept.record();
    record.revision = 99;
    CHECK_FALSE(app::remember(*kept.session, record, kept.now()));
}

TEST_CASE("what kept forecasts are held to is the same until a milestone is done, the status date moves or one more is kept") {
    Kept kept;
    const auto before = app::keptAndCome(kept.now());
    CHECK(before.kept.size() == 1);
    CHECK_FALSE(before.done.empty());
    auto other = kept.now();
    auto activity = other.all<model::Activity>().at(tests::activity(other, "A0143"));
    activity.nameNl = "Another name";
    other.all<model::Activity>().put(activity);
    CHECK(app::keptAndCome(other) == before);
    auto milestone = other.all<model::Activity>().at(tests::activity(other, "A0172"));
    milestone.actualFinish = model::Moment::at(model::makeDay(2026, 3, 30), 10'200);
    other.all<model::Activity>().put(milestone);
    CHECK_FALSE(app::keptAndCome(other) == before);
}

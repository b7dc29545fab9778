#include "app/baselines.h"

#include "app/session.h"
#include "model/baselines.h"
#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::BaselineKind;
using app::BaselineShelf;
using app::Session;

namespace {

/// The example with a baseline, after which one adaptation takes sixty working days longer.
class Slipped {
public:
    Slipped() {
        auto made = Session::create(folder_ / "plan.mijlpaal", examplePortfolio(),
                                    base::message("Import {folder}", {{"folder", "example"}}), "planner");
        REQUIRE(made);
        session = std::move(*made);
        before = session->shown().schedule();
        REQUIRE(session->perform(
            model::takeBaseline(session->shown().portfolio(),
                                {"B1", "Besluit", model::makeDay(2026, 3, 31), session->revision(), ""})
                .value()));
        REQUIRE(session->perform(model::setDuration(session->shown().portfolio(), at("A0143"),
                                                    {model::hours(8) * 217, model::TimeUnit::day})
                                     .value()));
    }

    model::ActivityId at(std::string_view code) const { return activity(session->shown().portfolio(), code); }

    app::BaselinePlans plans(std::string_view code) {
        return shelf()
            .plans(session->now(), app::findBaseline(session->shown().portfolio(), code).value())
            .value();
    }

    BaselineShelf& shelf() {
        if (!shelf_) shelf_.emplace(*session);
        return *shelf_;
    }

    app::Variance variance(std::string_view baseline, std::string_view code) {
        for (const auto& each : app::variances(session->now(), plans(baseline))) {
            if (each.activity == at(code)) return each;
        }
        FAIL("no variance");
        return {};
    }

    std::unique_ptr<Session> session;
    scheduling::Schedule before;

private:
    TemporaryFolder folder_;
    std::optional<BaselineShelf> shelf_;
};

std::string codes(const model::Portfolio& portfolio) {
    std::string all;
    for (const auto& each : app::baselinesOf(portfolio)) all += (all.empty() ? "" : " ") + each.code;
    return all;
}

std::string points(const std::vector<app::TrendPoint>& trend) {
    std::string all;
    for (const auto& each : trend)
        all += model::isoText(each.reportedOn) + " " + model::isoText(each.expected) + " " + each.baseline +
               "\n";
    return all;
}

}  // namespace

TEST_CASE("the example has a trend on the first day: its dated promises are baselines, by day") {
    CHECK(codes(examplePortfolio()) == "recorded LAW-2021 LAW-2022 LAW-2023 LAW-2024 B2024-03 B2025-09");
}

TEST_CASE("a baseline says what the plan of its revision said, and is found again after an edit") {
    Slipped slipped;
    CHECK(codes(slipped.session->shown().portfolio()).ends_with("B2025-09 B1"));
    const auto plans = slipped.plans("B1");
    CHECK(plans.size() == 260 + 35);
    for (const auto& each : slipped.session->shown().portfolio().all<model::Activity>()) {
        const auto& plan = plans.at(refTo(each.id));
        CHECK(plan.start == slipped.before.find(each.id)->start);
        CHECK(plan.finish == slipped.before.find(each.id)->finish);
    }
    CHECK(slipped.session->shown().schedule().find(slipped.at("A0143"))->finish >
          *plans.at(refTo(slipped.at("A0143"))).finish);
}

TEST_CASE("undoing takes a baseline away, redoing brings it back, and nothing else does") {
    Slipped slipped;
    auto& session = *slipped.session;
    model::ChangeSet remove;
    remove.remove(*session.shown().portfolio().all<model::Baseline>().begin());
    const auto refused = session.perform(remove);
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) == "Baseline B1 cannot be removed.");
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(session.shown().portfolio().all<model::Baseline>().empty());
    REQUIRE(session.redo());
    CHECK(codes(session.shown().portfolio()).ends_with("B1"));
}

TEST_CASE("a variance is working time on the calendar of the activity, and calendar days") {
    Slipped slipped;
    const auto longer = slipped.variance("B1", "A0143");
    CHECK(longer.start == model::WorkTime{});
    CHECK(longer.duration == model::hours(8) * 60);
    CHECK(longer.finish == model::hours(8) * 60);
    CHECK(longer.finishDays.value() > 60 * 7 / 5);
    CHECK(slipped.variance("B1", "A0003").finish == model::WorkTime{});
}

TEST_CASE("a promise is kept when the finish is on the day that was promised") {
    Slipped slipped;
    const auto start = slipped.variance("B2025-09", "A0003");
    CHECK(start.finish == model::WorkTime{});
    CHECK(start.finishDays == 0);
    CHECK_FALSE(start.start);
    const auto advice = slipped.variance("B2025-09", "A0033");
    CHECK(advice.finish == model::hours(8) * 4);
    CHECK(advice.finishDays == 6);
}

TEST_CASE("the trend of a milestone runs over promises and baselines to the plan of now") {
    Slipped slipped;
    const auto& now = slipped.session->now();
    CHECK(points(app::trendOf(refTo(slipped.at("A0172")), now, slipped.shelf()).value()) ==
          "2024-03-31 2028-06-07 B2024-03\n"
          "2025-09-30 2028-08-03 B2025-09\n"
          "2026-03-31 2028-11-02 B1\n"
          "2026-03-31 2029-01-30 \n");
    const auto law = now.portfolio().settings().lawMilestone.value();
    CHECK(points(app::trendOf(refTo(law), now, slipped.shelf()).value()) ==
          "2021-06-30 2026-01-01 LAW-2021\n"
          "2022-12-06 2027-01-01 LAW-2022\n"
          "2023-05-11 2026-01-01 LAW-2023\n"
          "2024-03-20 2029-04-01 LAW-2024\n"
          "2026-03-31 2029-04-01 B1\n"
          "2026-03-31 2029-04-01 \n");
}

TEST_CASE("the plan before each move of the status date is part of the trend where that is asked, and hides no promise") {
    Slipped slipped;
    const auto move = [&](int month, int day) {
        REQUIRE(slipped.session->perform(
            model::setStatusDate(slipped.session->shown().portfolio(), model::makeDay(2026, month, day)).value()));
    };
    const auto before = app::trendOf(refTo(slipped.at("A0172")), slipped.session->now(), slipped.shelf()).value();
    const auto revision = slipped.session->revision();
    move(4, 30);
    move(5, 31);
    const auto reported = app::reportedPlans(*slipped.session).value();
    REQUIRE(reported.size() == 2);
    CHECK(reported[0].takenOn == model::makeDay(2026, 3, 31));
    CHECK(reported[0].revision == revision);
    CHECK(reported[1].takenOn == model::makeDay(2026, 4, 30));
    const auto& now = slipped.session->now();
    const auto trend = app::trendOf(refTo(slipped.at("A0172")), now, slipped.shelf(), reported).value();
    REQUIRE(trend.size() == before.size() + 2);
    for (const auto& point : before) {
        if (!point.baseline.empty()) CHECK(std::find(trend.begin(), trend.end(), point) != trend.end());
    }
    CHECK(trend[trend.size() - 2].revision == reported[1].revision);
    CHECK(trend.back().revision == 0);
    CHECK(trend.back().reportedOn == model::makeDay(2026, 5, 31));
}

TEST_CASE("the changes that were to be told of a milestone are its reasons, in the order in which they were known") {
    const auto& portfolio = examplePortfolio();
    const auto reasons = app::reasonsOf(portfolio, refTo(activity(portfolio, "A0073")));
    REQUIRE(reasons.size() == 1);
    CHECK(portfolio.find(reasons.front())->code == "CH3");
    CHECK(app::reasonsOf(portfolio, refTo(activity(portfolio, "A0001"))).empty());
}

#include "app/foretell.h"

#include "app/forecast.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

struct Heard {
    std::vector<std::shared_ptr<const app::Foretold>> rounds;
    std::vector<double> shares;
    std::stop_source stop;

    app::Foretelling listener() {
        app::Foretelling how;
        how.stop = stop.get_token();
        how.progress = [this](double share) { shares.push_back(share); };
        how.give = [this](auto made) { rounds.push_back(std::move(made)); };
        return how;
    }
};

app::View exampleView() {
    return app::View{examplePortfolio(), {}, false};
}

app::View emptyView() {
    return app::View{model::emptyPortfolio(model::makeDay(2027, 1, 1), 2027, 2028), {}, false};
}

}  // namespace

TEST_CASE(
    "a forecast comes in rounds of ever more trials, and the last is the forecast as it was asked for") {
    Heard heard;
    app::ForecastWish wish;
    wish.trials = 3200;
    const auto view = exampleView();
    REQUIRE(app::foretell(view, wish, heard.listener()));
    REQUIRE(heard.rounds.size() == 3);
    CHECK(heard.rounds[0]->forecast.trials == 200);
    CHECK(heard.rounds[1]->forecast.trials == 800);
    CHECK_FALSE(heard.rounds[1]->isWhole());
    CHECK(heard.rounds[2]->isWhole());
    forecasting::Run run;
    run.trials = 3200;
    const auto whole = **app::forecastOf(view, wish.setting, run);
    CHECK(heard.rounds[2]->forecast.milestones == whole.milestones);
    CHECK(heard.rounds[2]->forecast.years == whole.years);
    CHECK(std::is_sorted(heard.shares.begin(), heard.shares.end()));
    CHECK(heard.shares.back() == doctest::Approx(1));
}

TEST_CASE("the trials of one round are the first of the next") {
    Heard heard;
    app::ForecastWish wish;
    wish.trials = 3200;
    REQUIRE(app::foretell(exampleView(), wish, heard.listener()));
    const auto &few = heard.rounds[0]->forecast.milestones.front().sample,
               &many = heard.rounds[2]->forecast.milestones.front().sample;
    REQUIRE(few.size() == 200);
    CHECK(std::equal(few.begin(), few.end(), many.begin()));
}

TEST_CASE("every open activity is foretold, a milestone by the same days as in the list of milestones") {
    Heard heard;
    app::ForecastWish wish;
    wish.trials = 400;
    REQUIRE(app::foretell(exampleView(), wish, heard.listener()));
    const auto& made = *heard.rounds.back();
    const auto id = activity(examplePortfolio(), "A0172");
    const auto* brief = app::findActivity(made.forecast, id);
    const auto* milestone = made.findMilestone(id);
    REQUIRE(brief);
    REQUIRE(milestone);
    CHECK(brief->p50 == milestone->days.p50);
    CHECK(brief->p80 == milestone->days.p80);
    CHECK(brief->criticality == milestone->criticality);
    CHECK(brief->hardest == forecasting::hardestOf(milestone->deadlines, milestone->deterministic));
    CHECK(milestone->curve[80] == milestone->days.p80);
    CHECK(std::is_sorted(milestone->curve.begin(), milestone->curve.end()));
    CHECK(made.forecast.activities.size() > made.forecast.milestones.size());
    for (const auto& each : made.forecast.activities) CHECK(each.p50);
}

TEST_CASE("readiness tells of each need, and the day of the law lies on the curve of its part") {
    Heard heard;
    app::ForecastWish wish;
    wish.trials = 400;
    REQUIRE(app::foretell(exampleView(), wish, heard.listener()));
    const auto& readiness = heard.rounds.back()->readiness;
    std::size_t needs = 0;
    for (const auto& part : readiness.parts) {
        needs += part.needs.size();
        if (!part.ready) {
            CHECK(part.curve.empty());
            continue;
        }
        REQUIRE(part.curve.size() == readiness.curve.size());
        CHECK(part.curve[12].day == readiness.lawDate);
        CHECK(part.curve[12].ready == *part.ready);
        CHECK(part.curve[12].byObject == *part.byObject);
        for (std::size_t i = 0; i < part.curve.size(); ++i)
            CHECK(readiness.curve[i].ready.share <= part.curve[i].ready.share);
    }
    const auto& all = examplePortfolio().all<model::LawDependency>();
    CHECK(needs == static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const auto& each) {
              return each.relation == model::LawRelation::mustBeReadyBefore ||
                     each.relation == model::LawRelation::preferredReadyBefore;
          })));
}

TEST_CASE("a forecast that is stopped gives nothing more, within fifty milliseconds") {
    Heard heard;
    app::ForecastWish wish;
    wish.trials = 2'000'000;
    auto how = heard.listener();
    how.give = [](auto) {};
    how.progress = {};
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        asked = std::chrono::steady_clock::now();
        heard.stop.request_stop();
    }};
    CHECK(app::foretell(exampleView(), wish, how));
    stopper.join();
    const auto took = std::chrono::steady_clock::now() - asked;
    // Ten times what is allowed: other programs run beside this one.
    CHECK(took < std::chrono::milliseconds{500});
}

TEST_CASE("an edit of what a forecast is made from makes another plan of it, another edit does not") {
    const auto view = exampleView();
    CHECK(app::foretellTheSame(view, view));
    CHECK(app::foretellTheSame(view, view.after(view.portfolio(), {}, {model::RecordKind::incident})));
    CHECK_FALSE(app::foretellTheSame(view, view.after(view.portfolio(), {}, {model::RecordKind::activity})));
    CHECK_FALSE(app::foretellTheSame(view, exampleView()));
}

TEST_CASE("a plan without anything has a forecast of nothing, and one without dates says why there is none") {
    Heard heard;
    CHECK(app::foretell(emptyView(), {}, heard.listener()));
    CHECK(heard.rounds.back()->forecast.milestones.empty());

    auto portfolio = examplePortfolio();
    const auto& link = *portfolio.all<model::Dependency>().begin();
    auto back = link;
    back.id = portfolio.all<model::Dependency>().nextId();
    back.code = "D9999";
    std::swap(back.predecessor, back.successor);
    portfolio.all<model::Dependency>().put(back);
    const app::View circle{portfolio, {}, false};
    const auto refused = app::foretell(circle, {}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == *circle.unscheduled());
}

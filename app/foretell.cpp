#include "app/foretell.h"

#include "app/forecast.h"

#include <algorithm>
#include <thread>

namespace mijlpaal::app {

namespace {

/// Fewer trials than these tell little.
constexpr std::uint32_t leastInRound = 200;

/// Its place in memory tells views apart.
struct Mark {};
const Recipe<Mark> markRecipe{forecastKinds(), [](const View&) { return Mark{}; }};

std::vector<std::uint32_t> roundsOf(std::uint32_t trials) {
    std::vector<std::uint32_t> rounds;
    for (const auto part : {16u, 4u}) {
        if (trials / part >= leastInRound) rounds.push_back(trials / part);
    }
    rounds.push_back(trials);
    return rounds;
}

/// Adds up the trials of all that is done, each round once for dates and once for readiness.
class Counting {
public:
    Counting(const std::vector<std::uint32_t>& rounds, const Foretelling& how) : how_{how} {
        for (const auto each : rounds) all_ += 2.0 * each;
    }

    std::function<void(std::uint32_t)> listener() const {
        return [this](std::uint32_t done) {
            if (how_.progress) how_.progress(std::min(1.0, (before_ + done) / all_));
        };
    }
    void ended(std::uint32_t trials) { before_ += trials; }

private:
    const Foretelling& how_;
    double all_ = 0, before_ = 0;
};

}  // namespace

const forecasting::MilestoneForecast* Foretold::findMilestone(model::ActivityId activity) const {
    const auto found = std::find_if(forecast.milestones.begin(), forecast.milestones.end(),
                                    [&](const auto& each) { return each.activity == activity; });
    return found == forecast.milestones.end() ? nullptr : &*found;
}

bool foretellTheSame(const View& one, const View& other) {
    return &one.result(markRecipe) == &other.result(markRecipe);
}

base::Result<void> foretell(const View& view, const ForecastWish& wish, const Foretelling& how) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    const auto& portfolio = view.portfolio();
    const auto rounds = roundsOf(wish.trials);
    Counting counting{rounds, how};
    forecasting::Run run;
    run.seed = wish.seed;
    run.stop = how.stop;
    run.threads = how.threads != 0 ? how.threads : std::max(2u, std::thread::hardware_concurrency()) - 1;
    run.progress = counting.listener();
    for (const auto trials : rounds) {
        run.trials = trials;
        auto made = std::make_shared<Foretold>();
        made->view = view;
        made->wish = wish;
        auto dates = forecasting::forecast(portfolio, view.schedule(), wish.setting, run, {},
                                           forecasting::Detail::activities);
        if (!dates) return base::failure(std::move(dates.error()));
        if (!*dates) return {};
        made->forecast = std::move(**dates);
        counting.ended(trials);
        if (!portfolio.all<model::LawDependency>().empty()) {
            auto readiness = forecasting::readiness(portfolio, view.schedule(), wish.setting, run);
            if (!readiness) return base::failure(std::move(readiness.error()));
            if (!*readiness) return {};
            made->readiness = std::move(**readiness);
        }
        counting.ended(trials);
        if (how.give) how.give(std::move(made));
    }
    return {};
}

}  // namespace mijlpaal::app

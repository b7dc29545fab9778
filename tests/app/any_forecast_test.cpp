#include "forecasting/forecast.h"
#include "forecasting/readiness.h"
#include "scheduling/schedule.h"
#include "tests/support/any_portfolio.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;
using mijlpaal::tests::AnyPortfolio;

TEST_CASE("whatever stands in a portfolio, it has a forecast or a sentence that says why not") {
    Run run;
    run.trials = 32;
    run.threads = 1;
    int forecasts = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        const auto portfolio = AnyPortfolio{seed}.make();
        const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
        if (!schedule) continue;
        for (const auto& setting : {Setting{}, Setting::simple()}) {
            const auto made = forecast(portfolio, *schedule, setting, run, {}, Detail::activities);
            if (!made) {
                CHECK_FALSE(plain(made.error()).empty());
                continue;
            }
            ++forecasts;
            for (const auto& each : (*made)->programmes) CHECK(each.days.p10 <= each.days.p90);
            CHECK(readiness(portfolio, *schedule, setting, run));
        }
    }
    CHECK(forecasts > 10);
}

#include "forecasting/trend.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

/// Reported on the first of January of years from 2024 on, each as days behind the first of January 2028.
std::vector<Expected> told(std::initializer_list<int> days) {
    std::vector<Expected> points;
    int year = 2024;
    for (const auto each : days)
        points.push_back(
            {model::makeDay(year++, 1, 1), model::makeDay(2028, 1, 1) + std::chrono::days{each}});
    return points;
}

}  // namespace

TEST_CASE("the pattern of a milestone follows from how its foretold date moved") {
    CHECK(trendOf(told({0, 10, -4})).pattern == TrendPattern::stable);
    CHECK(trendOf(told({0, 60, 120})).pattern == TrendPattern::slips);
    CHECK(trendOf(told({0, -60, -60})).pattern == TrendPattern::pullsIn);
    CHECK(trendOf(told({0, 366, 731})).pattern == TrendPattern::recedes);
    CHECK(trendOf(told({0, 90, -30, 100})).pattern == TrendPattern::swings);
    CHECK(plain(wordsFor(TrendPattern::recedes)) == "slips as fast as time passes");
}

TEST_CASE("a milestone that was foretold on one day alone has no trend") {
    CHECK(trendOf({}) == Trend{});
    CHECK(trendOf(told({0})) == Trend{});
    const auto day = model::makeDay(2026, 1, 1);
    CHECK(trendOf({{day, model::makeDay(2028, 1, 1)}, {day, model::makeDay(2029, 1, 1)}}) == Trend{});
}

TEST_CASE("the line of least squares tells when the milestone comes if it goes on like this") {
    // From 1 January 2024 it lies 1461 days ahead; half a day later each day, it is met after twice that.
    const auto slips = trendOf({{model::makeDay(2024, 1, 1), model::makeDay(2028, 1, 1)},
                                {model::makeDay(2024, 1, 1) + std::chrono::days{100},
                                 model::makeDay(2028, 1, 1) + std::chrono::days{50}}});
    CHECK(slips.slope == doctest::Approx(0.5));
    CHECK(*slips.meets == model::makeDay(2024, 1, 1) + std::chrono::days{2 * 1461});
    CHECK(*trendOf(told({0, 0, 0})).meets == model::makeDay(2028, 1, 1));
    CHECK_FALSE(trendOf(told({0, 366, 731})).meets);
}

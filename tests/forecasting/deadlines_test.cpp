#include "forecasting/deadlines.h"

#include "forecasting/forecast.h"

#include <doctest/doctest.h>

namespace mijlpaal::forecasting {
namespace {

using namespace std::chrono_literals;

DeadlineChance chance(DeadlineKind kind, model::Day day, double share) {
    return {{kind, day, model::Moment::at(day + std::chrono::days{1})}, {share, 0.0}};
}

TEST_CASE("the hardest deadline is the one with the least chance") {
    const auto law = chance(DeadlineKind::law, 2029y / 4 / 1, 0.16);
    const auto typed = chance(DeadlineKind::deadline, 2029y / 6 / 1, 0.4);
    CHECK(hardestOf({law, typed}, 2028y / 12 / 14) == law);
    CHECK(hardestOf({typed, law}, 2028y / 12 / 14) == law);
    CHECK_FALSE(hardestOf({}, 2028y / 12 / 14));
}

TEST_CASE("a promise that the plan itself breaks hides nothing that can still be met") {
    const auto broken = chance(DeadlineKind::promise, 2026y / 12 / 31, 0.0);
    const auto law = chance(DeadlineKind::law, 2029y / 4 / 1, 0.16);
    CHECK(hardestOf({broken, law}, 2028y / 12 / 14) == law);
    CHECK_FALSE(hardestOf({broken}, 2028y / 12 / 14));
}

TEST_CASE("a promise that the plan keeps counts, on its day itself too, and so does a deadline that it breaks") {
    const auto promise = chance(DeadlineKind::promise, 2028y / 12 / 14, 0.05);
    const auto law = chance(DeadlineKind::law, 2029y / 4 / 1, 0.16);
    CHECK(hardestOf({promise, law}, 2028y / 12 / 14) == promise);
    const auto typed = chance(DeadlineKind::deadline, 2028y / 1 / 1, 0.0);
    CHECK(hardestOf({typed, law}, 2028y / 12 / 14) == typed);
}

}  // namespace
}  // namespace mijlpaal::forecasting

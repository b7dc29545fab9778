#include "forecasting/joint.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

model::Day day(int number) {
    return model::makeDay(2028, 1, 1) + std::chrono::days{number};
}

DateAndCost trial(int number, std::int64_t cents) {
    return {day(number), {cents}};
}

}  // namespace

TEST_CASE("the chance of date and cost together counts the trials that keep both") {
    const std::vector trials{trial(1, 10), trial(2, 30), trial(3, 20), trial(4, 40)};
    CHECK(jointChance(trials, trial(3, 20)) == 0.5);
    CHECK(jointChance(trials, trial(4, 40)) == 1);
    CHECK(jointChance(trials, trial(0, 100)) == 0);
    CHECK(jointChance({}, trial(3, 20)) == 0);
}

TEST_CASE(
    "the line of equal confidence begins at the first day that will do, and gets cheaper as days pass") {
    const std::vector trials{trial(1, 10), trial(2, 30), trial(3, 20), trial(4, 40)};
    CHECK(equalConfidence(trials, 0.5) == std::vector{trial(2, 30), trial(3, 20)});
    CHECK(equalConfidence(trials, 1) == std::vector{trial(4, 40)});
    CHECK(equalConfidence({}, 0.8).empty());
}

TEST_CASE("every point of the line keeps the share that was asked, and less money or time keeps less") {
    CHECK(rc::check([](const std::vector<std::pair<std::uint8_t, std::uint8_t>>& pairs) {
        RC_PRE(!pairs.empty());
        std::vector<DateAndCost> trials;
        for (const auto& [number, cents] : pairs) trials.push_back(trial(number, cents));
        const auto share = *rc::gen::element(0.1, 0.5, 0.8, 0.99);
        const auto line = equalConfidence(trials, share);
        RC_ASSERT(!line.empty());
        for (const auto& point : line) {
            RC_ASSERT(jointChance(trials, point) >= share - 1e-9);
            RC_ASSERT(jointChance(trials, {point.day, point.cost - model::Money{1}}) < share);
        }
        RC_ASSERT(jointChance(trials, {line.front().day - std::chrono::days{1}, {1000}}) < share);
    }));
}

#include "forecasting/reference_class.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

using namespace mijlpaal::forecasting;

namespace {

/// Projects that took more than planned by a spread that does not hang on what was planned.
std::vector<PastProject> history(std::size_t count) {
    std::mt19937 random{1};
    std::vector<PastProject> past;
    for (std::size_t i = 0; i < count; ++i) {
        const auto planned = 100 + static_cast<double>(random() % 900);
        const auto ratio = 0.8 + static_cast<double>(random() % 1000) / 1000;
        past.push_back({"P" + std::to_string(i), "", planned, planned * ratio, {}, {}});
    }
    return past;
}

}  // namespace

TEST_CASE("a quantile of a class is the value at its place among one more than there are") {
    const ReferenceClass nine{{9, 8, 7, 6, 5, 4, 3, 2, 1}};
    CHECK(nine.quantile(0.5).value == 5);
    CHECK(nine.quantile(0.8).value == 8);
    CHECK(nine.quantile(0.95).value == 9);
    CHECK(ReferenceClass{{3}}.quantile(0.8).value == 3);
}

TEST_CASE("of a small class the interval of a quantile is given, as far as it is large enough") {
    // The places that leave at most 2.5 % on each side of the median of ten are the second and the ninth.
    const ReferenceClass ten{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
    CHECK(ten.quantile(0.5).low == 2);
    CHECK(ten.quantile(0.5).high == 9);
    CHECK(ten.quantile(0.8).low == 5);
    CHECK_FALSE(ten.quantile(0.8).high);
    CHECK_FALSE(ReferenceClass{std::vector<double>(30, 1.0)}.quantile(0.5).low);
}

TEST_CASE("a case is forecast by the projects of its group where they make a class, and else by all") {
    std::vector<PastProject> past;
    for (int i = 0; i < 12; ++i) past.push_back({"A" + std::to_string(i), "it", 100, 200, 10.0, 30.0});
    for (int i = 0; i < 3; ++i) past.push_back({"B" + std::to_string(i), "roads", 100, 100, {}, {}});
    const std::vector<ReferenceCase> cases{{"N1", "it", 50, 5.0}, {"N2", "roads", 50, {}}};
    const auto found = forecastByClass(past, cases);
    REQUIRE(found.size() == 2);
    CHECK(found[0].size == 12);
    CHECK(found[0].days80.value == 100);
    CHECK(found[0].cost80->value == 15);
    CHECK(found[1].size == 15);
    CHECK_FALSE(found[1].cost50);
}

TEST_CASE("a project is never forecast from itself") {
    const std::vector<PastProject> past{{"P1", "", 100, 900, {}, {}}, {"P2", "", 100, 100, {}, {}}};
    const std::vector<ReferenceCase> cases{{"P1", "", 100, {}}};
    CHECK(forecastByClass(past, cases).front().days80.value == 100);
}

TEST_CASE("projects without an id are not the same project") {
    auto past = history(50);
    const auto named = coverageOfP80(past);
    for (auto& project : past) project.id.clear();
    const auto nameless = coverageOfP80(past);
    CHECK(nameless.count == 50);
    CHECK(nameless.share == named.share);
    const std::vector<ReferenceCase> cases{{"", "", 100, {}}};
    CHECK(forecastByClass(past, cases).front().size == 50);
}

TEST_CASE("of projects that are alike four in five take no more than their P80") {
    const auto coverage = coverageOfP80(history(200));
    CHECK(coverage.count == 200);
    CHECK(coverage.share >= 0.75);
    CHECK(coverage.share <= 0.85);
    CHECK(coverage.low < coverage.share);
    CHECK(coverage.high > coverage.share);
    CHECK(coverageOfP80({}).count == 0);
}

#include "forecasting/outside_view.h"
#include "forecasting/shipped_classes.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

model::Moment noon(int day) {
    return model::Moment::at(model::makeDay(2027, 1, 1) + std::chrono::days{day - 1}, model::dayTenths / 2);
}

std::int32_t finish(int day) {
    return static_cast<std::int32_t>(noon(day).tenths);
}

}  // namespace

TEST_CASE("the outside view takes the planned time times what past projects took") {
    const std::vector<double> ratios{1, 1.5, 2, 3};
    const auto views = outsideViewOf({finish(40)}, noon(1), noon(11), ratios, 0.5);
    CHECK(views.inside.p80 == noon(40).day());
    CHECK(views.outside.p50 == noon(16).day());
    CHECK(views.outside.p80 == noon(31).day());
}

TEST_CASE("both views together count by their weight") {
    const std::vector<double> ratios{1};
    const auto at = [&](double weight) { return outsideViewOf({finish(40)}, noon(1), noon(11), ratios, weight).mixed; };
    CHECK(at(0).p50 == noon(40).day());
    CHECK(at(1).p80 == noon(11).day());
    CHECK(at(0.6).p50 == noon(11).day());
    CHECK(at(0.6).p80 == noon(40).day());
}

TEST_CASE("the classes that come with the program are quantiles in order, with whose figures they are") {
    for (const auto& each : shippedClasses()) {
        CHECK(std::is_sorted(each.days.begin(), each.days.end()));
        CHECK(std::is_sorted(each.costs.begin(), each.costs.end()));
        CHECK(each.attribution.size() > 20);
        CHECK(shippedClass(each.word) == &each);
    }
    CHECK(shippedClass("none") == nullptr);
    const std::vector<ReferenceCase> cases{{"N1", "", 100, 1000.0}};
    const auto found = forecastByClass(*shippedClass("uk-gmpp"), cases);
    CHECK(found.front().days80.value == doctest::Approx(103.1));
    CHECK(found.front().cost80->value == doctest::Approx(1231));
}

#include "app/options.h"

#include "model/edit.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Deviation;
using app::DeviationKind;
using app::Option;
using app::OptionKind;

namespace {

const app::View& exampleView() {
    static const app::View view{examplePortfolio(), {}, false};
    return view;
}

const Deviation& deviationOf(DeviationKind kind, std::string_view code) {
    for (const auto& each : app::deviationsOf(exampleView())) {
        if (each.kind == kind && model::codeOf(examplePortfolio(), each.about) == code) return each;
    }
    FAIL("there is no deviation of ", code);
    return app::deviationsOf(exampleView()).front();
}

const Option* optionOf(const Deviation& deviation, OptionKind kind) {
    const auto found = std::find_if(deviation.options.begin(), deviation.options.end(),
                                    [&](const Option& each) { return each.kind == kind; });
    return found == deviation.options.end() ? nullptr : &*found;
}

model::Day finishWith(const Deviation& deviation, const Option& option) {
    const auto& portfolio = examplePortfolio();
    const auto changes =
        forecasting::scenarioOf(portfolio, *deviation.activity, deviation.due, option.levers);
    const auto after = model::apply(portfolio, changes).value();
    const auto schedule =
        scheduling::schedule(after, scheduling::optionsOf(after), nullptr, scheduling::gatesOf(after))
            .value();
    return scheduling::finishDay(schedule.find(*deviation.activity)->finish);
}

}  // namespace

TEST_CASE("the day that levers bring is the day of the plan in which they were pulled") {
    int tried = 0;
    for (const auto& deviation : app::deviationsOf(exampleView())) {
        for (const auto& option : deviation.options) {
            if (option.kind != OptionKind::levers) continue;
            CAPTURE(model::codeOf(examplePortfolio(), deviation.about));
            CHECK(option.ready == finishWith(deviation, option));
            CHECK(*option.ready < *deviation.expected);
            CHECK(option.mends == (*option.ready <= deviation.due));
            ++tried;
        }
    }
    CHECK(tried > 20);
}

TEST_CASE("what is enough stands before what is not, and what costs less before what costs more") {
    for (const auto& deviation : app::deviationsOf(exampleView())) {
        for (std::size_t i = 1; i < deviation.options.size(); ++i) {
            const auto &one = deviation.options[i - 1], &next = deviation.options[i];
            CHECK(one.mends >= next.mends);
            if (one.mends == next.mends && one.cost && next.cost) CHECK(*one.cost <= *next.cost);
        }
    }
}

TEST_CASE("a broken promise can be made good by another date, told before the day of the promise") {
    const auto& late = deviationOf(DeviationKind::promise, "A0172");
    CHECK(late.due == model::makeDay(2028, 8, 3));
    CHECK(late.expected == model::makeDay(2028, 11, 2));
    const auto* instead = optionOf(late, OptionKind::newDate);
    REQUIRE(instead);
    CHECK(instead->ready == late.expected);
    CHECK(instead->decideBy == late.due);
    CHECK_FALSE(instead->cost);
}

TEST_CASE(
    "a must that comes too late can be left to its fallback, or wait for another day of the law at a price") {
    const auto& late = deviationOf(DeviationKind::fallback, "S13");
    CHECK_FALSE(late.isRequired);
    const auto* fallback = optionOf(late, OptionKind::fallback);
    REQUIRE(fallback);
    CHECK(fallback->mends);
    CHECK(model::codeOf(examplePortfolio(), refTo(*fallback->fallback)) == "A0152");
    CHECK(wordsFor(*fallback, late, exampleView(), app::Translator{model::Language::dutch}) ==
          "terugvallen op “A0152 Boek 4: acceptatietest”");
    CHECK(scopeOf(*fallback, late, exampleView(), app::Translator{model::Language::english}) ==
          "without S13");
}

TEST_CASE("a plan that nothing is asked of has no deviations") {
    const app::View empty{model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2028), {}, true};
    CHECK(app::deviationsOf(empty).empty());
}

TEST_CASE("an edit of money computes no options anew") {
    const auto& view = exampleView();
    const auto* before = &app::deviationsOf(view);
    const auto after = view.after(view.portfolio(), view.origin(), {model::RecordKind::budgetEntry});
    CHECK(&app::deviationsOf(after) == before);
}

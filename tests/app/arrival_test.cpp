#include "tests/app/support/arrival.h"

#include "scheduling/schedule.h"
#include "tests/app/support/example.h"
#include "tests/app/support/mixed_plan.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

// A plan that is written for another program has the same dates there, or the export tells each that moves.

namespace mijlpaal {
namespace {

using namespace mijlpaal::tests;
using exporting::PlanFormat;
using model::Profile;

std::string faultsOf(const Arrival& arrival) {
    std::string all;
    for (const auto& fault : arrival.faults) all += fault + "\n";
    return all;
}

TEST_CASE("the example has the dates it has in MS Project and in P6, without a word of dates that move") {
    for (const auto format : {PlanFormat::mspdi, PlanFormat::xer}) {
        const auto there = arrival(examplePortfolio(), format);
        CHECK(faultsOf(there) == "");
        CHECK(there.compared > 200);
        CHECK(there.moved == 0);
    }
}

TEST_CASE(
    "any plan of one program has the dates it has in the other, or what moves is told, and nothing else") {
    std::size_t compared = 0, moved = 0;
    const auto arrives = [&](Profile profile, PlanFormat format) {
        CHECK(rc::check([&](unsigned seed) {
            const MixedPlan plan{seed, profile};
            RC_PRE(
                scheduling::schedule(plan.portfolio(), scheduling::optionsOf(plan.portfolio())).has_value());
            const auto there = arrival(plan.portfolio(), format);
            compared += there.compared;
            moved += there.moved;
            if (!there.faults.empty()) RC_FAIL(faultsOf(there));
        }));
    };
    for (const auto profile : {Profile::msp, Profile::p6}) {
        for (const auto format : {PlanFormat::mspdi, PlanFormat::xer}) arrives(profile, format);
    }
    CHECK(compared > 3000);
    CHECK(20 * moved <= compared);
}

}  // namespace
}  // namespace mijlpaal

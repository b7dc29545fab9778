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

/// How many dates were compared over random plans, and how many of them move.
struct Compared {
    std::size_t dates = 0, moved = 0;
};

void checkArrivals(Profile profile, PlanFormat format, Compared& all) {
    CHECK(rc::check([&](unsigned seed) {
        const MixedPlan plan{seed, profile};
        RC_PRE(scheduling::schedule(plan.portfolio(), scheduling::optionsOf(plan.portfolio())).has_value());
        const auto there = arrival(plan.portfolio(), format);
        all.dates += there.compared;
        all.moved += there.moved;
        if (!there.faults.empty()) RC_FAIL(faultsOf(there));
    }));
}

TEST_CASE("any plan of one program has the dates it has in the other, or what moves is told, and nothing else") {
    Compared all;
    checkArrivals(Profile::msp, PlanFormat::mspdi, all);
    checkArrivals(Profile::msp, PlanFormat::xer, all);
    checkArrivals(Profile::p6, PlanFormat::mspdi, all);
    CHECK(all.dates > 2000);
    CHECK(20 * all.moved <= all.dates);
}

TEST_CASE("any plan by the rules of P6 comes back from XER with its dates") {
    Compared all;
    checkArrivals(Profile::p6, PlanFormat::xer, all);
}

}  // namespace
}  // namespace mijlpaal

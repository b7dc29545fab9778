#include "scheduling/groundwork.h"

#include "tests/scheduling/support/network_builder.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using scheduling::Groundwork;

namespace {

/// The plan on groundwork that was laid for other plans is the plan on ground of its own: all its dates, or
/// why there are none.
void checkAsFresh(const model::Portfolio& portfolio, const scheduling::Options& options,
                  Groundwork& groundwork, const std::vector<scheduling::Gate>& gates = {}) {
    const auto fresh = scheduling::schedule(portfolio, options, nullptr, gates);
    const auto kept = scheduling::schedule(portfolio, options, groundwork, gates);
    REQUIRE(kept.has_value() == fresh.has_value());
    if (fresh) {
        CHECK(*kept == *fresh);
    } else {
        CHECK(plain(kept.error()) == plain(fresh.error()));
    }
}

}  // namespace

TEST_CASE("after any edits, tried, taken back or kept, a plan is as one computed from nothing") {
    for (unsigned seed = 7'000; seed < 7'150; ++seed) {
        CAPTURE(seed);
        RandomEdits random{seed};
        auto now = random.plan();
        Groundwork groundwork;
        for (int i = 0; i < 30; ++i) {
            CAPTURE(i);
            const auto edit = random.edit(now);
            if (!edit || edit->empty()) continue;
            const auto label = plain(edit->label);
            CAPTURE(label);
            auto after = model::apply(now, *edit);
            REQUIRE(after.has_value());
            checkAsFresh(*after, scheduling::optionsOf(*after), groundwork);
            // Half of what is tried while someone types is not kept.
            if (i % 2 == 0) now = std::move(*after);
        }
    }
}

TEST_CASE("other rules, other gates and another plan altogether are seen") {
    RandomEdits random{3};
    const auto one = random.plan(), other = random.plan();
    Groundwork groundwork;
    auto options = scheduling::optionsOf(one);
    for (int i = 0; i < 2; ++i) {
        for (const auto profile : {model::Profile::p6, model::Profile::msp}) {
            options.profile = profile;
            checkAsFresh(one, options, groundwork);
            checkAsFresh(other, options, groundwork);
            const auto id = one.all<model::Activity>().begin()->id;
            checkAsFresh(one, options, groundwork, {{id, at("2027-05-10T08:00"), {}}});
            checkAsFresh(one, options, groundwork, {{id, at("2027-06-10T08:00"), {}}});
        }
    }
}

TEST_CASE("dates, durations and progress that are typed one after another each move the plan") {
    NetworkBuilder plan;
    plan.activity("design", 2_wd).activity("build", 5_wd).activity("accept", 1_wd);
    plan.link("design", "build").link("build", "accept");
    Groundwork groundwork;
    checkAsFresh(plan.portfolio, plan.options, groundwork);
    for (const auto days : {1, 12, 123}) {
        const auto typed = model::apply(
            plan.portfolio,
            model::setDuration(plan.portfolio, plan.id("design"), {model::hours(8) * days, {}}).value());
        checkAsFresh(*typed, plan.options, groundwork);
    }
    const auto bound = model::apply(
        plan.portfolio,
        model::setStart(plan.portfolio, plan.id("build"), model::TypedMoment{model::makeDay(2027, 2, 1), {}})
            .value());
    checkAsFresh(*bound, plan.options, groundwork);
    checkAsFresh(plan.portfolio, plan.options, groundwork);
    const auto linked =
        model::apply(plan.portfolio, model::setPredecessors(plan.portfolio, plan.id("build"), {}).value());
    checkAsFresh(*linked, plan.options, groundwork);
}

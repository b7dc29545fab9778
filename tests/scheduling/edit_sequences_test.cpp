#include "model/rules.h"
#include "scheduling/schedule.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

using namespace mijlpaal;

namespace {

/// Why it cannot be scheduled by the rules of a program; nothing when it can.
std::string complaint(const model::Portfolio& portfolio, model::Profile profile) {
    auto options = scheduling::optionsOf(portfolio);
    options.profile = profile;
    const auto made = scheduling::schedule(portfolio, options);
    return made ? "" : plain(made.error());
}

}  // namespace

TEST_CASE("a plan can be scheduled after any edits, by both profiles, unless they link it in a circle") {
    int accepted = 0;
    for (unsigned seed = 1'000; seed < 1'150; ++seed) {
        CAPTURE(seed);
        tests::RandomEdits random{seed};
        auto now = random.plan();
        if (!complaint(now, now.settings().profile).empty()) continue;
        for (int i = 0; i < 20; ++i) {
            CAPTURE(i);
            const auto edit = random.edit(now);
            if (!edit || edit->empty()) continue;
            const auto label = plain(edit->label);
            CAPTURE(label);
            auto after = model::apply(now, *edit);
            REQUIRE(after.has_value());
            if (!model::newlyBrokenRules(now, *after, *edit).empty()) continue;
            const auto refusal = complaint(*after, after->settings().profile);
            if (!refusal.empty()) {
                CHECK(refusal.starts_with("These activities wait for each other: "));
                continue;
            }
            CHECK(complaint(*after, model::Profile::msp) == "");
            CHECK(complaint(*after, model::Profile::p6) == "");
            now = std::move(*after);
            ++accepted;
        }
    }
    CHECK(accepted > 500);
}

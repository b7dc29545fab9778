#include "model/rules.h"
#include "tests/support/random_edits.h"

#include <doctest/doctest.h>

namespace mijlpaal::model {
namespace {

std::string firstBroken(const Portfolio& portfolio) {
    const auto broken = brokenRules(portfolio);
    return broken.empty() ? std::string{} : plain(broken.front().message);
}

TEST_CASE("after any edits that break no rule where they touch, no rule is broken anywhere") {
    int accepted = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        tests::RandomEdits random{seed};
        auto now = random.plan();
        REQUIRE(firstBroken(now) == "");
        for (int i = 0; i < 25; ++i) {
            CAPTURE(i);
            const auto edit = random.edit(now);
            if (!edit || edit->empty()) continue;
            const auto label = plain(edit->label);
            CAPTURE(label);
            auto after = apply(now, *edit);
            REQUIRE(after.has_value());
            if (!newlyBrokenRules(now, *after, *edit).empty()) continue;
            REQUIRE(firstBroken(*after) == "");
            REQUIRE(apply(*after, inverse(*edit)).value() == now);
            now = std::move(*after);
            ++accepted;
        }
    }
    CHECK(accepted > 2'000);
}

}  // namespace
}  // namespace mijlpaal::model

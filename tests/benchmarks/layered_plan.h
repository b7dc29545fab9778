#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <functional>
#include <random>

namespace mijlpaal::tests {

/// Ten thousand activities in layers of a hundred, each after two of the layer before it.
inline constexpr std::int64_t activitiesOfPlan = 10'000, widthOfPlan = 100;

/// Puts them in a portfolio; `fill` adds what else an activity has.
inline void addLayeredPlan(model::Portfolio& portfolio, const std::function<void(model::Activity&)>& fill = {}) {
    std::mt19937 random{20250101};
    for (std::int64_t i = 1; i <= activitiesOfPlan; ++i) {
        model::Activity activity;
        activity.id = {i};
        activity.code = "A" + std::to_string(i);
        activity.position = i;
        activity.mostLikely = model::hours(8 * static_cast<std::int64_t>(1 + random() % 20));
        if (fill) fill(activity);
        portfolio.all<model::Activity>().put(activity);
        for (int k = 0; i > widthOfPlan && k < 2; ++k) {
            model::Dependency link;
            link.id = portfolio.all<model::Dependency>().nextId();
            link.predecessor = {((i - 1) / widthOfPlan - 1) * widthOfPlan + 1 +
                                static_cast<std::int64_t>(random() % widthOfPlan)};
            link.successor = {i};
            portfolio.all<model::Dependency>().put(link);
        }
    }
}

}  // namespace mijlpaal::tests

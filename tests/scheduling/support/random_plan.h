#pragma once

#include "tests/scheduling/support/network_builder.h"

#include <random>
#include <string>
#include <vector>

namespace mijlpaal::tests {

/// A plan of some twenty activities; a mixed one has links of all types with lags, and two calendars.
struct RandomPlan {
    NetworkBuilder plan;
    std::vector<std::string> names;

    explicit RandomPlan(unsigned seed, bool mixed = true) {
        std::mt19937 random{seed};
        const auto upTo = [&random](int last) {
            return static_cast<int>(random() % static_cast<unsigned>(last + 1));
        };
        plan.holiday("2027-01-06").holiday("2027-03-29");
        if (mixed) plan.calendar("shift", "Mon;Tue;Wed;Sat", "06:00-11:30;22:00-24:00");
        const int count = 3 + upTo(17);
        for (int i = 0; i < count; ++i) {
            names.push_back("a" + std::to_string(i));
            if (upTo(9) == 0) {
                plan.milestone(names.back());
            } else {
                plan.activity(names.back(), model::WorkTime{1 + upTo(20'000)});
            }
            if (mixed && upTo(3) == 0) plan.on(names.back(), "shift");
            for (int tries = upTo(2); i > 0 && tries > 0; --tries) {
                const auto type =
                    mixed ? static_cast<model::LinkType>(upTo(3)) : model::LinkType::finishToStart;
                plan.link(names[static_cast<std::size_t>(upTo(i - 1))], names.back(), type,
                          model::WorkTime{upTo(3) == 0 ? upTo(12'000) - 4'000 : 0});
            }
        }
    }
};

}  // namespace mijlpaal::tests

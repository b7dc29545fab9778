#pragma once

#include "scheduling/explanations/explain.h"

#include <string>
#include <vector>

namespace mijlpaal::tests {

/// What is wrong with a chain of reasons; empty when each step leads to the next and the last ends it.
inline std::string flawIn(const std::vector<scheduling::Step>& steps) {
    if (steps.empty()) return "no answer";
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        if (step.sentences.empty()) return "a step without a sentence";
        const bool isLast = i + 1 == steps.size();
        if (scheduling::pointsOn(step.cause) == isLast) return isLast ? "ends in a link" : "goes on too far";
        if (isLast) continue;
        const auto& next = steps[i + 1];
        if (step.from != next.activity) return "leads elsewhere";
        if (step.leaves != next.which) return "leads to another date";
        if (step.leavesAt != next.date) return "leads to another moment";
    }
    return {};
}

}  // namespace mijlpaal::tests

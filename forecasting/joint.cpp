#include "forecasting/joint.h"

#include "forecasting/statistics.h"

#include <algorithm>
#include <queue>

namespace mijlpaal::forecasting {

double jointChance(const std::vector<DateAndCost>& trials, DateAndCost limit) {
    if (trials.empty()) return 0;
    const auto within = std::count_if(trials.begin(), trials.end(), [&](const DateAndCost& each) {
        return each.day <= limit.day && each.cost <= limit.cost;
    });
    return static_cast<double>(within) / static_cast<double>(trials.size());
}

std::vector<DateAndCost> equalConfidence(std::vector<DateAndCost> trials, double share) {
    if (trials.empty()) return {};
    const auto needed = placeOfShare(trials.size(), share) + 1;
    std::sort(trials.begin(), trials.end(),
              [](const DateAndCost& one, const DateAndCost& other) { return one.day < other.day; });
    std::vector<DateAndCost> line;
    // The cheapest of those up to a day that are enough, the dearest of them on top.
    std::priority_queue<model::Money> cheapest;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        cheapest.push(trials[i].cost);
        if (cheapest.size() > needed) cheapest.pop();
        const bool isLastOfDay = i + 1 == trials.size() || trials[i + 1].day != trials[i].day;
        if (!isLastOfDay || cheapest.size() < needed) continue;
        if (line.empty() || cheapest.top() < line.back().cost)
            line.push_back({trials[i].day, cheapest.top()});
    }
    return line;
}

}  // namespace mijlpaal::forecasting

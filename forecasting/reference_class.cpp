#include "forecasting/reference_class.h"

#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

namespace {

/// The chance of at most k of n when each happens with a chance p.
double chanceOfAtMost(std::size_t k, std::size_t n, double p) {
    // From the logarithm of each term, which neither overflows nor vanishes.
    double sum = 0;
    for (std::size_t i = 0; i <= k && i <= n; ++i) {
        const auto count = static_cast<double>(n), at = static_cast<double>(i);
        sum += std::exp(std::lgamma(count + 1) - std::lgamma(at + 1) - std::lgamma(count - at + 1) +
                        at * std::log(p) + (count - at) * std::log1p(-p));
    }
    return std::min(1.0, sum);
}

ReferenceQuantile times(const ReferenceQuantile& quantile, double planned) {
    const auto scaled = [&](const std::optional<double>& each) {
        return each ? std::optional{*each * planned} : std::nullopt;
    };
    return {quantile.value * planned, scaled(quantile.low), scaled(quantile.high)};
}

/// The ratios of what was taken to what was planned.
struct Ratios {
    std::vector<double> days, costs;

    void add(const PastProject& project) {
        if (project.plannedDays > 0) days.push_back(project.actualDays / project.plannedDays);
        if (project.plannedCost && project.actualCost && *project.plannedCost > 0)
            costs.push_back(*project.actualCost / *project.plannedCost);
    }
};

/// `place` is where the case itself stands among the past projects, if it does.
Ratios ratiosFor(std::span<const PastProject> past, const ReferenceCase& asked, std::optional<std::size_t> place = {}) {
    Ratios all, own;
    for (std::size_t i = 0; i < past.size(); ++i) {
        const auto& project = past[i];
        if (i == place || (!asked.id.empty() && project.id == asked.id)) continue;
        all.add(project);
        if (!asked.group.empty() && project.group == asked.group) own.add(project);
    }
    if (own.days.size() >= ReferenceClass::hardly) all.days = own.days;
    if (own.costs.size() >= ReferenceClass::hardly) all.costs = own.costs;
    return all;
}

}  // namespace

ReferenceClass::ReferenceClass(std::vector<double> values) : sorted_{std::move(values)} {
    std::sort(sorted_.begin(), sorted_.end());
}

ReferenceQuantile ReferenceClass::quantile(double share) const {
    const auto count = sorted_.size();
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(count + 1) - 1e-9));
    ReferenceQuantile found{sorted_[std::clamp<std::size_t>(place, 1, count) - 1], {}, {}};
    if (count >= small) return found;
    // The number of values below the true quantile is binomial: the places that leave 2.5 % on each side.
    for (std::size_t k = 1; k <= count; ++k) {
        if (chanceOfAtMost(k - 1, count, share) <= 0.025) found.low = sorted_[k - 1];
        if (!found.high && 1 - chanceOfAtMost(k - 1, count, share) <= 0.025) found.high = sorted_[k - 1];
    }
    return found;
}

std::vector<CaseForecast> forecastByClass(std::span<const PastProject> past, std::span<const ReferenceCase> cases) {
    std::vector<CaseForecast> made;
    for (const auto& each : cases) {
        const auto ratios = ratiosFor(past, each);
        if (ratios.days.empty()) continue;
        const ReferenceClass days{ratios.days};
        CaseForecast forecast{each.id, days.size(), times(days.quantile(0.5), each.plannedDays),
                              times(days.quantile(0.8), each.plannedDays), {}, {}};
        if (each.plannedCost && !ratios.costs.empty()) {
            const ReferenceClass costs{ratios.costs};
            forecast.cost50 = times(costs.quantile(0.5), *each.plannedCost);
            forecast.cost80 = times(costs.quantile(0.8), *each.plannedCost);
        }
        made.push_back(std::move(forecast));
    }
    return made;
}

Coverage coverageOfP80(std::span<const PastProject> past) {
    Coverage coverage;
    std::size_t within = 0;
    for (std::size_t i = 0; i < past.size(); ++i) {
        const auto& project = past[i];
        const auto ratios = ratiosFor(past, {project.id, project.group, project.plannedDays, {}}, i);
        if (ratios.days.empty()) continue;
        ++coverage.count;
        const auto p80 = ReferenceClass{ratios.days}.quantile(0.8).value * project.plannedDays;
        if (project.actualDays <= p80 * (1 + 1e-12)) ++within;
    }
    if (coverage.count == 0) return coverage;
    const auto [share, low, high] = intervalOf(within, coverage.count);
    coverage.share = share;
    coverage.low = low;
    coverage.high = high;
    return coverage;
}

}  // namespace mijlpaal::forecasting

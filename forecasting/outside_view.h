#pragma once

#include "forecasting/forecast.h"

#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// When something is done by the plan itself, by what happened to others, and by both.
struct OutsideView {
    Quantiles<model::Day> inside, outside, mixed;

    bool operator==(const OutsideView&) const = default;
};

/// `inside` are the finishes by trial. Outside, the time from `from` to `mostLikely` takes one of the `ratios`, each as
/// likely; mixed, `weight` of the chance lies there and the rest inside. Neither list is empty.
OutsideView outsideViewOf(std::vector<std::int32_t> inside, model::Moment from, model::Moment mostLikely,
                          std::span<const double> ratios, double weight);

}  // namespace mijlpaal::forecasting

#pragma once

#include "model/words.h"

namespace mijlpaal::forecasting {

using Shape = model::EstimateShape;
using model::UnderWay;

/// What a forecast takes into account.
struct Setting {
    Shape shape = Shape::pert;
    UnderWay underWay = UnderWay::remaining;
    /// With the risks, drivers and forks of the register.
    bool risks = true;
    /// Durations are drawn in whole days.
    bool wholeDays = false;
    /// Rank correlation between the estimates within a programme, 0 to 0.95.
    double correlation = 0;
    /// Each estimate takes all of its range evenly, so that fewer trials are enough.
    bool latinHypercube = false;

    bool operator==(const Setting&) const = default;

    /// The plainest that can be: triangles in whole days, no risks, and work under way draws anew.
    static Setting simple() { return {Shape::triangular, UnderWay::asPlanned, false, true, 0}; }
};

}  // namespace mijlpaal::forecasting

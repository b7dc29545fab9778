#pragma once

#include "model/day.h"

#include <cstdint>

namespace mijlpaal::forecasting {

/// How three estimates of a duration are read.
enum class Shape : std::uint8_t { triangular, pert, trigen, uniform, logNormal };

/// What becomes of work that is under way.
enum class UnderWay : std::uint8_t {
    /// What is left of it is uncertain.
    remaining,
    /// All of it is, from its actual start on, whatever it was linked to.
    fromActualStart,
    /// All of it is, from where the network puts it.
    asPlanned,
};

/// What a forecast takes into account.
struct Setting {
    Shape shape = Shape::pert;
    UnderWay underWay = UnderWay::remaining;
    bool risks = true;
    /// Durations are drawn in whole days.
    bool wholeDays = false;
    /// Rank correlation between the estimates within a programme, 0 to 0.95.
    double correlation = 0;

    bool operator==(const Setting&) const = default;

    /// The plainest that can be: triangles in whole days, no risks, and work under way draws anew.
    static Setting simple() { return {Shape::triangular, UnderWay::asPlanned, false, true, 0}; }
};

}  // namespace mijlpaal::forecasting

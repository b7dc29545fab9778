#pragma once

#include "base/message.h"
#include "model/day.h"

#include <optional>
#include <vector>

/// How the foretold date of a milestone moved while time passed (milestone trend analysis).
namespace mijlpaal::forecasting {

/// What was expected on a day.
struct Expected {
    model::Day reportedOn{}, day{};

    bool operator==(const Expected&) const = default;
};

enum class TrendPattern {
    /// Foretold once, or always on one day.
    unknown,
    /// Within `stableDays` of where it began.
    stable,
    pullsIn,
    slips,
    /// It slips at least as fast as time passes, so it comes no nearer.
    recedes,
    /// It went to and fro by more than `stableDays`.
    swings,
};
inline constexpr int stableDays = 14;

struct Trend {
    TrendPattern pattern = TrendPattern::unknown;
    /// Days it moves for each day that passes, by the line of least squares.
    double slope = 0;
    /// Where that line meets the day itself; nothing for one that recedes, or was foretold on one day alone.
    std::optional<model::Day> meets;

    bool operator==(const Trend&) const = default;
};

/// Of points in the order of the days on which they were reported.
Trend trendOf(const std::vector<Expected>& points);

/// In words; to be translated where they are shown.
base::Message wordsFor(TrendPattern pattern);

}  // namespace mijlpaal::forecasting

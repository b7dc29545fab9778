#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "forecasting/earned_value.h"
#include "forecasting/trend.h"

#include <string>
#include <vector>

/// Progress in pictures, the same for screen and paper.
namespace mijlpaal::chart {

/// How one milestone was foretold.
struct TrendLine {
    std::string name;
    /// In the order in which they were reported; the last is the plan of now.
    std::vector<forecasting::Expected> points;
    forecasting::Trend trend;
};

/// Each milestone as a line: up the day it was expected, across the day on which that was told. A level line
/// is stable, a rising one slips, and one that meets the diagonal is reached. Keys are places of lines, times
/// `pointsOfLine`, plus those of points.
inline constexpr std::int64_t pointsOfLine = 1000;
Picture trendChart(const std::string& title, const std::vector<TrendLine>& lines, const Medium& medium);

/// What was planned, earned and paid month by month, and what it will cost as it went. `name` is that of the
/// programme.
Picture earnedValueCurves(const std::string& name, const forecasting::EarnedValue& value,
                          const std::vector<forecasting::EarnedPoint>& curve, const Medium& medium);

/// Of a programme on which more is paid than all of it was to cost: whether work is left.
base::Message wordsOfOverspending(const forecasting::EarnedValue& value);

/// For each programme as a bar how much is done, and as a stroke how much of its estimate is spent. Keys are
/// places in `values`; `names` has one for each.
Picture spentAgainstDone(const std::vector<std::string>& names,
                         const std::vector<forecasting::EarnedValue>& values, const Medium& medium);

}  // namespace mijlpaal::chart

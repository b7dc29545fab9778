#include "forecasting/trend.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace mijlpaal::forecasting {

namespace {

/// From which slope on it comes no nearer: a day in fifty is less than anybody can foresee.
constexpr double receding = 0.98;

double daysBetween(model::Day from, model::Day to) {
    return static_cast<double>((to - from).count());
}

/// Steps of more than `stableDays` in both directions.
bool swings(const std::vector<Expected>& points) {
    bool later = false, earlier = false;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto step = (points[i].day - points[i - 1].day).count();
        later |= step > stableDays;
        earlier |= step < -stableDays;
    }
    return later && earlier;
}

TrendPattern patternOf(const std::vector<Expected>& points, double slope) {
    if (swings(points)) return TrendPattern::swings;
    const auto moved = (points.back().day - points.front().day).count();
    if (std::abs(moved) <= stableDays) return TrendPattern::stable;
    if (moved < 0) return TrendPattern::pullsIn;
    return slope >= receding ? TrendPattern::recedes : TrendPattern::slips;
}

}  // namespace

Trend trendOf(const std::vector<Expected>& points) {
    if (points.empty() || points.front().reportedOn == points.back().reportedOn) return {};
    // Days since the first report, so that the numbers stay small.
    const auto origin = points.front().reportedOn;
    Eigen::MatrixXd left(static_cast<Eigen::Index>(points.size()), 2);
    Eigen::VectorXd right(left.rows());
    for (Eigen::Index i = 0; i < left.rows(); ++i) {
        const auto& point = points[static_cast<std::size_t>(i)];
        left.row(i) << 1, daysBetween(origin, point.reportedOn);
        right(i) = daysBetween(origin, point.day);
    }
    const Eigen::Vector2d line = left.colPivHouseholderQr().solve(right);
    Trend trend;
    trend.slope = line(1);
    trend.pattern = patternOf(points, trend.slope);
    if (trend.slope >= receding) return trend;
    constexpr double century = 36'525;
    if (const auto meets = line(0) / (1 - trend.slope); std::abs(meets) < century)
        trend.meets = origin + std::chrono::days{std::llround(meets)};
    return trend;
}

base::Message wordsFor(TrendPattern pattern) {
    switch (pattern) {
        case TrendPattern::unknown:
            return base::message("foretold once");
        case TrendPattern::stable:
            return base::message("stable");
        case TrendPattern::pullsIn:
            return base::message("comes earlier");
        case TrendPattern::slips:
            return base::message("slips");
        case TrendPattern::recedes:
            return base::message("slips as fast as time passes");
        case TrendPattern::swings:
            return base::message("goes to and fro");
    }
    return {};
}

}  // namespace mijlpaal::forecasting

#include "forecasting/beta_shapes.h"

#include "forecasting/exact_math.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace mijlpaal::forecasting {

namespace {

constexpr int modes = 64;
constexpr std::size_t cells = 1024;

/// Of one shape, where it stands and the shares below and above.
struct Shape {
    std::vector<double> at, below, above;

    Shape(double alpha, double beta) {
        // Steps that are small at both ends, where the density may rise steeply: x = t^2 (3 - 2 t).
        std::vector<double> mass(cells);
        for (std::size_t i = 0; i < cells; ++i) {
            const auto t = (static_cast<double>(i) + 0.5) / cells;
            const auto x = t * t * (3 - 2 * t);
            mass[i] = power(x, alpha - 1) * power(1 - x, beta - 1) * 6 * t * (1 - t);
        }
        at.resize(cells + 1);
        below.resize(cells + 1);
        above.resize(cells + 1);
        for (std::size_t i = 0; i <= cells; ++i) {
            const auto t = static_cast<double>(i) / cells;
            at[i] = t * t * (3 - 2 * t);
        }
        for (std::size_t i = 0; i < cells; ++i) below[i + 1] = below[i] + mass[i];
        for (std::size_t i = cells; i-- > 0;) above[i] = above[i + 1] + mass[i];
        const auto all = below.back(), back = above.front();
        for (auto& each : below) each /= all;
        for (auto& each : above) each /= back;
    }

    double quantile(double under, double over) const {
        std::size_t i = 0;
        double part = 0;
        if (under < over) {
            i = static_cast<std::size_t>(std::upper_bound(below.begin(), below.end(), under) - below.begin());
            if (i > cells) return 1;
            part = (under - below[i - 1]) / (below[i] - below[i - 1]);
        } else {
            const auto found = std::partition_point(above.begin(), above.end(), [over](double x) { return x > over; });
            i = static_cast<std::size_t>(found - above.begin());
            if (i == 0) return 0;
            if (i > cells) return 1;
            part = (above[i - 1] - over) / (above[i - 1] - above[i]);
        }
        return at[i - 1] + part * (at[i] - at[i - 1]);
    }
};

const Shape& shapeOf(double weight, int mode) {
    static std::mutex mutex;
    static std::map<std::pair<double, int>, std::unique_ptr<const Shape>> kept;
    const std::lock_guard lock{mutex};
    auto& shape = kept[{weight, mode}];
    const auto share = static_cast<double>(mode) / modes;
    if (!shape) shape = std::make_unique<const Shape>(1 + weight * share, 1 + weight * (1 - share));
    return *shape;
}

}  // namespace

double betaQuantile(double weight, double mode, double below, double above) {
    const auto place = std::clamp(mode, 0.0, 1.0) * modes;
    const auto low = std::min(static_cast<int>(place), modes - 1);
    const auto part = place - low;
    const auto one = shapeOf(weight, low).quantile(below, above);
    return part == 0 ? one : one + part * (shapeOf(weight, low + 1).quantile(below, above) - one);
}

}  // namespace mijlpaal::forecasting

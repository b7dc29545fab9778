#include "forecasting/distribution.h"

#include "forecasting/beta_shapes.h"
#include "forecasting/exact_math.h"
#include "forecasting/normal.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mijlpaal::forecasting {

namespace {

std::optional<base::Message> outOfOrder(double least, double mode, double most) {
    if (!std::isfinite(least) || !std::isfinite(mode) || !std::isfinite(most))
        return base::message("An estimate is not a number.");
    if (least <= mode && mode <= most) return std::nullopt;
    return base::message("The three estimates are out of order: the optimistic one is the least, the "
                         "pessimistic one the most.");
}

bool isShare(double share) {
    return share >= 0 && share <= 1;
}

base::Message noShare() {
    return base::message("A chance lies between 0 and 1.");
}

struct Problem {
    std::optional<base::Message> operator()(const Constant& it) const {
        return outOfOrder(it.value, it.value, it.value);
    }
    std::optional<base::Message> operator()(const Uniform& it) const {
        return outOfOrder(it.least, it.least, it.most);
    }
    std::optional<base::Message> operator()(const Triangular& it) const {
        return outOfOrder(it.least, it.mode, it.most);
    }
    std::optional<base::Message> operator()(const PertBeta& it) const {
        if (!(it.weight > 0)) return base::message("The weight of the most likely estimate is above 0.");
        return outOfOrder(it.least, it.mode, it.most);
    }
    std::optional<base::Message> operator()(const Trigen& it) const {
        if (!isShare(it.below) || !isShare(it.above) || it.below + it.above >= 1) return noShare();
        return outOfOrder(it.low, it.mode, it.high);
    }
    std::optional<base::Message> operator()(const Normal& it) const {
        if (!(it.deviation >= 0)) return base::message("A standard deviation is not below 0.");
        return outOfOrder(it.mean, it.mean, it.mean);
    }
    std::optional<base::Message> operator()(const LogNormal& it) const {
        if (!(it.deviation >= 0)) return base::message("A standard deviation is not below 0.");
        if (!(it.mean > 0)) return base::message("The mean of a log-normal distribution is above 0.");
        return outOfOrder(it.mean, it.mean, it.mean);
    }
    std::optional<base::Message> operator()(const Discrete& it) const {
        if (it.values.empty() || it.values.size() != it.chances.size())
            return base::message("Each value of a distribution has one chance.");
        if (!std::all_of(it.chances.begin(), it.chances.end(), isShare)) return noShare();
        const auto sum = std::accumulate(it.chances.begin(), it.chances.end(), 0.0);
        if (std::abs(sum - 1) > 1e-6) return base::message("The chances of all values add up to 1.");
        return std::nullopt;
    }
    std::optional<base::Message> operator()(const Empirical& it) const {
        if (it.values.empty()) return base::message("There is no value to draw from.");
        return std::nullopt;
    }
    std::optional<base::Message> operator()(const HeavyTailed& it) const {
        if (!(it.tail > 0 && it.tail < 1)) return noShare();
        if (!(it.shape >= 0 && it.shape < 1)) return base::message("The shape of a tail lies from 0 up to 1.");
        return outOfOrder(it.least, it.mode, it.most);
    }
};

double triangular(double least, double mode, double most, double below, double above) {
    const auto width = most - least;
    if (width <= 0) return mode;
    return below * width < mode - least ? least + std::sqrt(below * width * (mode - least))
                                        : most - std::sqrt(above * width * (most - mode));
}

/// The triangle of which given shares lie outside two of its values.
Triangular widened(const Trigen& it) {
    // The left side alone decides where the left end is, once the right one is known, and the other way round.
    auto least = it.low, most = it.high;
    if (it.mode == it.low && it.mode == it.high) return {it.low, it.mode, it.high};
    for (int round = 0; round < 200; ++round) {
        const auto width = most - least;
        if (it.mode > it.low) {
            // (low - least)^2 = below * width * (mode - least)
            const auto c = it.below * width;
            const auto x = (c + std::sqrt(c * c + 4 * c * (it.mode - it.low))) / 2;
            least = it.low - x;
        }
        const auto wider = most - least;
        if (it.high > it.mode) {
            const auto c = it.above * wider;
            const auto x = (c + std::sqrt(c * c + 4 * c * (it.high - it.mode))) / 2;
            most = it.high + x;
        }
    }
    return {least, it.mode, most};
}

double sampled(const std::vector<double>& sorted, double below) {
    const auto place = static_cast<std::size_t>(below * static_cast<double>(sorted.size()));
    return sorted[std::min(place, sorted.size() - 1)];
}

struct Quantile {
    double below, above;

    double operator()(const Constant& it) const { return it.value; }
    double operator()(const Uniform& it) const {
        return below < above ? it.least + below * (it.most - it.least) : it.most - above * (it.most - it.least);
    }
    double operator()(const Triangular& it) const {
        return triangular(it.least, it.mode, it.most, below, above);
    }
    double operator()(const PertBeta& it) const {
        const auto width = it.most - it.least;
        if (width <= 0) return it.mode;
        return it.least + width * betaQuantile(it.weight, (it.mode - it.least) / width, below, above);
    }
    double operator()(const Trigen& it) const { return (*this)(widened(it)); }
    double operator()(const Normal& it) const { return it.mean + it.deviation * score(); }
    double operator()(const LogNormal& it) const {
        const auto ratio = it.deviation / it.mean;
        const auto variance = naturalLog(1 + ratio * ratio);
        return it.mean * exponential(std::sqrt(variance) * score() - variance / 2);
    }
    double operator()(const Discrete& it) const {
        // In the order of the values, so that more of one is more of what goes with it.
        std::vector<std::size_t> order(it.values.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return it.values[a] < it.values[b]; });
        double sum = 0;
        for (const auto k : order) {
            sum += it.chances[k];
            if (below < sum) return it.values[k];
        }
        return it.values[order.back()];
    }
    double operator()(const Empirical& it) const {
        auto sorted = it.values;
        std::sort(sorted.begin(), sorted.end());
        return sampled(sorted, below);
    }
    double operator()(const HeavyTailed& it) const {
        if (above >= it.tail) return triangular(it.least, it.mode, it.most, below, above);
        const auto from = triangular(it.least, it.mode, it.most, 1 - it.tail, it.tail);
        // As steep as the triangle is where the tail begins: its density there is tail / scale.
        const auto width = it.most - it.least;
        if (width <= 0) return it.mode;
        const auto density = from > it.mode || it.mode == it.least
                                 ? 2 * (it.most - from) / (width * std::max(it.most - it.mode, 1e-300))
                                 : 2 * (from - it.least) / (width * (it.mode - it.least));
        const auto scale = density > 0 ? it.tail / density : 0;
        const auto left = std::max(above, 0x1p-24) / it.tail;
        return it.shape == 0 ? from - scale * naturalLog(left)
                             : from + scale * (power(left, -it.shape) - 1) / it.shape;
    }

private:
    double score() const {
        return below < above ? normalQuantile(std::max(below, 0x1p-24)) : -normalQuantile(std::max(above, 0x1p-24));
    }
};

}  // namespace

std::optional<base::Message> problemOf(const Distribution& distribution) {
    return std::visit(Problem{}, distribution);
}

double quantile(const Distribution& distribution, double below, double above) {
    return std::visit(Quantile{below, above}, distribution);
}

bool isStepped(const Distribution& distribution) {
    return std::holds_alternative<Discrete>(distribution) || std::holds_alternative<Empirical>(distribution);
}

}  // namespace mijlpaal::forecasting

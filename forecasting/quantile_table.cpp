#include "forecasting/quantile_table.h"

#include "forecasting/beta_shapes.h"

#include <cmath>
#include <limits>
#include <map>
#include <mutex>

namespace mijlpaal::forecasting {

namespace {

/// The shares below and above each step.
struct Steps {
    std::vector<double> below, above;

    static const Steps& of(std::size_t cells) {
        static const Steps made{cells};
        return made;
    }

private:
    explicit Steps(std::size_t cells) {
        for (std::size_t i = 0; i <= cells; ++i) {
            const auto z = 10 * static_cast<double>(i) / static_cast<double>(cells) - 5;
            below.push_back(chanceBelow(z));
            above.push_back(chanceAbove(z));
        }
    }
};

/// Values in order with their chances.
std::vector<std::pair<double, double>> stepsOf(const Distribution& distribution) {
    std::vector<std::pair<double, double>> steps;
    if (const auto* seen = std::get_if<Empirical>(&distribution)) {
        for (const auto value : seen->values) steps.emplace_back(value, 1.0 / static_cast<double>(seen->values.size()));
    } else if (const auto* some = std::get_if<Discrete>(&distribution)) {
        for (std::size_t i = 0; i < some->values.size(); ++i) steps.emplace_back(some->values[i], some->chances[i]);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

/// The steps of a beta distribution on 0 to 1 with its mode on a sixty-fourth.
const std::vector<double>& betaSteps(double weight, int mode, const Steps& steps) {
    static std::mutex mutex;
    static std::map<std::pair<double, int>, std::vector<double>> kept;
    const std::lock_guard lock{mutex};
    auto& values = kept[{weight, mode}];
    if (values.empty()) {
        for (std::size_t i = 0; i < steps.below.size(); ++i)
            values.push_back(betaQuantile(weight, mode / 64.0, steps.below[i], steps.above[i]));
    }
    return values;
}

/// As `quantile` gives them, with the shapes of the beta distribution looked up once for all steps.
std::vector<double> stepsOf(const PertBeta& it, const Steps& steps) {
    const auto width = it.most - it.least;
    const auto place = width <= 0 ? 0 : (it.mode - it.least) / width * 64;
    const auto low = std::min(static_cast<int>(place), 63);
    const auto part = place - low;
    const auto& one = betaSteps(it.weight, low, steps);
    const auto& other = betaSteps(it.weight, low + 1, steps);
    std::vector<double> values(one.size(), it.mode);
    for (std::size_t i = 0; width > 0 && i < one.size(); ++i)
        values[i] = it.least + width * (one[i] + part * (other[i] - one[i]));
    return values;
}

}  // namespace

std::vector<std::int32_t> QuantileTable::rounded(std::vector<double> values, double moved, double times) {
    for (auto& each : values) each = (each + moved) * times;
    double furthest = 0;
    for (const auto each : values) furthest = std::max(furthest, std::abs(each));
    double unit = 1;
    for (; furthest / unit > std::numeric_limits<std::int32_t>::max() / 4; unit *= 2) ++unitBits_;
    std::vector<std::int32_t> made;
    made.reserve(values.size());
    for (const auto each : values) made.push_back(static_cast<std::int32_t>(std::floor(each / unit + 0.5)));
    return made;
}

void QuantileTable::putLine(const std::vector<double>& values, double moved, double times) {
    const auto steps = rounded(values, moved, times);
    std::copy(steps.begin(), steps.end(), values_.begin());
    values_.back() = values_[cells];
    isNarrow_ = unitBits_ == 0;
    for (std::size_t i = 0; i < cells; ++i)
        isNarrow_ =
            isNarrow_ && values_[i + 1] >= values_[i] && values_[i + 1] - values_[i] < 1 << (32 - cellBits);
}

QuantileTable::QuantileTable(const Distribution& distribution, double moved, double times) {
    std::vector<double> values;
    if (isStepped(distribution)) {
        double sum = 0;
        for (const auto& [value, chance] : stepsOf(distribution)) {
            if (!values.empty()) {
                const auto z = normalQuantile(std::clamp(sum, 0x1p-24, 1 - 0x1p-24));
                edges_.push_back(static_cast<std::int32_t>(std::floor(z * scoreUnit + 0.5)));
            }
            values.push_back(value);
            sum += chance;
        }
        if (!edges_.empty()) {
            levels_ = rounded(std::move(values), moved, times);
            return;
        }
        // One value alone has no edge to be known by.
        putLine(std::vector<double>(cells + 1, values.front()), moved, times);
        return;
    }
    const auto& steps = Steps::of(cells);
    if (const auto* pert = std::get_if<PertBeta>(&distribution)) {
        values = stepsOf(*pert, steps);
    } else {
        for (std::size_t i = 0; i <= cells; ++i)
            values.push_back(quantile(distribution, steps.below[i], steps.above[i]));
    }
    putLine(values, moved, times);
}

}  // namespace mijlpaal::forecasting

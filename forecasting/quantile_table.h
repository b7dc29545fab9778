#pragma once

#include "forecasting/distribution.h"
#include "forecasting/normal.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace mijlpaal::forecasting {

/// A distribution as whole numbers by normal score, in steps of an eighth of a standard deviation: what
/// a trial looks up. Between steps it lies on a line, but for what jumps from value to value.
///
/// Cost: making one asks for 81 quantiles; they stand in the table itself, in six lines of the cache.
class QuantileTable {
public:
    /// The distribution must be one that can be. Its values are moved, then made larger, and rounded.
    explicit QuantileTable(const Distribution& distribution, double moved = 0, double times = 1);

    std::int64_t at(std::int32_t score) const {
        const auto from = static_cast<std::uint32_t>(score + 5 * scoreUnit);
        const auto cell = from >> cellBits;
        if (!edges_.empty()) return jumped(score);
        const auto rest = static_cast<std::int64_t>(from & ((1u << cellBits) - 1));
        const std::int64_t low = values_[cell], step = values_[cell + 1] - low;
        return (low + ((step * rest) >> cellBits)) << unitBits_;
    }

    /// Its values at each step, where what lies between two of them can be reckoned in 32 bits by `between`;
    /// else nothing.
    const std::int32_t* steps() const { return isNarrow_ ? values_.data() : nullptr; }

    /// The step below a score, and the value of the score between that and the next one, as `at` gives it.
    /// Apart, and without a branch: the look in between is all that cannot be done for many scores at once.
    static std::int32_t stepBelow(std::int32_t score) { return (score + 5 * scoreUnit) >> cellBits; }
    static std::int32_t between(std::int32_t low, std::int32_t high, std::int32_t score) {
        const auto rest = static_cast<std::uint32_t>(score + 5 * scoreUnit) & ((1u << cellBits) - 1);
        // Quantiles rise.
        return low + static_cast<std::int32_t>((static_cast<std::uint32_t>(high - low) * rest) >> cellBits);
    }

    /// Fetches steps ahead of use.
    static void fetch(const std::int32_t* steps) {
        constexpr std::size_t inLine = 64 / sizeof(std::int32_t);
        for (std::size_t i = 0; i <= cells; i += inLine) __builtin_prefetch(steps + i);
    }

    bool isConstant() const {
        return edges_.empty() ? values_.front() == values_.back() : levels_.front() == levels_.back();
    }

private:
    static constexpr int stepBits = 3;
    static constexpr int cellBits = scoreBits - stepBits;
    static constexpr std::size_t cells = 10 << stepBits;

    std::int64_t jumped(std::int32_t score) const {
        const auto place = std::upper_bound(edges_.begin(), edges_.end(), score) - edges_.begin();
        return std::int64_t{levels_[static_cast<std::size_t>(place)]} << unitBits_;
    }

    std::vector<std::int32_t> rounded(std::vector<double> values, double moved, double times);
    void putLine(const std::vector<double>& values, double moved, double times);

    std::array<std::int32_t, cells + 2> values_{};
    /// What the values count is two to this power: more than one where they would not fit.
    int unitBits_ = 0;
    bool isNarrow_ = false;
    /// Of what jumps: its values, and the scores at which it goes from one to the next.
    std::vector<std::int32_t> levels_, edges_;
};

}  // namespace mijlpaal::forecasting

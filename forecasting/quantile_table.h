#pragma once

#include "forecasting/distribution.h"
#include "forecasting/normal.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::forecasting {

/// A distribution as whole numbers by normal score, in steps of an eighth of a standard deviation: what
/// a trial looks up. Between steps it lies on a line, but for what jumps from value to value.
///
/// Cost: making one asks for 81 quantiles; five lines of the cache hold it.
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

    /// The values of as many scores as there is room for values.
    template <class Value>
    void look(const std::int32_t* scores, std::span<Value> values) const {
        if (!edges_.empty()) {
            for (std::size_t l = 0; l < values.size(); ++l) values[l] = Value{jumped(scores[l])};
            return;
        }
        // By themselves, so that what is written cannot be what is read.
        const auto* table = values_.data();
        const auto unitBits = unitBits_;
        for (std::size_t l = 0; l < values.size(); ++l) {
            const auto from = static_cast<std::uint32_t>(scores[l] + 5 * scoreUnit);
            const auto cell = from >> cellBits;
            const auto rest = from & ((1u << cellBits) - 1);
            // Quantiles rise, so that a step fits in 32 bits, and is multiplied by them.
            const auto low = table[cell];
            const auto step = static_cast<std::uint32_t>(table[cell + 1]) - static_cast<std::uint32_t>(low);
            values[l] = Value{(low + static_cast<std::int64_t>((std::uint64_t{step} * rest) >> cellBits)) << unitBits};
        }
    }

    /// Fetches it ahead of use.
    void fetch() const {
        constexpr std::size_t inLine = 64 / sizeof(std::int32_t);
        for (std::size_t i = 0; i < values_.size(); i += inLine) __builtin_prefetch(values_.data() + i);
    }

    bool isConstant() const { return values_.front() == values_.back(); }

private:
    static constexpr int stepBits = 3;
    static constexpr int cellBits = scoreBits - stepBits;
    static constexpr std::size_t cells = 10 << stepBits;

    std::int64_t jumped(std::int32_t score) const {
        const auto place = std::upper_bound(edges_.begin(), edges_.end(), score) - edges_.begin();
        return std::int64_t{values_[static_cast<std::size_t>(place)]} << unitBits_;
    }

    void put(std::vector<double> values, double moved, double times);

    std::vector<std::int32_t> values_;
    /// What the values count is two to this power: more than one where they would not fit.
    int unitBits_ = 0;
    /// Of what jumps: the scores at which it does.
    std::vector<std::int32_t> edges_;
};

}  // namespace mijlpaal::forecasting

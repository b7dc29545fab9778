#pragma once

#include "scheduling/processor.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace mijlpaal::forecasting {

/// The standard normal distribution: the chance of less than z, and of more.
/// Source: Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004), no. 4.
double chanceBelow(double z);
inline double chanceAbove(double z) {
    return chanceBelow(-z);
}

/// The z below which a share `p` lies, 0 < p < 1.
/// Source: Wichura, Algorithm AS 241, Applied Statistics 37 (1988), pp. 477-484 (PPND16).
double normalQuantile(double p);

/// A normal score as a whole number: `scoreUnit` is one standard deviation.
inline constexpr int scoreBits = 15;
inline constexpr std::int32_t scoreUnit = 1 << scoreBits;
/// No score lies further from the middle.
inline constexpr std::int32_t lastScore = 5 * scoreUnit - 1;

/// The score of a number drawn from all of 32 bits: the greater the one, the greater the other.
class Scores {
public:
    static const Scores& table();

    std::int32_t of(std::uint32_t drawn) const { return scoreFrom(drawn, table_[placeOf(drawn)]); }

    /// The same of many numbers. The look in between is all that is not done for several at once.
    template <std::size_t Count>
    MIJLPAAL_FOR_BOTH void of(const std::array<std::uint32_t, Count>& drawn,
                              std::array<std::int32_t, Count>& scores) const {
        std::array<std::int32_t, Count> places;
        std::array<std::uint32_t, Count> entries;
        for (std::size_t i = 0; i < Count; ++i) places[i] = placeOf(drawn[i]);
        for (std::size_t i = 0; i < Count; ++i) entries[i] = table_[places[i]];
        for (std::size_t i = 0; i < Count; ++i) scores[i] = scoreFrom(drawn[i], entries[i]);
    }

private:
    Scores();

    // Of half the numbers the last sixty-fourth has a finer table of its own, behind the other.
    static constexpr std::int32_t steps = 1024, tailAt = steps - steps / 64;
    static constexpr std::int32_t tailFrom = 0x7fffffff - (1 << 25) + 1;
    static constexpr int bodyBits = 21, tailBits = 15, stepBits = 15;

    /// All bits where a number is in the lower half, of which the score is below zero.
    static std::uint32_t lowerOf(std::uint32_t drawn) { return (drawn >> 31) - 1; }

    /// How far a number is from the middle, in the tail from where that begins, and 64 times as fine.
    static std::int32_t halfOf(std::uint32_t drawn) {
        return static_cast<std::int32_t>((drawn ^ lowerOf(drawn)) & 0x7fffffffu);
    }
    static std::int32_t fromOf(std::int32_t half) {
        return half >= tailFrom ? (half - tailFrom) << (bodyBits - tailBits) : half;
    }
    static std::int32_t placeOf(std::uint32_t drawn) {
        const auto half = halfOf(drawn);
        return (fromOf(half) >> bodyBits) + (half >= tailFrom ? tailAt : 0);
    }
    std::int32_t scoreFrom(std::uint32_t drawn, std::uint32_t entry) const {
        const auto half = halfOf(drawn);
        // All bits in the tail: a choice by bits is made for many at once.
        const auto tail = static_cast<std::uint32_t>((tailFrom - 1 - half) >> 31);
        const auto rest = static_cast<std::uint32_t>(fromOf(half)) & ((1u << bodyBits) - 1);
        const auto ofEither = [tail](std::uint32_t body, std::uint32_t inTail) {
            return (body & ~tail) | (inTail & tail);
        };
        // The product fits in 32 bits: steps of the body are less than two to the power 11, those of the tail
        // less than 15.
        const auto product = (entry & ((1u << stepBits) - 1)) * ofEither(rest, rest >> (bodyBits - tailBits));
        const auto score =
            (entry >> stepBits) + (tailScore_ & tail) + ofEither(product >> bodyBits, product >> tailBits);
        return static_cast<std::int32_t>((score ^ lowerOf(drawn)) - lowerOf(drawn));
    }

    /// The score at each step, in the tail beyond its first, and the way to the next: one look for both.
    std::uint32_t table_[tailAt + steps];
    std::uint32_t tailScore_ = 0;
};

}  // namespace mijlpaal::forecasting

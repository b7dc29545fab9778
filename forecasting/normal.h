#pragma once

#include <algorithm>
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

    std::int32_t of(std::uint32_t drawn) const {
        const bool isUpper = (drawn >> 31) != 0;
        const auto half = (isUpper ? drawn : ~drawn) & 0x7fffffffu;
        const auto score = half < tailFrom ? between(body_, half >> bodyBits, half & ((1u << bodyBits) - 1), bodyBits)
                                           : between(tail_, (half - tailFrom) >> tailBits,
                                                     (half - tailFrom) & ((1u << tailBits) - 1), tailBits);
        return isUpper ? score : -score;
    }

    /// The same of many numbers. Nearly all of them lie in the body, which is looked up without a branch.
    void of(const std::uint32_t* drawn, std::int32_t* scores, std::uint32_t count) const {
        constexpr std::uint32_t restMask = (1u << bodyBits) - 1;
        std::uint32_t furthest = 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            // All bits where the number is in the lower half, of which the score is below zero.
            const auto lower = (drawn[i] >> 31) - 1;
            const auto half = (drawn[i] ^ lower) & 0x7fffffffu;
            furthest = std::max(furthest, half);
            const auto inBody = std::min(half, tailFrom - 1);
            const auto cell = inBody >> bodyBits;
            const auto low = static_cast<std::uint32_t>(body_[cell]);
            // A step is less than two to the power 11, so that the product fits.
            const auto step = static_cast<std::uint32_t>(body_[cell + 1]) - low;
            const auto score = low + ((step * (inBody & restMask)) >> bodyBits);
            scores[i] = static_cast<std::int32_t>((score ^ lower) - lower);
        }
        if (furthest < tailFrom) return;
        for (std::uint32_t i = 0; i < count; ++i) scores[i] = of(drawn[i]);
    }

private:
    Scores();

    // Of half the numbers the last sixty-fourth has a finer table of its own.
    static constexpr std::uint32_t steps = 1024;
    static constexpr std::uint32_t tailFrom = (1u << 31) - (1u << 25);
    static constexpr int bodyBits = 21, tailBits = 15;

    static std::int32_t between(const std::int32_t* table, std::uint32_t cell, std::uint32_t rest, int bits) {
        // A table rises, so that a step is never below zero.
        const auto low = table[cell];
        const auto step = static_cast<std::uint32_t>(table[cell + 1] - low);
        return low + static_cast<std::int32_t>((std::uint64_t{step} * rest) >> bits);
    }

    std::int32_t body_[steps + 1], tail_[steps + 1];
};

}  // namespace mijlpaal::forecasting

#pragma once

#include <cstdint>

/// Random numbers that are computed, not drawn in turn: each is a function of the seed, of what it is for and of
/// the trial. So they are the same in any order, on any number of threads, and for everything that two plans
/// have in common.
namespace mijlpaal::forecasting {

/// Source: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, pp. 453-472
/// (SplitMix64).
constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// What a stream of numbers is for.
enum class Purpose : std::uint8_t { estimate, riskFires, riskWork, riskMoney, driverFires, driver, factor, fork };

/// The numbers of one purpose of one thing, such as the duration of an activity.
class Stream {
public:
    constexpr Stream() = default;
    constexpr Stream(std::uint64_t seed, Purpose purpose, std::int64_t number)
        : Stream{mixed(mixed(mixed(seed) ^ static_cast<std::uint64_t>(purpose)) ^ static_cast<std::uint64_t>(number))} {}

    /// 32 random bits for a trial.
    /// Source: the mixing constants of C. Wellons, "Prospecting for Hash Functions" (2018), lowbias32.
    constexpr std::uint32_t operator()(std::uint32_t trial) const {
        return scrambled(scrambled(trial ^ before_) ^ between_);
    }

private:
    constexpr explicit Stream(std::uint64_t key)
        : before_{static_cast<std::uint32_t>(key)}, between_{static_cast<std::uint32_t>(key >> 32)} {}

    friend class Strata;

    static constexpr std::uint32_t scrambled(std::uint32_t x) {
        x = (x ^ (x >> 16)) * 0x7feb352du;
        x = (x ^ (x >> 15)) * 0x846ca68bu;
        return x ^ (x >> 16);
    }

    std::uint32_t before_ = 0, between_ = 0;
};

/// Latin hypercube: all numbers of 32 bits cut in as many strata as there are trials, of which each is drawn from
/// once. Which trial draws from which is a shuffle that is computed, not stored.
/// Source: McKay, Beckman & Conover, Technometrics 21 (1979), pp. 239-245; the shuffle is a Feistel network of which
///         numbers beyond the count are walked on from (Black & Rogaway, CT-RSA 2002).
class Strata {
public:
    constexpr explicit Strata(std::uint32_t count) : count_{count} {
        while ((std::uint64_t{1} << (2 * halfBits_)) < count) ++halfBits_;
    }

    /// The stratum of a trial below the count.
    constexpr std::uint32_t of(const Stream& stream, std::uint32_t trial) const {
        const auto mask = (1u << halfBits_) - 1;
        do {
            auto left = trial >> halfBits_, right = trial & mask;
            for (std::uint32_t round = 0; round < 4; ++round) {
                const auto next = left ^ (Stream::scrambled(right + (round << 28) + stream.before_) & mask);
                left = right;
                right = next;
            }
            trial = (left << halfBits_) | right;
        } while (trial >= count_);
        return trial;
    }

    /// A number from a stratum: of all there, the one that `drawn` is of all of 32 bits.
    constexpr std::uint32_t from(std::uint32_t stratum, std::uint32_t drawn) const {
        return static_cast<std::uint32_t>(((std::uint64_t{stratum} << 32) + drawn) / count_);
    }

    constexpr std::uint32_t operator()(const Stream& stream, std::uint32_t trial) const {
        return from(of(stream, trial), stream(trial));
    }

private:
    std::uint32_t count_ = 1;
    std::uint32_t halfBits_ = 1;
};

}  // namespace mijlpaal::forecasting

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

    static constexpr std::uint32_t scrambled(std::uint32_t x) {
        x = (x ^ (x >> 16)) * 0x7feb352du;
        x = (x ^ (x >> 15)) * 0x846ca68bu;
        return x ^ (x >> 16);
    }

    std::uint32_t before_, between_;
};

}  // namespace mijlpaal::forecasting

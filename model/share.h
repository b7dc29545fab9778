#pragma once

#include <compare>
#include <cstdint>

namespace mijlpaal::model {

/// A chance between 0 and 1, in millionths, so that equal texts are equal values.
struct Probability {
    std::int64_t millionths = 0;

    auto operator<=>(const Probability&) const = default;

    constexpr double value() const { return static_cast<double>(millionths) / 1e6; }
};

/// A share of something, in hundredths of a per cent: 94 % is 9400.
struct Percent {
    std::int64_t hundredths = 0;

    auto operator<=>(const Percent&) const = default;
};

constexpr Percent percent(std::int64_t whole) {
    return {whole * 100};
}

}  // namespace mijlpaal::model

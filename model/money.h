#pragma once

#include <compare>
#include <cstdint>

namespace mijlpaal::model {

/// An amount of euros in whole cents. It is never multiplied by a fraction without the rounding being
/// named at the call.
struct Money {
    std::int64_t cents = 0;

    auto operator<=>(const Money&) const = default;

    friend constexpr Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.cents - b.cents}; }
    friend constexpr Money operator-(Money a) { return {-a.cents}; }
};

/// The calendar year a sum belongs to.
struct BudgetYear {
    std::int64_t year = 0;

    auto operator<=>(const BudgetYear&) const = default;
};

}  // namespace mijlpaal::model

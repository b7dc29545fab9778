#pragma once

#include "model/day.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::model {

/// Tenths of a minute in a day.
inline constexpr std::int64_t dayTenths = 14400;

/// An instant in a plan: local wall clock in tenths of a minute since 1970-01-01 00:00. There are no
/// time zones and no summer time in a plan.
struct Moment {
    std::int64_t tenths = 0;

    auto operator<=>(const Moment&) const = default;

    /// The day it falls on; midnight belongs to the day that begins.
    Day day() const;

    /// Tenths of a minute since the midnight before.
    std::int64_t timeOfDay() const;

    static Moment at(Day day, std::int64_t timeOfDay = 0);
};

/// `YYYY-MM-DDTHH:MM`, with `:SS` behind it when there are seconds (six to a tenth of a minute).
std::string isoText(Moment moment);

/// Reads `YYYY-MM-DDTHH:MM[:SS]`; seconds are rounded to six.
std::optional<Moment> momentFrom(std::string_view text);

}  // namespace mijlpaal::model

#pragma once

#include "model/record_kind.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mijlpaal::scheduling {

/// Why a date moved between two revisions, in the order in which a slip is split.
///
/// Source: the order refines the half-step method of AACE 29R-03 and 57R-09, in which progress is taken in
/// before anything else that was changed.
enum class SlipCause : std::uint8_t {
    progress,
    /// An actual date that was known already, and was corrected.
    actualDates,
    /// How long work takes: durations, what is left, resources at work and their units.
    estimates,
    logic,
    calendars,
    /// Constraints, deadlines, dates placed by hand or by other plans.
    constraints,
    /// What is in the plan, and where it stands in the breakdown.
    scope,
    /// The law. It moves a date by itself only where the text of the law follows the bills; else through
    /// constraints, which are a cause of their own.
    law,
    /// Reviews and recommendations that hold work back.
    advice,
    /// How dates are reckoned: the status date, the profile and its options, levelling.
    rules,
};

inline constexpr std::size_t slipCauseCount = 10;

using SlipCauses = std::bitset<slipCauseCount>;

constexpr std::size_t indexOf(SlipCause cause) {
    return static_cast<std::size_t>(cause);
}

/// What programs call it: "actual_dates".
std::string_view nameOf(SlipCause cause);

/// What people call it; a front end translates it.
std::string_view wordsFor(SlipCause cause);

/// The cause to which a change of a field belongs, as far as the field alone tells; nothing when the field
/// moves no date.
std::optional<SlipCause> causeOf(model::RecordKind kind, std::string_view field);

}  // namespace mijlpaal::scheduling

#pragma once

#include "model/day.h"

#include <cstdint>

/// Terms and obligations: every clock that runs, and the day on which it stops.
namespace mijlpaal::clocks {

enum class TermUnit : std::uint8_t { days, weeks, months, years };

struct Term {
    int count = 0;
    TermUnit unit = TermUnit::days;

    bool operator==(const Term&) const = default;
};

constexpr Term weeks(int count) {
    return {count, TermUnit::weeks};
}

/// The last day of a term that begins the day after another, as the calendar has it. A month that has no such
/// day ends it on its last. A term below zero is counted back.
/// This is how the Houses count their own terms.
model::Day endOf(model::Day after, const Term& term);

/// The last day of a term set by an act: never a Saturday, a Sunday or a generally recognised holiday, and
/// with two other days in it where it is of three days or more. Terms of over ninety days, twelve weeks or
/// three months, those in years, and those counted back end where the calendar has them. Source: Algemene
/// termijnenwet, art. 1, 2 and 4 (BWBR0002448).
model::Day legalEndOf(model::Day after, const Term& term);

/// Whether the General Terms Act lets no term end on a day. Good Friday is one, though government works.
/// Source: Algemene termijnenwet, art. 1 and 3.
bool isFreeByLaw(model::Day day);

/// The last day on or before one on which government works: no Saturday, Sunday or public holiday.
model::Day lastWorkingDayBy(model::Day day);

}  // namespace mijlpaal::clocks

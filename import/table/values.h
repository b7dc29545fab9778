#pragma once

#include "import/table/table.h"
#include "model/plan_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What people mean by the cells of a table.
namespace mijlpaal::importing::table {

/// "n.v.t.", "-", "?", "NA": a cell that says that there is nothing to say.
bool saysNothing(const Cell& cell);

/// How days of which both numbers could be the month are written: 2-3-2026 or 3/2/2026.
struct DateOrder {
    bool isMonthFirst = false;
    /// Nothing in the columns tells, and there are days that can be read in two ways.
    bool isGuess = false;
};

/// The order of the days in some columns, by the days that can be meant in one way only and by the days of
/// the week before them.
DateOrder dateOrderOf(std::span<const Row> rows, std::span<const std::size_t> columns);

/// A day, with or without a time: "2-3-2026", "ma 02-03-26 08:00", "2 mrt. 2026", "02-Mar-26 08:00 A", "March
/// 2, 2026", "3/2/26 8:00 AM", "2026-03-02T08:00:00", a day of the spreadsheet or its number. Midnight is no
/// time. Nothing for what is no day.
std::optional<model::TypedMoment> momentIn(const Cell& cell, const DateOrder& order, bool countsFrom1904);

/// Whether the numbers of a column are shares of one rather than per cents: none is above 1 and some are
/// fractions.
bool holdsShares(std::span<const Row> rows, std::size_t column);

/// Hundredths of a per cent: "50 %", "0,5", 0.5 where the column holds shares, "ja" for all of it. Nothing
/// for what is no percentage.
std::optional<std::int64_t> percentIn(const Cell& cell, bool areShares);

/// "ja", "x", "✓", "true"; an empty cell is no. Nothing for another text.
std::optional<bool> truthIn(const Cell& cell);

/// A length of time with its unit, which may run day and night, and may be a guess: "5 dagen?", "3 edays",
/// "2,5 wk".
struct Length {
    model::TypedDuration duration;
    bool isElapsed = false;
    bool isEstimated = false;

    bool operator==(const Length&) const = default;
};

/// `unit` is that of a number without one. Errors: a text that is no length, or can be read in two ways.
base::Result<Length> lengthIn(const Cell& cell, const model::UnitLengths& lengths,
                              std::optional<model::TimeUnit> unit = std::nullopt, bool isElapsed = false);

}  // namespace mijlpaal::importing::table

#pragma once

#include "model/day.h"
#include "model/money.h"
#include "model/plan_text.h"
#include "model/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Forms in which people write values, in Dutch or English; each gives the form that stands in files, or
/// nothing when it is not one.
namespace mijlpaal::app {

/// "31-3-2027", "31 mrt 2027", "2027-03-31", without a time behind it.
std::optional<model::Day> typedDayFrom(std::string_view text);

/// "ja", "yes", "waar", "1" and their opposites.
std::optional<bool> truthFrom(std::string_view text);

/// "€ 1.250.000,50", "1,250,000.50", "1250000": a point or comma with one or two digits behind it is that of
/// the cents.
std::optional<std::string> moneyInFile(std::string_view text);

/// The same as an amount.
std::optional<model::Money> typedMoneyFrom(std::string_view text);

/// "37,5 %" in hundredths of a percent.
std::optional<std::int64_t> hundredthsFrom(std::string_view text);

/// "0,35", "35 %" and "35", which no chance can be.
std::optional<std::string> chanceInFile(std::string_view text);

/// "ma;di", "ma-vr", "ma 08:00-12:00;za vrij".
std::optional<std::string> weekInFile(std::string_view text);

/// "8:30-12, 12:30-17:00", "8-12 en 13-17"; "vrij" and "off" are no hours at all.
std::optional<std::string> hoursInFile(std::string_view text);

/// "elke 2 weken op ma,do".
std::optional<std::string> recurrenceInFile(std::string_view text);

/// "SNET", "start no earlier than".
std::optional<model::ConstraintType> constraintTypeFrom(std::string_view word);

}  // namespace mijlpaal::app

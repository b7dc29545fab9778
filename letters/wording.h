#pragma once

#include "letters/told_date.h"

#include <string_view>

namespace mijlpaal::letters {

/// Whether a Dutch sentence names a time, and every time it names lies wholly outside the told period:
/// "eind 2028" against the first quarter of 2029. Understands years, quarters, months, days, "begin",
/// "medio", "eind", seasons and halves of a year, "uiterlijk", "voor", "vanaf" and "na". What it does
/// not understand is taken as the whole year, so it rather misses a contradiction than makes one up.
bool contradicts(std::string_view sentence, const ToldDate& told);

/// Whether a Dutch sentence names a time much shorter than the told period: a month where only the year is
/// told.
bool isMoreExact(std::string_view sentence, const ToldDate& told);

}  // namespace mijlpaal::letters

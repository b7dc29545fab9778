#pragma once

#include "model/records.h"

#include <vector>

namespace mijlpaal::model {

/// The Dutch public holidays of the given years, both included, in order of date and without ids.
///
/// Good Friday is a working day for the government, but a statutory term may not end on it; Liberation
/// Day is taken as a day off every year. King's Day moves to 26 April when the 27th is a Sunday.
/// Source: Algemene termijnenwet, art. 3 (BWBR0002448).
std::vector<Holiday> dutchHolidays(int firstYear, int lastYear, CalendarId calendar);

}  // namespace mijlpaal::model

#pragma once

#include "app/view.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace mijlpaal::app {

/// Whether anything in the portfolio was made up: a record, or the fields it names. A baseline does not
/// count: it marks a revision and says nothing itself. Cost: a look at every record.
bool isPartlyIllustrative(const model::Portfolio& portfolio);

/// Whether `illustrativeFields` of a record names one of these columns, or all of them.
bool namesOneOf(const std::string& illustrativeFields, std::initializer_list<std::string_view> columns);

/// Whether the dates of an activity come, in part, from what was made up: the activity, its calendar, what
/// holds it back along the links that drive it, what a summary contains. Dates that have come true rest on
/// the activity alone.
bool datesAreIllustrative(const View& view, model::ActivityId activity);

}  // namespace mijlpaal::app

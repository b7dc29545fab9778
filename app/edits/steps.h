#pragma once

#include "base/result.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <string_view>

/// Values that are typed as so much more or less than what is there: "+40d", "-2 wk".
namespace mijlpaal::app {

/// A sign and what stands behind it.
struct Step {
    std::string_view text;
    bool isLess = false;
    std::string_view amount;
};

/// Nothing for a text that does not begin with a sign and a digit.
std::optional<Step> stepFrom(std::string_view text);

/// There is nothing to count from.
tl::unexpected<base::Message> nothingToCountFrom(const Step& step);

/// A length that much longer or shorter, told in `unit`.
/// Errors: an amount that is no duration; less than nothing.
base::Result<model::TypedDuration> lengthAfter(const Step& step, model::WorkTime now, model::TimeUnit unit,
                                               const model::UnitLengths& lengths,
                                               std::optional<model::Language> language);

/// The day so many days, weeks or months of the calendar later or earlier; where the month has no such day, its last.
/// Errors: another amount.
base::Result<model::Day> dayAfter(const Step& step, model::Day now, std::optional<model::Language> language);

}  // namespace mijlpaal::app

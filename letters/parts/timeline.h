#pragma once

#include "letters/document.h"
#include "letters/public_report.h"

#include <optional>

namespace mijlpaal::letters {

/// The milestones of a report on a line of time: the period in which each is expected or was reached, the
/// first plan where there was another, and the date of entry into force. Nothing without a milestone that is
/// told with a date.
std::optional<Illustration> timelineOf(const PublicReport& report);

}  // namespace mijlpaal::letters

#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <string_view>

/// Durations that go on day and night: "3ed", "2 ewk".
namespace mijlpaal::model {

/// 24 hours, 7 days, 30 days.
UnitLengths elapsedLengths();

/// Reads a duration with an `e` before its unit. Nothing for any other text.
std::optional<TypedDuration> elapsedDurationFrom(std::string_view text, std::optional<Language> language);

/// "3ed", "3 edg".
std::string elapsedText(WorkTime work, TimeUnit unit, Language language);

/// As `setDuration`, of work that goes on day and night, or does no longer.
/// Errors: also what is finished, where that changes.
base::Result<ChangeSet> setDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration,
                                    bool isElapsed);

}  // namespace mijlpaal::model

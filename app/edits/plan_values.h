#pragma once

#include "app/view.h"
#include "base/result.h"
#include "model/change_set.h"
#include "model/plan_text.h"
#include "model/question.h"

#include <optional>
#include <string_view>

namespace mijlpaal::app {

/// What a planner types of an activity that means more than setting a field.
enum class PlanValue { name, duration, remaining, start, finish, predecessors, percent };

/// The edit that typing `text` means; an empty one when that is so already. Nothing typed takes a start,
/// a finish or the predecessors away.
/// Errors: a text that cannot be read, an edit that a rule forbids, an activity that is not there.
base::Result<model::ChangeSet> typed(const View& view, model::ActivityId id, PlanValue value,
                                     std::string_view text, model::Language language);

/// What the edit may mean, where that is not clear (`model/question.h`); `typed` refuses it then. Nothing where
/// it is clear, or refused for another reason.
std::optional<model::Question> questionOf(const View& view, model::ActivityId id, PlanValue value,
                                          std::string_view text, model::Language language);

}  // namespace mijlpaal::app

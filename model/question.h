#pragma once

#include "base/message.h"
#include "model/change_set.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <vector>

/// What an edit of what happened may mean, where that is not for the program to guess.
namespace mijlpaal::model {

/// One thing that it may mean.
struct Choice {
    /// By which command lines and tests name it.
    std::string name;
    base::Message text;
    ChangeSet changes;
};

struct Question {
    base::Message text;
    /// Why it is not done, and what would help, where nobody can be asked.
    base::Message refusal;
    std::vector<Choice> choices;
};

/// Another duration of finished work makes another actual start or finish of it: `keep_start` or
/// `keep_finish`. Nothing for what is not finished, or took as long.
std::optional<Question> questionOfDuration(const Portfolio& portfolio, ActivityId id, TypedDuration duration,
                                           Language language);

/// Progress on what is planned to start after the status date: it started on the status date, before what it
/// waits for was done (`status_date`), or as planned (`planned_start`). Nothing where the planned start is
/// past or an actual one is known.
std::optional<Question> questionOfProgress(const Portfolio& portfolio, ActivityId id, Percent share,
                                           Moment plannedStart, Moment plannedFinish, Language language);

}  // namespace mijlpaal::model

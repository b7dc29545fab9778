#pragma once

#include "base/result.h"
#include "model/change_set.h"
#include "model/code_book.h"
#include "model/plan_text.h"

#include <optional>
#include <string>
#include <string_view>

/// What the edits of `model/edit.h` share.
namespace mijlpaal::model::edits {

base::Result<const Activity*> activityAt(const Portfolio& portfolio, ActivityId id);

std::string shownName(const Activity& activity);

/// What a planner may decide of an activity.
enum class Matter { duration, dates, progress };

/// Why it is not for a planner to decide: of summaries, levels of effort and WBS summaries that follows from
/// others, and activities of another plan are moved by that alone. Nothing where it is.
std::optional<base::Message> whyNotDecided(const Activity& activity, Matter matter);

/// The activity of which a planner decides on the matter.
base::Result<const Activity*> decidedAt(const Portfolio& portfolio, ActivityId id, Matter matter);

/// A sentence about an activity, as the refusal of an edit.
tl::unexpected<base::Message> refusal(std::string_view text, const Activity& activity);

/// An empty change set whose label speaks of an activity.
ChangeSet labelled(std::string_view text, const Activity& activity);

/// One changed activity.
ChangeSet changed(std::string_view text, const Activity& before, Activity after);

enum class End { start, finish };

/// What is typed without a time is the first or last minute of the activity's working day.
Moment momentOf(const Portfolio& portfolio, const Activity& activity, const TypedMoment& typed, End end);

/// One working day on the calendar of the activity.
WorkTime oneDay(const Portfolio& portfolio, const Activity& activity);

/// The code behind which the first free one is that of a new activity or link: it has the number of its id,
/// unless another has that.
std::string codeBefore(std::string_view prefix, ObjectRef owner);

/// Removes what files held about records that go.
template <class IsGone>
void removeForeignParts(const Portfolio& portfolio, IsGone isGone, ChangeSet& changes) {
    for (const auto& part : portfolio.all<ForeignPart>()) {
        if (isGone(part.object)) changes.remove(part);
    }
}

}  // namespace mijlpaal::model::edits

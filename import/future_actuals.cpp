#include "import/future_actuals.h"

#include "model/status_moment.h"

namespace mijlpaal::importing {

using base::message;
using model::Activity;

namespace {

/// What a summary says of itself plays no part.
bool isPlanned(const Activity& activity) {
    return activity.kind != model::ActivityKind::summary && !activity.inactive;
}

}  // namespace

void tellFutureActuals(const model::Portfolio& base, const model::Portfolio& trial,
                       const PlaceOfActivity& placeOf, FindingList& found) {
    const auto status = model::statusMomentOf(trial.settings());
    const bool isOtherStatus = base.all<model::Settings>().empty() || model::statusMomentOf(base.settings()) != status;
    for (const auto& activity : trial.all<Activity>()) {
        if (!isPlanned(activity)) continue;
        const auto actual = activity.actualFinish ? activity.actualFinish : activity.actualStart;
        if (!actual || *actual <= status) continue;
        const auto* before = base.find(activity.id);
        if (!isOtherStatus && before && *before == activity) continue;
        found.warning(placeOf(activity),
                      message("“{name}” has an actual date after the status date: {date}.",
                              {{"name", activity.nameNl}, {"date", model::isoText(*actual)}}),
                      message("Correct the actual date, or give a later status date."));
    }
}

}  // namespace mijlpaal::importing

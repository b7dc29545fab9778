#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <map>
#include <optional>
#include <vector>

/// Dates that were told to others, beside those of the plan.
namespace mijlpaal::scheduling {

struct Promise {
    model::Day day{};
    model::DatePrecision precision = model::DatePrecision::day;
    model::Day madeOn{};

    bool operator==(const Promise&) const = default;
};

/// The last date promised for each activity.
std::map<model::ActivityId, Promise> lastPromises(const model::Portfolio& portfolio);

/// Whether a planned day is what was promised, as exactly as it was.
bool keeps(const Promise& promise, model::Day planned);

/// A milestone that others wait for.
struct AwaitedMilestone {
    model::ActivityId activity;
    /// The law cannot do without it.
    bool isRequiredByLaw = false;
    /// The last date promised, of what was made public.
    std::optional<Promise> promise;

    bool operator==(const AwaitedMilestone&) const = default;
};

/// Unfinished milestones that have dates, that the law waits for or that were promised in public; in the
/// order of their dates.
std::vector<AwaitedMilestone> awaitedMilestones(const model::Portfolio& portfolio, const Schedule& schedule);

}  // namespace mijlpaal::scheduling

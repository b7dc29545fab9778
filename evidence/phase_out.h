#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <optional>
#include <vector>

/// How long old and shared systems are needed, what keeps them, and what that costs.
namespace mijlpaal::evidence {

/// Something that must be done before a system can end.
struct PhaseOutBlocker {
    /// A replacement, the milestone of the law whose old cases run off, or the activity that switches it off.
    model::ObjectRef what;
    /// The day from which it keeps the system no longer.
    std::optional<model::Day> until;

    bool operator==(const PhaseOutBlocker&) const = default;
};

struct PhaseOut {
    model::SystemId system;
    /// The last first; what has no day at the end.
    std::vector<PhaseOutBlocker> blockers;
    /// The last day of all blockers; nothing where there is none with a day.
    std::optional<model::Day> lastNeeded;
    /// Whole and begun months from its planned end to that day, zero when it ends in time, and what they
    /// cost. Nothing without a planned end; no cost without a price of a month.
    std::optional<int> monthsLonger;
    std::optional<model::Money> costLonger;
    /// It is needed after its supplier stops keeping it up.
    bool outlivesSupport = false;
    int incidents = 0;

    bool operator==(const PhaseOut&) const = default;
};

/// Of every old and shared system, and of each new one that ends, is replaced or is kept up to a day, in their order. A function that moves to
/// another system keeps the old one until its transition ends and until that system is ready by the plan,
/// whichever is later; a replacement that is done or was stopped keeps nothing. One with a planned end is there until the
/// plan switches it off (`switchOffs`).
std::vector<PhaseOut> phaseOuts(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::evidence

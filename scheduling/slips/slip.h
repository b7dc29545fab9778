#pragma once

#include "base/result.h"
#include "model/portfolio.h"
#include "scheduling/slips/slip_cause.h"

#include <array>
#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// What one cause contributed to a slip; negative when it brought the date forward.
struct SlipPart {
    SlipCause cause = SlipCause::progress;
    /// By how much the date moved when this cause was taken in after those before it.
    model::WorkTime inOrder;
    /// The same, averaged over every order of the causes (Shapley).
    model::WorkTime average;
    /// The records that changed for this cause, in the order of their kinds and ids; those that were
    /// removed are in the plan before.
    std::vector<model::ObjectRef> records;

    bool operator==(const SlipPart&) const = default;
};

/// A plan between the two that cannot be scheduled, and the one whose date stands for it: that which differs
/// from it in the fewest causes, of those the one nearest to the plan before.
struct StandIn {
    SlipCauses taken, instead;
    base::Message why;

    bool operator==(const StandIn&) const = default;
};

/// By how much, and why, a finish moved from one revision to another.
struct Slip {
    model::Moment before, after;
    /// The sum of the parts, in either split.
    model::WorkTime total;
    /// One for every cause, in their order.
    std::array<SlipPart, slipCauseCount> parts;
    std::vector<StandIn> standIns;

    bool operator==(const Slip&) const = default;
};

/// Splits the slip of an activity's finish, or, without one, that of the plan, over what changed between two
/// revisions of one file, each scheduled by its own rules.
///
/// Units:  working time on the calendar the activity has in `after`, or on that of the portfolio; so a date
///         that moves over nothing but days off moved by nothing.
/// Errors: one of the two cannot be scheduled, or does not hold the activity.
/// Cost:   a schedule for each subset of the causes that changed, 256 at most. Equal input gives equal
/// output. Source: Shapley, "A value for n-person games", Contributions to the Theory of Games II, 1953, pp.
/// 307-317.
base::Result<Slip> slipBetween(const model::Portfolio& before, const model::Portfolio& after,
                               std::optional<model::ActivityId> activity);

}  // namespace mijlpaal::scheduling

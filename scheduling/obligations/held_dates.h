#pragma once

#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/promises.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The dates that something is held to: typed, promised, or set by the law.
namespace mijlpaal::scheduling {

enum class HeldBy : std::uint8_t {
    /// Typed as such.
    deadline,
    /// A constraint on its finish.
    constraint,
    /// The last date promised.
    promise,
    /// A part of the law that waits for it.
    law,
    /// A decision about the law that rests on it.
    decision,
};

/// An activity should be finished by `latest`, which is less than the end of `day` where time is needed
/// between the two.
struct HeldDate {
    model::ActivityId activity;
    HeldBy by = HeldBy::deadline;
    model::Day day{};
    model::Moment latest;
    /// The milestone of the law, or that of the decision; the activity itself otherwise.
    model::ObjectRef to;
    model::WorkTime lead;
    /// The law asks for it, and does not only prefer it.
    bool isRequired = true;

    bool operator==(const HeldDate&) const = default;
};

/// All of a portfolio, in no order; those of what is finished or inactive too.
std::vector<HeldDate> heldDates(const model::Portfolio& portfolio, const Clocks& clocks);

/// The activity that delivers what the law waits for: itself, or the one that makes a system ready.
std::optional<model::ActivityId> deliveredBy(const model::Portfolio& portfolio, model::ObjectRef object);

/// The day on which a milestone of the law came or is to come.
std::optional<model::Day> dayOf(const model::LawMilestone& milestone);

/// The day before which the law needs something, or by which a decision that rests on it is to be taken, as exactly as
/// that is known. Nothing where nobody knows it, where the decision was taken, and for what needs a stable text.
std::optional<model::Day> heldDayOf(const model::Portfolio& portfolio, const model::LawDependency& need);

/// The last moment at which something is ready in time for a day: some work before the last working day that
/// ends before it.
model::Moment readyBefore(model::Day day, model::WorkTime lead, const Clocks& clocks);

/// The last day that keeps a promise, as exactly as it was made.
model::Day lastDayOf(const Promise& promise);

/// The day on which a finish falls: midnight belongs to the day before.
model::Day finishDay(model::Moment finish);

/// What it is called in files.
std::string_view wordFor(HeldBy by);

}  // namespace mijlpaal::scheduling

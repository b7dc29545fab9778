#pragma once

#include "base/result.h"
#include "model/portfolio.h"
#include "scheduling/gate.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

/// The rules by which dates are computed; `optionsOf` takes them from the portfolio.
struct Options {
    model::Profile profile = model::Profile::p6;
    /// Remaining work does not start before the end of the status date.
    bool statusDateIsFloor = true;
    bool honoursConstraints = true;
    bool openEndsAreCritical = false;
    model::CriticalDefinition criticalDefinition = model::CriticalDefinition::totalFloat;
    model::WorkTime criticalLimit = {};
    model::FloatType floatType = model::FloatType::smallest;
    model::ProgressLogic progressLogic = model::ProgressLogic::retainedLogic;
    /// Without one, that of the profile.
    std::optional<model::LagCalendar> lagCalendar = {};
    std::optional<model::Moment> mustFinishBy = {};
    std::optional<model::Moment> plannedFinish = {};

    bool operator==(const Options&) const = default;
};

Options optionsOf(const model::Portfolio& portfolio);

/// What sets the start of an activity, or, once it has started, its dates.
enum class StartReason : std::uint8_t {
    planStart,
    statusDate,
    /// A link from a predecessor, or from what holds back the summary it is in.
    link,
    constraint,
    /// A bound from outside the plan.
    gate,
    levelingDelay,
    asLateAsPossible,
    actual,
    /// Typed by hand.
    placed,
    /// Another plan.
    external,
    /// What a summary contains, or a level of effort spans.
    contents,
};

/// When one activity can, will and must happen. A finish is the end of the last worked minute. For a summary:
/// from the first start to the last finish of what it contains.
struct Dates {
    /// When it is planned: what happened where that is known, as typed for one placed by hand, as late as can
    /// be where that was asked, else as early as can be.
    model::Moment start, finish;
    model::Moment earlyStart, earlyFinish, lateStart, lateFinish;
    /// When the work that is left can and must begin; the early and late start where nothing was done yet.
    model::Moment remainingStart, remainingLateStart;
    /// Working time from start to finish, on the activity's calendar.
    model::WorkTime duration;
    /// Working time on the activity's calendar it can slip before the end of the plan, or a date that
    /// binds, moves; negative when such a date is already missed. By its start, by its finish, and by what
    /// the profile says counts.
    model::WorkTime startFloat, finishFloat, totalFloat;
    /// Working time it can slip before any successor, or the end of the plan, moves.
    model::WorkTime freeFloat;
    bool critical = false;
    /// On the chain of driving links that ends at the finish of the plan.
    bool onLongestPath = false;

    /// The part of the total float that others lose when it is used.
    model::WorkTime interferingFloat() const { return totalFloat - freeFloat; }

    bool operator==(const Dates&) const = default;
};

class Clocks;

/// The dates of every activity of a portfolio.
class Schedule {
public:
    model::Moment projectStart, projectFinish;
    /// The end of the status date: done is before it, and with the floor on remaining work after it.
    model::Moment statusMoment;
    Options options;
    /// The bounds from outside that it was computed with.
    std::vector<Gate> gates;
    /// Those that wait for what they hold back, which were left out.
    std::vector<Gate> circularGates;
    /// The whole plan as one summary.
    Dates whole;

    /// Nothing for an activity that is not in the portfolio this was computed from.
    const Dates* find(model::ActivityId id) const;

    /// What sets its start; `planStart` for an activity that is not there.
    StartReason reason(model::ActivityId id) const;

    /// The links that determine when the activity starts, in the order of their ids; none when a
    /// constraint, the status date or the start of the plan does. A link on a summary around it may be one.
    std::span<const model::DependencyId> driving(model::ActivityId id) const;

    bool operator==(const Schedule&) const = default;

private:
    friend class Scheduling;

    /// Indexed by the number of the id; -1 where there is no such activity.
    std::vector<std::int32_t> indexOf_;
    std::vector<Dates> dates_;
    std::vector<StartReason> reasons_;
    /// The links of activity i are `driving_[firstDriving_[i] .. firstDriving_[i + 1])`.
    std::vector<std::uint32_t> firstDriving_;
    std::vector<model::DependencyId> driving_;
};

/// Computes early and late dates, floats, what is critical and which links drive, with most likely
/// durations.
///
/// Units:  tenths of a minute; each activity on its own calendar, or else that of the portfolio.
/// Errors: links that form a circle; the message names the activities on the shortest one, in order.
///         Dates beyond the horizon of the calendars.
/// Cost:   linear in activities plus links. Equal input gives equal output.
/// Source: Kelley & Walker, "Critical-path planning and scheduling", EJCC 1959, pp. 160-173; the rules of
///         the two profiles are listed in docs/scheduling.md.
///
/// `clocks`, where given, holds the calendars between one call and the next, so that they are wound anew only
/// when their records change. `gates` are the bounds from outside; one on what is not there counts for
/// nothing.
base::Result<Schedule> schedule(const model::Portfolio& portfolio, const Options& options,
                                std::shared_ptr<const Clocks>* clocks = nullptr,
                                const std::vector<Gate>& gates = {});

}  // namespace mijlpaal::scheduling

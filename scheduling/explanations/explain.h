#pragma once

#include "scheduling/obligations/held_room.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"
#include "scheduling/workings.h"

#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// A date of an activity; `rest` is when the work that is left begins.
enum class DateOf { start, rest, finish };

/// What sets a date. The first three point at another activity; the rest end a chain.
enum class Cause {
    link,
    /// Work that opens a gate, such as the follow-up of a recommendation.
    gateWork,
    /// What a summary contains, or a level of effort spans.
    contents,
    planStart,
    statusDate,
    constraint,
    /// A bound from outside the plan.
    gate,
    levelingDelay,
    asLateAsPossible,
    actual,
    /// Taken up again after it was laid down.
    resumption,
    /// Typed by hand.
    placed,
    external,
    expectedFinish,
};

/// True when the answer is to be sought with another activity.
constexpr bool pointsOn(Cause cause) {
    return cause == Cause::link || cause == Cause::gateWork || cause == Cause::contents;
}

/// Why no work is done for a while: the working day is over, no work is done on those days of the week, or
/// one of them is an exception of the calendar.
enum class Pause { night, weekend, holiday };

struct CalendarStep {
    model::Moment from, to;
    Pause pause = Pause::night;
    std::optional<model::HolidayId> holiday;

    bool operator==(const CalendarStep&) const = default;
};

/// Where the links of an activity would have put its start, had nothing else counted.
struct LinksAlone {
    model::DependencyId link;
    model::Moment start;
    /// Working time from that start to the planned one; negative when it starts before its links allow.
    model::WorkTime difference;

    bool operator==(const LinksAlone&) const = default;
};

/// One step back on the way to what sets a date.
struct Step {
    model::ActivityId activity;
    DateOf which = DateOf::start;
    model::Moment date;
    Cause cause = Cause::planStart;

    /// The activity that the next step is about, and the date of it that counts.
    std::optional<model::ActivityId> from;
    DateOf leaves = DateOf::finish;
    model::Moment leavesAt;
    /// The followed link with its lag, and the moment at which it arrives.
    std::optional<model::DependencyId> link;
    model::WorkTime lag;
    model::Moment arrives;
    std::optional<CalendarStep> calendar;
    /// The summary around the activity at which the link ends, or whose date counts.
    std::optional<model::ActivityId> around;
    /// The record of the gate, where one binds: a review, a recommendation, a milestone of the law.
    std::optional<model::ObjectRef> heldBy;
    /// Links that arrive at the same time.
    std::vector<model::DependencyId> others;
    std::optional<LinksAlone> linksAlone;

    std::vector<Sentence> sentences;

    bool operator==(const Step&) const = default;
};

/// What the latest finish of an activity hangs on in the end.
enum class Bound { endOfPlan, mustFinishBy, deadline, constraint, external, openEnd };

struct FloatLimit {
    Bound bound = Bound::endOfPlan;
    model::Moment date;
    /// From the activity itself, over links, to the one that is bound.
    std::vector<model::ActivityId> chain;

    bool operator==(const FloatLimit&) const = default;
};

/// A successor that moves when the activity slips by more than the room; without a link over a gate.
struct Hit {
    model::ActivityId activity;
    std::optional<model::DependencyId> link;
    model::WorkTime room;

    bool operator==(const Hit&) const = default;
};

/// A date that is not met, of the activity itself or of one that waits for it.
struct MissedDate {
    Bound bound = Bound::deadline;
    model::ActivityId activity;
    model::Moment date;
    model::WorkTime late;

    bool operator==(const MissedDate&) const = default;
};

struct FloatExplanation {
    model::WorkTime total, free, interfering, independent;
    bool critical = false;
    std::optional<FloatLimit> limit;
    /// By room, the first to move first.
    std::vector<Hit> hits;
    /// By date, the earliest first.
    std::vector<MissedDate> missed;
    std::optional<HeldRoom> held, brokenPromise;
    /// Through which activities that bound comes, to the one that is held to the date.
    std::vector<model::ActivityId> heldVia;
    std::vector<Sentence> sentences;

    bool operator==(const FloatExplanation&) const = default;
};

struct Explanation {
    model::ActivityId activity;
    /// From the activity back to what sets its start.
    std::vector<Step> start;
    /// The same for its finish where that does not follow from the start: work under way, spans.
    std::vector<Step> finish;
    FloatExplanation room;

    bool operator==(const Explanation&) const = default;
};

/// Why an activity lies where it lies, and what happens when it slips. Names, days and amounts in the
/// sentences are in the language given. The activity is one of the portfolio.
/// Cost: linear in activities plus links.
Explanation explain(const Workings& workings, model::ActivityId id, model::Language language,
                    Times times = Times::wherePlanned);
Explanation explain(const model::Portfolio& portfolio, const Schedule& schedule, model::ActivityId id,
                    model::Language language, Times times = Times::wherePlanned);

/// The chain of what sets a date, from the activity back.
std::vector<Step> chainBehind(const Workings& workings, model::ActivityId id, DateOf which,
                              const Telling& telling);

FloatExplanation explainFloat(const Workings& workings, model::ActivityId id, const Telling& telling);

}  // namespace mijlpaal::scheduling

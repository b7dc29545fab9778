#pragma once

#include "model/moment.h"
#include "model/records.h"
#include "model/work_time.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mijlpaal::model {

/// When work is done: turns working time into stretches between moments and back, to a tenth of a minute.
///
/// Inside, a calendar is a clock that runs only during work: `workAt(t)` is what it shows at moment t. The
/// end of one stretch of work and the start of the next show the same, so every reading has two moments:
/// `finishAt` gives the end of the stretch before, `startAt` the start of the stretch after.
///
/// The clock covers 1980 up to and including 2149; `isBeyond` tells of a moment at its ends.
/// Cost: building one is a pass over 62,000 days and takes 0.9 MB; each question is a few steps, whatever the
/// distance.
class WorkCalendar {
public:
    /// One calendar record with what belongs to it.
    struct Layer {
        Calendar calendar;
        std::vector<Holiday> exceptions;
        std::vector<WorkWeek> weeks;
    };

    /// Works every hour of every day: for elapsed time.
    WorkCalendar();

    /// The week of `calendar`, without its days off; `holidays` of other calendars are passed over.
    WorkCalendar(const Calendar& calendar, const std::vector<Holiday>& holidays);

    /// A calendar and, behind it, those it rests on, the last of which rests on none. On each day the first
    /// rule wins: an exception of the calendar (one without recurrence before one with, else the later
    /// record), its work weeks, its week, and then the same of the next.
    explicit WorkCalendar(const std::vector<Layer>& layers);

    /// Works when both do: a task with a calendar of its own, done by a resource.
    static WorkCalendar common(const WorkCalendar& one, const WorkCalendar& other);

    /// Work done from 1980 up to the moment.
    WorkTime workAt(Moment moment) const;

    /// The first moment at which that much work is done, and the last.
    Moment finishAt(WorkTime work) const;
    Moment startAt(WorkTime work) const;

    /// Work between two moments; negative when `to` is the earlier.
    WorkTime between(Moment from, Moment to) const { return workAt(to) - workAt(from); }

    /// The moment itself when work is going on or begins, else the start of the next stretch.
    Moment nextStart(Moment moment) const { return startAt(workAt(moment)); }

    /// The moment itself when work is going on or ends, else the end of the stretch before.
    Moment previousFinish(Moment moment) const { return finishAt(workAt(moment)); }

    bool worksOn(Day day) const;

    /// The stretches of work on a day.
    std::span<const Shift> shiftsOn(Day day) const;

    /// True when there is work on no day at all.
    bool isIdle() const { return workBefore_.back() == 0; }

    /// The usual first and last minute of a working day, as time of day.
    std::int64_t dayStart() const { return dayStart_; }
    std::int64_t dayFinish() const { return dayFinish_; }

    /// True for a moment at or outside the ends of what the clock covers.
    static bool isBeyond(Moment moment);

    bool operator==(const WorkCalendar&) const = default;

private:
    struct Pattern {
        std::uint32_t first = 0, count = 0;
        std::int64_t length = 0;

        bool operator==(const Pattern&) const = default;
    };

    std::uint16_t patternFor(std::span<const Shift> shifts);
    void paint(const Layer& layer);
    void wind();

    const Pattern& patternOn(std::size_t day) const { return patterns_[patternOfDay_[day]]; }

    std::vector<Shift> shifts_;
    std::vector<Pattern> patterns_;
    /// For each day: the pattern it works by, and the work done before it.
    std::vector<std::uint16_t> patternOfDay_;
    std::vector<std::int64_t> workBefore_;
    /// The first day on which the clock passes i times two to the power `bucketBits_`.
    std::vector<std::uint32_t> dayOfBucket_;
    int bucketBits_ = 0;
    std::int64_t dayStart_ = 0, dayFinish_ = dayTenths;
};

}  // namespace mijlpaal::model

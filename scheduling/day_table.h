#pragma once

#include "model/work_calendar.h"
#include "scheduling/processor.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace mijlpaal::scheduling {

/// The days of a clock within a window, laid out so that its readings go over to another clock in a few steps and
/// without a moment in between. For many readings: a question to the clocks themselves takes four times as long.
/// Cost: making one is a pass over the days of the window.
class DayTable {
public:
    /// Days from `from` up to `to`. Tables of one window count their days alike.
    DayTable(const model::WorkCalendar& clock, model::Day from, model::Day to);

    /// Whether it can be used: no day has more than two stretches of work.
    bool isPlain() const { return isPlain_; }

    /// Whether a reading falls in the window.
    bool holds(std::int64_t reading) const { return reading > first_ && reading <= last_; }

    /// What another clock shows at the end of the stretch of work at which this one comes to a reading that it holds:
    /// `other.workAt(clock.finishAt(reading))`. Both are plain.
    MIJLPAAL_FOR_BOTH std::int64_t across(std::int64_t reading, const DayTable& other) const {
        auto place = std::size_t{placeOfBucket_[static_cast<std::size_t>((reading - first_) >> bucketBits_)]};
        // A bucket seldom holds the ends of two days, so the next one is reckoned rather than branched to.
        place += std::size_t{workDays_[place + 1].before < reading};
        while (workDays_[place + 1].before < reading) [[unlikely]] ++place;
        const auto& own = workDays_[place];
        const auto left = reading - own.before;
        // Without a branch: which stretch it is can hardly be foreseen.
        const auto pause = -std::int64_t{left > own.firstLength} & own.pause;
        const auto time = own.first + left + pause;
        const auto& its = other.days_[own.day];
        return its.before + within(time - its.first, its.firstLength) + within(time - its.second, its.secondLength);
    }

private:
    /// The reading before a day, and its stretches of work in tenths of a minute: where readings come to.
    struct Day {
        std::int64_t before = 0;
        std::int32_t first = 0, firstLength = 0, second = 0, secondLength = 0;
    };

    /// A day with work: where readings come from. The last one only ends the window.
    struct WorkDay {
        std::int64_t before = 0;
        /// Its place among all days.
        std::uint32_t day = 0;
        std::int32_t first = 0, firstLength = 0;
        /// Between the end of the first stretch and the start of the second.
        std::int32_t pause = 0;
    };

    MIJLPAAL_FOR_BOTH static std::int64_t within(std::int64_t time, std::int64_t length) {
        return std::min(std::max<std::int64_t>(time, 0), length);
    }

    std::vector<Day> days_;
    std::vector<WorkDay> workDays_;
    /// The work day on which a reading of i times two to the power `bucketBits_` beyond the first is passed.
    std::vector<std::uint32_t> placeOfBucket_;
    std::int64_t first_ = 0, last_ = 0;
    int bucketBits_ = 0;
    bool isPlain_ = true;
};

}  // namespace mijlpaal::scheduling

#pragma once

#include "model/work_calendar.h"

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
    bool holds(std::int64_t reading) const { return reading > days_.front().before && reading <= days_.back().before; }

    /// What another clock shows at the end of the stretch of work at which this one comes to a reading that it holds:
    /// `other.workAt(clock.finishAt(reading))`. Both are plain.
    std::int64_t across(std::int64_t reading, const DayTable& other) const {
        auto day = dayOfBucket_[static_cast<std::size_t>((reading - days_.front().before) >> bucketBits_)];
        while (days_[day + 1].before < reading) ++day;
        const auto& own = days_[day];
        const auto left = reading - own.before;
        // Without a branch: which stretch it is can hardly be foreseen.
        const auto pause = -std::int64_t{left > own.firstLength} & own.pause;
        const auto time = own.first + left + pause;
        const auto& its = other.days_[day];
        return its.before + within(time - its.first, its.firstLength) + within(time - its.second, its.secondLength);
    }

private:
    /// The reading before a day, and its stretches of work in tenths of a minute; the last one only ends the window.
    struct Day {
        std::int64_t before = 0;
        std::int32_t first = 0, firstLength = 0, second = 0, secondLength = 0;
        /// Between the end of the first and the start of the second.
        std::int32_t pause = 0;
    };

    static std::int64_t within(std::int64_t time, std::int64_t length) {
        return std::min(std::max<std::int64_t>(time, 0), length);
    }

    std::vector<Day> days_;
    /// The first day on which a reading of i times two to the power `bucketBits_` beyond the first is passed.
    std::vector<std::uint32_t> dayOfBucket_;
    int bucketBits_ = 0;
    bool isPlain_ = true;
};

}  // namespace mijlpaal::scheduling

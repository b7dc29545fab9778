#include "scheduling/day_table.h"

namespace mijlpaal::scheduling {

DayTable::DayTable(const model::WorkCalendar& clock, model::Day from, model::Day to) {
    auto reading = clock.workAt(model::Moment::at(from)).tenths;
    first_ = reading;
    std::int64_t longest = 1;
    for (auto day = from; day < to; day += std::chrono::days{1}) {
        const auto shifts = clock.shiftsOn(day);
        Day made{reading};
        std::int32_t pause = 0;
        if (shifts.size() > 2) isPlain_ = false;
        const auto length = [](const model::Shift& shift) { return static_cast<std::int32_t>(shift.finish - shift.start); };
        if (!shifts.empty()) {
            made.first = static_cast<std::int32_t>(shifts[0].start);
            made.firstLength = length(shifts[0]);
        }
        if (shifts.size() > 1) {
            made.second = static_cast<std::int32_t>(shifts[1].start);
            made.secondLength = length(shifts[1]);
            pause = made.second - made.first - made.firstLength;
        }
        std::int64_t work = 0;
        for (const auto& shift : shifts) work += length(shift);
        longest = std::max(longest, work);
        if (work > 0)
            workDays_.push_back({reading, static_cast<std::uint32_t>(days_.size()), made.first, made.firstLength, pause});
        reading += work;
        days_.push_back(made);
    }
    last_ = reading;
    workDays_.push_back({reading});
    // A bucket is less than a quarter of a day, so the day of a reading is mostly that of its bucket.
    while ((std::int64_t{8} << bucketBits_) < longest) ++bucketBits_;
    placeOfBucket_.resize(static_cast<std::size_t>((last_ - first_) >> bucketBits_) + 1);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < placeOfBucket_.size(); ++i) {
        const auto passed = first_ + (static_cast<std::int64_t>(i) << bucketBits_);
        while (place + 2 < workDays_.size() && workDays_[place + 1].before < passed) ++place;
        placeOfBucket_[i] = place;
    }
}

}  // namespace mijlpaal::scheduling

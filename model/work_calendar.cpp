#include "model/work_calendar.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <optional>

namespace mijlpaal::model {

namespace {

constexpr Day firstDay = std::chrono::year{1980} / std::chrono::January / 1;
constexpr Day endDay = std::chrono::year{2150} / std::chrono::January / 1;
constexpr std::int64_t dayCount = (endDay - firstDay).count();
constexpr std::int64_t firstTenth = firstDay.time_since_epoch().count() * dayTenths;

std::size_t indexOf(Day day) {
    return static_cast<std::size_t>(std::clamp<std::int64_t>((day - firstDay).count(), 0, dayCount));
}

/// Monday is 0.
std::size_t weekdayOf(std::size_t index) {
    static const auto first = std::chrono::weekday{firstDay}.iso_encoding() - 1;
    return (first + index) % 7;
}

}  // namespace

WorkCalendar::WorkCalendar() {
    const Shift whole{0, dayTenths};
    patternOfDay_.assign(static_cast<std::size_t>(dayCount), patternFor(std::span{&whole, 1}));
    wind();
}

WorkCalendar::WorkCalendar(const Calendar& calendar, const std::vector<Holiday>& holidays)
    : WorkCalendar{{Layer{calendar, holidays, {}}}} {}

WorkCalendar::WorkCalendar(const std::vector<Layer>& layers) {
    patternOfDay_.assign(static_cast<std::size_t>(dayCount), patternFor({}));
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (layer == layers.rbegin()) {
            const auto& root = layer->calendar;
            const auto on = patternFor(root.workingHours);
            for (std::size_t day = 0; day < patternOfDay_.size(); ++day) {
                if (root.workingWeekdays.works[weekdayOf(day)]) patternOfDay_[day] = on;
            }
            if (!root.workingHours.empty()) {
                dayStart_ = root.workingHours.front().start;
                dayFinish_ = root.workingHours.back().finish;
            }
        }
        paint(*layer);
    }
    wind();
}

WorkCalendar WorkCalendar::common(const WorkCalendar& one, const WorkCalendar& other) {
    WorkCalendar made{std::vector<Layer>{}};
    made.dayStart_ = one.dayStart_;
    made.dayFinish_ = one.dayFinish_;
    Shifts shared;
    for (std::size_t day = 0; day < made.patternOfDay_.size(); ++day) {
        const auto date = firstDay + std::chrono::days{static_cast<std::int64_t>(day)};
        shared.clear();
        for (const auto& a : one.shiftsOn(date)) {
            for (const auto& b : other.shiftsOn(date)) {
                const Shift both{std::max(a.start, b.start), std::min(a.finish, b.finish)};
                if (both.start < both.finish) shared.push_back(both);
            }
        }
        made.patternOfDay_[day] = made.patternFor(shared);
    }
    made.wind();
    return made;
}

std::uint16_t WorkCalendar::patternFor(std::span<const Shift> shifts) {
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
        const auto known = std::span{shifts_}.subspan(patterns_[i].first, patterns_[i].count);
        if (std::equal(known.begin(), known.end(), shifts.begin(), shifts.end()))
            return static_cast<std::uint16_t>(i);
    }
    // A calendar with more kinds of day than this has been made to hurt; the rest are off.
    if (patterns_.size() > 4'000) return 0;
    Pattern made{static_cast<std::uint32_t>(shifts_.size()), static_cast<std::uint32_t>(shifts.size()), 0};
    for (const auto& shift : shifts) made.length += shift.finish - shift.start;
    shifts_.insert(shifts_.end(), shifts.begin(), shifts.end());
    patterns_.push_back(made);
    return static_cast<std::uint16_t>(patterns_.size() - 1);
}

void WorkCalendar::paint(const Layer& layer) {
    const auto paintWeek = [this](const WeekHours& week, std::size_t from, std::size_t to) {
        std::array<std::optional<std::uint16_t>, 7> pattern;
        bool any = false;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (!week.days[i]) continue;
            pattern[i] = patternFor(*week.days[i]);
            any = true;
        }
        if (!any) return;
        for (auto day = from; day < to; ++day) {
            if (const auto own = pattern[weekdayOf(day)]) patternOfDay_[day] = *own;
        }
    };
    paintWeek(layer.calendar.week, 0, patternOfDay_.size());
    for (const auto& week : layer.weeks) {
        if (week.calendar != layer.calendar.id) continue;
        paintWeek(week.week, indexOf(week.firstDay), indexOf(week.lastDay + std::chrono::days{1}));
    }
    for (const bool recurring : {true, false}) {
        for (const auto& exception : layer.exceptions) {
            if (exception.calendar != layer.calendar.id) continue;
            if (exception.recurrence.has_value() != recurring) continue;
            // A day that only matters to legal terms is worked as any other.
            if (!exception.nonworking && exception.workingHours.empty()) continue;
            const auto pattern = exception.nonworking ? patternFor({}) : patternFor(exception.workingHours);
            const auto to = indexOf(exception.lastDay.value_or(exception.day) + std::chrono::days{1});
            for (auto day = indexOf(exception.day); day < to; ++day) {
                const auto date = firstDay + std::chrono::days{static_cast<std::int64_t>(day)};
                if (recurring && !fallsOn(*exception.recurrence, exception.day, date)) continue;
                patternOfDay_[day] = pattern;
            }
        }
    }
}

void WorkCalendar::wind() {
    std::int64_t longest = 1;
    for (const auto& pattern : patterns_) longest = std::max(longest, pattern.length);
    bucketBits_ = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(longest))) - 1;

    workBefore_.resize(patternOfDay_.size() + 1);
    std::int64_t done = 0;
    for (std::size_t day = 0; day < patternOfDay_.size(); ++day) {
        workBefore_[day] = done;
        done += patternOn(day).length;
    }
    workBefore_.back() = done;

    // A day works no more than a bucket, so the day a reading falls in is found at its bucket or, over
    // days off, a few days later.
    dayOfBucket_.resize(static_cast<std::size_t>(done >> bucketBits_) + 2);
    std::size_t day = 0;
    for (std::size_t i = 0; i < dayOfBucket_.size(); ++i) {
        const auto reading = static_cast<std::int64_t>(i) << bucketBits_;
        while (day + 1 < workBefore_.size() && workBefore_[day + 1] < reading) ++day;
        dayOfBucket_[i] = static_cast<std::uint32_t>(day);
    }
}

std::span<const Shift> WorkCalendar::shiftsOn(Day day) const {
    const auto index = (day - firstDay).count();
    if (index < 0 || index >= dayCount) return {};
    const auto& pattern = patternOn(static_cast<std::size_t>(index));
    return std::span{shifts_}.subspan(pattern.first, pattern.count);
}

WorkTime WorkCalendar::workAt(Moment moment) const {
    const auto tenths = moment.tenths - firstTenth;
    if (tenths <= 0) return {};
    const auto day = tenths / dayTenths;
    if (day >= dayCount) return {workBefore_.back()};
    const auto time = tenths - day * dayTenths;
    auto work = workBefore_[static_cast<std::size_t>(day)];
    const auto& pattern = patternOn(static_cast<std::size_t>(day));
    for (auto i = pattern.first; i < pattern.first + pattern.count; ++i) {
        const auto& shift = shifts_[i];
        if (time <= shift.start) break;
        work += std::min(time, shift.finish) - shift.start;
    }
    return {work};
}

Moment WorkCalendar::finishAt(WorkTime work) const {
    if (work.tenths <= 0) return {firstTenth};
    if (work.tenths > workBefore_.back()) return {firstTenth + dayCount * dayTenths};
    // The last day before which less than `work` is done.
    auto day = static_cast<std::size_t>(dayOfBucket_[static_cast<std::size_t>(work.tenths >> bucketBits_)]);
    while (workBefore_[day + 1] < work.tenths) ++day;
    auto left = work.tenths - workBefore_[day];
    const auto& pattern = patternOn(day);
    for (auto i = pattern.first; i < pattern.first + pattern.count; ++i) {
        const auto& shift = shifts_[i];
        const auto length = shift.finish - shift.start;
        if (left <= length)
            return {firstTenth + static_cast<std::int64_t>(day) * dayTenths + shift.start + left};
        left -= length;
    }
    return {firstTenth + static_cast<std::int64_t>(day + 1) * dayTenths};
}

Moment WorkCalendar::startAt(WorkTime work) const {
    if (work.tenths < 0) return {firstTenth};
    if (work.tenths >= workBefore_.back()) return {firstTenth + dayCount * dayTenths};
    // The first day after which more than `work` is done.
    auto day = static_cast<std::size_t>(dayOfBucket_[static_cast<std::size_t>(work.tenths >> bucketBits_)]);
    while (workBefore_[day + 1] <= work.tenths) ++day;
    auto left = work.tenths - workBefore_[day];
    const auto& pattern = patternOn(day);
    for (auto i = pattern.first; i < pattern.first + pattern.count; ++i) {
        const auto& shift = shifts_[i];
        const auto length = shift.finish - shift.start;
        if (left < length)
            return {firstTenth + static_cast<std::int64_t>(day) * dayTenths + shift.start + left};
        left -= length;
    }
    return {firstTenth + static_cast<std::int64_t>(day + 1) * dayTenths};
}

bool WorkCalendar::worksOn(Day day) const {
    const auto index = (day - firstDay).count();
    if (index < 0 || index >= dayCount) return false;
    return patternOn(static_cast<std::size_t>(index)).count > 0;
}

bool WorkCalendar::isBeyond(Moment moment) {
    return moment.tenths <= firstTenth || moment.tenths >= firstTenth + dayCount * dayTenths;
}

}  // namespace mijlpaal::model

#include "model/work_calendar.h"

#include <algorithm>
#include <chrono>

namespace mijlpaal::model {

namespace {

constexpr Day firstDay = std::chrono::year{1980} / std::chrono::January / 1;
constexpr Day endDay = std::chrono::year{2150} / std::chrono::January / 1;
constexpr std::int64_t dayCount = (endDay - firstDay).count();
constexpr std::int64_t firstTenth = firstDay.time_since_epoch().count() * dayTenths;

std::int64_t lengthOf(const Shifts& shifts) {
    std::int64_t length = 0;
    for (const auto& shift : shifts) length += shift.finish - shift.start;
    return length;
}

}  // namespace

WorkCalendar::WorkCalendar() {
    patterns_ = {{{0, dayTenths}}};
    wind(std::vector<std::uint8_t>(static_cast<std::size_t>(dayCount), 0));
}

WorkCalendar::WorkCalendar(const Calendar& calendar, const std::vector<Holiday>& holidays) {
    constexpr std::uint8_t off = 0;
    constexpr std::uint8_t on = 1;
    patterns_ = {{}, calendar.workingHours};
    if (!calendar.workingHours.empty()) {
        dayStart_ = calendar.workingHours.front().start;
        dayFinish_ = calendar.workingHours.back().finish;
    }
    std::vector<std::uint8_t> patternOfDay(static_cast<std::size_t>(dayCount), off);
    auto weekday = std::chrono::weekday{firstDay}.iso_encoding() - 1;
    for (auto& pattern : patternOfDay) {
        pattern = calendar.workingWeekdays.works[weekday] ? on : off;
        weekday = weekday == 6 ? 0 : weekday + 1;
    }
    for (const auto& holiday : holidays) {
        const auto day = (holiday.day - firstDay).count();
        if (holiday.calendar != calendar.id || !holiday.nonworking || day < 0 || day >= dayCount) continue;
        patternOfDay[static_cast<std::size_t>(day)] = off;
    }
    wind(patternOfDay);
}

void WorkCalendar::wind(const std::vector<std::uint8_t>& patternOfDay) {
    patternOfDay_ = patternOfDay;
    std::vector<std::int64_t> lengths;
    for (const auto& pattern : patterns_) lengths.push_back(lengthOf(pattern));
    bucket_ = std::max<std::int64_t>(1, *std::max_element(lengths.begin(), lengths.end()));

    workBefore_.resize(patternOfDay_.size() + 1);
    std::int64_t done = 0;
    for (std::size_t day = 0; day < patternOfDay_.size(); ++day) {
        workBefore_[day] = done;
        done += lengths[patternOfDay_[day]];
    }
    workBefore_.back() = done;

    // A day works no more than a bucket, so the day a reading falls in is found at its bucket or, over
    // days off, a few days later.
    dayOfBucket_.resize(static_cast<std::size_t>(done / bucket_) + 2);
    std::size_t day = 0;
    for (std::size_t i = 0; i < dayOfBucket_.size(); ++i) {
        const auto reading = static_cast<std::int64_t>(i) * bucket_;
        while (day + 1 < workBefore_.size() && workBefore_[day + 1] < reading) ++day;
        dayOfBucket_[i] = static_cast<std::uint32_t>(day);
    }
}

WorkTime WorkCalendar::workAt(Moment moment) const {
    const auto tenths = moment.tenths - firstTenth;
    if (tenths <= 0) return {};
    const auto day = tenths / dayTenths;
    if (day >= dayCount) return {workBefore_.back()};
    const auto time = tenths - day * dayTenths;
    auto work = workBefore_[static_cast<std::size_t>(day)];
    for (const auto& shift : patterns_[patternOfDay_[static_cast<std::size_t>(day)]]) {
        if (time <= shift.start) break;
        work += std::min(time, shift.finish) - shift.start;
    }
    return {work};
}

Moment WorkCalendar::finishAt(WorkTime work) const {
    if (work.tenths <= 0) return {firstTenth};
    if (work.tenths > workBefore_.back()) return {firstTenth + dayCount * dayTenths};
    // The last day before which less than `work` is done.
    auto day = static_cast<std::size_t>(dayOfBucket_[static_cast<std::size_t>(work.tenths / bucket_)]);
    while (workBefore_[day + 1] < work.tenths) ++day;
    auto left = work.tenths - workBefore_[day];
    for (const auto& shift : patterns_[patternOfDay_[day]]) {
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
    auto day = static_cast<std::size_t>(dayOfBucket_[static_cast<std::size_t>(work.tenths / bucket_)]);
    while (workBefore_[day + 1] <= work.tenths) ++day;
    auto left = work.tenths - workBefore_[day];
    for (const auto& shift : patterns_[patternOfDay_[day]]) {
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
    return !patterns_[patternOfDay_[static_cast<std::size_t>(index)]].empty();
}

bool WorkCalendar::isBeyond(Moment moment) {
    return moment.tenths <= firstTenth || moment.tenths >= firstTenth + dayCount * dayTenths;
}

}  // namespace mijlpaal::model

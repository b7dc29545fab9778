#pragma once

#include <compare>
#include <cstdint>

namespace mijlpaal::model {

/// An amount of working time in tenths of a minute (the resolution of MS Project). Only a
/// `WorkCalendar` turns it into a stretch between two moments.
struct WorkTime {
    std::int64_t tenths = 0;

    auto operator<=>(const WorkTime&) const = default;

    friend constexpr WorkTime operator+(WorkTime a, WorkTime b) { return {a.tenths + b.tenths}; }
    friend constexpr WorkTime operator-(WorkTime a, WorkTime b) { return {a.tenths - b.tenths}; }
    friend constexpr WorkTime operator-(WorkTime a) { return {-a.tenths}; }
    friend constexpr WorkTime operator*(WorkTime a, std::int64_t times) { return {a.tenths * times}; }
};

constexpr WorkTime minutes(std::int64_t count) {
    return {count * 10};
}

constexpr WorkTime hours(std::int64_t count) {
    return {count * 600};
}

}  // namespace mijlpaal::model

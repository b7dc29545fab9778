#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "model/day.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// A month as on a wall: a row for each week, from Monday to Sunday.
namespace mijlpaal::chart {

struct MonthEntry {
    std::int64_t key = 0;
    model::Day day{};
    std::string text;
    /// Its day has gone by, or the plan does not keep it; there is little time left.
    bool isLate = false, isSoon = false;
    /// What it shows, in words.
    std::string title;
};

struct Month {
    std::chrono::year_month month{};
    model::Day today{};
    /// Those of other days are left out.
    std::vector<MonthEntry> entries;
    /// Whether a day is worked on; every day where nobody says.
    std::function<bool(model::Day)> works = {};
};

/// The Monday of the first week that is shown, and how many weeks are.
model::Day firstDayShown(std::chrono::year_month month);
int weeksShown(std::chrono::year_month month);

/// As large as the medium, but no smaller than can be read. What is late has an exclamation mark before it,
/// what is due soon is bold. Its items are the entries with their keys; where a day has more than there is
/// room for, the last line tells how many and stands for the first of them.
Picture monthPicture(const Month& month, const Medium& medium);

}  // namespace mijlpaal::chart

#pragma once

#include "model/moment.h"

#include <algorithm>
#include <string_view>

namespace mijlpaal::formats {

/// Dates that programs write for “no date”: the first day of the clocks of Unix and of spreadsheets, and all
/// before.
inline bool saysNoDate(model::Moment moment) {
    using namespace std::chrono;
    constexpr model::Day unixZero = year{1970} / January / 1, serialZero = year{1899} / December / 30;
    return moment.day() <= serialZero || moment.day() == unixZero;
}

/// "0000-00-00T00:00:00", which is no day at all.
inline bool saysNoDate(std::string_view text) {
    return text.starts_with("0000") &&
           std::all_of(text.begin(), text.end(), [](char each) { return each < '1' || each > '9'; });
}

}  // namespace mijlpaal::formats

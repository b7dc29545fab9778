#pragma once

#include "formats/xer/calendar_text.h"
#include "formats/xer/file.h"

#include <map>
#include <string>
#include <vector>

namespace mijlpaal::formats::xer {

/// What is wrong with the hours of a calendar; Monday to Friday stands in for hours that are not there.
enum class HoursTrouble { none, unreadable, noWork, restsOnItself };

struct ResolvedHours {
    CalendarHours hours;
    HoursTrouble trouble = HoursTrouble::none;
    /// The pieces of its text that cannot be read.
    std::vector<std::string> unread;
};

/// The hours of each calendar of a table by its id, with the days that differ in those it rests on. A
/// calendar without a week of its own takes that too.
std::map<std::string, ResolvedHours, std::less<>> resolvedHours(const Table& calendars);

}  // namespace mijlpaal::formats::xer

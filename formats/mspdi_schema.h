#pragma once

#include <span>
#include <string_view>

/// What an MSPDI file (Microsoft Project XML) looks like, for reading and for writing.
namespace mijlpaal::formats::mspdi {

inline constexpr std::string_view xmlNamespace = "http://schemas.microsoft.com/project";
/// The origin of what was kept of such a file.
inline constexpr std::string_view origin = "mspdi";

/// The key of what was kept of a calendar that tells no hours.
inline constexpr std::string_view noHours = "No hours";

/// The children of an element, in the order in which MS Project wants them.
extern const std::span<const std::string_view> projectOrder, calendarOrder, exceptionOrder, workWeekOrder,
    taskOrder, linkOrder, resourceOrder, assignmentOrder;

}  // namespace mijlpaal::formats::mspdi

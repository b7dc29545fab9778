// Whatever the column `clndr_data` of an XER file holds, hours that can be read are written as a text that says the same.
#include "formats/xer/calendar_text.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace mijlpaal::formats::xer;
    const auto read = calendarHoursFrom({reinterpret_cast<const char*>(bytes), size});
    if (!read) return 0;
    const auto hours = hoursOf(read->work);
    const auto again = calendarHoursFrom(calendarText(hours));
    if (!again || !again->unread.empty() || hoursOf(again->work) != hours) std::abort();
    return 0;
}

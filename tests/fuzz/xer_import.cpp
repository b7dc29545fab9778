// Whatever bytes a Primavera P6 file holds, an import ends with findings or with a plan that can be written;
// what was written is read without an error, and written again is the same.
#include "export/xer.h"
#include "formats/xer/calendar_text.h"
#include "import/xer.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace mijlpaal;

void check(bool holds) {
    if (!holds) std::abort();
}

void readHours(std::string_view input) {
    const auto hours = formats::xer::calendarHoursFrom(input);
    if (!hours) return;
    check(formats::xer::calendarHoursFrom(formats::xer::calendarText(*hours)) == hours);
}

std::string written(const model::Portfolio& portfolio) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
    check(schedule.has_value());
    return exporting::xerText(portfolio, *schedule).bytes;
}

void importFile(std::string_view input) {
    const auto imported = importing::readXerText(input, "fuzz.xer", {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return;
    }
    const auto text = written(imported.portfolio);
    const auto again = importing::readXerText(text, "fuzz.xer", {});
    check(!base::hasErrors(again.findings));
    check(written(again.portfolio) == text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    readHours(input);
    importFile(input);
    return 0;
}

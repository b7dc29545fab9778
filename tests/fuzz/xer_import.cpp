// Whatever bytes an XER file holds, an import ends with findings or with a portfolio. Written, that can be
// read again, gives the same plan, and is then written with the same bytes.
#include "base/finding.h"
#include "export/xer.h"
#include "import/xer.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace mijlpaal;

void check(bool holds) {
    if (!holds) std::abort();
}

std::string written(const model::Portfolio& portfolio) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
    check(schedule.has_value());
    return exporting::xerText(portfolio, *schedule).bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    const auto imported = importing::readXerText(input, "fuzz.xer", {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return 0;
    }
    check(importing::readXerText(input, "fuzz.xer", imported.portfolio).changes.empty());
    const auto first = written(imported.portfolio);
    const auto again = importing::readXerText(first, "fuzz.xer", {});
    check(!base::hasErrors(again.findings));
    check(written(again.portfolio) == first);
    return 0;
}

// Whatever bytes a GanttProject file holds, an import ends with findings or with a portfolio that can be
// scheduled, and reading the same file into that changes nothing.
#include "base/finding.h"
#include "import/gan.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace mijlpaal;

void check(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    const auto imported = importing::readGanText(input, "fuzz.gan", {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return 0;
    }
    const auto& plan = imported.portfolio;
    check(scheduling::schedule(plan, scheduling::optionsOf(plan)).has_value());
    check(importing::readGanText(input, "fuzz.gan", plan).changes.empty());
    return 0;
}

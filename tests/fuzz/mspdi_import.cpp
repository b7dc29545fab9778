// Whatever bytes a file holds, reading it as MS Project's XML ends with findings or with a plan that is
// scheduled, written, and read again.
//
// Input: the file; where it does not begin with an XML declaration or "<Project", the children of its
// project.
#include "export/mspdi.h"
#include "import/mspdi.h"
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

std::string written(const model::Portfolio& plan) {
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan));
    check(schedule.has_value());
    return exporting::mspdiText(plan, *schedule).bytes;
}

importing::Imported read(std::string_view text, const model::Portfolio& base) {
    return importing::readMspdiText(text, "fuzz.xml", base);
}

void import(std::string_view text) {
    const auto imported = read(text, {});
    for (const auto& finding : imported.findings) plain(finding);
    if (base::hasErrors(imported.findings)) {
        check(imported.changes.empty() && imported.portfolio == model::Portfolio{});
        return;
    }
    check(read(text, imported.portfolio).changes.empty());
    const auto again = read(written(imported.portfolio), {});
    check(!base::hasErrors(again.findings));
    check(again.portfolio.all<model::Activity>().size() == imported.portfolio.all<model::Activity>().size());
    check(again.portfolio.all<model::Dependency>().size() ==
          imported.portfolio.all<model::Dependency>().size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input{reinterpret_cast<const char*>(bytes), size};
    if (input.starts_with("<?xml") || input.starts_with("<Project")) {
        import(input);
    } else {
        import("<Project><StartDate>2027-03-01T08:00:00</StartDate>" + std::string{input} + "</Project>");
    }
    return 0;
}

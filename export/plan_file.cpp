#include "export/plan_file.h"

#include "base/output_file.h"
#include "export/mspdi.h"
#include "export/xer.h"

namespace mijlpaal::exporting {

base::Result<base::Findings> writePlanFile(const model::Portfolio& portfolio,
                                           const scheduling::Schedule& schedule, PlanFormat format,
                                           const std::filesystem::path& file) {
    auto made =
        format == PlanFormat::xer ? xerText(portfolio, schedule) : mspdiText(portfolio, schedule);
    if (auto written = base::writeWholeFile(file, made.bytes); !written)
        return base::failure(std::move(written.error()));
    return std::move(made.findings);
}

}  // namespace mijlpaal::exporting

#include "app/public_plan.h"

#include "app/publish.h"
#include "base/output_file.h"
#include "letters/formats.h"
#include "letters/public_plan.h"

namespace mijlpaal::app {

base::Result<void> writePublicPlan(const View& view, std::string_view form,
                                   const std::filesystem::path& file) {
    PublishOptions options;
    options.reportDate = view.portfolio().settings().statusDate;
    const auto report = publish(view, options);
    if (!report) return base::failure(report.error());
    if (form == "ics") return base::writeWholeFile(file, letters::calendarText(*report));
    const auto page = letters::publicPlan(*report);
    if (!page) return base::failure(page.error());
    return base::writeWholeFile(file, letters::htmlText(*page));
}

}  // namespace mijlpaal::app

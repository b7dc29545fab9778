#include "app/public_plan.h"

#include "app/publish.h"
#include "base/output_file.h"
#include "base/text.h"
#include "letters/formats.h"
#include "letters/persons.h"
#include "letters/public_plan.h"

namespace mijlpaal::app {

base::Result<void> writePublicPlan(const View& view, std::string_view form,
                                   const std::filesystem::path& file) {
    PublishOptions options;
    // Read from the day after: what was to happen by the status date itself should have happened.
    options.reportDate = view.portfolio().settings().statusDate + std::chrono::days{1};
    options.hasAllEarlier = form == "dashboard";
    const auto report = publish(view, options);
    if (!report) return base::failure(report.error());
    if (const auto persons = letters::unacceptedPersons(*report); !persons.empty()) {
        const auto& first = persons.front();
        return base::failure(
            "Nothing was written: what looks like the name of a person would be told: {name} ({code}). Take it out of the "
            "text, or enter it among the accepted names with the reason why it may be told. Such names: {count}.",
            {{"name", first.name}, {"code", first.code}, {"count", std::to_string(persons.size())}});
    }
    if (form == "ics") return base::writeWholeFile(file, letters::calendarText(*report));
    if (form == "dashboard") {
        const bool asRows = base::lowered(file.extension().string()) == ".csv";
        return base::writeWholeFile(file, asRows ? dashboardCsv(*report) : dashboardJson(*report));
    }
    const auto page = letters::publicPlan(*report);
    if (!page) return base::failure(page.error());
    return base::writeWholeFile(file, letters::htmlText(*page));
}

}  // namespace mijlpaal::app

#include "app/letter_file.h"
#include "cli/commands.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "export/csv_folder.h"
#include "export/plan_file.h"

namespace mijlpaal::cli {

namespace {

/// Writes the plan as a file of another program.
base::Result<base::Findings> writePlan(const Opened& opened, const Request& request) {
    const auto schedule = scheduleOf(opened.portfolio, request);
    if (!schedule) return base::failure(schedule.error());
    const auto format = request.format == "xer" ? exporting::PlanFormat::xer : exporting::PlanFormat::mspdi;
    return exporting::writePlanFile(opened.portfolio, *schedule, format, request.output);
}

base::Result<base::Findings> writeFolder(const Opened& opened, const Request& request) {
    auto written = exporting::writeCsvFolder(opened.portfolio, request.output);
    if (!written) return base::failure(std::move(written.error()));
    return base::Findings{};
}

}  // namespace

int letterCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const auto schedule = scheduleOf(opened->portfolio, request);
    if (!schedule) return console.refuse(schedule.error());
    const auto fingerprint = fingerprintOf(*opened);
    if (!fingerprint) return console.refuse(fingerprint.error());
    app::PublishOptions options;
    options.reportDate = request.date.value_or(today());
    options.revision = opened->revision;
    options.fingerprint = *fingerprint;
    options.ownReference = request.reference;
    options.answers = request.answers;
    std::optional<std::filesystem::path> letterTemplate;
    if (!request.letterTemplate.empty()) letterTemplate = request.letterTemplate;
    const auto written =
        app::writeKamerbrief(opened->portfolio, *schedule, options, request.output, letterTemplate);
    if (!written) return console.refuse(written.error());
    if (console.asJson) {
        console.json({{"file", request.output.string()},
                      {"kind", request.kind},
                      {"date", model::isoText(options.reportDate)},
                      {"status_date", model::isoText(opened->portfolio.settings().statusDate)},
                      {"revision", opened->revision},
                      {"fingerprint", *fingerprint}});
    } else {
        console.say(base::message("The letter was written to {file}.", {{"file", request.output.string()}}));
    }
    return exitDone;
}

int exportCommand(const Request& request, const Console& console) {
    const auto opened = openFile(request);
    if (!opened) return console.refuse(opened.error());
    const bool isFolder = request.format == "csv";
    const auto written = isFolder ? writeFolder(*opened, request) : writePlan(*opened, request);
    if (!written) return console.refuse(written.error());
    console.list(*written);
    if (console.asJson) {
        console.json({{isFolder ? "folder" : "file", request.output.string()},
                      {"format", request.format},
                      {"revision", opened->revision},
                      {"findings", jsonOf(*written, console.translate)}});
    } else if (isFolder) {
        console.say(base::message("The portfolio was written to the folder {folder}.",
                                  {{"folder", request.output.string()}}));
    } else {
        console.say(base::message("The plan was written to {file}.", {{"file", request.output.string()}}));
    }
    return exitDone;
}

}  // namespace mijlpaal::cli

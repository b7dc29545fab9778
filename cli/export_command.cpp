#include "app/public_plan.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "export/formats.h"
#include "sheet/portfolio_workbook.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

bool isPublic(std::string_view form) {
    return std::find(app::publicPlanForms.begin(), app::publicPlanForms.end(), form) !=
           app::publicPlanForms.end();
}

bool isWorkbook(std::string_view form) {
    return std::find(sheet::workbookForms.begin(), sheet::workbookForms.end(), form) != sheet::workbookForms.end();
}

std::vector<std::string> formNames() {
    auto names = exporting::formatNames();
    names.insert(names.end(), sheet::workbookForms.begin(), sheet::workbookForms.end());
    names.insert(names.end(), app::publicPlanForms.begin(), app::publicPlanForms.end());
    return names;
}

struct ExportCommand {
    FileArgument file;
    std::string to;
    std::filesystem::path output;
    RevisionArgument revision;
    RuleArguments rules;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--to", to, "The form").required().oneOf(formNames());
        arguments.add("-o,--output", output, "The folder or file to write").required();
        revision.declare(arguments);
        rules.declare(arguments);
    }

    int run(const Console& console) const {
        if (isPublic(to)) return writePublic(console);
        if (isWorkbook(to)) return writeWorkbook(console);
        const auto& format = *exporting::findFormat(to);
        const auto opened = openFor(console, format);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        const auto written = format.write(view.portfolio(), view.schedule(), output);
        if (!written) return console.refuse(written.error());
        console.list(*written);
        if (console.asJson) {
            console.json({{format.isFolder ? "folder" : "file", output.string()},
                          {"format", to},
                          {"revision", view.revision()},
                          {"as_of", asOfJson(view)},
                          {"findings", jsonOf(*written, console.translate)}});
        } else if (format.isFolder) {
            console.say(base::message("The portfolio was written to the folder {folder}.",
                                      {{"folder", output.string()}}));
        } else {
            // Records of the ledger need no plan; what else is one file holds it.
            console.say(base::message(format.needsPlan ? "The plan was written to {file}." : "The ledger was written to {file}.",
                                      {{"file", output.string()}}));
        }
        return exitDone;
    }

private:
    int writePublic(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        if (const auto done = app::writePublicPlan(view, to, output); !done)
            return console.refuse(done.error());
        if (console.asJson) {
            console.json({{"file", output.string()},
                          {"format", to},
                          {"revision", view.revision()},
                          {"as_of", asOfJson(view)},
                          {"findings", Json::array()}});
        } else {
            console.say(base::message("What may be told of the plan was written to {file}.",
                                      {{"file", output.string()}}));
        }
        return exitDone;
    }

    int writeWorkbook(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        console.warn(view.findings());
        const auto written = sheet::writePortfolioWorkbook(view.portfolio(), to, output);
        if (!written) return console.refuse(written.error());
        console.list(*written);
        if (console.asJson) {
            console.json({{"file", output.string()},
                          {"format", to},
                          {"revision", view.revision()},
                          {"as_of", asOfJson(view)},
                          {"findings", jsonOf(*written, console.translate)}});
        } else {
            console.say(base::message("The portfolio was written to {file}.", {{"file", output.string()}}));
        }
        return exitDone;
    }

    /// Records can be written of a portfolio that has no plan.
    base::Result<OpenedView> openFor(const Console& console, const exporting::Format& format) const {
        if (format.needsPlan) return openPlan(console, file, revision, rules);
        auto opened = openView(console, file, revision);
        if (opened) console.warn(opened->view.findings());
        return opened;
    }
};

}  // namespace

extern constinit const Command exportCommand =
    command<ExportCommand>("export", N_("Write the portfolio in another form"));

}  // namespace mijlpaal::cli

#include "app/import_preview.h"
#include "cli/command.h"
#include "cli/run.h"
#include "cli/shared_arguments.h"
#include "import/fate.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

/// How often each severity occurs, as a sentence.
base::Message tally(const base::Findings& findings) {
    const auto count = [&findings](base::Severity severity) {
        return std::to_string(
            std::count_if(findings.begin(), findings.end(),
                          [severity](const base::Finding& each) { return each.severity == severity; }));
    };
    return base::message("Errors: {errors}. Warnings: {warnings}. Notes: {notes}.",
                         {{"errors", count(base::Severity::error)},
                          {"warnings", count(base::Severity::warning)},
                          {"notes", count(base::Severity::note)}});
}

/// Brings a portfolio file up to date, or makes one.
struct ImportCommand {
    std::filesystem::path source, output;
    bool previewOnly = false;
    DayArgument statusDate;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        arguments
            .add(N_("SOURCE"), source,
                 "A folder of CSV files, or the file of MS Project (XML), Primavera P6 (XER) or GanttProject "
                 "(GAN)")
            .required();
        arguments.add("-o,--output", output, "The portfolio file").required();
        arguments.add("--preview", previewOnly, "Keep the differences as a branch and adopt nothing");
        statusDate.declare(arguments, "The status date, where the folder does not say", "--status-date");
        author.declare(arguments);
    }

    int run(const Console& console) const;

private:
    int importNew(const Console& console) const;
    int importInto(const Console& console) const;
    struct Outcome {
        std::int64_t revision = 0;
        int added = 0, changed = 0;
        bool isWritten = false;
        /// That holds the differences.
        std::optional<std::int64_t> branch = {};
    };
    int answer(const Console& console, const base::Findings& findings, const Outcome& outcome) const;
};

/// The findings, each with what became of it.
Json findingsJson(const base::Findings& findings, const app::Translator& translate) {
    auto list = jsonOf(findings, translate);
    for (std::size_t i = 0; i < findings.size(); ++i)
        list[i]["kind"] = importing::wordFor(importing::fateOf(findings[i]));
    return list;
}

int ImportCommand::answer(const Console& console, const base::Findings& findings,
                          const Outcome& outcome) const {
    console.list(findings);
    const bool wrong = base::hasErrors(findings);
    const auto& [revision, added, changed, written, branch] = outcome;
    if (console.asJson) {
        console.json({{"file", output.string()},
                      {"written", written},
                      {"revision", revision > 0 ? Json(revision) : Json(nullptr)},
                      {"branch", branch ? Json(*branch) : Json(nullptr)},
                      {"added", added},
                      {"changed", changed},
                      {"findings", findingsJson(findings, console.translate)}});
    } else if (wrong) {
        console.say(base::message("Nothing was imported; {file} is as it was.", {{"file", output.string()}}));
        console.say(tally(findings));
    } else {
        console.say(base::message("Added: {added} records. Changed: {changed} records.",
                                  {{"added", std::to_string(added)}, {"changed", std::to_string(changed)}}));
        if (!findings.empty()) console.say(tally(findings));
        if (written) {
            console.say(base::message("{file} is at revision {revision}.",
                                      {{"file", output.string()}, {"revision", std::to_string(revision)}}));
        } else if (previewOnly) {
            console.say(base::message("This was a preview; nothing was adopted."));
            if (branch) {
                console.say(
                    base::message("The differences are branch {branch}: “mijlpaal diff {file} now "
                                  "branch:{branch}” shows them, "
                                  "“mijlpaal adopt {file} --branch {branch}” takes them over.",
                                  {{"file", output.string()}, {"branch", std::to_string(*branch)}}));
            }
        }
    }
    if (written || branch) author.tellWhereUnknown(console);
    return wrong ? exitFindings : exitDone;
}

int ImportCommand::importNew(const Console& console) const {
    auto made = app::createFromFolder(output, source, author.author, statusDate.day);
    if (!made) return console.refuse(made.error());
    int records = 0;
    if (made->session) {
        for (const auto kind : model::allKinds)
            records += static_cast<int>(made->session->now().portfolio().table(kind).size());
    }
    const auto revision = made->session ? made->session->revision() : 0;
    return answer(console, made->findings, {revision, records, 0, made->session != nullptr});
}

int ImportCommand::importInto(const Console& console) const {
    auto session = app::Session::open(output, author.author);
    if (!session) return console.refuse(session.error());
    const auto preview = app::previewImport(**session, source);
    if (!preview) return console.refuse(preview.error());
    int added = 0;
    int changed = 0;
    for (const auto& count : preview->counts) {
        added += static_cast<int>(count.added);
        changed += static_cast<int>(count.changed);
    }
    const bool adopt = !previewOnly && !preview->changes.empty();
    if (adopt) {
        if (const auto adopted = app::adoptImport(**session, *preview); !adopted)
            return console.refuse(adopted.error());
    }
    return answer(console, preview->findings,
                  {(*session)->revision(), added, changed, adopt, preview->branch});
}

int ImportCommand::run(const Console& console) const {
    std::error_code ignored;
    if (!std::filesystem::exists(source, ignored)) {
        return console.refuse(base::message(
            "{source} is not there. Give a folder of CSV files, or the file of another program.",
            {{"source", source.string()}}));
    }
    if (std::filesystem::equivalent(source, output, ignored)) {
        return console.refuse(
            base::message("{file} cannot be read and written at once. Name the portfolio file behind -o, and "
                          "what it is made "
                          "from before it.",
                          {{"file", output.string()}}));
    }
    const bool exists = std::filesystem::exists(output, ignored);
    if (previewOnly && !exists) {
        return console.refuse(
            base::message("{file} does not exist; a preview needs a portfolio to compare with.",
                          {{"file", output.string()}}));
    }
    return exists ? importInto(console) : importNew(console);
}

}  // namespace

extern constinit const Command importCommand = command<ImportCommand>(
    "import",
    N_("Make a portfolio file from CSV files or the plan of another program, or bring one up to date"));

}  // namespace mijlpaal::cli

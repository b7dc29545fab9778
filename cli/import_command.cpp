#include "app/import_preview.h"
#include "cli/command.h"
#include "cli/findings.h"
#include "cli/run.h"
#include "cli/shared_arguments.h"

namespace mijlpaal::cli {

namespace {

/// Brings a portfolio file up to date, or makes one.
struct ImportCommand {
    std::filesystem::path source, output;
    bool previewOnly = false, all = false;
    DayArgument statusDate;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        arguments.add("SOURCE", source, "The folder, or the XML file").required();
        arguments.add("-o,--output", output, "The portfolio file").required();
        arguments.add("--preview", previewOnly, "Keep the differences as a branch and adopt nothing");
        arguments.add("--all", all, "Every finding, not the first five of each cause");
        statusDate.declare(arguments, "The status date, where the folder does not say", "--status-date");
        author.declare(arguments);
    }

    int run(const Console& console) const;

private:
    int importNew(const Console& console) const;
    int importInto(const Console& console) const;
    int answer(const Console& console, const base::Findings& findings, std::int64_t revision, int added,
               int changed, bool written) const;
};

int ImportCommand::answer(const Console& console, const base::Findings& findings, std::int64_t revision,
                          int added, int changed, bool written) const {
    listByCause(console, findings, all);
    const bool wrong = base::hasErrors(findings);
    if (console.asJson) {
        console.json({{"file", output.string()},
                      {"written", written},
                      {"revision", revision > 0 ? Json(revision) : Json(nullptr)},
                      {"added", added},
                      {"changed", changed},
                      {"findings", jsonOf(findings, console.translate)}});
    } else if (wrong) {
        console.say(base::message("Nothing was imported; {file} is as it was.", {{"file", output.string()}}));
    } else {
        console.say(base::message("Added: {added} records. Changed: {changed} records.",
                                  {{"added", std::to_string(added)}, {"changed", std::to_string(changed)}}));
        if (written) {
            console.say(base::message("{file} is at revision {revision}.",
                                      {{"file", output.string()}, {"revision", std::to_string(revision)}}));
        } else if (previewOnly) {
            console.say(base::message("This was a preview; nothing was adopted."));
        }
    }
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
    return answer(console, made->findings, revision, records, 0, made->session != nullptr);
}

int ImportCommand::importInto(const Console& console) const {
    auto session = app::Session::open(output, author.author);
    if (!session) return console.refuse(session.error());
    (*session)->speak(console.translate.language());
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
    return answer(console, preview->findings, (*session)->revision(), added, changed, adopt);
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
    "Make a portfolio file from a folder of CSV files or a file of MS Project, or bring one up to date");

}  // namespace mijlpaal::cli

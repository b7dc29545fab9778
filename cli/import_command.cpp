#include "app/import_preview.h"
#include "cli/command.h"
#include "cli/findings.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/shared_arguments.h"
#include "import/ledger_sheet.h"
#include "import/plan_file.h"
#include "import/plan_sheet/columns.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

/// A step of an import: what it says of itself in the journal, and what it does.
struct Step {
    base::Message label;
    model::Day day;
    std::size_t added = 0, changed = 0, removed = 0;
};

Step stepOf(const model::ChangeSet& changes, model::Day day) {
    Step step{changes.label, day};
    for (const auto& count : model::countsOf(changes)) {
        step.added += count.added;
        step.changed += count.changed;
        step.removed += count.removed;
    }
    return step;
}

void tell(const Console& console, const std::vector<Step>& steps) {
    if (steps.size() < 2) {
        const auto step = steps.empty() ? Step{} : steps.front();
        console.say(base::message(
            "Added: {added} records. Changed: {changed} records.",
            {{"added", std::to_string(step.added)}, {"changed", std::to_string(step.changed)}}));
        return;
    }
    for (const auto& step : steps) {
        console.say(base::message("{step}: added {added}, changed {changed}, removed {removed}.",
                                  {{"step", console.translate(step.label)},
                                   {"added", std::to_string(step.added)},
                                   {"changed", std::to_string(step.changed)},
                                   {"removed", std::to_string(step.removed)}}));
    }
}

/// Brings a portfolio file up to date, or makes one.
struct ImportCommand {
    std::filesystem::path source, output;
    bool previewOnly = false, onlyNow = false, all = false;
    DayArgument statusDate;
    std::string sheet, kind;
    std::optional<std::int64_t> headingRow;
    std::vector<std::string> columns;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        arguments
            .add(N_("SOURCE"), source,
                 "A folder of CSV files, a workbook with a whole portfolio (XLSX, ODS), a sheet of tasks or rows of "
                 "the ledger (CSV, XLSX, ODS), or the file of MS Project (XML), Primavera P6 (XER) or GanttProject (GAN)")
            .required();
        arguments.add("-o,--output", output, "The portfolio file").required();
        arguments.add("--preview", previewOnly,
                      "Only say what it would do; into a portfolio that is there, the differences are kept "
                      "as a branch");
        arguments.add("--only-now", onlyNow, "Leave out what a folder tells of earlier days");
        arguments.add("--all", all, "Every finding, not the first five of each cause");
        statusDate.declare(arguments, "The status date, where the folder does not say", "--status-date");
        arguments.add("--sheet", sheet, "The sheet of a workbook to read, by its name");
        arguments.add("--heading-row", headingRow,
                      "The row of a sheet that names its columns, as the spreadsheet numbers it");
        arguments
            .add(
                "--column", columns,
                "What a column of a sheet says, as HEADING=FIELD: “Wat=name”, “Kosten=-” for one that is not "
                "to be read; may be given more than once")
            .oneAtATime();
        arguments
            .add("--kind", kind,
                 "The rows of the ledger that a table holds, where its name and headings do not tell")
            .oneOf({"actual", "budget_entry", "contract", "invoice", "payment"});
        author.declare(arguments);
    }

    int run(const Console& console) const;

private:
    /// Those of the kind of sheet that the source is.
    std::span<const importing::table::KnownColumn> knownColumns(const importing::ImportOptions& options) const;
    /// Errors: a word behind --column that names no field.
    base::Result<importing::ImportOptions> options() const;
    int importNew(const Console& console, const importing::ImportOptions& options) const;
    int importInto(const Console& console, const importing::ImportOptions& options) const;
    struct Outcome {
        std::vector<Step> steps;
        std::int64_t revision = 0;
        bool isWritten = false;
        /// That holds the differences.
        std::optional<std::int64_t> branch = {};
    };
    int answer(const Console& console, const base::Findings& findings,
               const std::vector<importing::ReadColumn>& read, const Outcome& outcome) const;
};

std::span<const importing::table::KnownColumn> ImportCommand::knownColumns(const importing::ImportOptions& options) const {
    if (importing::isPlanSheet(source)) {
        const auto file = importing::readSheetFile(source);
        if (const auto ledger = importing::ledgerTableOf(file, options)) return importing::ledgerColumns(ledger->kind);
    }
    return importing::plan_sheet::columns();
}

base::Result<importing::ImportOptions> ImportCommand::options() const {
    importing::ImportOptions options;
    options.statusDate = statusDate.day;
    options.today = statusDate.orToday();
    options.sheet.sheet = sheet;
    options.sheet.headingRow = headingRow;
    if (!kind.empty()) options.kind = model::recordKindFrom(kind);
    const auto known = columns.empty() ? importing::plan_sheet::columns() : knownColumns(options);
    for (const auto& text : columns) {
        const auto equals = std::min(text.rfind('='), text.size());
        const std::string_view whole = text;
        const auto heading = importing::table::bare(whole.substr(0, equals));
        const auto field = importing::table::bare(whole.substr(std::min(equals + 1, whole.size())));
        const auto place = importing::table::columnNamed(known, field);
        if (heading.empty() || (!place && field != "-")) {
            std::string names;
            for (const auto& column : known) names += (names.empty() ? "" : ", ") + std::string{column.name};
            return base::failure(
                "“{text}” does not say what a column is. Write HEADING=FIELD, with one of these fields: "
                "{names}.",
                {{"text", text}, {"names", names}});
        }
        options.sheet.columns[std::string{heading}] = place ? known[*place].name : "";
    }
    return options;
}

/// The columns of a sheet, and what each was read as.
void tellColumns(const Console& console, const std::vector<importing::ReadColumn>& columns) {
    std::string unread;
    for (const auto& column : columns) {
        if (column.name.empty()) {
            unread += (unread.empty() ? "“" : ", “") + column.heading + "”";
        } else {
            console.say(base::message(
                "“{heading}” is read as: {title}.",
                {{"heading", column.heading}, {"title", console.translate(base::message(column.title))}}));
        }
    }
    if (unread.empty()) return;
    console.say(
        base::message("Not read, and kept as it is: {headings}. What a column is, is said with --column.",
                      {{"headings", unread}}));
}

/// The findings, each with what became of it.
Json findingsJson(const base::Findings& findings, const app::Translator& translate) {
    auto list = jsonOf(findings, translate);
    for (std::size_t i = 0; i < findings.size(); ++i)
        list[i]["kind"] = base::wordFor(base::fateOf(findings[i]));
    return list;
}

Json columnsJson(const std::vector<importing::ReadColumn>& columns) {
    auto list = Json::array();
    for (const auto& column : columns) {
        list.push_back({{"heading", column.heading},
                        {"field", column.name.empty() ? Json(nullptr) : Json(column.name)}});
    }
    return list;
}

int ImportCommand::answer(const Console& console, const base::Findings& findings,
                          const std::vector<importing::ReadColumn>& read, const Outcome& outcome) const {
    if (!console.asJson) tellColumns(console, read);
    listByCause(console, findings, all);
    const bool wrong = base::hasErrors(findings);
    const auto& [steps, revision, written, branch] = outcome;
    if (console.asJson) {
        std::size_t added = 0, changed = 0;
        auto list = Json::array();
        for (const auto& step : steps) {
            added += step.added;
            changed += step.changed;
            list.push_back({{"label", console.translate(step.label)},
                            {"status_date", model::isoText(step.day)},
                            {"added", step.added},
                            {"changed", step.changed},
                            {"removed", step.removed}});
        }
        console.json({{"file", output.string()},
                      {"written", written},
                      {"revision", revision > 0 ? Json(revision) : Json(nullptr)},
                      {"branch", branch ? Json(*branch) : Json(nullptr)},
                      {"added", added},
                      {"changed", changed},
                      {"steps", std::move(list)},
                      {"columns", columnsJson(read)},
                      {"findings", findingsJson(findings, console.translate)}});
    } else if (wrong) {
        const base::MessageValues file{{"file", output.string()}};
        console.say(std::filesystem::exists(output)
                        ? base::message("Nothing was imported; {file} is as it was.", file)
                        : base::message("Nothing was imported; {file} was not made.", file));
    } else {
        tell(console, steps);
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

int ImportCommand::importNew(const Console& console, const importing::ImportOptions& options) const {
    const auto history = importing::readPlanHistory(source, options, onlyNow);
    std::vector<Step> steps;
    for (const auto& state : history.states) steps.push_back(stepOf(state.changes, state.day));
    if (previewOnly || steps.empty())
        return answer(console, history.findings, history.columns, {std::move(steps), 0, false});
    const auto session = app::createFrom(output, history, author.author);
    if (!session) return console.refuse(session.error());
    return answer(console, history.findings, history.columns,
                  {std::move(steps), (*session)->revision(), true});
}

int ImportCommand::importInto(const Console& console, const importing::ImportOptions& options) const {
    auto session = openSession(console, output, author.author);
    if (!session) return console.refuse(session.error());
    (*session)->speak(console.translate.language());
    const auto preview = app::previewImport(**session, source, options);
    if (!preview) return console.refuse(preview.error());
    const bool adopt = !previewOnly && !preview->changes.empty();
    if (adopt) {
        if (const auto adopted = app::adoptImport(**session, *preview); !adopted)
            return console.refuse(adopted.error());
    }
    std::vector<Step> steps;
    if (!preview->changes.empty())
        steps.push_back(stepOf(preview->changes, (*session)->now().portfolio().settings().statusDate));
    return answer(console, preview->findings, preview->columns,
                  {std::move(steps), (*session)->revision(), adopt, preview->branch});
}

int ImportCommand::run(const Console& console) const {
    std::error_code ignored;
    if (!std::filesystem::exists(source, ignored)) {
        return console.refuse(
            base::message("{source} is not there. Give a folder of CSV files, a sheet of tasks, or the file "
                          "of another program.",
                          {{"source", source.string()}}));
    }
    if (std::filesystem::equivalent(source, output, ignored)) {
        return console.refuse(
            base::message("{file} cannot be read and written at once. Name the portfolio file behind -o, and "
                          "what it is made "
                          "from before it.",
                          {{"file", output.string()}}));
    }
    const auto read = options();
    if (!read) return console.refuse(read.error());
    const bool exists = std::filesystem::exists(output, ignored);
    return exists ? importInto(console, *read) : importNew(console, *read);
}

}  // namespace

extern constinit const Command importCommand = command<ImportCommand>(
    "import",
    N_("Make a portfolio file from CSV files or the plan of another program, or bring one up to date"));

}  // namespace mijlpaal::cli

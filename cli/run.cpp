#include "cli/run.h"

#include "app/author.h"
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace mijlpaal::cli {

namespace {

using Command = int (*)(const Request&, const Console&);

/// Reads a day written as text into a request.
CLI::Option* addDay(CLI::App* command, const std::string& name, std::optional<model::Day>& day,
                    const std::string& help) {
    return command->add_option_function<std::string>(
        name,
        [&day, name](const std::string& text) {
            day = model::dayFrom(text);
            if (!day)
                throw CLI::ValidationError{name, "\"" + text + "\" is not a day; write it as 2026-03-31"};
        },
        help);
}

}  // namespace

int run(std::vector<std::string> arguments, std::ostream& out, std::ostream& err) {
    Request request;
    request.author = app::usualAuthor();
    std::string language;
    bool asJson = false;
    Command chosen = nullptr;

    CLI::App program{"Mijlpaal tracks the multi-year replacement of a public body's IT systems.", "mijlpaal"};
    program.require_subcommand(1);
    program.set_version_flag("--version", "mijlpaal " MIJLPAAL_VERSION);
    program.footer("Exit codes: 0 done, 1 findings, 2 wrong use or input that cannot be read.");

    const auto add = [&](const std::string& name, const std::string& help, Command run) {
        auto* command = program.add_subcommand(name, help);
        command->add_flag("--json", asJson, "Answer as JSON (docs/json.md)");
        command->add_option("--language", language, "nl or en; else by the locale")
            ->check(CLI::IsMember({"nl", "en"}));
        command->callback([&chosen, run] { chosen = run; });
        return command;
    };
    const auto addFile = [&](CLI::App* command) {
        command->add_option("FILE", request.file, "The portfolio file")->required();
        return command;
    };
    const auto addRevision = [&](CLI::App* command, const std::string& help = "As known at this revision") {
        command->add_option("--revision", request.revision, help);
    };
    const auto addRules = [&](CLI::App* command) {
        command
            ->add_option_function<std::string>(
                "--profile",
                [&](const std::string& text) { request.profile = model::fromWord<model::Profile>(text); },
                "Rules of MS Project or Primavera P6 where they differ")
            ->check(CLI::IsMember({"msp", "p6"}));
        command
            ->add_option_function<std::string>(
                "--floor", [&](const std::string& text) { request.floor = text == "on"; },
                "Whether remaining work stays behind the status date")
            ->check(CLI::IsMember({"on", "off"}));
    };
    const auto addAuthor = [&](CLI::App* command) {
        command->add_option("--author", request.author, "The role under which the journal names this edit");
    };

    auto* import = add("import", "Make a portfolio file from a folder of CSV files or a file of MS Project, or bring one up to date",
                       importCommand);
    import->add_option("SOURCE", request.source, "The folder, or the XML file")->required();
    import->add_option("-o,--output", request.output, "The portfolio file")->required();
    import->add_flag("--preview", request.previewOnly, "Keep the differences as a branch and adopt nothing");
    addDay(import, "--status-date", request.date, "The status date, where the folder does not say");
    addAuthor(import);

    auto* info = addFile(add("info", "Say where the portfolio stands", infoCommand));
    addRevision(info);
    addRules(info);

    auto* schedule = addFile(add("schedule", "Give the dates and floats of every activity", scheduleCommand));
    addRevision(schedule);
    addRules(schedule);

    auto* explain = addFile(add("explain", "Say why an activity lies where it lies", explainCommand));
    explain->add_option("--activity", request.activity, "The code of the activity")->required();
    addRevision(explain);
    addRules(explain);

    auto* paths =
        addFile(add("paths", "Give the chains that lead to an activity, the tightest first", pathsCommand));
    paths->add_option("--activity", request.activity, "The code of the activity at the end")->required();
    paths->add_option("--count", request.count, "How many paths; else 5")->check(CLI::Range(1, 1000));
    addRevision(paths);
    addRules(paths);

    auto* quality = addFile(add("quality", "Measure the plan by the checks of planners", qualityCommand));
    addDay(quality, "--date", request.date, "The day on which the age of the status counts; else today");
    addRevision(quality);
    addRules(quality);

    addAuthor(addFile(add("undo", "Take back the last step", undoCommand)));
    addAuthor(addFile(add("redo", "Do again what was taken back", redoCommand)));

    addRevision(addFile(add("journal", "List who changed what and when", journalCommand)),
                "Only this revision, with every field that changed");
    addFile(add("verify", "Check the journal against itself and the state", verifyCommand));

    auto* baseline = addFile(add("baseline", "Make the plan of now a baseline", takeBaselineCommand));
    baseline->add_option("--take", request.baseline, "The code of the baseline")->required();
    baseline->add_option("--name", request.name, "Its name");
    baseline->add_option("--decision", request.decision, "The decision that made it the baseline");
    addDay(baseline, "--date", request.date, "The day on which it is taken; else today");
    addAuthor(baseline);

    addRevision(addFile(add("baselines", "List the baselines and their dates", baselinesCommand)));

    auto* variance = addFile(add("variance", "Compare the plan with a baseline", varianceCommand));
    variance->add_option("--baseline", request.baseline, "The code of the baseline")->required();
    addRevision(variance);

    auto* trend = addFile(add("trend", "Tell how the date of a milestone was foretold", trendCommand));
    trend->add_option("--of", request.activity, "The code of an activity or milestone of the law")
        ->required();
    addRevision(trend);

    auto* slip = addFile(add("slip", "Split the slip of a finish over what caused it", slipCommand));
    slip->add_option("--from", request.from, "A revision, or the code of a baseline")->required();
    slip->add_option("--to", request.to, "A revision, the code of a baseline, or now");
    slip->add_option("--activity", request.activity, "The code of an activity; else the finish of the plan");

    auto* letter = addFile(add("letter", "Write a letter from what may be told", letterCommand));
    letter->add_option("--kind", request.kind, "The kind of letter")
        ->required()
        ->check(CLI::IsMember({"kamerbrief"}));
    letter->add_option("-o,--output", request.output, "The ODT file to write")->required();
    addDay(letter, "--date", request.date, "The date of the letter; else today");
    letter->add_option("--answers", request.answers, "The code of the request or promise it answers");
    letter->add_option("--reference", request.reference, "The reference of the sender");
    letter->add_option("--template", request.letterTemplate, "A template in place of the one built in");
    addRevision(letter);

    auto* exported = addFile(add("export", "Write the portfolio in another form", exportCommand));
    exported->add_option("--to", request.format, "The form")->required()->check(CLI::IsMember({"csv", "mspdi", "xer"}));
    exported->add_option("-o,--output", request.output, "The folder or file to write")->required();
    addRevision(exported);
    addRules(exported);

    try {
        std::reverse(arguments.begin(), arguments.end());
        program.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        const auto code = program.exit(error, out, err);
        return code == 0 ? exitDone : exitRefused;
    }
    const Console console{out, err, app::Translator{app::chosenLanguage(language)}, asJson};
    return chosen(request, console);
}

}  // namespace mijlpaal::cli

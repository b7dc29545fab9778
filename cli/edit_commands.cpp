#include "app/edits/edit_effect.h"
#include "app/edits/typed_edits.h"
#include "cli/command.h"
#include "cli/differences.h"
#include "cli/edit_answer.h"
#include "cli/opened.h"
#include "cli/run.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

namespace mijlpaal::cli {

namespace {

/// The text of a file, or of standard input for `-`.
base::Result<std::string> textOf(const std::string& file) {
    if (file == "-") return std::string{std::istreambuf_iterator<char>{std::cin}, {}};
    std::ifstream in{file, std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (!in.is_open() || in.bad()) return base::failure("{file} cannot be read.", {{"file", file}});
    return text;
}

/// What is wrong with an edit, in one line. What a file of records calls a column is a field here.
std::string lineOf(const Console& console, base::Finding finding) {
    if (finding.place.column.empty()) return console.translate(finding);
    auto place = std::exchange(finding.place, {});
    std::string line = std::move(place.file);
    if (!line.empty()) line += ", ";
    if (place.row)
        line += console.translate(base::message("row {row}", {{"row", std::to_string(*place.row)}})) + ", ";
    line += console.translate(base::message("field {name}", {{"name", std::move(place.column)}}));
    return line + ": " + console.translate(finding);
}

/// What the commands that edit records have in common: one edit in words, or a file of them.
struct EditCommand {
    FileArgument file;
    std::vector<std::string> words;
    std::string editsFile;
    bool isDryRun = false, isWhole = false;
    std::optional<std::int64_t> branch;
    AuthorArgument author;

    void declare(Arguments& arguments, const std::string& help) {
        file.declare(arguments);
        arguments.add(N_("WORDS"), words, help);
        arguments.add("--file", editsFile, "A file with an edit a line, as one step; - reads standard input");
        arguments.add("--dry-run", isDryRun, "Show what would move, and write nothing");
        arguments.add("--all", isWhole, "Every activity that moves, however many");
        arguments.add("--branch", branch, "Edit this branch and not the plan: its number (see “branches”)");
        author.declare(arguments);
    }

    int run(const Console& console, std::string_view verb) const {
        base::Findings findings;
        const auto lines = linesOf(console, verb, findings);
        if (!lines) return exitRefused;
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        if (session.isReadOnly() && !isDryRun)
            return console.refuse(base::message("{file} cannot be written.", {{"file", file.path.string()}}));
        const auto before = branch ? session.branch(*branch) : session.now();
        if (!before) return console.refuse(before.error());
        auto typed = app::understand(*before, *lines, console.translate.language());
        if (!typed) findings.insert(findings.end(), typed.error().begin(), typed.error().end());
        if (!findings.empty()) return refuse(console, findings);
        // A file of edits is named after itself, for no line of it tells what the others did.
        if (!editsFile.empty() && typed->edits.size() > 1) typed->changes.label = labelOf(lines->size());
        const auto after =
            branch ? onBranch(session, *before, typed->changes) : onPlan(session, typed->changes);
        if (!after) {
            findings.emplace_back().message = after.error();
            return refuse(console, findings);
        }
        const EditAnswer answer{*typed, *before, *after, isDryRun, isWhole};
        if (console.asJson) {
            console.json(answer.json(console));
        } else {
            answer.say(console);
        }
        if (!isDryRun) author.tellWhereUnknown(console);
        return exitDone;
    }

protected:
    /// `--under X` and the like, which stand in the words of an edit.
    void addOption(Arguments& arguments, const std::string& name, const std::string& help) {
        arguments.add(
            name,
            [this, name](const std::string& text) {
                options.push_back(name);
                options.push_back(text);
            },
            help);
    }

    std::vector<std::string> options;

private:
    /// Does the edit, or in a dry run tries it, and gives the view after it.
    base::Result<app::View> onPlan(app::Session& session, const model::ChangeSet& changes) const {
        const auto done = isDryRun ? session.preview(changes) : session.perform(changes);
        if (!done) return base::failure(done.error());
        return session.shown();
    }

    base::Result<app::View> onBranch(app::Session& session, const app::View& before,
                                     const model::ChangeSet& changes) const {
        if (!isDryRun) {
            if (const auto done = session.performOn(*branch, changes); !done)
                return base::failure(done.error());
            return session.branch(*branch);
        }
        auto portfolio = model::apply(before.portfolio(), changes);
        if (!portfolio) return base::failure(portfolio.error());
        auto after = before.after(std::move(*portfolio), before.origin(), changes.kinds());
        if (after.unscheduled() && !before.unscheduled()) return base::failure(*after.unscheduled());
        return after;
    }

    /// Nothing when the command line itself is wrong, which was told then.
    std::optional<std::vector<app::EditLine>> linesOf(const Console& console, std::string_view verb,
                                                      base::Findings& findings) const {
        if (editsFile.empty()) {
            app::EditLine line{{}, {std::string{verb}}};
            line.words.insert(line.words.end(), words.begin(), words.end());
            line.words.insert(line.words.end(), options.begin(), options.end());
            addSwitches(line.words);
            return std::vector{std::move(line)};
        }
        if (!words.empty() || !options.empty()) {
            console.refuse(base::message("Give an edit in words or a file of edits, not both."));
            return std::nullopt;
        }
        const auto text = textOf(editsFile);
        if (!text) {
            console.refuse(text.error());
            return std::nullopt;
        }
        return app::editLines(*text, editsFile == "-" ? std::string{} : editsFile, findings);
    }

    virtual void addSwitches(std::vector<std::string>& /*words*/) const {}

    base::Message labelOf(std::size_t count) const {
        if (editsFile == "-") return base::message("{count} edits", {{"count", std::to_string(count)}});
        return base::message("{count} edits from {file}",
                             {{"count", std::to_string(count)},
                              {"file", std::filesystem::path{editsFile}.filename().string()}});
    }

    static int refuse(const Console& console, const base::Findings& all) {
        // What is wrong with two records together is found at each.
        base::Findings findings;
        for (const auto& each : all) {
            const auto isSame = [&](const base::Finding& other) {
                return other.place == each.place && other.message == each.message && other.help == each.help;
            };
            if (std::none_of(findings.begin(), findings.end(), isSame)) findings.push_back(each);
        }
        if (console.asJson) {
            console.json({{"written", false}, {"findings", jsonOf(findings, console.translate)}});
        } else {
            for (const auto& finding : findings) console.err << lineOf(console, finding) << '\n';
            console.notice(base::message("Nothing was changed."));
        }
        return exitFindings;
    }

public:
    virtual ~EditCommand() = default;
};

struct SetCommand : EditCommand {
    void declare(Arguments& arguments) { EditCommand::declare(arguments, "KIND CODE FIELD=VALUE ..."); }
    int run(const Console& console) const { return EditCommand::run(console, "set"); }
};

/// What can be said of the place of an activity.
struct PlacingCommand : EditCommand {
    bool toTop = false;

    void declare(Arguments& arguments, const std::string& help) {
        EditCommand::declare(arguments, help);
        addOption(arguments, "--under", "The summary in which the activity stands");
        addOption(arguments, "--before", "The activity above which it stands");
        addOption(arguments, "--after", "The activity below which it stands");
        arguments.add("--top", toTop, "On the top level, below all others");
    }
    void addSwitches(std::vector<std::string>& line) const override {
        if (toTop) line.emplace_back("--top");
    }
};

struct AddCommand : PlacingCommand {
    void declare(Arguments& arguments) { PlacingCommand::declare(arguments, "KIND FIELD=VALUE ..."); }
    int run(const Console& console) const { return EditCommand::run(console, "add"); }
};

struct RemoveCommand : EditCommand {
    bool withReferences = false;

    void declare(Arguments& arguments) {
        EditCommand::declare(arguments, "KIND CODE ...");
        arguments.add("--with-references", withReferences,
                      "Take it out of the records that refer to it, and remove those that need it");
    }
    void addSwitches(std::vector<std::string>& line) const override {
        if (withReferences) line.emplace_back("--with-references");
    }
    int run(const Console& console) const { return EditCommand::run(console, "remove"); }
};

struct LinkCommand : EditCommand {
    void declare(Arguments& arguments) {
        EditCommand::declare(arguments, "Predecessor, successor, and a type with a lag: A0012 A0014 FS+3d");
    }
    int run(const Console& console) const { return EditCommand::run(console, "link"); }
};

struct UnlinkCommand : EditCommand {
    void declare(Arguments& arguments) {
        EditCommand::declare(arguments, "Predecessor, successor, and a type where only that link goes");
    }
    int run(const Console& console) const { return EditCommand::run(console, "unlink"); }
};

struct MoveCommand : PlacingCommand {
    bool in = false, out = false, up = false, down = false;

    void declare(Arguments& arguments) {
        PlacingCommand::declare(arguments, "activity CODE ...");
        arguments.add("--indent", in, "One level down, in the activity above it");
        arguments.add("--outdent", out, "One level up");
        arguments.add("--up", up, "Past the one above it on its level");
        arguments.add("--down", down, "Past the one below it on its level");
    }
    void addSwitches(std::vector<std::string>& line) const override {
        PlacingCommand::addSwitches(line);
        if (in) line.emplace_back("--indent");
        if (out) line.emplace_back("--outdent");
        if (up) line.emplace_back("--up");
        if (down) line.emplace_back("--down");
    }
    int run(const Console& console) const { return EditCommand::run(console, "move"); }
};

struct PostCommand : EditCommand {
    void declare(Arguments& arguments) { EditCommand::declare(arguments, "KIND FIELD=VALUE ..."); }
    int run(const Console& console) const { return EditCommand::run(console, "post"); }
};

struct ReverseCommand : EditCommand {
    void declare(Arguments& arguments) {
        EditCommand::declare(arguments, "[KIND] CODE, and FIELD=VALUE ... for what is posted in its place");
        addOption(arguments, "--day", "The day on which it counts; that of the row when not given");
        addOption(arguments, "--reason", "Why it is taken back");
    }
    int run(const Console& console) const { return EditCommand::run(console, "reverse"); }
};

}  // namespace

extern constinit const Command postCommand =
    command<PostCommand>("post", N_("Post a budget entry, contract, invoice or payment in the ledger"));
extern constinit const Command reverseCommand =
    command<ReverseCommand>("reverse", N_("Take back what was posted, and post what is right"));
extern constinit const Command setCommand = command<SetCommand>("set", N_("Change fields of a record"));
extern constinit const Command addCommand = command<AddCommand>("add", N_("Add a record"));
extern constinit const Command removeCommand = command<RemoveCommand>("remove", N_("Remove records"));
extern constinit const Command linkCommand =
    command<LinkCommand>("link", N_("Let one activity wait for another"));
extern constinit const Command unlinkCommand =
    command<UnlinkCommand>("unlink", N_("Take the links between two activities away"));
extern constinit const Command moveCommand =
    command<MoveCommand>("move", N_("Put activities in another place of the outline"));

}  // namespace mijlpaal::cli

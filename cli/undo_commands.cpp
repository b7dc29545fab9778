#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"

namespace mijlpaal::cli {

namespace {

/// What undo and redo have in common.
struct StepCommand {
    FileArgument file;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        author.declare(arguments);
    }

    int run(const Console& console, base::Result<void> (app::Session::*take)(),
            std::optional<base::Message> (app::Session::*label)() const, std::string_view nothing,
            std::string_view sentence) const {
        const auto opened = app::Session::open(file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        if (session.isReadOnly()) {
            return console.refuse(base::message("{file} cannot be written.", {{"file", file.path.string()}}));
        }
        const auto name = (session.*label)();
        if (!name) return console.refuse(base::message(nothing));
        if (const auto taken = (session.*take)(); !taken) return console.refuse(taken.error());
        console.warn(session.now().findings());
        if (console.asJson) {
            console.json({{"label", console.translate(*name)}, {"revision", session.revision()}});
        } else {
            console.say(base::message(sentence, {{"label", console.translate(*name)},
                                                 {"revision", std::to_string(session.revision())}}));
        }
        return exitDone;
    }
};

struct UndoCommand : StepCommand {
    int run(const Console& console) const {
        return StepCommand::run(console, &app::Session::undo, &app::Session::undoLabel,
                                "There is nothing to undo.",
                                "Undone: {label}. The file is at revision {revision}.");
    }
};

struct RedoCommand : StepCommand {
    int run(const Console& console) const {
        return StepCommand::run(console, &app::Session::redo, &app::Session::redoLabel,
                                "There is nothing to redo.",
                                "Redone: {label}. The file is at revision {revision}.");
    }
};

}  // namespace

extern constinit const Command undoCommand = command<UndoCommand>("undo", "Take back the last step");
extern constinit const Command redoCommand = command<RedoCommand>("redo", "Do again what was taken back");

}  // namespace mijlpaal::cli

#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"

namespace mijlpaal::cli {

namespace {

/// What undo and redo have in common.
struct StepCommand {
    FileArgument file;
    AuthorArgument author;
    bool skips = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        author.declare(arguments);
        arguments.add("--skip", skips, "Pass over a step that others' changes stand in the way of");
    }

    using Take = base::Result<base::Message> (app::Session::*)(std::optional<std::int64_t> revision);

    int run(const Console& console, Take take, std::string_view sentence) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        if (session.isReadOnly()) {
            return console.refuse(base::message("{file} cannot be written.", {{"file", file.path.string()}}));
        }
        auto taken = (session.*take)(std::nullopt);
        const bool isSkipped = !taken && session.blocked() && skips;
        if (isSkipped) taken = session.skip(app::BlockedStep{*session.blocked()});
        if (!taken) return refuse(console, session, taken.error());
        const auto patches = session.store().patches(session.revision());
        if (!patches) return console.refuse(patches.error());
        console.warn(session.now().findings());
        const auto label = console.translate(*taken);
        if (console.asJson) {
            console.json({{"label", label},
                          {"revision", session.revision()},
                          {"skipped", isSkipped},
                          {"records", patches->size()}});
        } else {
            console.say(base::message(isSkipped ? "Passed over: {label}. The file is at revision {revision}."
                                      : patches->empty()
                                          ? "It was so already: {label}. The file is at revision {revision}."
                                          : sentence,
                                      {{"label", label}, {"revision", std::to_string(session.revision())}}));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }

    /// Says all that stands in the way of a step.
    int refuse(const Console& console, const app::Session& session, const base::Message& why) const {
        const auto& blocked = session.blocked();
        if (!blocked) {
            console.refuse(why);
            console.notice(base::message("Only steps of “{author}” count; --author names another role.",
                                         {{"author", author.author}}));
            return exitRefused;
        }
        for (const auto& each : blocked->why) console.refuse(each);
        console.refuse(base::message("“{label}” stays as it is. With --skip it is passed over.",
                                     {{"label", console.translate(blocked->step.label)}}));
        return exitFindings;
    }
};

struct UndoCommand : StepCommand {
    int run(const Console& console) const {
        return StepCommand::run(console, &app::Session::undo,
                                "Undone: {label}. The file is at revision {revision}.");
    }
};

struct RedoCommand : StepCommand {
    int run(const Console& console) const {
        return StepCommand::run(console, &app::Session::redo,
                                "Redone: {label}. The file is at revision {revision}.");
    }
};

}  // namespace

extern constinit const Command undoCommand = command<UndoCommand>("undo", N_("Take back the last step"));
extern constinit const Command redoCommand = command<RedoCommand>("redo", N_("Do again what was taken back"));

}  // namespace mijlpaal::cli

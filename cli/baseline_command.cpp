#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/baselines.h"

namespace mijlpaal::cli {

namespace {

/// Takes a baseline.
struct BaselineCommand {
    FileArgument file;
    std::string code, name, decision;
    DayArgument date;
    AuthorArgument author;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--take", code, "The code of the baseline").required();
        arguments.add("--name", name, "Its name");
        arguments.add("--decision", decision, "The decision that made it the baseline");
        date.declare(arguments, "The day on which it is taken; else today");
        author.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        const model::NewBaseline taken{code, name, date.orToday(), session.revision(), decision};
        const auto changes = model::takeBaseline(session.now().portfolio(), taken);
        if (!changes) return console.refuse(changes.error());
        if (const auto done = session.perform(*changes); !done) return console.refuse(done.error());
        if (console.asJson) {
            console.json({{"code", taken.code},
                          {"name", taken.name},
                          {"taken_on", model::isoText(taken.day)},
                          {"baseline_revision", taken.revision},
                          {"decision", taken.decisionReference},
                          {"revision", session.revision()}});
        } else {
            console.say(base::message("Revision {revision} is baseline {code} now.",
                                      {{"revision", std::to_string(taken.revision)}, {"code", taken.code}}));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }
};

}  // namespace

extern constinit const Command baselineCommand =
    command<BaselineCommand>("baseline", N_("Make the plan of now a baseline"));

}  // namespace mijlpaal::cli

#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "model/posting.h"

// Closing the books of a period, and opening them again.

namespace mijlpaal::cli {

namespace {

struct PeriodCommand {
    FileArgument file;
    AuthorArgument author;
    std::optional<model::Day> from, to;
    std::optional<std::int64_t> year;
    std::string reason;
    DayArgument decidedOn;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--year", year, "The period: a whole year");
        arguments.add("--from", from, "The first day of the period, where it is not a year");
        arguments.add("--to", to, "The last day of it");
        arguments.add("--reason", reason, "Why, or by which decision");
        decidedOn.declare(arguments, "The day of the decision; today when not given");
        author.declare(arguments);
    }

    /// Errors: no period was given, or two.
    base::Result<model::PeriodDecision> decision() const {
        if (year.has_value() == (from || to) || from.has_value() != to.has_value())
            return base::failure("Give the period, with --year or with --from and --to.");
        if (year && (*year < 1900 || *year > 2199))
            return base::failure("{text} is not a year.", {{"text", std::to_string(*year)}});
        const auto whole = static_cast<int>(year.value_or(0));
        return model::PeriodDecision{from ? *from : model::makeDay(whole, 1, 1), to ? *to : model::makeDay(whole, 12, 31),
                                     decidedOn.orToday(), author.author, reason};
    }

    /// `isClosing`: what is open before the period is told.
    int run(const Console& console, bool isClosing,
            base::Result<model::ChangeSet> (*decide)(const model::Portfolio&, const model::PeriodDecision&)) const {
        const auto period = decision();
        if (!period) return console.refuse(period.error());
        const auto opened = openSession(console, file.path, author.author);
        if (!opened) return console.refuse(opened.error());
        auto& session = **opened;
        session.speak(console.translate.language());
        const auto changes = decide(session.now().portfolio(), *period);
        if (!changes) return console.refuse(changes.error());
        if (const auto done = session.perform(*changes); !done) return console.refuse(done.error());
        const auto open = isClosing ? model::openBefore(session.now().portfolio(), period->firstDay) : std::nullopt;
        if (console.asJson) {
            console.json({{"code", codeOf(*changes->changes.front().becomes<model::PeriodClosing>())},
                          {"first_day", model::isoText(period->firstDay)},
                          {"last_day", model::isoText(period->lastDay)},
                          {"role", period->role},
                          {"open_before", dayJson(open)},
                          {"revision", session.revision()}});
        } else {
            console.say(changes->label);
            console.say(base::message("{file} is at revision {revision}.",
                                      {{"file", file.path.string()}, {"revision", std::to_string(session.revision())}}));
            if (open) console.notice(model::toldOfOpenBefore(*open));
        }
        author.tellWhereUnknown(console);
        return exitDone;
    }
};

struct CloseCommand : PeriodCommand {
    int run(const Console& console) const { return PeriodCommand::run(console, true, model::closePeriod); }
};

struct ReopenCommand : PeriodCommand {
    int run(const Console& console) const { return PeriodCommand::run(console, false, model::reopenPeriod); }
};

}  // namespace

extern constinit const Command closeCommand =
    command<CloseCommand>("close", N_("Close the books of a period: nothing can be posted in it any more"));
extern constinit const Command reopenCommand =
    command<ReopenCommand>("reopen", N_("Open the books of a closed period again, with a reason and by another role"));

}  // namespace mijlpaal::cli

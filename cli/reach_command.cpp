#include "app/reach.h"
#include "base/text.h"
#include "cli/choices.h"
#include "cli/code_argument.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/deadlines.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mijlpaal::cli {

namespace {

using forecasting::Lever;
using forecasting::LeverKind;
using forecasting::Reach;
using forecasting::ReachOption;
using forecasting::ReachQuestion;

Json eurosOf(model::Money money) {
    if (money.cents % 100 == 0) return money.cents / 100;
    return static_cast<double>(money.cents) / 100;
}

/// What a lever changes, in a form that does not depend on the language.
std::string changeOf(const model::Portfolio& portfolio, const Lever& lever, const ReachQuestion& question) {
    switch (lever.kind) {
        case LeverKind::duration:
        case LeverKind::overlap:
            return "-" + std::to_string(lever.days) + " wd";
        case LeverKind::risk:
            return base::decimalText(lever.from.millionths, 6) + " > " + base::decimalText(lever.left.millionths, 6);
        case LeverKind::fallback:
            return "instead of " + model::codeOf(portfolio, refTo(question.milestone));
        case LeverKind::scope:
            return "left out";
        case LeverKind::date:
            return model::isoText(lever.day);
    }
    return {};
}

Json jsonOf(const std::optional<forecasting::PairedDifference>& difference) {
    const auto orNull = [&](double forecasting::PairedDifference::*member) {
        return difference ? Json((*difference).*member) : Json(nullptr);
    };
    return {{"difference", orNull(&forecasting::PairedDifference::mean)},
            {"standard_error", orNull(&forecasting::PairedDifference::error)},
            {"certainty", orNull(&forecasting::PairedDifference::certainty)}};
}

Json jsonOf(const model::Portfolio& portfolio, const ReachOption& option, const ReachQuestion& question) {
    Json levers = Json::array();
    for (const auto& lever : option.levers)
        levers.push_back({{"kind", forecasting::wordFor(lever.kind)},
                          {"code", model::codeOf(portfolio, lever.on)},
                          {"change", changeOf(portfolio, lever, question)},
                          {"cost_eur", eurosOf(lever.cost)}});
    return {{"levers", levers},
            {"chance", option.chance.share},
            {"standard_error", option.chance.error},
            {"cost_eur", eurosOf(option.cost)},
            {"reaches", option.reaches},
            {"over_next", jsonOf(option.overNext)}};
}

Json jsonAnswer(const Console& console, const app::View& view, const Reach& reach, const ReachQuestion& question,
                const std::optional<storage::Branch>& branch) {
    const auto& portfolio = view.portfolio();
    Json options = Json::array(), first = Json::array();
    for (const auto& each : reach.options) options.push_back(jsonOf(portfolio, each, question));
    for (const auto& each : reach.firstToKnow)
        first.push_back({{"kind", model::nameOf(each.what.kind)},
                         {"code", model::codeOf(portfolio, each.what)},
                         {"gain", each.gain},
                         {"swing", each.swing}});
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"seed", reach.seed},
            {"trials", reach.trials},
            {"settings", cli::jsonOf(reach.setting)},
            {"milestone", model::codeOf(portfolio, refTo(question.milestone))},
            {"by", model::isoText(question.by)},
            {"chance_now", reach.now.share},
            {"standard_error", reach.now.error},
            {"target", question.chance},
            {"options", options},
            {"reached", reach.reached},
            {"chance_of_all_levers", reach.most.share},
            {"levers", reach.levers},
            {"sets_tried", reach.tried},
            {"tried_all", reach.triedAll},
            {"unaided_by", model::isoText(reach.unaided)},
            {"first_to_know", first},
            {"branch", branch ? Json(branch->id) : Json(nullptr)},
            {"findings", brokenJson(reach.findings, console.translate)}};
}

/// A chance that is told beside others that may hardly differ.
std::string exactPercent(double share, model::Language language) {
    return model::numberText(std::llround(share * 1000), 1, language) + "%";
}

struct Printing {
    const Console& console;
    const model::Portfolio& portfolio;
    const Reach& reach;
    const ReachQuestion& question;
    const app::Translator& text = console.translate;

    std::string code(model::ObjectRef ref) const { return model::codeOf(portfolio, ref); }

    void situation() const {
        console.say(base::message("{name} by {day}: the chance is {now} now, and {wanted} is wanted.",
                                  {{"name", code(refTo(question.milestone)) + " " +
                                                model::nameOf(portfolio, refTo(question.milestone), console.inEnglish())},
                                   {"day", model::dayText(question.by, text.language())},
                                   {"now", percentText(reach.now.share, text.language())},
                                   {"wanted", percentText(question.chance, text.language())}}));
        if (reach.now.share == 1 || (reach.reached && reach.options.front().levers.empty())) {
            console.say(base::message("Nothing needs to be done for that."));
            return;
        }
        console.say(base::message("When nothing is done, {wanted} is reached by {day}.",
                                  {{"wanted", percentText(question.chance, text.language())},
                                   {"day", model::dayText(reach.unaided, text.language())}}));
        if (reach.reached) return;
        const auto half = 1.96 * reach.most.error;
        console.say(base::message("No combination of the {count} levers reaches it: with all of them pulled all the way the "
                                  "chance is {most} (between {low} and {high} with a certainty of 95%).",
                                  {{"count", std::to_string(reach.levers)},
                                   {"most", percentText(reach.most.share, text.language())},
                                   {"low", percentText(std::max(0.0, reach.most.share - half), text.language())},
                                   {"high", percentText(std::min(1.0, reach.most.share + half), text.language())}}));
    }

    void options() const {
        std::map<std::size_t, std::vector<const ReachOption*>> bySize;
        for (const auto& each : reach.options) {
            if (!each.levers.empty()) bySize[each.levers.size()].push_back(&each);
        }
        for (const auto& [size, options] : bySize) {
            std::vector<std::vector<std::string>> rows{
                {text.text("Chance"), text.text("Price"), text.text("Better than the next"), text.text("What is done")}};
            for (const auto* each : options) rows.push_back(rowOf(*each));
            console.line();
            console.say(headOf(size));
            console.line();
            console.out << tableText(rows, {0, 1, 2});
        }
        if (bySize.empty()) return;
        console.line();
        console.say(base::message("The price is in thousands of euros. A star marks what reaches the chance, by the lower "
                                  "end of its 95% interval. The third column is how sure it is that the chance is higher "
                                  "than that of the next row, on the same random numbers."));
    }

    std::vector<std::string> rowOf(const ReachOption& option) const {
        std::string done;
        for (const auto& lever : option.levers)
            done += (done.empty() ? "" : "\n") + text(app::wordsFor(portfolio, lever, text.language()));
        return {exactPercent(option.chance.share, text.language()) + (option.reaches ? " *" : "  "),
                thousandsText(option.cost, text.language()),
                option.overNext ? percentText(option.overNext->certainty, text.language()) : "–", done};
    }

    static base::Message headOf(std::size_t size) {
        if (size == 1) return base::message("Each lever alone:");
        if (size == 2) return base::message("The best of two together:");
        if (size == 3) return base::message("The best of three together:");
        return base::message("With {count} levers:", {{"count", std::to_string(size)}});
    }

    void firstToKnow() const {
        constexpr std::size_t most = 10;
        std::vector<std::vector<std::string>> rows{
            {text.text("Code"), text.text("Gain"), text.text("Swing"), text.text("Name")}};
        for (const auto& each : reach.firstToKnow) {
            if (rows.size() > most) break;
            rows.push_back({code(each.what), exactPercent(each.gain, text.language()),
                            exactPercent(each.swing, text.language()),
                            model::nameOf(portfolio, each.what, console.inEnglish())});
        }
        if (rows.size() == 1) return;
        console.line();
        console.say(base::message("What to find out first: how much better the chance would be if the lever were chosen "
                                  "with that knowledge, and how far the chance would move up or down:"));
        console.line();
        console.out << tableText(rows, {1, 2});
    }

    void end(const std::optional<storage::Branch>& branch) const {
        console.line();
        if (branch)
            console.say(base::message("The best of these is the scenario “{name}” (branch {branch}).",
                                      {{"name", branch->name}, {"branch", std::to_string(branch->id)}}));
        console.say(reach.triedAll ? base::message("All sets of these levers were tried: {count}.",
                                                   {{"count", model::numberText(static_cast<std::int64_t>(reach.tried), 0, text.language())}})
                                   : base::message("Sets of the levers that do most were tried: {count}.",
                                                   {{"count", model::numberText(static_cast<std::int64_t>(reach.tried), 0, text.language())}}));
        console.say(base::message("Trials: {trials}. Seed: {seed}.",
                                  {{"trials", model::numberText(reach.trials, 0, text.language())},
                                   {"seed", std::to_string(reach.seed)}}));
    }
};

struct ReachCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;
    ForecastArguments how;
    AuthorArgument author;
    std::string milestone, take;
    std::optional<model::Day> by, latest;
    std::optional<double> chance = 0.8;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(codeArgument(), milestone, "The code of what must be ready; --milestone may stand before it").wanted();
        arguments.add("--by", by, "The day by which it must be").wanted();
        arguments.add(
            "--chance", [this](const std::string& typed) { chance = shareFrom(typed); },
            "The chance that is wanted, such as 0.8");
        arguments.add("--latest", latest, "The date itself may be moved, up to this day");
        arguments.add("--take", take, "Keeps the best that was found as a scenario of this name");
        revision.declare(arguments);
        rules.declare(arguments);
        how.declare(arguments);
        author.declare(arguments);
    }

    int run(const Console& console) const {
        if (const auto problem = how.problem()) return console.refuse(*problem);
        if (!chance || *chance <= 0 || *chance >= 1)
            return console.refuse(base::message("Give a chance between 0 and 1 behind --chance."));
        if (!take.empty() && (revision.revision || revision.asOf))
            return console.refuse(base::message("A scenario is made on the plan of now. Leave out --take, or the revision."));
        const auto opened = openPlan(console, file, revision, how.rulesFor(rules));
        if (!opened) return console.refuse(opened.error());
        const auto activity = activityOf(console, opened->view, milestone, N_("CODE"));
        if (!activity) return console.refuse(activity.error());
        if (!by) return console.refuse(withoutDay(console, opened->portfolio(), *activity));
        const ReachQuestion question{*activity, *by, *chance, latest};
        const auto reach = app::reachOf(opened->view, how.setting(), how.run(), question);
        if (!reach) return console.refuse(reach.error());
        std::optional<storage::Branch> branch;
        if (!take.empty()) {
            auto taken = keep(console, opened->view, question, **reach);
            if (!taken) return console.refuse(taken.error());
            branch = *taken;
        }
        if (console.asJson) {
            console.json(jsonAnswer(console, opened->view, **reach, question, branch));
        } else {
            const Printing printing{console, opened->portfolio(), **reach, question};
            printing.situation();
            printing.options();
            printing.firstToKnow();
            printing.end(branch);
            console.list((*reach)->findings);
        }
        if (branch) author.tellWhereUnknown(console);
        return exitDone;
    }

private:
    /// The days that it is held to are those that may be asked for.
    static base::Message withoutDay(const Console& console, const model::Portfolio& portfolio,
                                    model::ActivityId activity) {
        const forecasting::Deadlines deadlines{portfolio, scheduling::Clocks{portfolio}};
        std::vector<Choice> choices;
        for (const auto& each : deadlines.of(activity))
            choices.push_back({model::dayText(each.day, console.translate.language()),
                               console.translate(forecasting::wordsFor(each.kind))});
        if (choices.empty()) return isMissing("--by");
        return withChoices(console, isMissing("--by"), {}, choices, "mijlpaal explain");
    }

    /// Errors: there is nothing to keep; the file cannot be written.
    base::Result<storage::Branch> keep(const Console& console, const app::View& view, const ReachQuestion& question,
                                       const Reach& reach) const {
        const auto* best = forecasting::bestOf(reach);
        if (!best) return base::failure("There is no lever to make a scenario of.");
        const auto session = openSession(console, file.path, author.author);
        if (!session) return base::failure(session.error());
        return app::takeAsScenario(**session, take, view, question, *best);
    }
};

}  // namespace

extern constinit const Command reachCommand =
    command<ReachCommand>("reach", N_("Tell what it would take to be ready by a day with some chance"));

}  // namespace mijlpaal::cli

#include "app/options.h"
#include "app/reach.h"
#include "cli/code_argument.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "model/number_text.h"
#include "model/plan_text.h"
#include "scheduling/telling.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using app::Deviation;
using app::Option;

Json eurosJson(const std::optional<model::Money>& money) {
    if (!money) return nullptr;
    if (money->cents % 100 == 0) return money->cents / 100;
    return static_cast<double>(money->cents) / 100;
}

struct Answer {
    const Console& console;
    const app::View& view;
    const std::vector<const Deviation*>& deviations;
    const model::Portfolio& portfolio = view.portfolio();
    const app::Translator& text = console.translate;

    Json json() const {
        Json list = Json::array();
        for (const auto* each : deviations) {
            Json options = Json::array();
            for (const auto& option : each->options) options.push_back(json(*each, option));
            list.push_back({{"kind", app::wordFor(each->kind)},
                            {"code", model::codeOf(portfolio, each->about)},
                            {"activity", codeJson(portfolio, each->activity)},
                            {"law_part", codeJson(portfolio, each->part)},
                            {"law_dependency", codeJson(portfolio, each->need)},
                            {"required", each->isRequired},
                            {"due", dayJson(each->due)},
                            {"expected", dayJson(each->expected)},
                            {"late_wd", numberJson(each->late)},
                            {"sentence", text(sentenceFor(*each, view, text.language()))},
                            {"options", options}});
        }
        return {{"revision", view.revision()},
                {"as_of", asOfJson(view)},
                {"status_date", model::isoText(portfolio.settings().statusDate)},
                {"deviations", list}};
    }

    void say() const {
        if (deviations.empty())
            return console.say(base::message("The plan keeps what was promised and what the law asks."));
        bool isFirst = true;
        for (const auto* each : deviations) {
            if (!isFirst) console.line();
            isFirst = false;
            console.say(sentenceFor(*each, view, text.language()));
            sayOptions(*each);
        }
        console.line();
        console.say(
            base::message("A star marks what is enough. The price is in thousands of euros; “–” is a price "
                          "that nobody gave. The last "
                          "column but one is the last working day on which one can still decide."));
    }

private:
    Json json(const Deviation& deviation, const Option& option) const {
        Json levers = Json::array();
        for (const auto& lever : option.levers)
            levers.push_back({{"kind", forecasting::wordFor(lever.kind)},
                              {"code", model::codeOf(portfolio, lever.on)},
                              {"days", lever.days}});
        return {{"kind", app::wordFor(option.kind)},
                {"levers", levers},
                {"fallback", codeJson(portfolio, option.fallback)},
                {"ready", dayJson(option.ready)},
                {"cost_eur", eurosJson(option.cost)},
                {"scope", textJson(scopeOf(option, deviation, view, text))},
                {"mends", option.mends},
                {"decide_by", dayJson(option.decideBy)},
                {"words", wordsFor(option, deviation, view, text)}};
    }

    /// Each lever on a line of its own.
    std::string wordsIn(const Option& option, const Deviation& deviation) const {
        if (option.kind != app::OptionKind::levers) return wordsFor(option, deviation, view, text);
        std::string words;
        for (const auto& lever : option.levers)
            words += (words.empty() ? "" : "\n") + text(app::wordsFor(portfolio, lever, text.language()));
        return words;
    }

    void sayOptions(const Deviation& deviation) const {
        if (deviation.options.empty())
            return console.say(
                base::message("No lever of the plan brings it nearer, and nothing takes its place."));
        std::vector<std::vector<std::string>> rows{{text.text("Enough"), text.text("Ready"),
                                                    text.text("Price"), text.text("Scope"),
                                                    text.text("Decide by"), text.text("What is done")}};
        const auto day = [&](const std::optional<model::Day>& each) {
            return each ? model::dayText(*each, text.language()) : std::string{"–"};
        };
        for (const auto& each : deviation.options)
            rows.push_back({each.mends ? "*" : "", day(each.ready),
                            each.cost ? model::thousandsText(*each.cost, text.language()) : "–",
                            textOrDash(scopeOf(each, deviation, view, text)), day(each.decideBy),
                            wordsIn(each, deviation)});
        console.out << tableText(rows, {2});
    }
};

struct OptionsCommand {
    FileArgument file;
    std::string code;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add(codeArgument(), code,
                      "Of this record alone: an activity, a part of the law, a recommendation and so on");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto isAbout = [&](const auto& id) {
            return id && model::codeOf(portfolio, refTo(*id)) == code;
        };
        std::vector<const Deviation*> wanted;
        for (const auto& each : app::deviationsOf(opened->view)) {
            if (code.empty() || model::codeOf(portfolio, each.about) == code || isAbout(each.activity) ||
                isAbout(each.part) || isAbout(each.need))
                wanted.push_back(&each);
        }
        if (wanted.empty() && !code.empty())
            return console.refuse(
                base::message("There is no deviation of “{code}” in this plan.", {{"code", code}}));
        const Answer answer{console, opened->view, wanted};
        if (console.asJson) {
            console.json(answer.json());
        } else {
            answer.say();
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command optionsCommand = command<OptionsCommand>(
    "options", N_("Show what the plan does not keep, and what can be done about each"));

}  // namespace mijlpaal::cli

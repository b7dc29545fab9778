#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "scheduling/obligations/dossier.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using scheduling::Dossier;
using scheduling::Holds;

std::ptrdiff_t countOf(const Dossier& dossier, Holds holds) {
    return std::count_if(dossier.conditions.begin(), dossier.conditions.end(),
                         [holds](const scheduling::Condition& each) { return each.holds == holds; });
}

Json jsonAnswer(const Console& console, const app::View& view, const Dossier& dossier) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    Json conditions = Json::array();
    for (const auto& each : dossier.conditions) {
        conditions.push_back({{"kind", wordFor(each.kind)},
                              {"code", model::codeOf(portfolio, each.about)},
                              {"law_part", codeJson(portfolio, each.part)},
                              {"by", dayJson(each.by)},
                              {"expected", dayJson(each.expected)},
                              {"holds", wordFor(each.holds)},
                              {"sentence", console.translate(sentenceFor(each, telling))}});
    }
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"status_date", model::isoText(portfolio.settings().statusDate)},
            {"decision", codeJson(portfolio, dossier.decision)},
            {"decide_by", dayJson(dossier.decideBy)},
            {"last_cut", dayJson(dossier.lastCut)},
            {"law_milestone", codeJson(portfolio, dossier.law)},
            {"law_day", dayJson(dossier.lawDay)},
            {"last_working_day", dayJson(dossier.lastWorkingDay)},
            {"conditions", conditions}};
}

void print(const Console& console, const app::View& view, const Dossier& dossier) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    const auto& text = console.translate;
    const auto day = [&](const std::optional<model::Day>& each) { return each ? telling.day(*each) : "–"; };
    if (!dossier.decision)
        return console.say(
            base::message("No work informs a decision about the law that is still to be taken."));
    console.say(
        base::message("“{name}” is decided by {date}.",
                      {{"name", telling.name(refTo(*dossier.decision))}, {"date", day(dossier.decideBy)}}));
    if (dossier.law)
        console.say(base::message("It is about “{name}”, {date}; the last working day before it is {last}.",
                                  {{"name", telling.name(refTo(*dossier.law))},
                                   {"date", day(dossier.lawDay)},
                                   {"last", day(dossier.lastWorkingDay)}}));
    if (dossier.lastCut)
        console.say(base::message(
            "Facts count for it up to a status date of {date}; these are those of {status}.",
            {{"date", day(dossier.lastCut)}, {"status", telling.day(portfolio.settings().statusDate)}}));
    console.say(base::message(
        "Of {count} conditions {done} are met, {yes} hold by the plan, {fallback} only through a "
        "fallback, {no} do not hold and {unknown} are unknown.",
        {{"count", std::to_string(dossier.conditions.size())},
         {"done", std::to_string(countOf(dossier, Holds::done))},
         {"yes", std::to_string(countOf(dossier, Holds::yes))},
         {"fallback", std::to_string(countOf(dossier, Holds::onlyThroughFallback))},
         {"no", std::to_string(countOf(dossier, Holds::no))},
         {"unknown", std::to_string(countOf(dossier, Holds::unknown))}}));
    console.line();
    std::vector<std::vector<std::string>> rows{{text.text("At the latest"), text.text("Expected"),
                                                text.text("Holds"), text.text("What must be true")}};
    for (const auto& each : dossier.conditions)
        rows.push_back({day(each.by), day(each.expected), text.text(wordsFor(each.holds)),
                        text(sentenceFor(each, telling))});
    console.out << tableText(rows);
}

struct DossierCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        const auto dossier =
            scheduling::dossierOf(view.portfolio(), view.schedule(), scheduling::Clocks{view.portfolio()});
        if (console.asJson) {
            console.json(jsonAnswer(console, view, dossier));
        } else {
            print(console, view, dossier);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command dossierCommand =
    command<DossierCommand>("dossier", N_("Show what must be true before the day of the law is fixed"));

}  // namespace mijlpaal::cli

#include "app/evidence.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using evidence::StatusWord;
using evidence::WordStands;

Json jsonOf(const Console& console, const model::Portfolio& portfolio, const scheduling::Telling& telling,
            const StatusWord& each) {
    const auto& programme = portfolio.all<model::Programme>().at(each.programme);
    Json red = Json::array();
    for (const auto& evidence : each.red) {
        red.push_back({{"kind", wordFor(evidence.kind)},
                       {"about", referenceJson(portfolio, evidence.about)},
                       {"amount", evidence.amount},
                       {"due", dayJson(evidence.due)},
                       {"planned", dayJson(evidence.planned)},
                       {"message", console.translate(sentenceOf(evidence, telling))}});
    }
    return {{"code", programme.code},
            {"name", model::nameOf(portfolio, refTo(programme.id), console.inEnglish())},
            {"word", each.word ? Json(model::wordFor(*each.word)) : Json(nullptr)},
            {"given_on", dayJson(programme.statusGivenOn)},
            {"reason", textJson(programme.statusReason)},
            {"stands", wordFor(each.stands)},
            {"red", red}};
}

void print(const Console& console, const model::Portfolio& portfolio, const scheduling::Telling& telling,
           const std::vector<StatusWord>& words) {
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{
        {text.text("Programme"), text.text("Status word"), text.text("Against it"), text.text("Evidence")}};
    for (const auto& each : words) {
        rows.push_back({telling.name(refTo(each.programme)),
                        each.word ? text.text(model::wordsForWord(model::wordFor(*each.word))) : "–",
                        each.red.empty() ? "–" : std::to_string(each.red.size()),
                        text.text(wordsFor(each.stands))});
    }
    console.out << tableText(rows, {2});
    for (const auto& each : words) {
        if (each.red.empty()) continue;
        const auto& programme = portfolio.all<model::Programme>().at(each.programme);
        console.line();
        console.line(telling.name(refTo(each.programme)) + ":");
        for (const auto& evidence : each.red) console.line("  " + text(sentenceOf(evidence, telling)));
        if (each.stands == WordStands::explained)
            console.line("  " + text(base::message("It stays green, because: {reason}",
                                                   {{"reason", programme.statusReason}})));
        if (each.stands == WordStands::contradicted)
            console.line("  " + text(base::message(
                                    "It is called green without a reason: give one in “{code}”, in the field "
                                    "status_reason, or another word.",
                                    {{"code", programme.code}})));
    }
}

struct EvidenceCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto& words = app::statusWordsOf(opened->view);
        const scheduling::Telling telling{portfolio, console.translate.language()};
        const auto contradicted = std::count_if(words.begin(), words.end(), [](const StatusWord& each) {
            return each.stands == WordStands::contradicted;
        });
        if (console.asJson) {
            Json programmes = Json::array();
            for (const auto& each : words) programmes.push_back(jsonOf(console, portfolio, telling, each));
            const auto& bounds = portfolio.settings();
            console.json({{"status_date", model::isoText(bounds.statusDate)},
                          {"bounds",
                           {{"promise_moved_days", bounds.promiseMovedLimitDays},
                            {"work_behind_points", bounds.workBehindLimitPoints},
                            {"paid_percent", bounds.paidLimitPercent}}},
                          {"contradicted", contradicted},
                          {"programmes", programmes}});
        } else {
            print(console, portfolio, telling, words);
        }
        return contradicted > 0 ? exitFindings : exitDone;
    }
};

}  // namespace

extern constinit const Command evidenceCommand = command<EvidenceCommand>(
    "evidence", N_("Test the status words of programmes against what the plan says"));

}  // namespace mijlpaal::cli

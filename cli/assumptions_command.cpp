#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "evidence/confidence.h"

namespace mijlpaal::cli {

namespace {

using evidence::Confidence;
using evidence::Held;

std::string ownerOf(const model::Portfolio& portfolio, model::ObjectRef about) {
    return about.kind == model::RecordKind::assumption
               ? portfolio.all<model::Assumption>().at(model::AssumptionId{about.number}).ownerRole
               : portfolio.all<model::Risk>().at(model::RiskId{about.number}).ownerRole;
}

Json jsonOf(const model::Portfolio& portfolio, const Held& held, bool english) {
    Json made{{"kind", model::nameOf(held.about.kind)},
              {"code", model::codeOf(portfolio, held.about)},
              {"name", model::nameOf(portfolio, held.about, english)},
              {"freshness", wordFor(held.freshness)},
              {"stale", isStale(held.freshness)},
              {"due", dayJson(held.due)}};
    const auto* assumption = held.about.kind == model::RecordKind::assumption
                                 ? portfolio.find(model::AssumptionId{held.about.number})
                                 : nullptr;
    const auto* risk = assumption ? nullptr : portfolio.find(model::RiskId{held.about.number});
    made["owner_role"] = textJson(ownerOf(portfolio, held.about));
    made["status"] = assumption ? Json(model::wordFor(assumption->status)) : Json(nullptr);
    made["expires_on"] = dayJson(assumption ? assumption->expiresOn : std::nullopt);
    made["probability"] = risk ? Json(risk->probability.value()) : Json(nullptr);
    made["response"] = risk && risk->response ? Json(model::wordFor(*risk->response)) : Json(nullptr);
    return made;
}

void print(const Console& console, const model::Portfolio& portfolio, const std::vector<Held>& all,
           const Confidence& confidence) {
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, text.language()};
    console.say(sentenceOf(confidence));
    if (!confidence.shaky.empty()) {
        std::string names;
        for (const auto id : confidence.shaky)
            names += (names.empty() ? "" : ", ") + model::codeOf(portfolio, refTo(id));
        console.say(base::message("These are {codes}.", {{"codes", names}}));
    }
    if (all.empty()) return;
    std::vector<std::vector<std::string>> rows{
        {text.text("Due"), text.text("State"), text.text("Kind"), text.text("Who"), text.text("Name")}};
    for (const auto& each : all) {
        rows.push_back({each.due ? telling.day(*each.due) : "–", text.text(wordsFor(each.freshness)),
                        text.text(model::wordsFor(each.about.kind)),
                        textOrDash(ownerOf(portfolio, each.about)), telling.name(each.about)});
    }
    console.line();
    console.out << tableText(rows);
}

struct AssumptionsCommand {
    FileArgument file;
    DayArgument date;
    bool stale = false;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which it counts; else today");
        arguments.add("--stale", stale, "Only what is out of date");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto asOf = date.orToday();
        auto all = evidence::heldInView(portfolio, asOf);
        if (stale) std::erase_if(all, [](const Held& each) { return !isStale(each.freshness); });
        const auto confidence = evidence::confidenceOf(portfolio, asOf);
        if (!console.asJson) {
            print(console, portfolio, all, confidence);
            return exitDone;
        }
        Json list = Json::array(), shaky = Json::array();
        for (const auto& each : all) list.push_back(jsonOf(portfolio, each, console.inEnglish()));
        for (const auto id : confidence.shaky) shaky.push_back(model::codeOf(portfolio, refTo(id)));
        console.json(
            {{"date", model::isoText(asOf)},
             {"assumptions", {{"all", confidence.assumptions}, {"stale", confidence.staleAssumptions}}},
             {"risks", {{"all", confidence.risks}, {"stale", confidence.staleRisks}}},
             {"shaky_activities", shaky},
             {"register", list}});
        return exitDone;
    }
};

}  // namespace

extern constinit const Command assumptionsCommand =
    command<AssumptionsCommand>("assumptions", N_("Say which assumptions and risks are out of date"));

}  // namespace mijlpaal::cli

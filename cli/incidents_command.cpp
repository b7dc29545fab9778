#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "evidence/incidents.h"

namespace mijlpaal::cli {

namespace {

using evidence::IncidentPattern;
using evidence::IncidentToll;

Json jsonOf(const model::Portfolio& portfolio, const std::vector<evidence::Loss>& losses) {
    Json list = Json::array();
    for (const auto& each : losses)
        list.push_back({{"activity", model::codeOf(portfolio, refTo(each.activity))},
                        {"minutes", minutesOf(each.lost)}});
    return list;
}

Json jsonOf(const model::Portfolio& portfolio, const IncidentToll& toll) {
    const auto& incident = portfolio.all<model::Incident>().at(toll.incident);
    Json promises = Json::array();
    for (const auto& each : toll.promises)
        promises.push_back({{"activity", model::codeOf(portfolio, refTo(each.activity))},
                            {"promised", model::isoText(each.promise.day)},
                            {"planned", model::isoText(each.planned)}});
    return {{"code", incident.code},
            {"title", incident.titleNl},
            {"start", dayJson(incident.startDate)},
            {"end", dayJson(incident.endDate)},
            {"forecast_end", dayJson(incident.forecastEnd)},
            {"over", toll.isOver},
            {"days", numberJson(toll.lasted)},
            {"lost_minutes", minutesOf(toll.lost)},
            {"losses", jsonOf(portfolio, toll.losses)},
            {"possible_losses", jsonOf(portfolio, toll.possible)},
            {"promises", promises}};
}

Json jsonOf(const model::Portfolio& portfolio, const IncidentPattern& pattern) {
    return {{"system", model::codeOf(portfolio, refTo(pattern.system))},
            {"incidents", pattern.incidents},
            {"outages", pattern.outages},
            {"days", pattern.days},
            {"lost_minutes", minutesOf(pattern.lost)},
            {"chance_percent", pattern.chancePercent},
            {"risk", codeJson(portfolio, pattern.risk)},
            {"asks_for_risk", pattern.asksForRisk},
            {"asks_for_higher_chance", pattern.asksForHigherChance}};
}

class Print {
public:
    Print(const Console& console, const model::Portfolio& portfolio)
        : console_{console}, portfolio_{portfolio}, telling_{portfolio, console.translate.language()} {}

    void tolls(const std::vector<IncidentToll>& all) const {
        std::vector<std::vector<std::string>> rows{{text("Incident"), text("From"), text("To"), text("Days"),
                                                    text("Lost"), text("By"), text("Under way meanwhile"),
                                                    text("Promises touched")}};
        for (const auto& toll : all) {
            const auto& incident = portfolio_.all<model::Incident>().at(toll.incident);
            std::string by, meanwhile, promises;
            for (const auto& each : toll.losses) by += (by.empty() ? "" : ", ") + code(each.activity);
            for (const auto& each : toll.possible)
                meanwhile += (meanwhile.empty() ? "" : ", ") + code(each.activity);
            for (const auto& each : toll.promises)
                promises += (promises.empty() ? "" : ", ") + code(each.activity);
            rows.push_back(
                {telling_.name(refTo(incident.id)),
                 incident.startDate ? telling_.day(*incident.startDate) : "–",
                 toll.isOver ? telling_.day(*incident.endDate) : text("not over"), numberOrDash(toll.lasted),
                 toll.losses.empty() ? "–" : telling_.work(toll.lost, toll.losses.front().activity),
                 textOrDash(by), textOrDash(meanwhile), textOrDash(promises)});
        }
        console_.out << tableText(rows, {3, 4});
    }

    void patterns(const std::vector<IncidentPattern>& all) const {
        if (all.empty()) return;
        console_.line();
        console_.say(base::message("In the last two years, for each system:"));
        std::vector<std::vector<std::string>> rows{{text("System"), text("Incidents"),
                                                    text("Longer than a day"), text("Days"),
                                                    text("Chance in a year")}};
        for (const auto& each : all)
            rows.push_back({telling_.name(refTo(each.system)), std::to_string(each.incidents),
                            std::to_string(each.outages), std::to_string(each.days),
                            std::to_string(each.chancePercent) + "%"});
        console_.out << tableText(rows, {1, 2, 3, 4});
        for (const auto& each : all) propose(each);
    }

private:
    void propose(const IncidentPattern& pattern) const {
        const auto system = telling_.name(refTo(pattern.system));
        const auto chance = std::to_string(pattern.chancePercent);
        if (pattern.asksForRisk)
            console_.say(base::message("No open risk is about “{name}”: add one with a chance of {chance} %.",
                                       {{"name", system}, {"chance", chance}}));
        if (!pattern.asksForHigherChance) return;
        const auto& risk = portfolio_.all<model::Risk>().at(*pattern.risk);
        console_.say(
            base::message("“{risk}” has a chance of {now} %, and “{name}” had outages as for {chance} %.",
                          {{"risk", telling_.name(refTo(risk.id))},
                           {"now", std::to_string(risk.probability.millionths / 10'000)},
                           {"name", system},
                           {"chance", chance}}));
    }

    std::string text(std::string_view text) const { return console_.translate.text(text); }
    std::string code(model::ActivityId id) const { return model::codeOf(portfolio_, refTo(id)); }

    const Console& console_;
    const model::Portfolio& portfolio_;
    scheduling::Telling telling_;
};

struct IncidentsCommand {
    FileArgument file;
    DayArgument date;
    std::string propose;
    AuthorArgument author;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which it counts; else today");
        arguments.add("--propose", propose, "Opens a proposal of this name that brings the risks up to date");
        author.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto asOf = date.orToday();
        const auto tolls = evidence::incidentTolls(portfolio, opened->view.schedule(), asOf);
        const auto patterns = evidence::incidentPatterns(portfolio, asOf);
        std::optional<storage::Branch> branch;
        if (!propose.empty()) {
            auto opens = proposed(console, evidence::riskUpdates(portfolio, patterns, asOf));
            if (!opens) return console.refuse(opens.error());
            branch = *opens;
        }
        if (console.asJson) {
            Json incidents = Json::array(), systems = Json::array();
            for (const auto& each : tolls) incidents.push_back(jsonOf(portfolio, each));
            for (const auto& each : patterns) systems.push_back(jsonOf(portfolio, each));
            console.json({{"date", model::isoText(asOf)},
                          {"incidents", incidents},
                          {"systems", systems},
                          {"branch", branch ? Json(branch->id) : Json(nullptr)}});
            return exitDone;
        }
        if (tolls.empty()) console.say(base::message("No incident is known."));
        const Print print{console, portfolio};
        if (!tolls.empty()) print.tolls(tolls);
        print.patterns(patterns);
        if (branch)
            console.say(base::message(
                "“{name}” is branch {branch}: look at it with “mijlpaal diff”, and take it with “mijlpaal "
                "adopt”.",
                {{"name", branch->name}, {"branch", std::to_string(branch->id)}}));
        if (branch) author.tellWhereUnknown(console);
        return exitDone;
    }

private:
    /// Errors: nothing is to be changed; a revision of before was asked for; the file cannot be written.
    base::Result<storage::Branch> proposed(const Console& console, const model::ChangeSet& changes) const {
        if (revision.revision || revision.asOf)
            return base::failure(
                "A proposal is made on the plan of now. Leave out --propose, or the revision.");
        if (changes.changes.empty()) return base::failure("The incidents ask for no other risks.");
        const auto session = openSession(console, file.path, author.author);
        if (!session) return base::failure(session.error());
        return (*session)->addBranch(propose, storage::BranchKind::proposal, {changes});
    }
};

}  // namespace

extern constinit const Command incidentsCommand = command<IncidentsCommand>(
    "incidents", N_("Say what incidents cost the plan, and what they say of the risks"));

}  // namespace mijlpaal::cli

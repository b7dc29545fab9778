#include "app/evidence.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "model/number_text.h"

namespace mijlpaal::cli {

namespace {

using evidence::PhaseOut;

Json moneyJson(const std::optional<model::Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

Json jsonOf(const model::Portfolio& portfolio, const PhaseOut& each) {
    const auto& system = portfolio.all<model::System>().at(each.system);
    Json blockers = Json::array();
    for (const auto& blocker : each.blockers) {
        auto made = referenceJson(portfolio, blocker.what);
        made["until"] = dayJson(blocker.until);
        blockers.push_back(std::move(made));
    }
    return {{"code", system.code},
            {"name", system.shortName},
            {"kind", model::wordFor(system.kind)},
            {"owner", textJson(system.ownerOrganisation)},
            {"second_owner", textJson(system.coOwnerOrganisation)},
            {"in_use_from", dayJson(system.inUseDate)},
            {"phase_out_from", dayJson(system.phaseOutStart)},
            {"planned_end", dayJson(system.endDate)},
            {"end_of_support", dayJson(system.supportEnd)},
            {"last_needed", dayJson(each.lastNeeded)},
            {"outlives_support", each.outlivesSupport},
            {"cost_of_a_month", moneyJson(system.stayingCostPerMonth)},
            {"months_longer", numberJson(each.monthsLonger)},
            {"cost_longer", moneyJson(each.costLonger)},
            {"incidents", each.incidents},
            {"blockers", blockers}};
}

void print(const Console& console, const model::Portfolio& portfolio, const std::vector<PhaseOut>& all) {
    if (all.empty()) return console.say(base::message("There is no old or shared system, and none ends or is replaced."));
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, text.language()};
    const auto day = [&](const std::optional<model::Day>& each) {
        return each ? telling.day(*each) : std::string{"–"};
    };
    std::vector<std::vector<std::string>> rows{{text.text("System"), text.text("Owner"), text.text("Needed until"),
                                                text.text("Kept by"), text.text("Planned end"),
                                                text.text("End of support"), text.text("Months longer"),
                                                text.text("Cost in thousands"), text.text("Incidents")}};
    for (const auto& each : all) {
        const auto& system = portfolio.all<model::System>().at(each.system);
        // What it is needed for longest stands first.
        auto keepers = each.blockers.empty() ? std::string{} : telling.name(each.blockers.front().what);
        if (each.blockers.size() > 1)
            keepers += text(base::message(" and {count} more", {{"count", std::to_string(each.blockers.size() - 1)}}));
        // Of two owners the second behind the first.
        auto owners = system.ownerOrganisation;
        if (!system.coOwnerOrganisation.empty()) owners += (owners.empty() ? "" : ", ") + system.coOwnerOrganisation;
        rows.push_back({telling.name(refTo(system.id)), textOrDash(owners), day(each.lastNeeded), textOrDash(keepers),
                        day(system.endDate), day(system.supportEnd) + (each.outlivesSupport ? " !" : ""),
                        numberOrDash(each.monthsLonger),
                        each.costLonger ? model::thousandsText(*each.costLonger, text.language()) : "–",
                        std::to_string(each.incidents)});
    }
    console.out << tableText(rows, {6, 7, 8});
    for (const auto& each : all) {
        if (!each.outlivesSupport) continue;
        const auto& system = portfolio.all<model::System>().at(each.system);
        console.say(base::message("“{name}” is needed until {until}, and its support ends on {end}.",
                                  {{"name", telling.name(refTo(system.id))},
                                   {"until", day(each.lastNeeded)},
                                   {"end", day(system.supportEnd)}}));
    }
}

struct SystemsCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& all = app::phaseOutsOf(opened->view);
        if (console.asJson) {
            Json list = Json::array();
            for (const auto& each : all) list.push_back(jsonOf(opened->portfolio(), each));
            console.json(list);
        } else {
            print(console, opened->portfolio(), all);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command systemsCommand = command<SystemsCommand>(
    "systems", N_("Say how long each system is needed, by what, and what that costs"));

}  // namespace mijlpaal::cli

#include "app/evidence.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"

#include <array>

namespace mijlpaal::cli {

namespace {

using evidence::Awaits;
using evidence::Delivery;
using evidence::HandOverStand;

constexpr std::string_view wordFor(Awaits awaits) {
    constexpr std::array<std::string_view, 4> words{"nobody", "giver", "receiver", "both"};
    return words[static_cast<std::size_t>(awaits)];
}

Json jsonOf(const model::Portfolio& portfolio, const HandOverStand& stand, bool english) {
    const auto& each = portfolio.all<model::HandOver>().at(stand.handOver);
    Json points = Json::array();
    for (const auto id : stand.points) {
        const auto& point = portfolio.all<model::AcceptancePoint>().at(id);
        points.push_back({{"code", point.code},
                          {"name", point.nameNl},
                          {"due", dayJson(point.dueDate)},
                          {"accepted_by_giver", dayJson(point.acceptedByGiver)},
                          {"accepted_by_receiver", dayJson(point.acceptedByReceiver)},
                          {"awaits", wordFor(evidence::awaitedFor(point))}});
    }
    return {{"code", each.code},
            {"name", model::nameOf(portfolio, refTo(each.id), english)},
            {"system", codeJson(portfolio, each.system)},
            {"giver", textJson(each.giver)},
            {"receiver", textJson(each.receiver)},
            {"give_date", dayJson(each.giveDate)},
            {"get_date", dayJson(each.getDate)},
            {"disagreement_days", numberJson(stand.disagreement)},
            {"giving_activity", codeJson(portfolio, each.givingActivity)},
            {"receiving_activity", codeJson(portfolio, each.receivingActivity)},
            {"planned_give", dayJson(stand.plannedGive)},
            {"planned_get", dayJson(stand.plannedGet)},
            {"planned_disagreement_days", numberJson(stand.plannedDisagreement)},
            {"handed_over_on", dayJson(each.handedOverOn)},
            {"accepted_points", stand.accepted},
            {"acceptance_points", points}};
}

Json jsonOf(const model::Portfolio& portfolio, const Delivery& delivery, bool english) {
    Json waiting = Json::array();
    for (const auto id : delivery.waiting) waiting.push_back(model::codeOf(portfolio, refTo(id)));
    return {{"partner", delivery.partner},
            {"what", referenceJson(portfolio, delivery.what)},
            {"name", model::nameOf(portfolio, delivery.what, english)},
            {"when", dayJson(delivery.when)},
            {"needed_by", dayJson(delivery.neededBy)},
            {"waiting", waiting}};
}

class Print {
public:
    Print(const Console& console, const model::Portfolio& portfolio)
        : console_{console}, portfolio_{portfolio}, telling_{portfolio, console.translate.language()} {}

    void handOvers(const std::vector<HandOverStand>& stands) const {
        std::vector<std::vector<std::string>> rows{
            {text("Hand-over"), text("From"), text("To"), text("To be given on"), text("Counted on by"),
             text("Working days too late"), text("Too late by the plan"), text("Accepted")}};
        for (const auto& stand : stands) {
            const auto& each = portfolio_.all<model::HandOver>().at(stand.handOver);
            rows.push_back({telling_.name(refTo(each.id)), textOrDash(each.giver), textOrDash(each.receiver),
                            day(each.giveDate), day(each.getDate), numberOrDash(stand.disagreement),
                            numberOrDash(stand.plannedDisagreement),
                            stand.points.empty() ? "–"
                                                 : std::to_string(stand.accepted) + " / " +
                                                       std::to_string(stand.points.size())});
        }
        console_.out << tableText(rows, {5, 6, 7});
    }

    void points(const std::vector<HandOverStand>& stands) const {
        std::vector<std::vector<std::string>> rows{
            {text("Due"), text("Hand-over"), text("Giver"), text("Receiver"), text("What both must accept")}};
        for (const auto& stand : stands) {
            for (const auto id : stand.points) {
                const auto& point = portfolio_.all<model::AcceptancePoint>().at(id);
                rows.push_back({day(point.dueDate), model::codeOf(portfolio_, refTo(stand.handOver)),
                                day(point.acceptedByGiver), day(point.acceptedByReceiver),
                                telling_.name(refTo(id))});
            }
        }
        if (rows.size() < 2) return;
        console_.line();
        console_.say(base::message("What both sides must accept, and when each did:"));
        console_.out << tableText(rows);
    }

    void deliveries(const std::vector<Delivery>& all) const {
        if (all.empty()) return;
        console_.line();
        console_.say(base::message("What each partner is to deliver, and who waits for it:"));
        std::vector<std::vector<std::string>> rows{
            {text("Partner"), text("Comes"), text("Needed"), text("What"), text("Waiting for it")}};
        for (const auto& each : all) {
            std::string waiting;
            for (const auto id : each.waiting)
                waiting += (waiting.empty() ? "" : ", ") + model::codeOf(portfolio_, refTo(id));
            rows.push_back({each.partner, day(each.when), day(each.neededBy), telling_.name(each.what),
                            textOrDash(waiting)});
        }
        console_.out << tableText(rows);
    }

private:
    std::string text(std::string_view text) const { return console_.translate.text(text); }
    std::string day(const std::optional<model::Day>& day) const { return day ? telling_.day(*day) : "–"; }

    const Console& console_;
    const model::Portfolio& portfolio_;
    scheduling::Telling telling_;
};

struct HandOversCommand {
    FileArgument file;
    std::string partner;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--partner", partner, "Only what this organisation gives or gets");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        auto stands = app::handOversOf(opened->view);
        auto deliveries = app::deliveriesOf(opened->view);
        if (!partner.empty()) {
            std::erase_if(stands, [&](const HandOverStand& stand) {
                const auto& each = portfolio.all<model::HandOver>().at(stand.handOver);
                return each.giver != partner && each.receiver != partner;
            });
            std::erase_if(deliveries, [&](const Delivery& each) { return each.partner != partner; });
            if (stands.empty() && deliveries.empty())
                return console.refuse(
                    base::message("Nothing is given or got by {partner}.", {{"partner", partner}}));
        }
        if (console.asJson) {
            Json list = Json::array(), comes = Json::array();
            for (const auto& each : stands) list.push_back(jsonOf(portfolio, each, console.inEnglish()));
            for (const auto& each : deliveries) comes.push_back(jsonOf(portfolio, each, console.inEnglish()));
            console.json({{"hand_overs", list}, {"deliveries", comes}});
            return exitDone;
        }
        const Print print{console, portfolio};
        if (stands.empty() && deliveries.empty()) console.say(base::message("Nothing is to be handed over."));
        if (!stands.empty()) print.handOvers(stands);
        print.points(stands);
        print.deliveries(deliveries);
        return exitDone;
    }
};

}  // namespace

extern constinit const Command handOversCommand = command<HandOversCommand>(
    "hand-overs", N_("Show what partners give one another, and where their dates differ"));

}  // namespace mijlpaal::cli

#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "evidence/changes.h"

#include <algorithm>
#include <tuple>

namespace mijlpaal::cli {

namespace {

using evidence::Settlement;
using evidence::Signature;

std::string codesOf(const model::Portfolio& portfolio, const std::vector<model::ParliamentaryItemId>& ids) {
    std::string codes;
    for (const auto id : ids) codes += (codes.empty() ? "" : ", ") + model::codeOf(portfolio, refTo(id));
    return codes;
}

Json jsonOf(const model::Portfolio& portfolio, const Signature& signature) {
    const auto& signOff = portfolio.all<model::SignOff>().at(signature.signOff);
    return {{"code", signOff.code},
            {"about", referenceJson(portfolio, signOff.object)},
            {"role", textJson(signOff.role)},
            {"by", dayJson(signature.by)},
            {"signed_on", dayJson(signOff.signedOn)},
            {"overdue", signature.isOverdue}};
}

Json jsonOf(const model::Portfolio& portfolio, const Settlement& each) {
    const auto& item = portfolio.all<model::ParliamentaryItem>().at(each.item);
    Json by = Json::array();
    for (const auto id : each.by) by.push_back(model::codeOf(portfolio, refTo(id)));
    return {{"code", item.code},
            {"kind", textJson(item.kind)},
            {"house", textJson(item.house)},
            {"subject", item.subjectNl},
            {"reference", textJson(item.reference)},
            {"status", textJson(item.status)},
            {"received", dayJson(item.receivedDate)},
            {"due", dayJson(each.due)},
            {"latest", dayJson(each.latest)},
            {"answered", dayJson(item.answeredDate)},
            {"settled", each.isSettled},
            {"overdue", each.isOverdue},
            {"days_left", numberJson(each.daysLeft)},
            {"settled_by", by},
            {"owner_role", textJson(item.ownerRole)}};
}

void printItems(const Console& console, const model::Portfolio& portfolio,
                const std::vector<Settlement>& items) {
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, text.language()};
    std::vector<std::vector<std::string>> rows{
        {text.text("Code"), text.text("Kind"), text.text("Due"), text.text("Days left"), text.text("Latest"),
         text.text("Settled in"), text.text("Who"), text.text("Subject")}};
    for (const auto& each : items) {
        const auto& item = portfolio.all<model::ParliamentaryItem>().at(each.item);
        rows.push_back({item.code, item.kind, each.due ? telling.day(*each.due) : "–",
                        numberOrDash(each.daysLeft), each.latest ? telling.day(*each.latest) : "–",
                        textOrDash(codesOf(portfolio, each.by)), textOrDash(item.ownerRole), item.subjectNl});
    }
    console.out << tableText(rows, {3});
}

void printSignatures(const Console& console, const model::Portfolio& portfolio,
                     const std::vector<Signature>& signatures) {
    if (signatures.empty()) return;
    const auto& text = console.translate;
    const scheduling::Telling telling{portfolio, text.language()};
    console.line();
    console.say(base::message("Who must sign before what leaves:"));
    std::vector<std::vector<std::string>> rows{
        {text.text("At the latest"), text.text("Who"), text.text("Signed on"), text.text("What")}};
    for (const auto& each : signatures) {
        const auto& signOff = portfolio.all<model::SignOff>().at(each.signOff);
        rows.push_back({each.by ? telling.day(*each.by) : "–", signOff.role,
                        signOff.signedOn ? telling.day(*signOff.signedOn)
                        : each.isOverdue ? text.text("overdue")
                                         : "–",
                        telling.name(signOff.object)});
    }
    console.out << tableText(rows);
}

struct ParliamentCommand {
    FileArgument file;
    DayArgument date;
    bool all = false;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        date.declare(arguments, "The day on which the terms are read; else today");
        arguments.add("--all", all, "Also what is answered or settled");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto asOf = date.orToday();
        auto items = evidence::settlements(portfolio, asOf);
        std::stable_sort(items.begin(), items.end(), [](const Settlement& one, const Settlement& other) {
            return std::tuple{!one.due, one.due} < std::tuple{!other.due, other.due};
        });
        if (!all) std::erase_if(items, [](const Settlement& each) { return each.isSettled; });
        const auto signatures = evidence::signatures(portfolio, asOf);
        if (console.asJson) {
            Json list = Json::array(), signs = Json::array();
            for (const auto& each : items) list.push_back(jsonOf(portfolio, each));
            for (const auto& each : signatures) signs.push_back(jsonOf(portfolio, each));
            console.json({{"date", model::isoText(asOf)}, {"items", list}, {"signatures", signs}});
            return exitDone;
        }
        if (items.empty()) console.say(base::message("Nothing is to be answered or settled."));
        if (!items.empty()) printItems(console, portfolio, items);
        printSignatures(console, portfolio, signatures);
        return exitDone;
    }
};

}  // namespace

extern constinit const Command parliamentCommand = command<ParliamentCommand>(
    "parliament", N_("Count down what Parliament waits for, and say who signs before when"));

}  // namespace mijlpaal::cli

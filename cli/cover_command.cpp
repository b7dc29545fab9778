#include "app/cover.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/value_json.h"
#include "model/number_text.h"

namespace mijlpaal::cli {

namespace {

using model::Money;

Json orNull(const std::optional<Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

template <class Record>
Json codeOrNull(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? Json(model::codeOf(portfolio, refTo(*id))) : Json(nullptr);
}

Json jsonOf(const model::Portfolio& portfolio, const app::SystemCover& cover) {
    Json years = Json::array();
    for (const auto& each : cover.years)
        years.push_back({{"year", each.year.year},
                         {"months", each.months},
                         {"needed", cover.perMonth ? Json(each.needed.cents) : Json(nullptr)},
                         {"allocated", each.allocated.cents},
                         {"short", cover.perMonth ? Json(each.shortage().cents) : Json(nullptr)}});
    return {{"code", model::codeOf(portfolio, refTo(cover.system))},
            {"from", model::isoText(cover.from)},
            {"until", model::isoText(cover.until)},
            {"cost_of_a_month", orNull(cover.perMonth)},
            {"covered", app::wordFor(cover.covered)},
            {"years", std::move(years)}};
}

/// What is decided or needed, and whether there is money for it.
struct CoverCommand {
    FileArgument file;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& cover = app::coverOf(opened->view);
        console.asJson ? answer(console, opened->view, cover) : print(console, opened->portfolio(), cover);
        return exitDone;
    }

private:
    static void answer(const Console& console, const app::View& view, const app::Cover& cover) {
        const auto& portfolio = view.portfolio();
        Json commitments = Json::array(), contracts = Json::array(), years = Json::array(), systems = Json::array();
        for (const auto& each : cover.commitments)
            commitments.push_back({{"source", codeOrNull(portfolio, each.account.source)},
                                   {"programme", codeOrNull(portfolio, each.account.programme)},
                                   {"committed", each.committed.cents},
                                   {"paid", each.paid.cents},
                                   {"open", each.open().cents},
                                   {"cash", orNull(each.cash)},
                                   {"uncovered", each.uncovered().cents},
                                   {"uncommitted", each.uncommitted().cents}});
        for (const auto& each : cover.contracts)
            contracts.push_back({{"code", model::codeOf(portfolio, refTo(each.contract))},
                                 {"amount", each.amount.cents},
                                 {"invoiced", each.invoiced.cents},
                                 {"paid", each.paid.cents},
                                 {"open", each.open().cents}});
        for (const auto& each : cover.years)
            years.push_back({{"programme", codeOrNull(portfolio, each.account.programme)},
                             {"year", each.account.year->year},
                             {"allocated", orNull(each.allocated)},
                             {"needed", each.needed.cents},
                             {"short", each.shortage().cents}});
        for (const auto& each : cover.systems) systems.push_back(jsonOf(portfolio, each));
        console.json({{"revision", view.revision()},
                      {"as_of", asOfJson(view)},
                      {"commitments", std::move(commitments)},
                      {"contracts", std::move(contracts)},
                      {"years", std::move(years)},
                      {"systems", std::move(systems)}});
    }

    static void print(const Console& console, const model::Portfolio& portfolio, const app::Cover& cover) {
        const auto& text = console.translate;
        const auto money = [&](const std::optional<Money>& amount) {
            return amount ? model::thousandsText(*amount, text.language()) : "–";
        };
        const auto code = [&](const auto& id) { return id ? model::codeOf(portfolio, refTo(*id)) : "–"; };
        const auto name = [&](const auto& id) {
            return id ? model::nameOf(portfolio, refTo(*id), console.inEnglish()) : std::string{};
        };
        console.say(base::message("Committed and not paid, beside the cash that is still there for it:"));
        std::vector<std::vector<std::string>> rows{{text.text("Source"), text.text("Programme"), text.text("Committed"),
                                                    text.text("Paid"), text.text("Open"), text.text("Cash left"),
                                                    text.text("Without cash"), text.text("Not committed"),
                                                    text.text("Name")}};
        for (const auto& each : cover.commitments)
            rows.push_back({code(each.account.source), code(each.account.programme), money(each.committed), money(each.paid),
                            money(each.open()), money(each.cash), money(each.uncovered()), money(each.uncommitted()),
                            name(each.account.programme)});
        console.out << tableText(rows, {2, 3, 4, 5, 6, 7});
        for (const auto& each : cover.contracts)
            console.say(base::message("{code}: {open} of {amount} is not paid yet, of which {invoiced} was invoiced in all.",
                                      {{"code", model::codeOf(portfolio, refTo(each.contract))},
                                       {"open", money(each.open())},
                                       {"amount", money(each.amount)},
                                       {"invoiced", money(each.invoiced)}}));
        console.line();
        if (cover.years.empty()) {
            console.say(base::message("No year needs more by the plan than it has."));
        } else {
            console.say(base::message("Years that need more by the plan than they have:"));
            std::vector<std::vector<std::string>> years{{text.text("Programme"), text.text("Year"), text.text("Allocated"),
                                                         text.text("Needed"), text.text("Short"), text.text("Name")}};
            for (const auto& each : cover.years)
                years.push_back({code(each.account.programme), std::to_string(each.account.year->year),
                                 each.allocated ? money(each.allocated) : text.text("no cover"), money(each.needed),
                                 money(each.shortage()), name(each.account.programme)});
            console.out << tableText(years, {1, 2, 3, 4});
        }
        console.line();
        console.say(base::message("Running costs of systems after delivery, or while they are kept:"));
        std::vector<std::vector<std::string>> systems{{text.text("System"), text.text("From"), text.text("Until"),
                                                       text.text("A month"), text.text("Needed"), text.text("Allocated"),
                                                       text.text("Short"), text.text("Cover")}};
        for (const auto& each : cover.systems) {
            Money needed, allocated, shortage;
            for (const auto& year : each.years) {
                needed = needed + year.needed;
                allocated = allocated + year.allocated;
                shortage = shortage + year.shortage();
            }
            const auto known = [&](Money amount) { return each.perMonth ? std::optional{amount} : std::nullopt; };
            const auto& system = portfolio.all<model::System>().at(each.system);
            systems.push_back({system.code + " " + system.shortName, model::dayText(each.from, text.language()),
                               model::dayText(each.until, text.language()), money(each.perMonth), money(known(needed)),
                               money(allocated), money(known(shortage)), text.text(wordsFor(each.covered))});
        }
        console.out << tableText(systems, {3, 4, 5, 6});
        console.line();
        console.say(base::message("Amounts are in thousands of euros. What a system has is what was allocated to its activities."));
    }

    static std::string_view wordsFor(app::SystemCovered covered) {
        switch (covered) {
            case app::SystemCovered::covered:
                return N_("covered");
            case app::SystemCovered::partly:
                return N_("partly covered");
            case app::SystemCovered::uncovered:
                return N_("no cover");
            case app::SystemCovered::noPrice:
                break;
        }
        return N_("no price known");
    }
};

}  // namespace

extern constinit const Command coverCommand = command<CoverCommand>(
    "cover", N_("Which commitments, years and running systems have money, and which do not"));

}  // namespace mijlpaal::cli

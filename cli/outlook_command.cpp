#include "app/money.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"

namespace mijlpaal::cli {

namespace {

using ledger::Account;
using ledger::Figure;
using model::Money;

/// What a year needs beside what it was given.
struct Outlook {
    Account account;
    std::optional<Money> available;
    const app::YearlyNeed* need = nullptr;

    /// Nothing where nothing was given: a year without cover.
    std::optional<double> chanceWithin() const {
        return available ? std::optional{need->chanceWithin(*available).share} : std::nullopt;
    }
    std::optional<Money> left() const { return available ? std::optional{*available - need->p50()} : std::nullopt; }
};

Json orNull(const std::optional<Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

Json figuresOf(const Outlook& outlook) {
    const auto chance = outlook.chanceWithin();
    return {{"year", outlook.account.year->year},
            {"available", orNull(outlook.available)},
            {"paid", outlook.need->paid.cents},
            {"p50", outlook.need->p50().cents},
            {"p80", outlook.need->p80().cents},
            {"left", orNull(outlook.left())},
            {"chance_within", chance ? Json(*chance) : Json(nullptr)}};
}

/// Cash that years need by the simulated plan, beside what was allocated to them.
struct OutlookCommand {
    FileArgument file;
    RevisionArgument revision;
    bool bySource = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--by-source", bySource, "By funding source, in place of by programme");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        const ledger::By by{.source = bySource, .programme = !bySource};
        const auto& needs = app::needsOf(view, by);
        if (!needs) return console.refuse(needs.error());

        std::map<Account, Money> allocated;
        for (const auto& row : ledger::standsOf(app::ledgerOf(view), {.by = by}).rows) {
            const auto given = row.of(Figure::allocated);
            if (row.account.measure == model::MoneyKind::cash && given) allocated.emplace(row.account, *given);
        }
        std::vector<Outlook> rows, years;
        const auto known = [](const auto& amounts, const auto& key) {
            const auto found = amounts.find(key);
            return found == amounts.end() ? std::nullopt : std::optional{found->second};
        };
        // What hardly any trial pays is no need.
        const auto counts = [](const app::YearlyNeed& need) { return need.p80() != Money{}; };
        for (const auto& [account, need] : needs->rows) {
            if (counts(need)) rows.push_back({account, known(allocated, account), &need});
        }
        for (const auto& [year, need] : needs->whole) {
            if (!counts(need)) continue;
            const auto stands = ledger::standsOf(app::ledgerOf(view), {.by = {}, .year = year});
            Account account;
            account.year = year;
            years.push_back({account, stands.cash.of(Figure::allocated), &need});
        }
        console.asJson ? answer(console, view, rows, years) : print(console, view, rows, years);
        return exitDone;
    }

private:
    std::string codeOf(const app::View& view, const Account& account) const {
        if (account.source) return model::codeOf(view.portfolio(), refTo(*account.source));
        return account.programme ? model::codeOf(view.portfolio(), refTo(*account.programme)) : "–";
    }

    void answer(const Console& console, const app::View& view, const std::vector<Outlook>& rows,
                const std::vector<Outlook>& years) const {
        Json list = Json::array(), total = Json::array();
        for (const auto& each : rows) {
            const auto& account = each.account;
            const auto code = [&](const auto& id) {
                return id ? Json(model::codeOf(view.portfolio(), refTo(*id))) : Json(nullptr);
            };
            Json row{{"source", code(account.source)}, {"programme", code(account.programme)}};
            row.update(figuresOf(each));
            list.push_back(std::move(row));
        }
        for (const auto& each : years) total.push_back(figuresOf(each));
        console.json({{"revision", view.revision()},
                      {"as_of", asOfJson(view)},
                      {"status_date", model::isoText(view.portfolio().settings().statusDate)},
                      {"rows", std::move(list)},
                      {"years", std::move(total)}});
    }

    void print(const Console& console, const app::View& view, const std::vector<Outlook>& rows,
               const std::vector<Outlook>& years) const {
        const auto& text = console.translate;
        const auto money = [&](const std::optional<Money>& amount) {
            return amount ? thousandsText(*amount, text.language()) : "–";
        };
        std::vector<std::vector<std::string>> table{
            {text.text(bySource ? N_("Source") : N_("Programme")), text.text("Year"), text.text("Allocated"),
             text.text("Paid"), "P50", "P80", text.text("Left by P50"), text.text("Chance to stay within")}};
        const auto add = [&](std::string name, const Outlook& each) {
            const auto chance = each.chanceWithin();
            table.push_back({std::move(name), std::to_string(each.account.year->year), money(each.available),
                             money(each.need->paid), money(each.need->p50()), money(each.need->p80()), money(each.left()),
                             chance ? percentText(*chance, text.language()) : text.text("no cover")});
        };
        for (const auto& each : rows) add(codeOf(view, each.account), each);
        for (const auto& each : years) add(text.text("All, with risks"), each);
        console.out << tableText(table, {1, 2, 3, 4, 5, 6, 7});
        console.line();
        console.say(base::message("Amounts are in thousands of euros."));
    }
};

}  // namespace

extern constinit const Command outlookCommand = command<OutlookCommand>(
    "outlook", N_("What each year needs in cash by the simulated plan, beside what was allocated"));

}  // namespace mijlpaal::cli

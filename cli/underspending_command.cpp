#include "app/baselines.h"
#include "app/underspending.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/plan_text.h"
#include "model/showing.h"

#include <algorithm>
#include <cstdlib>

namespace mijlpaal::cli {

namespace {

using forecasting::CostChange;
using ledger::Underspending;
using model::Money;

Json orNull(const std::optional<Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

/// A part of what was given, in per cent; nothing where nothing was given.
std::optional<double> shareOf(Money part, const Underspending& row) {
    if (!row.given || row.given->cents == 0) return std::nullopt;
    return static_cast<double>(part.cents) / static_cast<double>(row.given->cents) * 100;
}

Json percentOrNull(Money part, const Underspending& row) {
    const auto share = shareOf(part, row);
    return share ? Json(*share) : Json(nullptr);
}

Json figuresOf(const Underspending& row) {
    Json reasons = Json::array();
    for (const auto& [reason, amount] : row.reasons) {
        if (reason != model::ReasonCode::indexation)
            reasons.push_back({{"reason", model::wordFor(reason)}, {"amount", amount.cents}});
    }
    const auto amount = row.amount(), unexplained = row.unexplained();
    return {{"given", orNull(row.given)},
            {"paid", orNull(row.paid)},
            {"to_pay", row.plan.toPay.cents},
            {"underspending", orNull(amount)},
            {"percent", amount ? percentOrNull(*amount, row) : Json(nullptr)},
            {"delay", row.plan.delay.cents},
            {"scope", row.plan.scope.cents},
            {"price", row.price().cents},
            {"reasons", std::move(reasons)},
            {"unexplained", orNull(unexplained)},
            {"unexplained_percent", unexplained ? percentOrNull(*unexplained, row) : Json(nullptr)},
            {"allocated_later", row.allocatedLater.cents}};
}

template <class Record>
Json codeOrNull(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? Json(model::codeOf(portfolio, refTo(*id))) : Json(nullptr);
}

Json jsonOf(const model::Portfolio& portfolio, const Underspending& row) {
    Json json{{"source", codeOrNull(portfolio, row.account.source)},
              {"programme", codeOrNull(portfolio, row.account.programme)},
              {"year", row.account.year->year}};
    json.update(figuresOf(row));
    return json;
}

/// With what the plan is compared: a plan of the file, or the dates of a baseline.
struct Before {
    std::optional<app::View> view;
    forecasting::PlannedSpans dates;
    std::string baseline;
};

struct UnderspendingCommand {
    FileArgument file;
    RevisionArgument revision;
    std::optional<std::int64_t> year;
    std::optional<model::Day> givenBy;
    std::string from{app::recordedBaseline};
    bool bySource = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--year", year, "Only this budget year; all years up to now when not given");
        arguments.add("--from", from,
                      "With what the plan is compared: a revision, a day such as 31-3-2026 or the code of a baseline; the "
                      "recorded dates when not given");
        arguments.add("--given", givenBy,
                      "What was allocated by this day is what was given; by the last day before each year when not given");
        arguments.add("--by-source", bySource, "By funding source, in place of by programme");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto before = beforeOf(*opened);
        if (!before) return console.refuse(before.error());
        ledger::UnderspendingQuestion question{opened->portfolio().settings().statusDate, givenBy, {}};
        if (year) question.year = model::BudgetYear{*year};
        const auto told = before->view ? app::underspendingSince(*before->view, opened->view, question)
                                       : app::underspendingBy(before->dates, opened->view, question);
        if (!told) return console.refuse(told.error());
        console.asJson ? answer(console, opened->view, *before, *told) : print(console, opened->portfolio(), *told);
        return exitDone;
    }

private:
    ledger::By by() const { return {.source = bySource, .programme = !bySource}; }

    /// Errors: it is none of the three; it cannot be had; it does not say when work starts.
    base::Result<Before> beforeOf(const OpenedView& opened) const {
        Before before;
        auto named = revisionIn(from);
        if (const auto known = app::findBaseline(opened.portfolio(), from)) {
            before.baseline = known->code;
            if (known->kind != app::BaselineKind::revision) {
                app::BaselineShelf shelf{*opened.session};
                const auto plans = shelf.plans(opened.view, *known);
                if (!plans) return base::failure(plans.error());
                before.dates = app::spansIn(*plans);
                if (before.dates.empty()) {
                    return base::failure("Baseline {code} does not say when work starts, so nothing was planned by it. Give "
                                         "another behind --from.",
                                         {{"code", known->code}});
                }
                return before;
            }
            named = RevisionArgument{known->revision, {}};
        }
        if (!named) {
            return base::failure("“{text}” is not a revision, nor a day such as 31-3-2026, nor the code of a baseline.",
                                 {{"text", from}});
        }
        auto view = viewAt(*opened.session, *named);
        if (!view) return base::failure(std::move(view.error()));
        before.view = std::move(*view);
        return before;
    }

    void answer(const Console& console, const app::View& view, const Before& before,
                const app::UnderspendingTold& told) const {
        const auto& portfolio = view.portfolio();
        Json rows = Json::array(), years = Json::array(), unknown = Json::array(), changes = Json::array(),
             checks = Json::array();
        for (const auto& each : told.money.by(by())) rows.push_back(jsonOf(portfolio, each));
        for (const auto& each : told.money.by({})) {
            Json row{{"year", each.account.year->year}};
            row.update(figuresOf(each));
            years.push_back(std::move(row));
        }
        for (const auto& each : told.money.unknown) unknown.push_back(jsonOf(portfolio, each));
        for (const auto& each : told.changes) {
            const auto& holder = portfolio.contains(refTo(each.activity)) ? portfolio : before.view->portfolio();
            changes.push_back({{"code", model::codeOf(holder, refTo(each.activity))},
                               {"year", each.year.year},
                               {"delay", each.delay().cents},
                               {"scope", each.scope().cents}});
        }
        for (const auto& each : told.money.by(by())) {
            if (!each.isGivenLater()) continue;
            checks.push_back({{"code", "given_nothing"},
                              {"rows", Json::array({codeOf(portfolio, each)})},
                              {"year", each.account.year->year},
                              {"expected", each.allocatedLater.cents},
                              {"found", each.paid->cents}});
        }
        const auto total = told.money.total();
        console.json({{"revision", view.revision()},
                      {"as_of", asOfJson(view)},
                      {"status_date", model::isoText(portfolio.settings().statusDate)},
                      {"from",
                       {{"revision", before.view ? Json(before.view->revision()) : Json(nullptr)},
                        {"baseline", before.baseline.empty() ? Json(nullptr) : Json(before.baseline)}}},
                      {"given_by", givenBy ? Json(model::isoText(*givenBy)) : Json(nullptr)},
                      {"rows", std::move(rows)},
                      {"years", std::move(years)},
                      {"total", total ? figuresOf(*total) : Json(nullptr)},
                      {"unknown", std::move(unknown)},
                      {"activities", std::move(changes)},
                      {"checks", std::move(checks)}});
    }

    std::string codeOf(const model::Portfolio& portfolio, const Underspending& row) const {
        const auto& account = row.account;
        if (account.source) return model::codeOf(portfolio, refTo(*account.source));
        return account.programme ? model::codeOf(portfolio, refTo(*account.programme)) : "–";
    }

    static std::string nameOf(const Console& console, const model::Portfolio& portfolio, const Underspending& row) {
        const auto& account = row.account;
        if (account.source) return model::nameOf(portfolio, refTo(*account.source), console.inEnglish());
        return account.programme ? model::nameOf(portfolio, refTo(*account.programme), console.inEnglish()) : std::string{};
    }

    void print(const Console& console, const model::Portfolio& portfolio, const app::UnderspendingTold& told) const {
        const auto& text = console.translate;
        if (told.money.rows.empty())
            return console.say(base::message("Of no programme both is known what it was given and what it spent."));
        const auto money = [&](const std::optional<Money>& amount) {
            return amount ? thousandsText(*amount, text.language()) : "–";
        };
        std::vector<std::vector<std::string>> table{{text.text(bySource ? N_("Source") : N_("Programme")), text.text("Year"),
                                                     text.text("Given"), text.text("Paid"), text.text("To pay"),
                                                     text.text("Underspending"), text.text("Share"), text.text("Delay"), text.text("Scope"),
                                                     text.text("Price"), text.text("Other causes"), text.text("Unexplained"),
                                                     text.text("Name")}};
        const auto add = [&](std::string code, std::string of, const Underspending& row, std::string name = {}) {
            const auto share = shareOf(*row.amount(), row);
            table.push_back({std::move(code), std::move(of), money(row.given), money(row.paid), money(row.plan.toPay),
                             money(row.amount()), share ? percentText(*share / 100, text.language()) : "–",
                             money(row.plan.delay), money(row.plan.scope), money(row.price()), money(row.others()),
                             money(row.unexplained()), std::move(name)});
        };
        for (const auto& each : told.money.by(by()))
            add(codeOf(portfolio, each), std::to_string(each.account.year->year), each, nameOf(console, portfolio, each));
        const auto years = told.money.by({});
        for (const auto& each : years) add(text.text("Total"), std::to_string(each.account.year->year), each);
        if (years.size() > 1) add(text.text("Total"), "", *told.money.total());
        console.out << tableText(table, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        console.line();
        console.say(base::message("Amounts are in thousands of euros; below zero more was spent than was given."));
        for (const auto& each : told.money.by(by())) {
            if (!each.isGivenLater()) continue;
            console.say(base::message("{code} {year}: nothing was given by the day that counts, so the {paid} that was paid is all below "
                                      "zero; {later} was allocated later. With --given that counts as given.",
                                      {{"code", codeOf(portfolio, each)},
                                       {"year", std::to_string(each.account.year->year)},
                                       {"paid", money(each.paid)},
                                       {"later", money(each.allocatedLater)}}));
        }
        sayReasons(console, *told.money.total());
        sayChanges(console, portfolio, told.changes);
        for (const auto& each : told.money.unknown) {
            if (!each.given && !each.paid) continue;
            console.say(base::message(each.given ? N_("{code} {year}: in no sum, because nothing tells what was paid.")
                                                 : N_("{code} {year}: in no sum, because nothing was allocated to it."),
                                      {{"code", each.account.programme
                                                    ? model::codeOf(portfolio, refTo(*each.account.programme))
                                                    : codeOf(portfolio, each)},
                                       {"year", std::to_string(each.account.year->year)}}));
        }
    }

    static void sayReasons(const Console& console, const Underspending& total) {
        for (const auto& [reason, amount] : total.reasons) {
            if (amount == Money{}) continue;
            console.say(base::message("{reason}: {amount}",
                                      {{"reason", console.translate.text(model::wordsForWord(model::wordFor(reason)))},
                                       {"amount", thousandsText(amount, console.translate.language())}}));
        }
    }

    /// The activities that weigh most.
    static void sayChanges(const Console& console, const model::Portfolio& portfolio, std::vector<CostChange> changes) {
        constexpr std::size_t most = 5;
        const auto weight = [](const CostChange& each) { return std::abs(each.delay().cents) + std::abs(each.scope().cents); };
        std::ranges::stable_sort(changes, std::greater{}, weight);
        std::size_t told = 0;
        for (const auto& each : changes) {
            if (told == most) break;
            if (!portfolio.contains(refTo(each.activity))) continue;
            ++told;
            console.say(base::message("{code} “{name}” in {year}: delay {delay}, scope {scope}.",
                                      {{"code", model::codeOf(portfolio, refTo(each.activity))},
                                       {"name", model::nameOf(portfolio, refTo(each.activity), console.inEnglish())},
                                       {"year", std::to_string(each.year.year)},
                                       {"delay", thousandsText(each.delay(), console.translate.language())},
                                       {"scope", thousandsText(each.scope(), console.translate.language())}}));
        }
    }
};

}  // namespace

extern constinit const Command underspendingCommand = command<UnderspendingCommand>(
    "underspending", N_("Why less was spent in a year than was given: delay, scope, price, other causes, and the rest"));

}  // namespace mijlpaal::cli

#include "app/outlook.h"
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
    std::string cut, lateIndex;
    std::optional<std::int64_t> fromYear;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--by-source", bySource, "By funding source, in place of by programme");
        arguments.add("--cut", cut, "Try the plan against so much less money, such as 5%");
        arguments.add("--late-index", lateIndex, "Try it against prices that rise so much while the budget stays, such as 2.5%");
        arguments.add("--from-year", fromYear, "Less money and higher prices begin in this year; in that of the status date when not given");
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
        Told told{std::move(rows), std::move(years), {}, {}, {}};
        auto cost = app::finalCostOf(view);
        if (!cost) return console.refuse(cost.error());
        told.cost = std::move(*cost);
        auto ends = app::yearEndsOf(view);
        if (!ends) return console.refuse(ends.error());
        told.ends = std::move(*ends);
        const auto strain = strainAsked();
        if (!strain) return console.refuse(strain.error());
        if (*strain) {
            auto breaks = app::breaksOf(view, by, **strain);
            if (!breaks) return console.refuse(breaks.error());
            told.breaks = std::move(*breaks);
        }
        console.asJson ? answer(console, view, told, *strain) : print(console, view, told);
        return exitDone;
    }

private:
    /// All that is told.
    struct Told {
        std::vector<Outlook> rows, years;
        app::FinalCost cost;
        std::vector<app::YearEnd> ends;
        /// Where the plan was tried.
        std::optional<std::vector<app::Break>> breaks;
    };

    /// Nothing where nothing was asked. Errors: it is no percentage above nothing.
    base::Result<std::optional<app::Strain>> strainAsked() const {
        if (cut.empty() && lateIndex.empty()) {
            if (fromYear) return base::failure("Give --cut or --late-index with --from-year.");
            return std::optional<app::Strain>{};
        }
        app::Strain strain;
        for (const auto& [text, hundredths] : {std::pair{&cut, &strain.cut}, std::pair{&lateIndex, &strain.lateIndex}}) {
            if (text->empty()) continue;
            const auto read = hundredthsFrom(*text);
            if (!read) return base::failure(read.error());
            if (*read <= 0) return base::failure("{text} is not a part above nothing.", {{"text", *text}});
            *hundredths = *read;
        }
        if (fromYear) strain.from = model::BudgetYear{*fromYear};
        return std::optional{strain};
    }

    std::string codeOf(const app::View& view, const Account& account) const {
        if (account.source) return model::codeOf(view.portfolio(), refTo(*account.source));
        return account.programme ? model::codeOf(view.portfolio(), refTo(*account.programme)) : "–";
    }

    static Json accountOf(const app::View& view, const Account& account) {
        const auto code = [&](const auto& id) {
            return id ? Json(model::codeOf(view.portfolio(), refTo(*id))) : Json(nullptr);
        };
        return {{"source", code(account.source)}, {"programme", code(account.programme)}};
    }

    static Json jsonOf(const app::View& view, const app::FinalCost& cost) {
        Json reserves = Json::array();
        for (const auto& each : cost.reserves) {
            Json rows = Json::array();
            for (const auto& row : each.basis) rows.push_back(model::codeOf(view.portfolio(), row));
            auto reserve = accountOf(view, each.account);
            reserve.update({{"year", each.account.year ? Json(each.account.year->year) : Json(nullptr)},
                            {"height", each.height.cents},
                            {"drawn", each.drawn.cents},
                            {"left", each.left().cents},
                            {"basis", std::move(rows)}});
            reserves.push_back(std::move(reserve));
        }
        const auto last = cost.lastMilestone ? Json(model::codeOf(view.portfolio(), refTo(*cost.lastMilestone))) : Json(nullptr);
        return {{"paid", cost.paid.cents},
                {"planned", cost.planned.cents},
                {"p50", cost.p50.cents},
                {"p80", cost.p80.cents},
                {"reserve_height", cost.reserveHeight.cents},
                {"reserve_drawn", cost.reserveDrawn.cents},
                {"reserve_left", cost.reserveLeft().cents},
                {"reserve_chance", cost.withinReserve.share},
                {"reserve_chance_error", cost.withinReserve.error},
                {"reserve_for_p80", cost.reserveForP80().cents},
                {"per_month_later", orNull(cost.perMonthLater)},
                {"last_milestone", last},
                {"reserves", std::move(reserves)}};
    }

    void answer(const Console& console, const app::View& view, const Told& told,
                const std::optional<app::Strain>& strain) const {
        Json list = Json::array(), total = Json::array(), ends = Json::array(), tried = nullptr;
        for (const auto& each : told.rows) {
            auto row = accountOf(view, each.account);
            row.update(figuresOf(each));
            list.push_back(std::move(row));
        }
        for (const auto& each : told.years) {
            auto year = figuresOf(each);
            model::Money sum;
            for (const auto& row : told.rows) {
                if (row.account.year == each.account.year) sum = sum + row.need->p50();
            }
            year["p50_of_rows"] = sum.cents;
            total.push_back(std::move(year));
        }
        for (const auto& each : told.ends)
            ends.push_back({{"source", model::codeOf(view.portfolio(), refTo(each.source))},
                            {"year", each.year.year},
                            {"left", each.left.cents},
                            {"margin", each.margin.cents},
                            {"carried_over", each.carriedOver().cents},
                            {"lost", each.lost().cents}});
        if (told.breaks) {
            Json breaks = Json::array();
            for (const auto& each : *told.breaks) {
                auto row = accountOf(view, each.account);
                row.update({{"year", each.account.year->year},
                            {"available", each.available.cents},
                            {"needed", each.needed.cents},
                            {"short", each.shortage().cents},
                            {"chance_before", each.before},
                            {"chance_after", each.after}});
                breaks.push_back(std::move(row));
            }
            tried = {{"cut_percent", static_cast<double>(strain->cut) / 100},
                     {"late_index_percent", static_cast<double>(strain->lateIndex) / 100},
                     {"from_year", strain->from ? Json(strain->from->year) : Json(nullptr)},
                     {"breaks", std::move(breaks)}};
        }
        console.json({{"revision", view.revision()},
                      {"as_of", asOfJson(view)},
                      {"status_date", model::isoText(view.portfolio().settings().statusDate)},
                      {"rows", std::move(list)},
                      {"years", std::move(total)},
                      {"final_cost", jsonOf(view, told.cost)},
                      {"year_ends", std::move(ends)},
                      {"tried", std::move(tried)}});
    }

    void print(const Console& console, const app::View& view, const Told& told) const {
        const auto& text = console.translate;
        const auto money = [&](const std::optional<Money>& amount) {
            return amount ? thousandsText(*amount, text.language()) : "–";
        };
        std::vector<std::vector<std::string>> table{
            {text.text(bySource ? N_("Source") : N_("Programme")), text.text("Year"), text.text("Allocated"),
             text.text("Paid"), "P50", "P80", text.text("Left by P50"), text.text("Chance to stay within"),
             text.text("Name")}};
        const auto name = [&](const Account& account) {
            const auto& portfolio = view.portfolio();
            const bool english = console.inEnglish();
            if (account.source) return model::nameOf(portfolio, refTo(*account.source), english);
            return account.programme ? model::nameOf(portfolio, refTo(*account.programme), english) : std::string{};
        };
        const auto add = [&](std::string code, const Outlook& each) {
            const auto chance = each.chanceWithin();
            table.push_back({std::move(code), std::to_string(each.account.year->year), money(each.available),
                             money(each.need->paid), money(each.need->p50()), money(each.need->p80()), money(each.left()),
                             chance ? percentText(*chance, text.language()) : text.text("no cover"),
                             name(each.account)});
        };
        for (const auto& each : told.rows) add(codeOf(view, each.account), each);
        for (const auto& each : told.years) add(text.text("All, with risks"), each);
        console.out << tableText(table, {1, 2, 3, 4, 5, 6, 7});
        console.line();
        console.say(base::message("Amounts are in thousands of euros."));
        if (!told.rows.empty()) {
            console.say(base::message("“All, with risks” is not the sum of the rows above it: a P50 of a sum is not the sum of P50s, and "
                                      "the money of risks is in the whole alone."));
        }
        sayCost(console, view, told.cost);
        for (const auto& each : told.ends) sayEnd(console, view, each);
        if (told.breaks) sayBreaks(console, view, *told.breaks);
    }

    static void sayCost(const Console& console, const app::View& view, const app::FinalCost& cost) {
        const auto& text = console.translate;
        const auto money = [&](Money amount) { return thousandsText(amount, text.language()); };
        console.say(base::message("In the end it costs {planned} by the plan, P50 {p50}, P80 {p80}; {paid} of that is paid.",
                                  {{"planned", money(cost.planned)},
                                   {"p50", money(cost.p50)},
                                   {"p80", money(cost.p80)},
                                   {"paid", money(cost.paid)}}));
        if (cost.reserves.empty()) {
            console.say(base::message("No money is set aside for risks; for a chance of 80 % it would be {amount}.",
                                      {{"amount", money(cost.reserveForP80())}}));
        } else {
            std::string rows;
            for (const auto& each : cost.reserves) {
                for (const auto& row : each.basis) rows += (rows.empty() ? "" : ", ") + model::codeOf(view.portfolio(), row);
            }
            console.say(base::message("Risk reserve: {height} ({rows}), {drawn} drawn, {left} left. With it the plan stays within its "
                                      "money with a chance of {chance}; for 80 % it would be {amount}.",
                                      {{"height", money(cost.reserveHeight)},
                                       {"rows", rows},
                                       {"drawn", money(cost.reserveDrawn)},
                                       {"left", money(cost.reserveLeft())},
                                       {"chance", percentText(cost.withinReserve.share, text.language())},
                                       {"amount", money(cost.reserveForP80())}}));
        }
        if (cost.perMonthLater && cost.lastMilestone) {
            console.say(base::message("For each month that {milestone} comes later, the plan costs {amount} more, over the trials.",
                                      {{"milestone", model::codeOf(view.portfolio(), refTo(*cost.lastMilestone))},
                                       {"amount", money(*cost.perMonthLater)}}));
        }
    }

    static void sayEnd(const Console& console, const app::View& view, const app::YearEnd& end) {
        const auto money = [&](Money amount) { return thousandsText(amount, console.translate.language()); };
        console.say(base::message("{source} {year}: {left} is left, {carried} of that goes to the next year by the year-end margin, and "
                                  "{lost} is lost.",
                                  {{"source", model::codeOf(view.portfolio(), refTo(end.source))},
                                   {"year", std::to_string(end.year.year)},
                                   {"left", money(end.left)},
                                   {"carried", money(end.carriedOver())},
                                   {"lost", money(end.lost())}}));
    }

    void sayBreaks(const Console& console, const app::View& view, const std::vector<app::Break>& breaks) const {
        if (breaks.empty())
            return console.say(base::message("Nothing breaks: what stays within its money by its P50 still does."));
        console.say(base::message("What breaks first:"));
        for (const auto& each : breaks) {
            const auto& text = console.translate;
            console.say(base::message("{code} {year}: {short} short; the chance to stay within its money goes from {before} to {after}.",
                                      {{"code", codeOf(view, each.account)},
                                       {"year", std::to_string(each.account.year->year)},
                                       {"short", thousandsText(each.shortage(), text.language())},
                                       {"before", percentText(each.before, text.language())},
                                       {"after", percentText(each.after, text.language())}}));
        }
    }
};

}  // namespace

extern constinit const Command outlookCommand = command<OutlookCommand>(
    "outlook", N_("What each year needs in cash by the simulated plan, beside what was allocated"));

}  // namespace mijlpaal::cli

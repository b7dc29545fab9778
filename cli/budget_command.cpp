#include "app/money.h"
#include "app/money_checks.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "cli/typed_words.h"
#include "model/showing.h"
#include "sheet/money_pages.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

using ledger::Check;
using ledger::Figure;
using ledger::Stand;

Json orNull(const std::optional<model::Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

template <class Record>
Json codeOrNull(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? Json(model::codeOf(portfolio, refTo(*id))) : Json(nullptr);
}

Json figuresOf(const Stand& stand) {
    return {{"budget", orNull(stand.of(Figure::budget))},
            {"allocated", orNull(stand.of(Figure::allocated))},
            {"committed", orNull(stand.of(Figure::committed))},
            {"invoiced", orNull(stand.of(Figure::invoiced))},
            {"paid", orNull(stand.of(Figure::paid))},
            {"free_to_allocate", orNull(stand.freeToAllocate())},
            {"free_to_commit", orNull(stand.freeToCommit())},
            {"forecast", orNull(stand.forecast)}};
}

Json jsonOf(const model::Portfolio& portfolio, const Stand& stand, const ledger::By& by) {
    const auto& account = stand.account;
    Json row{{"source", codeOrNull(portfolio, account.source)},
             {"programme", codeOrNull(portfolio, account.programme)},
             {"year", account.year ? Json(account.year->year) : Json(nullptr)},
             {"measure", model::wordFor(account.measure)},
             {"cost_kind", by.costKind ? Json(model::wordFor(account.costKind)) : Json(nullptr)}};
    row.update(figuresOf(stand));
    return row;
}

Json jsonOf(const model::Portfolio& portfolio, const Check& check) {
    Json rows = Json::array();
    for (const auto& row : check.rows) rows.push_back(model::codeOf(portfolio, row));
    return {{"code", ledger::wordFor(check.kind)},
            {"rows", std::move(rows)},
            {"expected", orNull(check.expected)},
            {"found", orNull(check.found)}};
}

/// The stands and the checks as people read them, in thousands of euros.
struct Printing {
    const Console& console;
    const model::Portfolio& portfolio;
    const ledger::By& by;
    const app::Translator& text = console.translate;

    std::string money(const std::optional<model::Money>& amount) const {
        return amount ? thousandsText(*amount, text.language()) : "–";
    }
    template <class Record>
    std::string code(const std::optional<model::Id<Record>>& id) const {
        return id ? model::codeOf(portfolio, refTo(*id)) : "–";
    }
    std::string year(const ledger::Account& account) const {
        return account.year ? std::to_string(account.year->year) : "–";
    }
    template <class Word>
    std::string word(Word each) const {
        return text.text(model::wordsForWord(model::wordFor(each)));
    }

    std::vector<std::string> cells(const Stand& stand, bool isTotal) const {
        const auto& account = stand.account;
        std::vector<std::string> row;
        if (by.source) row.push_back(isTotal ? text.text("Total") : code(account.source));
        if (by.programme) row.push_back(isTotal && !by.source ? text.text("Total") : code(account.programme));
        if (by.costKind)
            row.push_back(isTotal ? (by.source || by.programme ? "" : text.text("Total")) : word(account.costKind));
        row.push_back(isTotal ? "" : year(account));
        row.push_back(word(account.measure));
        for (const auto& amount :
             {stand.of(Figure::budget), stand.of(Figure::allocated), stand.of(Figure::committed), stand.of(Figure::invoiced),
              stand.of(Figure::paid), stand.freeToAllocate(), stand.freeToCommit(), stand.forecast})
            row.push_back(money(amount));
        row.push_back(isTotal ? "" : names(account));
        return row;
    }

    /// What the codes stand for.
    std::string names(const ledger::Account& account) const {
        std::string names;
        const auto add = [&](bool isTold, const auto& id) {
            if (!isTold || !id) return;
            names += (names.empty() ? "" : "; ") + model::nameOf(portfolio, refTo(*id), console.inEnglish());
        };
        add(by.source, account.source);
        add(by.programme, account.programme);
        return names;
    }

    /// Of which day the stands are: the one that was asked for, or that of the last row.
    void day(const std::optional<model::Day>& asOf, const std::optional<model::Day>& last) const {
        const auto shown = [&](model::Day day) { return model::dayText(day, text.language()); };
        if (asOf) {
            console.say(base::message("Stand as of {day}.", {{"day", shown(*asOf)}}));
        } else if (last) {
            console.say(base::message("Stand as of {day}, the day of the last row.", {{"day", shown(*last)}}));
        }
    }

    void stands(const ledger::Stands& stands) const {
        std::vector<std::vector<std::string>> rows{{}};
        auto& header = rows.front();
        if (by.source) header.push_back(text.text("Source"));
        if (by.programme) header.push_back(text.text("Programme"));
        if (by.costKind) header.push_back(text.text("Kind of cost"));
        const auto first = header.size();
        for (const auto* title : {N_("Year"), N_("Measure"), N_("Budget"), N_("Allocated"), N_("Committed"), N_("Invoiced"),
                                  N_("Paid"), N_("Free to allocate"), N_("Free to commit"), N_("Forecast")})
            header.push_back(text.text(title));
        std::vector<std::size_t> right{first};
        for (auto column = first + 2; column < header.size(); ++column) right.push_back(column);
        header.push_back(by.source || by.programme ? text.text("Name") : "");
        for (const auto& each : stands.rows) rows.push_back(cells(each, false));
        rows.push_back(cells(stands.cash, true));
        rows.push_back(cells(stands.commitment, true));
        console.out << tableText(rows, right);
        console.line();
        console.say(base::message("Amounts are in thousands of euros."));
    }

    /// Why the forecast of the total is not that of the rows.
    void forecast(const ledger::Stands& stands) const {
        const auto sum = app::forecastSumOf(stands);
        if (!sum) return;
        console.say(base::message("The forecast of the total is {total} and those of the rows come to {sum}: a P50 of a sum is not "
                                  "the sum of P50s, and the money of risks is in the total alone.",
                                  {{"total", money(sum->total)}, {"sum", money(sum->rows)}}));
    }

    void checks(const std::vector<Check>& checks, const ledger::Followed& followed) const {
        console.say(base::message("{followed} of {published} published stands follow from the rows before them.",
                                  {{"followed", std::to_string(followed.followed)},
                                   {"published", std::to_string(followed.published)}}));
        // That the money of a source is given by programme is no mistake, and told once.
        std::string byProgramme;
        std::size_t count = 0;
        for (const auto& check : checks) {
            if (check.kind != ledger::CheckKind::noBudget) continue;
            ++count;
            byProgramme += (byProgramme.empty() ? "" : ", ") + code(check.account.source) + " " + word(check.account.measure);
        }
        for (const auto& check : checks) {
            if (check.kind != ledger::CheckKind::noBudget || count == 1)
                console.say(app::sentenceFor(check, portfolio, text));
        }
        if (count > 1)
            console.say(base::message("All rows are of programmes, so no budget is known of: {accounts}.",
                                      {{"accounts", byProgramme}}));
    }
};

struct BudgetCommand {
    FileArgument file;
    std::optional<std::int64_t> revision, year;
    std::optional<model::Day> asOf;
    ledger::By by{.source = true};
    std::filesystem::path xlsx, ods;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--as-of", asOf, "What was decided or paid by this day, such as 31-3-2026");
        arguments.add("--revision", revision, "As known at this revision");
        arguments.add("--year", year, "Only this budget year");
        arguments.add(
            "--by", [this](const std::string& text) { by = typedBy(text); },
            "What the rows are told apart by: source, programme, kind (of cost), year alone, or more of them as source,programme");
        arguments.add("--xlsx", xlsx, "Write the stands and the rows of the ledger to this spreadsheet");
        arguments.add("--ods", ods, "Write the stands and the rows of the ledger to this OpenDocument spreadsheet");
    }

    int run(const Console& console) const {
        const auto opened = openView(console, file, {revision, {}});
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        const auto& ledger = app::ledgerOf(opened->view);
        ledger::Question question{by, asOf, {}};
        if (year) question.year = model::BudgetYear{*year};
        const auto stands = app::standsOf(opened->view, question);
        if (const auto written = writeSheets(opened->view, question, console.translate.language()); !written)
            return console.refuse(written.error());
        auto checks = ledger::checksOf(portfolio, ledger, asOf);
        if (year) {
            std::erase_if(checks, [&](const Check& check) {
                return check.account.year && check.account.year != question.year;
            });
        }
        if (!console.asJson) {
            const Printing printing{console, portfolio, by};
            printing.day(asOf, app::lastPostingDay(ledger));
            printing.stands(stands);
            printing.forecast(stands);
            printing.checks(checks, ledger::followedStands(ledger, asOf));
            for (const auto& path : {xlsx, ods}) {
                if (!path.empty())
                    console.say(base::message("Stands and ledger were written to {file}.", {{"file", path.string()}}));
            }
            return exitDone;
        }
        Json rows = Json::array(), told = Json::array();
        for (const auto& each : stands.rows) rows.push_back(jsonOf(portfolio, each, by));
        for (const auto& each : checks) told.push_back(jsonOf(portfolio, each));
        if (const auto sum = app::forecastSumOf(stands)) {
            told.push_back({{"code", "forecast_is_no_sum"},
                            {"rows", Json::array()},
                            {"expected", sum->rows.cents},
                            {"found", sum->total.cents}});
        }
        console.json({{"as_of", asOf ? Json(model::isoText(*asOf)) : Json(nullptr)},
                      {"revision", opened->view.revision()},
                      {"rows", std::move(rows)},
                      {"total", {{"cash", figuresOf(stands.cash)}, {"commitment", figuresOf(stands.commitment)}}},
                      {"checks", std::move(told)}});
        return exitDone;
    }

private:
    base::Result<void> writeSheets(const app::View& view, const ledger::Question& question,
                                   model::Language language) const {
        for (const auto& path : {xlsx, ods}) {
            if (path.empty()) continue;
            const auto written = sheet::writeWorkbook(path, sheet::moneyPages(view, question, language));
            if (!written) return written;
        }
        return {};
    }
};

}  // namespace

extern constinit const Command budgetCommand = command<BudgetCommand>(
    "budget", N_("What was budgeted, allocated, committed and paid by any day, and what does not add up"));

}  // namespace mijlpaal::cli

#include "sheet/money_pages.h"

#include "app/money.h"
#include "tests/sheet/support/example.h"

#include <cmath>

using namespace mijlpaal;
using namespace mijlpaal::sheet;

namespace {

double numberIn(const SheetCell& cell) {
    const auto* number = std::get_if<double>(&cell.value);
    return number ? *number : 0;
}

/// What a formula comes to.
double reckoned(const SheetPage& page, const std::vector<Term>& terms) {
    double sum = 0;
    for (const auto& term : terms) {
        for (auto line = term.firstLine; line <= term.lastLine; ++line)
            sum += (term.isMinus ? -1 : 1) * numberIn(page.line(line).cells.at(term.column));
    }
    return sum;
}

std::string textIn(const SheetCell& cell) {
    const auto* text = std::get_if<std::string>(&cell.value);
    return text ? *text : std::string{};
}

const std::vector<ledger::By> ways{{}, {.source = true}, {.programme = true}, {.source = true, .costKind = true}};

}  // namespace

TEST_CASE("every formula of the stands comes to the amount beside it, whatever they are told apart by") {
    const auto view = tests::exampleView();
    for (const auto& by : ways) {
        const auto pages = moneyPages(view, {.by = by}, model::Language::english);
        REQUIRE(pages.size() == 2);
        std::size_t formulas = 0, totals = 0;
        for (std::size_t i = 0; i < pages[0].lineCount; ++i) {
            const auto line = pages[0].line(i);
            totals += line.isTotal;
            CHECK(line.cells.size() == pages[0].titles.size());
            for (const auto& cell : line.cells) {
                if (cell.formula.empty()) continue;
                ++formulas;
                CHECK(std::llround(reckoned(pages[0], cell.formula) * 100) == std::llround(numberIn(cell) * 100));
            }
        }
        CHECK(totals == 2);
        CHECK(formulas > 4);
    }
}

TEST_CASE("the rows of the ledger stand behind the stands, by day, each with its account and its decision") {
    const auto view = tests::exampleView();
    const auto pages = moneyPages(view, {.by = {.source = true}, .year = model::BudgetYear{2024}}, model::Language::english);
    const auto& page = pages[1];
    REQUIRE(page.titles.size() == page.line(0).cells.size());
    double before = 0;
    bool wasSeen = false;
    for (std::size_t i = 0; i < page.lineCount; ++i) {
        const auto line = page.line(i);
        CHECK(numberIn(line.cells[2]) >= before);
        before = numberIn(line.cells[2]);
        CHECK(numberIn(line.cells[7]) == 2024);
        if (textIn(line.cells[0]) != "E0095") continue;
        wasSeen = true;
        CHECK(textIn(line.cells[4]) == "F09");
        CHECK(textIn(line.cells[5]) == "P03");
        CHECK(textIn(line.cells[10]) == "Allocated");
        CHECK(numberIn(line.cells[11]) == 3'800'000);
        CHECK(textIn(line.cells[15]) == "intern allocatiebesluit 2024");
    }
    CHECK(wasSeen);
}

TEST_CASE("of a day only what was decided or paid by then is among the rows") {
    const auto view = tests::exampleView();
    const auto all = moneyPages(view, {}, model::Language::english)[1].lineCount;
    const auto some = moneyPages(view, {.asOf = model::makeDay(2024, 6, 30)}, model::Language::english)[1].lineCount;
    const auto& portfolio = view.portfolio();
    CHECK(all == portfolio.all<model::BudgetEntry>().size() + portfolio.all<model::Actual>().size());
    CHECK(some < all);
    CHECK(some > 0);
}

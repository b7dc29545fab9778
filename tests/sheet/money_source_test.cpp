#include "sheet/money_source.h"

#include "sheet/arrangement.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using model::BudgetYear;
using model::Money;
using sheet::RowKey;

namespace {

/// Two sources, of which the one is part of the other, and a programme that the one pays.
app::View view() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2025, 2026);
    model::FundingSource source;
    source.id = {1};
    source.code = "F01";
    source.nameNl = "ICT";
    source.partOf = model::FundingSourceId{2};
    portfolio.all<model::FundingSource>().put(source);
    source = {};
    source.id = {2};
    source.code = "F04";
    portfolio.all<model::FundingSource>().put(source);
    model::Programme programme;
    programme.id = {1};
    programme.code = "P01";
    portfolio.all<model::Programme>().put(programme);
    const auto post = [&](std::int64_t from, int year, std::int64_t euros, bool isAllocated) {
        model::BudgetEntry entry;
        entry.id = portfolio.all<model::BudgetEntry>().nextId();
        entry.code = "E" + std::to_string(entry.id.number);
        entry.decisionDate = model::makeDay(2025, 5, 1);
        entry.fundingSource = model::FundingSourceId{from};
        if (isAllocated) entry.programme = programme.id;
        entry.budgetYear = BudgetYear{year};
        entry.amount = Money{euros * 100};
        entry.descriptionNl = "besluit";
        portfolio.all<model::BudgetEntry>().put(entry);
    };
    post(1, 2025, 300, false);
    post(1, 2025, 120, true);
    post(1, 2026, 80, true);
    post(2, 2025, 1'000, false);
    return app::View{std::move(portfolio), {}, true};
}

/// The rows as text: how deep each stands, and its cells.
std::vector<std::string> shown(const sheet::Source& source) {
    std::vector<std::string> lines;
    for (const auto& row : source.rows()) {
        std::string line;
        for (auto parent = row.parent; parent != 0;) {
            line += "  ";
            const auto above = std::find_if(source.rows().begin(), source.rows().end(),
                                            [parent](const sheet::Row& each) { return each.key == parent; });
            parent = above == source.rows().end() ? RowKey{0} : above->parent;
        }
        for (std::size_t column = 0; column < source.columns().size(); ++column) {
            const auto text = source.text(row.key, column);
            line += (column > 0 ? " | " : "") + text;
        }
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("the matrix of money has a source, its figures and the rows of each, by budget year") {
    const auto source = sheet::moneySource(view(), model::Language::english);
    const std::vector<std::string> expected{
        "All sources: allocated, cash | € 120 | € 80",
        "  Budget, cash | € 1,000 | –",
        "  Allocated, cash | € 120 | € 80",
        "  Free to allocate | € 880 | –",
        "F01 ICT |  | ",
        "  Budget, cash | € 300 | –",
        "    E1  1 May 2025  besluit | € 300 | ",
        "  Allocated, cash | € 120 | € 80",
        "    E2  1 May 2025  P01  besluit | € 120 | ",
        "    E3  1 May 2025  P01  besluit |  | € 80",
        "  Free to allocate | € 180 | –",
        "F04 |  | ",
        "  Budget, cash | € 1,000 | –",
        "    E4  1 May 2025  besluit | € 1,000 | ",
    };
    const auto found = shown(*source);
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(found[i] == expected[i]);
}

TEST_CASE("what was allocated of all sources stands at the foot of the matrix, with no money twice") {
    const auto source = sheet::moneySource(view(), model::Language::english);
    const auto totals = sheet::totals(*source, sheet::arrange(*source, {}));
    CHECK(totals == std::vector<std::string>{"", "€ 120", "€ 80"});
}

TEST_CASE("another figure stands at the foot of the matrix when it is chosen, and one that is not known is a dash") {
    const auto shownView = view();
    const auto totals = [&](const sheet::MoneyFoot& foot) {
        const auto source = sheet::moneySource(shownView, model::Language::english, foot);
        return sheet::totals(*source, sheet::arrange(*source, {}));
    };
    CHECK(totals({.figure = "budget_cash"}) == std::vector<std::string>{"", "€ 1,000", "–"});
    CHECK(totals({.figure = "free_to_allocate"}) == std::vector<std::string>{"", "€ 880", "–"});
    CHECK(totals({.figure = "committed"}) == std::vector<std::string>{"", "–", "–"});
    const sheet::MoneyFoot forecast{.figure = "forecast_cash", .forecast = {{BudgetYear{2026}, Money{9'900}}, {BudgetYear{2027}, Money{100}}}};
    CHECK(totals(forecast) == std::vector<std::string>{"", "–", "€ 99", "€ 1"});
    const auto source = sheet::moneySource(shownView, model::Language::english, forecast);
    CHECK(shown(*source).front() == "All sources: forecast (P50), cash | – | € 99 | € 1");
    CHECK(shown(*source)[4] == "  Forecast (P50), cash | – | € 99 | € 1");
    for (const auto& figure : sheet::moneyFigures()) CHECK_FALSE(totals({.figure = std::string{figure.name}}).empty());
}

TEST_CASE("a row of the matrix leads to the record it is of") {
    const auto shownView = view();
    const auto source = sheet::moneySource(shownView, model::Language::english);
    std::size_t leading = 0;
    for (const auto& row : source->rows()) leading += source->record(row.key).has_value();
    CHECK(leading == 6);
}

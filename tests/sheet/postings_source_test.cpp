#include "sheet/postings_source.h"

#include "model/posting.h"
#include "sheet/block.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using model::Money;
using sheet::RowKey;

namespace {

/// A source of money, and nothing posted.
app::View view() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2025, 2026);
    model::FundingSource source;
    source.id = {1};
    source.code = "F01";
    source.nameNl = "ICT";
    portfolio.all<model::FundingSource>().put(source);
    return app::View{std::move(portfolio), {}, true};
}

std::shared_ptr<sheet::PostingsSource> postings(const app::View& view) {
    constexpr auto kind = model::RecordKind::budgetEntry;
    auto records = std::make_shared<sheet::RecordSource>(view, kind, model::Language::dutch, nullptr);
    return std::make_shared<sheet::PostingsSource>(std::move(records), kind, model::Language::dutch, nullptr);
}

std::size_t column(const sheet::Source& source, std::string_view name) {
    return *sheet::columnCalled(source, name);
}

/// Pastes lines of day, source, year and amount behind all rows.
sheet::Paste paste(const sheet::Source& source, const std::string& text) {
    std::vector<std::size_t> columns;
    for (const auto* name : {"decision_date", "funding_source", "budget_year", "amount"}) columns.push_back(column(source, name));
    return sheet::pasted(source, {}, columns, std::nullopt, columns.front(), sheet::blockFrom(text), base::message("Paste"));
}

std::vector<std::string> refusals(const sheet::Paste& paste) {
    std::vector<std::string> all;
    for (const auto& cell : paste.cells) {
        if (cell.refusal && *cell.refusal != sheet::leftOutWithItsRow()) all.push_back(cell.typed + ": " + base::plain(*cell.refusal));
    }
    return all;
}

}  // namespace

TEST_CASE("a row of the ledger is typed cell by cell as people write it, and posted whole") {
    const auto shown = view();
    const auto source = postings(shown);
    const auto amount = column(*source, "amount");
    CHECK_FALSE(source->hasDraft());
    REQUIRE(source->draft(amount, "1.250,5"));
    CHECK(source->text(-1, amount) == "€ 1.250,50");
    const auto lacking = source->posted();
    REQUIRE_FALSE(lacking);
    CHECK(base::plain(lacking.error()) ==
          "Nothing is posted (budget entry). What is missing: a decision date, a funding source or programme, a budget year.");
    CHECK_FALSE(source->draft(amount, "veel"));
    CHECK(source->text(-1, amount) == "€ 1.250,50");
    REQUIRE(source->draft(column(*source, "decision_date"), "1-4-2026"));
    REQUIRE(source->draft(column(*source, "funding_source"), "F01"));
    REQUIRE(source->draft(column(*source, "budget_year"), "2026"));
    // The same row, whatever view it is shown over.
    const auto over = source->over(shown);
    const auto made = sheet::postingsIn(*over)->posted();
    REQUIRE(made);
    REQUIRE(made->changes.changes.size() == 1);
    const auto& entry = *made->changes.changes.front().becomes<model::BudgetEntry>();
    CHECK(entry.amount == Money{125'050});
    CHECK(entry.decisionDate == model::makeDay(2026, 4, 1));
    CHECK_FALSE(entry.code.empty());
    source->dropDraft();
    CHECK(sheet::postingsIn(*over)->text(-1, amount).empty());
}

TEST_CASE("pasted rows are posted whole or not at all, each with what is wrong in it") {
    const auto shown = view();
    const auto source = postings(shown);
    const auto done = paste(*source, "1-4-2026\tF01\t2026\t10,50\n"
                                     "31-2-2026\tF01\t2026\tveel\n"
                                     "1-4-2026\tF01\t\t10\n"
                                     "1-4-2026\tF01\t2026\t50.000.000.000\n"
                                     "1-4-2026\tF01\t2027\t1\u00a0250,50\t\n");
    CHECK(refusals(done).size() == 4);
    CHECK(refusals(done).at(1).starts_with("veel: "));
    CHECK(refusals(done).at(2).starts_with("1-4-2026: Nothing is posted"));
    CHECK(refusals(done).at(3).find("beyond 40 billion euros") != std::string::npos);
    CHECK(done.refused == 11);
    CHECK(done.added.size() == 2);
    const auto after = model::apply(shown.portfolio(), done.changes);
    REQUIRE(after);
    std::vector<Money> amounts;
    for (const auto& each : after->all<model::BudgetEntry>()) amounts.push_back(*each.amount);
    CHECK(amounts == std::vector{Money{1'050}, Money{125'050}});
}

TEST_CASE("nothing is typed over a row that is posted, by whatever road") {
    auto shown = view();
    auto portfolio = shown.portfolio();
    model::BudgetEntry entry;
    entry.id = {1};
    entry.code = "E1";
    entry.decisionDate = model::makeDay(2026, 1, 5);
    entry.fundingSource = model::FundingSourceId{1};
    entry.budgetYear = model::BudgetYear{2026};
    entry.amount = Money{100};
    portfolio.all<model::BudgetEntry>().put(entry);
    model::PeriodClosing closing;
    closing.id = {1};
    closing.code = "PC01";
    closing.firstDay = model::makeDay(2026, 2, 1);
    closing.lastDay = model::makeDay(2026, 2, 28);
    portfolio.all<model::PeriodClosing>().put(closing);
    entry.id = {2};
    entry.code = "E2";
    entry.decisionDate = model::makeDay(2026, 2, 5);
    portfolio.all<model::BudgetEntry>().put(entry);
    const auto source = postings(app::View{std::move(portfolio), {}, true});
    const auto amount = column(*source, "amount");
    CHECK_FALSE(source->isEditable(1, amount));
    const std::vector<RowKey> rows{1, 2};
    const auto done = sheet::typedInAll(*source, rows, amount, "200", base::message("Type"));
    CHECK(done.changes.empty());
    CHECK(refusals(done) ==
          std::vector<std::string>{
              "200: E1 is posted and stays as it is. Take it back with a row of its own, and post what is right.",
              "200: E2 is posted, and the books of 01-02-2026 to 28-02-2026 are closed. What takes it back comes in an open period "
              "and names the closed one."});
}

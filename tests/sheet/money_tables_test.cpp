#include "sheet/audit_source.h"
#include "sheet/cover_source.h"
#include "sheet/money_checks_source.h"
#include "sheet/underspending_source.h"

#include "app/session.h"
#include "tests/sheet/support/example.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using sheet::RowKey;

namespace {

std::int64_t cents(const sheet::Source& source, RowKey row, std::string_view column) {
    const auto value = source.value(row, *sheet::columnCalled(source, column));
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

/// The sums of what stands directly under each row.
std::map<RowKey, std::int64_t> sumsUnder(const sheet::Source& source, std::string_view column) {
    std::map<RowKey, std::int64_t> sums;
    for (const auto& row : source.rows()) sums[row.parent] += cents(source, row.key, column);
    return sums;
}

bool hasRecordOf(const sheet::Source& source, RowKey row, model::RecordKind kind) {
    const auto record = source.record(row);
    return record && record->kind == kind;
}

}  // namespace

TEST_CASE("underspending adds up from programmes to years, and its causes to all of it") {
    const auto& view = exampleView();
    forecasting::PlannedSpans dates;
    for (const auto& activity : view.portfolio().all<model::Activity>()) {
        if (activity.baselineStart && activity.baselineFinish)
            dates[activity.id] = {model::Moment::at(*activity.baselineStart), model::Moment::at(*activity.baselineFinish, 10'200)};
    }
    REQUIRE_FALSE(dates.empty());
    const auto told = app::underspendingBy(dates, view, {view.portfolio().settings().statusDate, {}, {}});
    REQUIRE(told);
    const auto source = sheet::underspendingSource(view, &*told, model::Language::english);
    bool hasActivity = false;
    for (const auto* column : {"given", "paid", "underspending", "delay", "unexplained"}) {
        const auto sums = sumsUnder(*source, column);
        for (const auto& row : source->rows()) {
            hasActivity = hasActivity || hasRecordOf(*source, row.key, model::RecordKind::activity);
            // A year holds its programmes; what is unknown stands apart.
            const bool isYear = row.parent == 0 && !source->record(row.key);
            if (isYear) CHECK(sums.at(row.key) == cents(*source, row.key, column));
        }
    }
    CHECK(hasActivity);
    for (const auto& row : source->rows()) {
        if (hasRecordOf(*source, row.key, model::RecordKind::activity)) continue;
        CHECK(cents(*source, row.key, "underspending") ==
              cents(*source, row.key, "delay") + cents(*source, row.key, "scope") + cents(*source, row.key, "price") +
                  cents(*source, row.key, "others") + cents(*source, row.key, "unexplained"));
    }
    CHECK(sheet::underspendingSource(view, nullptr, model::Language::english)->rows().empty());
}

TEST_CASE("checks of money name their rows, both amounts and what would help, warnings first") {
    auto portfolio = exampleView().portfolio();
    model::Invoice invoice;
    invoice.id = {1};
    invoice.code = "V1";
    invoice.receivedOn = model::makeDay(2026, 3, 1);
    invoice.amount = model::Money{10'000};
    portfolio.all<model::Invoice>().put(invoice);
    model::Payment payment;
    payment.id = {1};
    payment.code = "Y1";
    payment.invoice = invoice.id;
    payment.paidOn = model::makeDay(2026, 3, 2);
    payment.amount = model::Money{20'000};
    portfolio.all<model::Payment>().put(payment);
    const auto source = sheet::moneyChecksSource(app::View{std::move(portfolio), {}, true}, model::Language::english);
    const auto first = source->rows().front().key;
    const auto text = [&](std::string_view name) { return source->text(first, *sheet::columnCalled(*source, name)); };
    CHECK(text("check") == "Paid beyond the invoice");
    CHECK(text("rows") == "V1, Y1");
    CHECK(text("expected") == "€ 100");
    CHECK(text("found") == "€ 200");
    CHECK(text("rule").starts_with("No more is paid on an invoice than it asks"));
    CHECK(hasRecordOf(*source, first, model::RecordKind::invoice));
    CHECK(source->rows().size() > 10);
}

TEST_CASE("the headings of cover hold the sums of their rows") {
    const auto& view = exampleView();
    const auto source = sheet::coverSource(view, model::Language::english);
    std::vector<std::string> headings;
    for (const auto* column : {"needed", "short"}) {
        const auto sums = sumsUnder(*source, column);
        for (const auto& row : source->rows()) {
            if (row.parent != 0 || !sums.contains(row.key)) continue;
            CHECK(sums.at(row.key) == cents(*source, row.key, column));
        }
    }
    for (const auto& row : source->rows()) {
        if (row.parent == 0) headings.push_back(source->text(row.key, 0));
    }
    CHECK(headings == std::vector<std::string>{"Committed and not paid", "Cash that nothing is committed of",
                                               "Years that need more than they have", "Running costs after delivery"});
}

TEST_CASE("a year in the tables of money is no amount, and an amount in a sentence names its unit") {
    const auto& view = exampleView();
    const auto cover = sheet::coverSource(view, model::Language::dutch);
    const auto checks = sheet::moneyChecksSource(view, model::Language::dutch);
    for (const auto* source : {cover.get(), checks.get()}) {
        std::size_t years = 0;
        for (const auto& row : source->rows()) {
            const auto year = source->text(row.key, *sheet::columnCalled(*source, "year"));
            if (year.empty()) continue;
            ++years;
            CHECK(year.size() == 4);
        }
        CHECK(years > 0);
    }
    for (const auto& row : checks->rows()) {
        const auto sentence = checks->text(row.key, *sheet::columnCalled(*checks, "sentence"));
        if (checks->text(row.key, *sheet::columnCalled(*checks, "found")).empty()) continue;
        CHECK_MESSAGE(sentence.find("€") != std::string::npos, sentence);
    }
}

TEST_CASE("the table of origins has every figure with its stand, and under it who entered which row") {
    auto name = (std::filesystem::temp_directory_path() / "mijlpaal-sheet-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    const std::filesystem::path folder{name};
    const auto session =
        app::Session::create(folder / "om.mijlpaal", exampleView().portfolio(), base::message("Make a plan"), "financiën").value();
    const auto figures = app::auditTrail(*session, session->now(), {.year = model::BudgetYear{2024}});
    REQUIRE(figures);
    const auto source = sheet::auditSource(session->now(), *figures, model::Language::english);
    std::size_t headings = 0;
    for (const auto& row : source->rows()) {
        if (row.parent == 0) {
            ++headings;
            continue;
        }
        CHECK(source->text(row.key, *sheet::columnCalled(*source, "entered_by")) == "financiën");
        CHECK(cents(*source, row.key, "revision") == 1);
        CHECK(source->record(row.key));
    }
    CHECK(headings == figures->size());
    CHECK(source->text(source->rows().front().key, 0) == "Without a source  2024  Budget (cash)");
    CHECK(std::ranges::any_of(source->rows(), [&](const auto& row) {
        return row.parent == 0 && source->text(row.key, 0) == "F01  2024  Budget (cash)" && cents(*source, row.key, "stand") == 3'565'800'000;
    }));
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

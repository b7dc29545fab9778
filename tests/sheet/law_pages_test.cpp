#include "model/edit.h"
#include "sheet/computed_columns.h"
#include "sheet/contradictions_source.h"
#include "sheet/coverage_source.h"
#include "sheet/moments_source.h"
#include "sheet/options_source.h"
#include "sheet/support_matrix.h"
#include "tests/sheet/support/example.h"

#include <doctest/doctest.h>

// What the pages of the law and of advice show of the example.

using namespace mijlpaal;
using namespace mijlpaal::tests;

namespace {

/// The records of a kind as their page shows them.
sheet::RecordSource pageOf(model::RecordKind kind) {
    const auto translate = [](std::string_view english) { return std::string{english}; };
    return {exampleView(), kind, model::Language::english, translate,
            sheet::computedColumns(kind, model::Language::english, translate, {})};
}

}  // namespace

TEST_CASE("the page of coverage has a row for each gap, which leads to the work that it is about") {
    const auto source = sheet::coverageSource(exampleView(), model::Language::english);
    const auto rows = source->rows();
    REQUIRE(rows.size() == 6);
    CHECK(source->text(rows[0].key, column(*source, "rule")) == "started before the text");
    CHECK(source->text(rows[0].key, column(*source, "work")) ==
          "A0194 Interface police: messages for the Code");
    CHECK(source->text(rows[0].key, column(*source, "text_stable")) == "30 Jun 2026");
    CHECK(source->text(rows[5].key, column(*source, "rule")) == "started without advice");
}

TEST_CASE("a plan that covers nothing of a law has no row of coverage") {
    const app::View empty{model::emptyPortfolio(model::makeDay(2026, 3, 31), 2026, 2028), {}, true};
    CHECK(sheet::coverageSource(empty, model::Language::dutch)->rows().empty());
}

TEST_CASE(
    "bills show their days, recommendations what became of them, and reviews by when they are asked for") {
    const auto bills = pageOf(model::RecordKind::billStage);
    CHECK(cell(bills, "BS11", "best") == "30 Dec 2026");
    CHECK(cell(bills, "BS11", "likely") == "12 May 2027");
    CHECK(cell(bills, "BS11", "worst") == "19 Jan 2028");
    const auto recommendations = pageOf(model::RecordKind::recommendation);
    CHECK(cell(recommendations, "RC13", "stage") == "closed");
    CHECK(cell(recommendations, "RC12", "stage") == "not answered");
    const auto reviews = pageOf(model::RecordKind::review);
    CHECK(cell(reviews, "V14", "ask_by") == "12 May 2027");
    CHECK(cell(reviews, "V05", "ask_by") == "");
    CHECK(cell(reviews, "V14", "gates") == "A0209");
}

TEST_CASE("the matrix has a row for each part of the law and a column for each system, and a cell leads to what is behind it") {
    const auto source = sheet::supportMatrix(exampleView(), model::Language::english);
    const auto& portfolio = exampleView().portfolio();
    const auto book = portfolio.all<model::LawPart>().findByCode("LP4")->id;
    CHECK(source->text(book.number, column(*source, "law_part")) == "LP4 Trial");
    CHECK(source->text(book.number, column(*source, "S13")) == "preferred, only through the fallback");
    CHECK(source->text(book.number, column(*source, "S01")).starts_with("must"));
    CHECK(source->text(book.number, column(*source, "S16")) == "");
    const auto behind = sheet::recordsBehind(exampleView(), book.number, column(*source, "S13"));
    REQUIRE(behind.size() == 1);
    CHECK(model::codeOf(portfolio, behind.front()) == "LD020");
    CHECK(sheet::recordsBehind(exampleView(), book.number, column(*source, "S16")).empty());
}

TEST_CASE("under each deviation stand its options, which are found again by their row") {
    const auto source = sheet::optionsSource(exampleView(), model::Language::english);
    const auto& rows = source->rows();
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows) {
        const auto [deviation, option] = sheet::optionOfRow(exampleView(), row.key);
        REQUIRE(deviation);
        CHECK((option == nullptr) == (row.parent == 0));
        if (option)
            CHECK(source->text(row.key, column(*source, "enough")) == (option->mends ? "yes" : "no"));
    }
    CHECK_FALSE(sheet::optionOfRow(exampleView(), static_cast<sheet::RowKey>(rows.size()) + 1).deviation);
}

TEST_CASE("the example stays with one moment, on which all that must be is ready") {
    const auto source = sheet::suggestedMomentsSource(exampleView(), model::Language::english);
    REQUIRE_FALSE(source->rows().empty());
    CHECK(source->text(source->rows()[0].key, column(*source, "day")) == "1 Apr 2029");
    CHECK(source->text(source->rows()[0].key, column(*source, "stands")) == "ready");
    CHECK(source->text(source->rows()[0].key, column(*source, "missed")) == "0");
}

TEST_CASE("contradictions of the example show both dates and both sources") {
    const auto source = sheet::contradictionsSource(exampleView(), model::Language::english);
    std::string codes;
    for (const auto& row : source->rows()) {
        codes += model::codeOf(exampleView().portfolio(), *source->record(row.key)) + " ";
        CHECK(source->text(row.key, column(*source, "one")) != source->text(row.key, column(*source, "other")));
        CHECK_FALSE(source->text(row.key, column(*source, "source")).empty());
    }
    CAPTURE(codes);
    for (const auto code : {"S02", "S03", "S06"}) CHECK(codes.find(code) != std::string::npos);
}

#include "model/edit.h"
#include "sheet/computed_columns.h"
#include "sheet/coverage_source.h"
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

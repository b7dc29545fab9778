#include "gui/agenda/agenda_page.h"
#include "gui/agenda/month_page.h"
#include "gui/coverage/cell_needs_page.h"
#include "gui/coverage/contradictions_page.h"
#include "gui/coverage/matrix_page.h"
#include "gui/options/option_facts_page.h"
#include "gui/options/options_page.h"
#include "gui/parts/text.h"
#include "gui/readiness/moments_page.h"
#include "gui/registers/reviews_page.h"
#include "sheet/options_source.h"
#include "sheet/support_matrix.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"

#include <doctest/doctest.h>

#include <filesystem>

/// The pages that say what the law leans on, what the plan does not keep, and what can be done.
namespace mijlpaal::gui {
namespace {

template <class P>
P& pageOf(DrivenWindow& window, const char* name) {
    window.frame().book()->turnTo(name);
    window.settle();
    return *window.frame().book()->find<P>();
}

std::string textOf(const TableView& table, std::size_t row, std::string_view column) {
    const auto& source = table.source();
    return source.text(source.rows().at(row).key, *sheet::columnCalled(source, column));
}

TEST_CASE(
    "a cell of the matrix leads to what the law needs behind it, and an empty one says that there is "
    "nothing") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<MatrixPage>(window, "matrix");
    const auto& portfolio = window.session().now().portfolio();
    const auto book = portfolio.all<model::LawPart>().findByCode("LP4")->id;
    const auto column = *sheet::columnCalled(page.table().source(), "S13");
    window.screenshot("matrix");
    page.table().refused(book.number, static_cast<unsigned>(column));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "law");
    auto& again = pageOf<MatrixPage>(window, "matrix");
    const auto empty = *sheet::columnCalled(again.table().source(), "S16");
    again.table().refused(book.number, static_cast<unsigned>(empty));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "matrix");
}

TEST_CASE("a cell of the matrix that stands for several needs lists them, and each leads to its record") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<MatrixPage>(window, "matrix");
    const auto& source = page.table().source();
    const auto& view = source.view();
    sheet::RowKey part = 0;
    unsigned cell = 0;
    for (const auto& row : source.rows()) {
        for (unsigned column = 1; column < source.columns().size() && part == 0; ++column) {
            if (sheet::recordsBehind(view, row.key, column).size() < 2) continue;
            part = row.key;
            cell = column;
        }
    }
    REQUIRE(part != 0);
    page.table().selectKey(part);
    page.table().refused(part, cell);
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "matrix");
    REQUIRE(page.details().isOpen());
    CHECK(page.details().pane().current().name == "needs");
    auto& list = page.details().pane().get<CellNeedsPage>().list();
    const auto wanted = sheet::recordsBehind(view, part, cell);
    REQUIRE(list.selectedRow());
    const auto at = *list.selectedRow();
    for (std::size_t i = 0; i < wanted.size(); ++i) CHECK(list.rows().at(at + i).leadsTo == wanted[i]);
    window.screenshot("matrix-cell");
    list.chosen(list.rows().at(at + 1));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "law");
}

TEST_CASE("the agenda says of each row whether it is overdue, of today, this week, this month or later") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<AgendaPage>(window, "agenda");
    CHECK(textOf(page.table(), 0, "when") == "Over de termijn");
    CHECK(textOf(page.table(), page.table().source().rows().size() - 1, "when") == "Zonder datum");
}

TEST_CASE("the agenda stands beside its month, which is that of the selected row and is walked by keys") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<AgendaPage>(window, "agenda");
    REQUIRE(page.details().isOpen());
    page.details().pane().turnTo("month");
    window.settle();
    auto& month = page.details().pane().get<MonthPage>();
    const auto first = month.month();
    CHECK(first == std::chrono::year{2026} / 5);
    window.command("agenda.next_month");
    CHECK(month.month() == first + std::chrono::months{1});
    window.command("agenda.previous_month");
    window.command("agenda.previous_month");
    CHECK(month.month() == first - std::chrono::months{1});
    window.screenshot("agenda-month");
    // Another row brings its own month.
    const auto& source = page.table().source();
    const auto& row = source.rows().at(1);
    const model::Day day{std::chrono::days{std::get<std::int64_t>(
        source.value(row.key, *sheet::columnCalled(source, "last_responsible_day")))}};
    const std::chrono::year_month_day date{day};
    page.table().selectKey(row.key);
    window.settle();
    CHECK(month.month() == date.year() / date.month());
    window.command("agenda.this_month");
    CHECK(month.month() == first);
}

TEST_CASE("a selected option stands beside the rows whole, with each lever, and leads to what it is about") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<OptionsPage>(window, "options");
    const auto& view = page.table().source().view();
    REQUIRE(page.details().isOpen());
    CHECK(page.details().pane().current().name == "option");
    auto& list = page.details().pane().get<OptionFactsPage>().list();
    const auto textBeside = [&](const wxString& label) {
        for (const auto& row : list.rows()) {
            if (row.cells[0] == label) return toUtf8(row.cells[1]);
        }
        return std::string{"none"};
    };
    for (const auto& row : page.table().source().rows()) {
        const auto [deviation, option] = sheet::optionOfRow(view, row.key);
        if (!option || option->levers.size() < 2) continue;
        page.table().selectKey(row.key);
        window.settle();
        CHECK(textBeside("Gereed") == model::dayText(*option->ready, model::Language::dutch));
        CHECK(textBeside("Besluit uiterlijk") == model::dayText(*option->decideBy, model::Language::dutch));
        std::size_t pulled = 0;
        for (const auto& each : list.rows()) {
            if (each.cells[0] == "bij" && each.leadsTo) ++pulled;
        }
        CHECK(pulled == option->levers.size());
        window.screenshot("option-facts");
        const auto last = list.rows().back();
        REQUIRE(last.leadsTo);
        list.chosen(last);
        window.settle();
        CHECK(window.frame().book()->currentKind().name != "options");
        return;
    }
    FAIL("no option with several levers");
}

TEST_CASE("an option in which levers are pulled is kept as a scenario") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<OptionsPage>(window, "options");
    const auto& view = page.table().source().view();
    sheet::RowKey wanted = 0;
    for (const auto& row : page.table().source().rows()) {
        const auto* option = sheet::optionOfRow(view, row.key).option;
        if (wanted == 0 && option && !option->levers.empty()) wanted = row.key;
    }
    REQUIRE(wanted > 0);
    window.screenshot("options");
    page.table().selectKey(wanted);
    page.table().SetCurrentItem(page.table().GetSelection());
    window.settle();
    window.command("options.keep_scenario");
    window.settle();
    const auto branches = window.session().store().branches().value();
    REQUIRE(branches.size() == 1);
    CHECK(branches.front().kind == storage::BranchKind::scenario);
}

TEST_CASE(
    "the moments of the law and the contradictions of the records are pages of rows that lead to the "
    "records") {
    DrivenWindow window;
    window.frame().openExample();
    auto& moments = pageOf<MomentsPage>(window, "moments");
    CHECK(textOf(moments.table(), 0, "day") == "01-04-2029");
    window.screenshot("moments");
    auto& contradictions = pageOf<ContradictionsPage>(window, "contradictions");
    CHECK_FALSE(contradictions.selected().empty());
    window.screenshot("contradictions");
}

TEST_CASE("the evidence file of the selected review is written where someone chooses") {
    DrivenWindow window;
    window.frame().openExample();
    auto& page = pageOf<ReviewsPage>(window, "reviews");
    const auto review = window.session().now().portfolio().all<model::Review>().findByCode("V14")->id;
    page.table().selectKey(review.number);
    window.settle();
    const auto file = std::filesystem::temp_directory_path() / "mijlpaal-evidence-test.md";
    std::filesystem::remove(file);
    page.chooseFile = [&](const std::string& name) {
        CHECK(name == "V14.odt");
        return file;
    };
    window.command("reviews.write_evidence");
    CHECK(std::filesystem::file_size(file) > 1000);
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace mijlpaal::gui

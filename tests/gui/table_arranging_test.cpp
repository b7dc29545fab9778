#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/columns_dialog.h"
#include "gui/dialogs/day_dialog.h"
#include "gui/table/filter_dialog.h"
#include "gui/table/go_to_dialog.h"
#include "gui/why/why_page.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

std::string codes(DrivenWindow& window) {
    std::string codes;
    for (const auto key : window.table().rows()) {
        if (!codes.empty()) codes += ' ';
        codes += TableModel::isRecord(key)
                     ? window.table().source().text(key, PlanSource::at(PlanColumn::code))
                     : "[]";
    }
    return codes;
}

void clickHead(DrivenWindow& window, PlanColumn column) {
    auto& table = window.table();
    table.showWhole(static_cast<unsigned>(column));
    window.settle();
    const auto first = rowOnScreen(table, PlanTable::itemOf(table.rowMap().shown().front()));
    int x = first.x;
    for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
        const auto* each = table.GetColumn(i);
        if (each->IsHidden()) continue;
        if (each->GetModelColumn() == static_cast<unsigned>(column)) {
            x += each->GetWidth() / 2;
            break;
        }
        x += each->GetWidth();
    }
    window.click(table, table.ScreenToClient({x, rowsTopOnScreen(table) - 8}));
}

TEST_CASE("a click on a head sorts, a second one the other way round, a third one goes back to the outline") {
    DrivenWindow window;
    window.open(smallPlan());
    CHECK(codes(window) == "FASE ONT BOU ACC OPL");
    clickHead(window, PlanColumn::duration);
    CHECK(codes(window) == "OPL FASE ACC ONT BOU");
    window.screenshot("sorted");
    clickHead(window, PlanColumn::duration);
    CHECK(codes(window) == "FASE BOU ONT ACC OPL");
    clickHead(window, PlanColumn::duration);
    CHECK(codes(window) == "FASE ONT BOU ACC OPL");
}

TEST_CASE("rows are filtered to the critical path, and the first of them is explained") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto& filters = window.plan().tablePane().quickFilters;
    REQUIRE(filters.front().name == "Critical");
    window.plan().tablePane().filterBy(filters.front());
    window.settle();
    CHECK(codes(window) == "FASE ONT BOU ACC");
    window.screenshot("filtered");
    window.key('W', wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(window.plan().areDetailsShown());
    window.table().SetFocus();
    window.key(WXK_F3);
    CHECK(codes(window) == "FASE ONT BOU ACC OPL");
}

TEST_CASE("a filter of one's own is kept under its name, and a condition that cannot be read is told") {
    DrivenWindow window;
    window.open(smallPlan());
    {
        Answer answer{[](wxDialog& dialog) {
            auto* text = dynamic_cast<wxTextCtrl*>(dialog.FindWindow(FilterDialog::textName));
            auto* name = dynamic_cast<wxComboBox*>(dialog.FindWindow(FilterDialog::keptName));
            if (!text || !name) return wxID_CANCEL;
            text->SetValue("ouw");
            name->SetValue("Bouwen");
            return wxID_OK;
        }};
        window.command("table.filter_edit");
        CHECK(answer.asked == 1);
    }
    CHECK(codes(window) == "FASE BOU");
    PageLayout layout = window.plan().layout();
    CHECK(layout.text("filter.0").has_value());
    window.plan().tablePane().filterBy(
        sheet::Filter{"", false, {{"duration", sheet::Comparison::more, "veel"}}});
    CHECK_FALSE(window.frame().notice().empty());
    CHECK(codes(window) == "FASE BOU");
}

TEST_CASE(
    "a row that is edited so that it no longer passes the filter stays until the filter is applied again") {
    DrivenWindow window;
    window.open(smallPlan());
    window.plan().tablePane().filterBy(
        sheet::Filter{"", false, {{"duration", sheet::Comparison::less, "10d"}}});
    window.settle();
    CHECK(codes(window) == "FASE ACC OPL");
    window.goTo("OPL", PlanColumn::duration);
    window.type("12");
    window.key(WXK_RETURN);
    CHECK(codes(window) == "FASE ACC OPL");
    window.key(WXK_F3, wxMOD_CONTROL);
    CHECK(codes(window) == "FASE ACC");
}

TEST_CASE("rows are put together under headings, and stand in their outline again") {
    DrivenWindow window;
    window.open(smallPlan());
    auto arrangement = window.table().arrangement();
    arrangement.group = "duration";
    window.table().arrange(arrangement);
    window.settle();
    CHECK(window.table().rows().size() == 7);
    CHECK(window.table().records().size() == 4);
    window.screenshot("grouped");
    arrangement.group.reset();
    window.table().arrange(arrangement);
    window.settle();
    CHECK(codes(window) == "FASE ONT BOU ACC OPL");
}

TEST_CASE("F5 goes to a row by its code or number, also in what is collapsed or filtered away") {
    DrivenWindow window;
    window.open(smallPlan());
    window.command("table.collapse_all");
    std::string wanted = "acc";
    Answer answer{[&](wxDialog& dialog) {
        dynamic_cast<wxTextCtrl&>(*dialog.FindWindow(GoToDialog::textName)).SetValue(wanted);
        return wxID_OK;
    }};
    window.key(WXK_F5);
    CHECK(window.table().selected() == std::vector{window.id("ACC")});
    wanted = "5";
    window.key(WXK_F5);
    CHECK(window.table().selected() == std::vector{window.id("OPL")});
    wanted = "XYZ";
    window.key(WXK_F5);
    CHECK_FALSE(window.frame().notice().empty());
}

TEST_CASE("a day is chosen from a calendar with F4") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::start);
    Answer answer{[](wxDialog& dialog) {
        auto* calendar = dynamic_cast<wxCalendarCtrl*>(dialog.FindWindow(DayDialog::calendarName));
        if (!calendar) return wxID_CANCEL;
        calendar->SetDate(wxDateTime{1, wxDateTime::Sep, 2026});
        return wxID_OK;
    }};
    window.key(WXK_F4);
    CHECK(answer.asked == 1);
    CHECK(window.cell("OPL", PlanColumn::start) == "01-09-2026");
}

TEST_CASE("columns are chosen in a dialog, come in sight, and are found again with their order") {
    const KeptFile file;
    const auto order = [](DrivenWindow& window) { return window.table().columnsInOrder(); };
    std::vector<std::size_t> wanted;
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        const auto deadline =
            titleOf(window.table().source().columns()[PlanSource::at(PlanColumn::deadline)]);
        Answer answer{[&](wxDialog& dialog) {
            auto* list = dynamic_cast<wxCheckListBox*>(dialog.FindWindow(ColumnsDialog::listName));
            if (!list) return wxID_CANCEL;
            // The deadline, and no predecessors.
            for (unsigned i = 0; i < list->GetCount(); ++i) {
                if (i == 6) list->Check(i, false);
                if (list->GetString(i) == deadline) list->Check(i);
            }
            return wxID_OK;
        }};
        window.command("table.columns");
        CHECK(answer.asked == 1);
        wanted = order(window);
        CHECK(window.table().isColumnShown(PlanColumn::deadline));
        CHECK_FALSE(window.table().isColumnShown(PlanColumn::predecessors));
        clickHead(window, PlanColumn::duration);
        window.screenshot("columns-chosen");
    }
    {
        DrivenWindow window{DrivenWindow::Memory::kept};
        REQUIRE(window.openFile(file.path()));
        CHECK(order(window) == wanted);
        CHECK(codes(window) == "OPL FASE ACC ONT BOU");
    }
}

}  // namespace
}  // namespace mijlpaal::gui

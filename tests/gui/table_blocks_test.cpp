#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/resources/resources_page.h"
#include "gui/table/paste_dialog.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/clipbrd.h>
#include <wx/dataview.h>
#include <wx/statusbr.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace mijlpaal::gui {
namespace {

/// Puts text on the clipboard of the display as a spreadsheet would: tabs between cells, a line for each row.
void copyElsewhere(const std::string& text) {
    REQUIRE(wxTheClipboard->Open());
    wxTheClipboard->SetData(new wxTextDataObject{fromUtf8(text)});
    wxTheClipboard->Close();
}

std::string onClipboard() {
    REQUIRE(wxTheClipboard->Open());
    wxTextDataObject text;
    wxTheClipboard->GetData(text);
    wxTheClipboard->Close();
    return toUtf8(text.GetText());
}

std::size_t activities(DrivenWindow& window) {
    return window.session().now().portfolio().all<model::Activity>().size();
}

TEST_CASE("typing in the empty row below the last one makes an activity, and the next one goes below it") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::name);
    window.key(WXK_DOWN);
    window.type("Ingebruikname");
    window.key(WXK_RETURN);
    window.type("Nazorg");
    window.key(WXK_RETURN);
    REQUIRE(activities(window) == 7);
    const auto& shown = window.table().rowMap().shown();
    REQUIRE(shown.size() == 7);
    const auto& all = window.session().now().portfolio().all<model::Activity>();
    CHECK(all.at(shown[5]).nameNl == "Ingebruikname");
    CHECK(all.at(shown[6]).nameNl == "Nazorg");
    window.screenshot("empty-last-row");
}

TEST_CASE(
    "forty rows of a spreadsheet with two that are wrong: those are shown with why, the others come in one "
    "step") {
    DrivenWindow window;
    window.open(smallPlan());
    std::string text;
    for (int i = 1; i <= 40; ++i) {
        const auto duration = i == 7 ? "veel" : i == 23 ? "12x" : "10 dg";
        text += "Taak " + std::to_string(i) + "\t" + duration + "\n";
    }
    copyElsewhere(text);
    const auto revision = window.session().revision();
    window.goTo("OPL", PlanColumn::name);
    window.key(WXK_DOWN);
    std::vector<std::string> wrong;
    Answer answer{[&](wxDialog& dialog) {
        const auto* list = dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(PasteDialog::listName));
        if (!list) return wxID_CANCEL;
        for (unsigned row = 0; row < static_cast<unsigned>(list->GetItemCount()); ++row)
            wrong.push_back(toUtf8(list->GetTextValue(row, 2)));
        return wxID_OK;
    }};
    window.key('V', wxMOD_CONTROL);
    CHECK(answer.asked == 1);
    CHECK(wrong == std::vector<std::string>{"veel", "12x"});
    CHECK(activities(window) == 45);
    CHECK(window.session().revision() == revision + 1);
    CHECK(window.table().selected().size() == 40);
    window.screenshot("forty-rows-pasted");
    window.key('Z', wxMOD_CONTROL);
    CHECK(activities(window) == 5);
}

TEST_CASE("a block is pasted from the current cell on, and nothing is asked when all of it is right") {
    DrivenWindow window;
    window.open(smallPlan());
    copyElsewhere("12 dg\n25 dg\n");
    window.goTo("ONT", PlanColumn::duration);
    Answer answer{[](wxDialog&) { return wxID_CANCEL; }};
    window.key('V', wxMOD_CONTROL);
    CHECK(answer.asked == 0);
    CHECK(window.cell("ONT", PlanColumn::duration) == "12 dg");
    CHECK(window.cell("BOU", PlanColumn::duration) == "25 dg");
    CHECK(window.cell("ACC", PlanColumn::duration) == "5 dg");
}

TEST_CASE("copied rows come as rows with the links between them, and as text in another program") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    REQUIRE(window.table().selected().size() == 2);
    window.key('C', wxMOD_CONTROL);
    CHECK(onClipboard().find("Ontwerp\t10 dg") != std::string::npos);
    window.goTo("OPL", PlanColumn::name);
    window.key('V', wxMOD_CONTROL);
    CHECK(activities(window) == 7);
    const auto& portfolio = window.session().now().portfolio();
    CHECK(portfolio.all<model::Dependency>().size() == 4);
    const auto copies = window.table().selected();
    REQUIRE(copies.size() == 2);
    CHECK(portfolio.find(copies[0])->nameNl == "Ontwerp");
    CHECK(portfolio.find(copies[0])->parent == std::nullopt);
    CHECK(window.table().rowMap().rowOf(copies[0]) == 4);
}

TEST_CASE("what a table shows is saved as CSV and as workbooks: the rows that pass the filter, in their order, by the shown columns") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& pane = window.plan().tablePane();
    window.table().showColumn(PlanColumn::predecessors, false);
    pane.filterBy(sheet::Filter{"", false, {{"name", sheet::Comparison::contains, "o"}}});
    auto arrangement = window.table().arrangement();
    arrangement.sorts = {{"name", false}};
    window.table().arrange(arrangement);
    window.settle();
    const auto file = window.folder() / "tabel.csv";
    pane.writeTable(file, true);
    std::ifstream stream{file};
    const std::string text{std::istreambuf_iterator<char>{stream}, {}};
    CHECK(text.find("Naam;Duur") != std::string::npos);
    CHECK(text.find("Voorgangers") == std::string::npos);
    CHECK(text.find("Acceptatie") == std::string::npos);
    const auto first = text.find("Bouw"), second = text.find("Ontwerp");
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
    CHECK(window.frame().GetStatusBar()->GetStatusText(0).Contains("tabel.csv"));
    for (const auto* name : {"tabel.xlsx", "tabel.ods"}) {
        pane.writeTable(window.folder() / name, false);
        CHECK(std::filesystem::file_size(window.folder() / name) > 1000);
    }
    // What cannot be written is said, and nothing is lost.
    pane.writeTable(window.folder() / "er-is-geen-map" / "tabel.csv", true);
    CHECK_FALSE(window.frame().notice().empty());
}

TEST_CASE("cut rows move to where they are pasted, and keep what they are") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::name);
    window.key('X', wxMOD_CONTROL);
    window.goTo("BOU", PlanColumn::name);
    window.key('V', wxMOD_CONTROL);
    CHECK(activities(window) == 5);
    CHECK(window.table().rowMap().rowOf(window.id("OPL")) == 2);
    CHECK(window.table().parentOf(window.id("OPL")) == window.id("FASE"));
}

TEST_CASE("Ctrl+D fills the first of the selected rows down, Ctrl+Enter types in all of them") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    window.key('D', wxMOD_CONTROL);
    CHECK(window.cell("BOU", PlanColumn::duration) == "10 dg");
    CHECK(window.cell("ACC", PlanColumn::duration) == "10 dg");
    const auto revision = window.session().revision();

    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    REQUIRE(window.table().selected().size() == 2);
    window.key(WXK_F2);
    window.type("7");
    window.key(WXK_RETURN, wxMOD_CONTROL);
    CHECK(window.cell("ONT", PlanColumn::duration) == "7 dg");
    CHECK(window.cell("BOU", PlanColumn::duration) == "7 dg");
    CHECK(window.session().revision() == revision + 1);
}

TEST_CASE("a refused text also stays open when one clicks elsewhere, and Escape leaves it") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("12x");
    const auto other = rowOnScreen(window.table(), PlanTable::itemOf(window.id("OPL")));
    window.click(window.table(), window.table().ScreenToClient({other.x + 120, other.y + other.height / 2}));
    REQUIRE(window.waitFor([] { return isCellEditorOpen(); }));
    CHECK(window.table().selected() == std::vector{window.id("ONT")});
    window.key(WXK_ESCAPE);
    CHECK_FALSE(isCellEditorOpen());
    CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
}

TEST_CASE("a hundred rows of a sheet are pasted into Resources, and undone as one step") {
    DrivenWindow window;
    window.open(smallPlan());
    window.frame().book()->turnTo("resources");
    window.settle();
    auto& page = *window.frame().book()->find<ResourcesPage>();
    REQUIRE(page.table().HasFocus());
    std::string text;
    for (int i = 1; i <= 100; ++i)
        text += "R" + std::to_string(1000 + i) + "\tTeam " + std::to_string(i) + "\n";
    copyElsewhere(text);
    const auto code = sheet::columnCalled(page.table().source(), "code");
    REQUIRE(code);
    page.table().selectKey(TableModel::newRow);
    focusColumn(page.table(), *page.table().GetColumn(0));
    window.settle();
    window.key('V', wxMOD_CONTROL);
    const auto count = [&] { return window.session().now().portfolio().all<model::Resource>().size(); };
    CHECK(count() == 100);
    window.screenshot("hundred-resources");
    window.key('Z', wxMOD_CONTROL);
    CHECK(count() == 0);
}

}  // namespace
}  // namespace mijlpaal::gui

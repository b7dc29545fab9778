#include "gui/dialogs/choice_dialog.h"
#include "gui/dialogs/removal_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/dataview.h>

namespace mijlpaal::gui {
namespace {

TEST_CASE("Ctrl+Z in a cell takes back what was typed there, and no edit") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.type("8");
    window.key(WXK_RETURN);
    const auto revision = window.session().revision();
    window.goTo("BOU", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("9");
    window.key('Z', wxMOD_CONTROL);
    CHECK(isCellEditorOpen());
    CHECK(window.session().revision() == revision);
    CHECK(window.cell("ONT", PlanColumn::duration) == "8 dg");
    window.key(WXK_RETURN);
    CHECK(window.cell("BOU", PlanColumn::duration) == "20 dg");
}

TEST_CASE("Ctrl+F goes from the table to the find box, also after a row was put in") {
    DrivenWindow window;
    window.open(smallPlan());
    window.key(WXK_INSERT);
    window.key(WXK_ESCAPE);
    window.key('F', wxMOD_CONTROL);
    CHECK(window.waitFor([&] { return !window.table().HasFocus(); }));
}

TEST_CASE("Enter in the find box stays on what typing found, and the next one goes on") {
    DrivenWindow window;
    window.open(smallPlan());
    window.key('F', wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return !window.table().HasFocus(); }));
    window.type("ONT");
    REQUIRE(window.waitFor([&] { return window.table().selected() == std::vector{window.id("ONT")}; }));
    window.key(WXK_RETURN);
    window.settle();
    CHECK(window.table().selected() == std::vector{window.id("ONT")});
    // The row behind it waits for ONT, and says so in a cell.
    window.key(WXK_RETURN);
    CHECK(window.waitFor([&] { return window.table().selected() == std::vector{window.id("BOU")}; }));
}

TEST_CASE("Ctrl+Z in the find box takes back its text and no edit, and Escape goes back to the table") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.type("8");
    window.key(WXK_RETURN);
    const auto revision = window.session().revision();
    window.key('F', wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return !window.table().HasFocus(); }));
    window.type("BOU");
    REQUIRE(window.waitFor([&] { return window.table().selected() == std::vector{window.id("BOU")}; }));
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.session().revision() == revision);
    CHECK(window.cell("ONT", PlanColumn::duration) == "8 dg");
    window.key(WXK_ESCAPE);
    CHECK(window.waitFor([&] { return window.table().HasFocus(); }));
}

TEST_CASE("what stands in the way of a removal is shown, and removed with it in one step") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Risk risk;
    risk.id = {1};
    risk.code = "Q1";
    risk.nameNl = "Leverancier valt uit";
    for (const auto& each : portfolio.all<model::Activity>()) {
        if (each.code == "BOU") risk.activities = {each.id};
    }
    portfolio.all<model::Risk>().put(risk);
    window.open(portfolio);
    const auto revision = window.session().revision();
    window.table().select(window.id("BOU"));
    window.settle();
    wxString kind, code, name;
    Answer answer{[&](wxDialog& dialog) {
        auto* list = dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(RemovalDialog::listName));
        if (!list || list->GetItemCount() != 1) return wxID_CANCEL;
        kind = list->GetTextValue(0, 0);
        code = list->GetTextValue(0, 1);
        name = list->GetTextValue(0, 2);
        return wxID_OK;
    }};
    window.command("plan.remove");
    CHECK(answer.asked == 1);
    CHECK(kind == "risico");
    CHECK(code == "Q1");
    CHECK(name == "Leverancier valt uit");
    const auto& now = window.session().now().portfolio();
    CHECK(now.all<model::Risk>().begin()->activities.empty());
    CHECK(window.session().revision() == revision + 1);
    CHECK(now.all<model::Activity>().size() + 1 == portfolio.all<model::Activity>().size());
}

TEST_CASE("from what stands in the way of a removal one goes to it, and nothing is removed") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Risk risk;
    risk.id = {1};
    risk.code = "Q1";
    risk.activities = {model::ActivityId{3}};
    portfolio.all<model::Risk>().put(risk);
    window.open(portfolio);
    const auto revision = window.session().revision();
    window.table().select(window.id("BOU"));
    window.settle();
    std::optional<model::ObjectRef> chosen;
    Answer answer{[&](wxDialog& dialog) {
        auto& removal = dynamic_cast<RemovalDialog&>(dialog);
        CHECK_FALSE(removal.selected());
        dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(RemovalDialog::listName))->SelectRow(0);
        chosen = removal.selected();
        return wxID_FIND;
    }};
    window.command("plan.remove");
    CHECK(answer.asked == 1);
    CHECK(chosen == model::ObjectRef{model::RecordKind::risk, 1});
    CHECK(window.session().revision() == revision);
}

TEST_CASE("Ctrl+N in the table asks for a new portfolio") {
    DrivenWindow window;
    window.open(smallPlan());
    window.key('N', wxMOD_CONTROL);
    CHECK(window.timesAskedForFile == 1);
}

TEST_CASE("a notice moves no row") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = rowsTopOnScreen(window.table());
    window.frame().showProblem(base::message("Progress lies between 0 and 100 %."));
    window.settle();
    CHECK(rowsTopOnScreen(window.table()) == before);
    window.frame().hideProblem();
    window.settle();
    CHECK(rowsTopOnScreen(window.table()) == before);
}

TEST_CASE("a notice that is told again lays out nothing anew") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& bar = window.frame().problemBar();
    const Notice notice{"Er is iets", wxICON_ERROR};
    CHECK(bar.show(notice));
    CHECK_FALSE(bar.show(notice));
    CHECK(bar.show({"Er is iets anders", wxICON_ERROR}));
    CHECK(bar.hide());
    CHECK_FALSE(bar.hide());
}

TEST_CASE("a text that was refused stays open to be mended") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("12x");
    window.key(WXK_RETURN);
    REQUIRE(isCellEditorOpen());
    window.key(WXK_BACK);
    window.key(WXK_RETURN);
    CHECK(window.cell("ONT", PlanColumn::duration) == "12 dg");
}

TEST_CASE("a window whose file is gone asks before it closes, and stays when it is told to") {
    DrivenWindow window;
    window.open(smallPlan());
    std::filesystem::remove(window.session().path());
    Answer answer{[](wxDialog&) { return wxID_CANCEL; }};
    window.frame().Close();
    window.settle();
    CHECK(answer.asked == 1);
    CHECK(window.frame().session() != nullptr);
}

TEST_CASE("progress on what is planned to start later asks when it started") {
    DrivenWindow window;
    window.open(smallPlan());
    Answer answer{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
    window.goTo("BOU", PlanColumn::percent);
    window.type("50");
    window.key(WXK_RETURN);
    CHECK(answer.asked == 1);
    CHECK(window.cell("BOU", PlanColumn::start) == "08-05-2026");
}

}  // namespace
}  // namespace mijlpaal::gui

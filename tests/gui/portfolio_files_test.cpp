#include "gui/dialogs/findings_panel.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/kept_file.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/statusbr.h>

#include <cstdlib>
#include <fstream>

namespace mijlpaal::gui {
namespace {

TEST_CASE("without a portfolio the window offers to make, open and import one, in Dutch") {
    DrivenWindow window;
    CHECK(window.frame().session() == nullptr);
    CHECK(window.frame().GetMenuBar()->GetMenuLabelText(0) == "Bestand");
    CHECK_FALSE(window.menuItem("edit.undo")->IsEnabled());
    window.screenshot("start-page");
}

TEST_CASE("a plan of five linked activities is made from nothing by keyboard alone, and stands in the chart") {
    DrivenWindow window;
    window.chosenFile = window.folder() / "nieuw.mijlpaal";
    window.key('N', wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return window.frame().session() && window.table().HasFocus(); }));
    window.settle();
    for (const auto* name : {"Voorbereiding", "Ontwerp", "Bouw", "Test", "Invoering"}) {
        window.type(name);
        window.key(WXK_RETURN);
    }
    const auto now = [&]() -> const model::Portfolio& { return window.session().now().portfolio(); };
    REQUIRE(now().all<model::Activity>().size() == 5);
    window.key(WXK_UP);
    for (int i = 0; i < 4; ++i) window.key(WXK_UP, wxMOD_SHIFT);
    REQUIRE(window.table().selected().size() == 5);
    window.key(WXK_F2, wxMOD_CONTROL);
    CHECK(now().all<model::Dependency>().size() == 4);
    // One behind the other.
    const auto rows = window.table().rowMap().shown();
    REQUIRE(rows.size() == 5);
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
        const auto before = window.bar(now().find(rows[i])->code), after = window.bar(now().find(rows[i + 1])->code);
        CHECK(before.m_width > 0);
        CHECK(before.GetRight() <= after.m_x + 1);
    }
    CHECK(window.canvas().picture().connections.size() == 4);
    window.screenshot("by-keyboard");
}

TEST_CASE("a portfolio that is open already comes in front, and is not opened a second time") {
    DrivenWindow first;
    first.open(smallPlan());
    DrivenWindow second{DrivenWindow::Memory::kept};
    CHECK_FALSE(first.frame().IsActive());
    const auto recent = second.frame().commands().find("file.recent")->choices();
    REQUIRE_FALSE(recent.empty());
    recent.front().run();
    CHECK(second.waitFor([&] { return first.frame().IsActive(); }));
    CHECK(second.frame().session() == nullptr);
    CHECK(first.frame().GetStatusBar()->GetStatusText(0).Contains("plan.mijlpaal"));
}

TEST_CASE("a file that is refused is explained, and the start page stays") {
    DrivenWindow window;
    const auto file = window.folder() / "brief.txt";
    std::ofstream{file} << "Geachte voorzitter,";
    CHECK_FALSE(window.openFile(file));
    CHECK(window.frame().problemBar().IsShown());
    CHECK(window.frame().session() == nullptr);
    window.screenshot("refused-file");
    window.open(smallPlan());
    CHECK(window.frame().session() != nullptr);
    CHECK_FALSE(window.frame().problemBar().IsShown());
}

TEST_CASE("what was done is still there, and can be undone, after closing and opening again") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.type("15");
    window.key(WXK_RETURN);
    window.key('W', wxMOD_CONTROL);
    CHECK(window.frame().session() == nullptr);

    REQUIRE(window.openFile(window.folder() / "plan.mijlpaal"));
    CHECK(window.cell("ONT", PlanColumn::duration) == "15 dg");
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
}

TEST_CASE("closing the window while one types leaves the plan as it was") {
    const KeptFile file;
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        window.goTo("ONT", PlanColumn::duration);
        window.key(WXK_F2);
        window.type("15d");
        CHECK(window.session().isPreviewing());
    }
    {
        DrivenWindow window;
        REQUIRE(window.openFile(file.path()));
        CHECK(window.session().revision() == 1);
        CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
    }
}

TEST_CASE("the example opens with all its activities, and the chart shows the law date") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    REQUIRE(window.frame().session());
    CHECK(window.table().rowMap().shown().size() == 260);
    CHECK(window.cell("A0172", PlanColumn::name) == "Mijlpaal: GPS gereed voor nieuw Wetboek");
    CHECK(window.session().revision() == 2);  // the plan of half a year before, and that of now
    window.screenshot("example");
}

TEST_CASE("a button of the start page does what its command does") {
    DrivenWindow window;
    std::function<wxWindow*(wxWindow&)> find = [&](wxWindow& inside) -> wxWindow* {
        for (auto* child : inside.GetChildren()) {
            if (const auto* button = dynamic_cast<wxButton*>(child);
                button && button->GetLabelText() == "Voorbeeld")
                return child;
            if (auto* found = find(*child)) return found;
        }
        return nullptr;
    };
    auto* example = find(window.frame());
    REQUIRE(example);
    window.click(*example, {example->GetSize().x / 2, example->GetSize().y / 2});
    REQUIRE(window.waitFor([&] { return window.frame().session() != nullptr; }));
    CHECK(window.table().rowMap().shown().size() == 260);
}

TEST_CASE("an import with errors can only be closed, one without can be adopted") {
    DrivenWindow window;
    base::Findings findings{{base::Severity::error,
                             {"activities.csv", 14, "parent_id"},
                             base::message("There is no activity A9999."),
                             {}}};
    ImportDialog wrong{&window.frame(), "map", findings, {}};
    CHECK(wrong.FindWindow(wxID_APPLY) == nullptr);
    CHECK(wrong.FindWindow(wrong.GetEscapeId()) != nullptr);

    model::ChangeSet changes;
    model::Programme programme;
    programme.id = {1};
    changes.add(programme);
    ImportDialog right{&window.frame(), "map", {}, {changes}};
    CHECK(right.FindWindow(wxID_APPLY) != nullptr);
    right.Show();
    window.screenshot("import-dialog");
    right.Hide();
    wrong.Show();
    window.screenshot("import-dialog-with-error");
    wrong.Hide();
}

TEST_CASE("findings are told whole, kept to a text, and a few of each cause unless all are asked for") {
    DrivenWindow window;
    base::Findings findings;
    for (std::int64_t row = 2; row < 12; ++row) {
        findings.push_back({base::Severity::warning,
                            {"activities.csv", row, "owner_role"},
                            base::message("Nobody is responsible."),
                            base::message("Name a role.")});
    }
    findings.push_back({base::Severity::warning,
                        {"risks.csv", 3, "status"},
                        base::message("A status of long ago."),
                        {}});
    wxDialog dialog{&window.frame(), wxID_ANY, "Findings", {}, {900, 500}};
    auto* panel = new FindingsPanel{&dialog, findings};
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(panel, 1, wxEXPAND);
    dialog.SetSizer(sizer);
    dialog.Show();
    window.settle();
    // Five and how many more, and the other cause.
    CHECK(panel->list().GetItemCount() == 7);
    auto* text = dynamic_cast<wxTextCtrl*>(dialog.FindWindow(FindingsPanel::textName));
    REQUIRE(text);
    CHECK(toUtf8(text->GetValue()).find("Nobody is responsible. Name a role.") != std::string::npos);

    auto* filter = dynamic_cast<wxSearchCtrl*>(dialog.FindWindow(FindingsPanel::filterName));
    REQUIRE(filter);
    filter->SetValue("LONG AGO");
    window.settle();
    CHECK(panel->list().GetItemCount() == 1);
    CHECK(toUtf8(text->GetValue()).find("A status of long ago.") != std::string::npos);
    filter->SetValue("nothing like it");
    window.settle();
    CHECK(panel->list().GetItemCount() == 0);
    CHECK(text->GetValue().empty());
    filter->SetValue("");

    for (auto* child : panel->GetChildren()) {
        auto* all = dynamic_cast<wxCheckBox*>(child);
        if (!all) continue;
        window.click(*all, {all->GetSize().x / 2, all->GetSize().y / 2});
    }
    CHECK(panel->list().GetItemCount() == 11);
    window.screenshot("findings");
    dialog.Hide();
}

}  // namespace
}  // namespace mijlpaal::gui

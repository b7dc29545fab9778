#include "gui/details/fields_page.h"
#include "gui/dialogs/day_dialog.h"
#include "gui/parts/code_completion.h"
#include "gui/parts/text.h"
#include "gui/table/record_page.h"
#include "sheet/source.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

FieldsPage& fields(DrivenWindow& window) {
    return window.plan().details().get<FieldsPage>();
}

FormRow& row(DrivenWindow& window, std::string_view field) {
    auto* found = fields(window).form().row(field);
    REQUIRE(found);
    return *found;
}

std::string value(DrivenWindow& window, std::string_view field) {
    return row(window, field).text();
}

/// Opens the form on a row, with the keyboard in a field.
void openAt(DrivenWindow& window, std::string_view code, std::string_view field) {
    window.goTo(code, PlanColumn::name);
    window.key(WXK_F2, wxMOD_SHIFT);
    REQUIRE(window.waitFor([&] { return fields(window).IsShownOnScreen(); }));
    row(window, field).editor().SetFocus();
    window.settle();
}

/// Types in place of what stands in the field.
void retype(DrivenWindow& window, std::string_view text) {
    window.key('A', wxMOD_CONTROL);
    window.type(text);
}

TEST_CASE("the form of a row opens with Shift+F2 and with Alt+Enter, and has every field") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::name);
    window.key(WXK_RETURN, wxMOD_ALT);
    REQUIRE(window.plan().areDetailsShown());
    REQUIRE(window.waitFor([&] { return fields(window).IsShownOnScreen(); }));
    CHECK(fields(window).form().rows().size() == 4 + model::fields<model::Activity>().size());
    CHECK(value(window, "code") == "BOU");
    CHECK(value(window, "name_nl") == "Bouw");
    CHECK(value(window, "most_likely") == "20 dg");
    CHECK(fields(window).form().rows().front()->text() == "27-05-2026");
    CHECK(toUtf8(fields(window).title()) == "BOU Bouw");
    window.screenshot("fields");

    // The form follows what is selected, and what is typed in the table.
    window.goTo("OPL", PlanColumn::duration);
    CHECK(value(window, "code") == "OPL");
    window.key(WXK_F2);
    window.type("15");
    window.key(WXK_RETURN);
    CHECK(value(window, "most_likely") == "15 dg");
}

TEST_CASE("what is typed in a field is taken with Enter, as one step that undo takes back") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "most_likely");
    retype(window, "20");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] { return value(window, "most_likely") == "20 dg"; }));
    CHECK(window.session().undoSteps().empty());
    retype(window, "25 d");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] { return window.cell("BOU", PlanColumn::duration) == "25 dg"; }));
    CHECK(value(window, "most_likely") == "25 dg");
    CHECK(window.session().undoSteps().size() == 1);
    window.table().SetFocus();
    window.key('Z', wxMOD_CONTROL);
    CHECK(value(window, "most_likely") == "20 dg");
}

TEST_CASE("a field that the keyboard leaves is taken, for the record it was typed for") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "name_nl");
    retype(window, "Bouwen");
    window.key(WXK_TAB);
    REQUIRE(window.waitFor([&] { return window.cell("BOU", PlanColumn::name) == "Bouwen"; }));

    row(window, "name_nl").editor().SetFocus();
    window.settle();
    retype(window, "Bouw");
    window.goTo("ONT", PlanColumn::name);
    REQUIRE(window.waitFor([&] { return window.cell("BOU", PlanColumn::name) == "Bouw"; }));
    CHECK(window.cell("ONT", PlanColumn::name) == "Ontwerp");
    CHECK(value(window, "name_nl") == "Ontwerp");
}

TEST_CASE("a text that is refused stays and says why, and Escape takes it back") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "optimistic");
    retype(window, "soon");
    window.key(WXK_RETURN);
    auto& optimistic = row(window, "optimistic");
    REQUIRE(window.waitFor([&] { return optimistic.isWrong(); }));
    CHECK(value(window, "optimistic") == "soon");
    CHECK(toUtf8(optimistic.told()).find("soon") != std::string::npos);
    CHECK(window.session().undoSteps().empty());
    window.screenshot("fields-refused");

    window.key(WXK_ESCAPE);
    CHECK_FALSE(optimistic.isWrong());
    CHECK(value(window, "optimistic") == "20 dg");
    CHECK(optimistic.told().empty());
    CHECK(optimistic.editor().HasFocus());
    // A second Escape goes back to the rows.
    window.key(WXK_ESCAPE);
    CHECK(window.table().HasFocus());
}

TEST_CASE("keys in a field belong to its text") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "wbs");
    window.type("12");
    window.key('Z', wxMOD_CONTROL);
    CHECK(value(window, "wbs") == "1");
    window.key(WXK_DELETE);
    window.key('Z', wxMOD_CONTROL);
    CHECK(value(window, "wbs").empty());
    CHECK(window.session().now().portfolio().all<model::Activity>().size() == 5);
    // What was shown of another record does not come back.
    window.key(WXK_ESCAPE);
    window.goTo("ONT", PlanColumn::name);
    row(window, "name_nl").editor().SetFocus();
    window.settle();
    window.key('Z', wxMOD_CONTROL);
    CHECK(value(window, "name_nl") == "Ontwerp");
}

TEST_CASE("a word of a closed list is chosen, and a day from a month") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "duration_unit");
    auto& unit = dynamic_cast<wxChoice&>(row(window, "duration_unit").editor());
    CHECK(unit.GetCount() == 5);
    unit.SetSelection(3);
    wxCommandEvent event{wxEVT_CHOICE, unit.GetId()};
    unit.GetEventHandler()->ProcessEvent(event);
    REQUIRE(window.waitFor([&] { return window.cell("BOU", PlanColumn::duration) == "4 wk"; }));

    auto& deadline = row(window, "deadline");
    Answer chosen{[](wxDialog& dialog) {
        REQUIRE(dynamic_cast<DayDialog*>(&dialog));
        return wxID_OK;
    }};
    auto* pick = fields(window).FindWindow("pick.deadline");
    REQUIRE(pick);
    deadline.editor().SetFocus();
    window.settle();
    window.key(WXK_DOWN, wxMOD_ALT);
    CHECK(chosen.asked == 1);
    REQUIRE(window.waitFor([&] { return value(window, "deadline") == "08-05-2026"; }));
    CHECK(window.session().now().portfolio().find(window.id("BOU"))->deadline ==
          model::Moment::at(model::makeDay(2026, 5, 8), 10200));
}

TEST_CASE("a constraint is a word and a day") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "OPL", "constraint");
    auto& constraint = row(window, "constraint");
    auto& choice = dynamic_cast<wxChoice&>(constraint.editor());
    // Nothing, as late as possible, start no earlier than.
    choice.SetSelection(2);
    wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
    choice.GetEventHandler()->ProcessEvent(event);
    window.settle();
    CHECK(window.session().undoSteps().empty());
    window.type("15-6-2026");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] { return window.cell("OPL", PlanColumn::start) == "15-06-2026"; }));
    CHECK(constraint.text() == "SNET 15-06-2026");

    choice.SetSelection(0);
    choice.GetEventHandler()->ProcessEvent(event);
    REQUIRE(window.waitFor([&] { return window.cell("OPL", PlanColumn::start) == "27-05-2026"; }));
}

TEST_CASE("a value typed for several rows holds for all of them, in one step") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_DOWN, wxMOD_SHIFT);
    REQUIRE(window.table().selected().size() == 2);
    window.key(WXK_F2, wxMOD_SHIFT);
    REQUIRE(window.waitFor([&] { return fields(window).IsShownOnScreen(); }));
    CHECK(value(window, "name_nl").empty());
    CHECK(value(window, "duration_unit") == "day");
    window.screenshot("fields-of-two");
    row(window, "owner_role").editor().SetFocus();
    window.settle();
    window.type("planner");
    window.key(WXK_RETURN);
    const auto role = [&](std::string_view code) {
        return window.session().now().portfolio().find(window.id(code))->ownerRole;
    };
    REQUIRE(window.waitFor([&] { return role("ONT") == "planner"; }));
    CHECK(role("BOU") == "planner");
    CHECK(role("ACC").empty());
    CHECK(window.session().undoSteps().size() == 1);
    // What differs and is left alone stays as it is.
    row(window, "name_nl").editor().SetFocus();
    window.settle();
    window.key(WXK_TAB);
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw");
}

TEST_CASE("what finished work means is asked, as in the table") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    auto first = *portfolio.find(model::ActivityId{2});
    first.actualStart = model::Moment::at(model::makeDay(2026, 4, 6), 4800);
    first.actualFinish = model::Moment::at(model::makeDay(2026, 4, 17), 10200);
    first.percentComplete = model::percent(100);
    portfolio.all<model::Activity>().put(first);
    window.open(portfolio);
    openAt(window, "ONT", "most_likely");
    Answer asked{[](wxDialog&) { return wxID_CANCEL; }};
    retype(window, "3 d");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] { return asked.asked == 1; }));
    REQUIRE(window.waitFor([&] { return value(window, "most_likely") == "10 dg"; }));
    CHECK(window.session().undoSteps().empty());
}

TEST_CASE("a code is completed from the letters of a code or a name, and taken without the name") {
    const auto portfolio = smallPlan();
    const std::array kinds{model::RecordKind::activity};
    CHECK(withoutName(portfolio, kinds, "BOU – Bouw") == "BOU");
    CHECK(withoutName(portfolio, kinds, "Bouw – BOU") == "BOU");
    CHECK(withoutName(portfolio, kinds, "BOU") == "BOU");
    CHECK(withoutName(portfolio, kinds, "A – B") == "A – B");

    DrivenWindow window;
    window.open(portfolio);
    openAt(window, "OPL", "parent");
    window.type("FASE");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] {
        return window.session().now().portfolio().find(window.id("OPL"))->parent == window.id("FASE");
    }));
    CHECK(value(window, "parent") == "FASE");
}

TEST_CASE("what a code in a field is called is told at the pointer") {
    DrivenWindow window;
    window.open(smallPlan());
    openAt(window, "BOU", "parent");
    CHECK(toUtf8(row(window, "parent").editor().GetToolTipText()) == "FASE Vernieuwing");
    window.goTo("OPL", PlanColumn::name);
    CHECK(row(window, "parent").editor().GetToolTipText().empty());
}

TEST_CASE("in a file that can only be read, the form can only be read") {
    DrivenWindow window;
    const auto file = window.folder() / "read_only.mijlpaal";
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    window.openFile(file);
    auto& split = window.plan().details();
    split.show(app::View{smallPlan(), {}, false}, {model::refTo(window.id("BOU"))});
    split.turnTo("fields");
    split.setOpen(true);
    CHECK_FALSE(dynamic_cast<wxTextCtrl&>(row(window, "name_nl").editor()).IsEditable());
    CHECK_FALSE(row(window, "kind").editor().IsEnabled());
}

TEST_CASE("the made-up fields of a record are named as people call them, typed so, and stand as files have them") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::System system;
    system.id = {1};
    system.code = "S1";
    system.shortName = "GPS";
    system.illustrativeFields = "end_date;used_by";
    portfolio.all<model::System>().put(system);
    window.open(portfolio);
    window.frame().book()->turnTo("systems");
    window.settle();
    auto& page = dynamic_cast<RecordPage&>(*window.frame().book()->current());
    window.command("details.fields");
    auto& row = *page.details().get<FieldsPage>().form().row("illustrative_fields");
    CHECK(row.text() == "einddatum; gebruikt door");
    CHECK(page.details().get<FieldsPage>().form().row("note_nl")->text().empty());
    row.editor().SetFocus();
    window.settle();
    retype(window, "Einddatum; einde van de ondersteuning");
    window.key(WXK_RETURN);
    REQUIRE(window.waitFor([&] { return !window.session().undoSteps().empty(); }));
    CHECK(window.session().now().portfolio().find(model::SystemId{1})->illustrativeFields == "end_date;support_end");
    CHECK(row.text() == "einddatum; einde van de ondersteuning");
    const auto column = sheet::columnCalled(page.table().source(), "illustrative_fields");
    REQUIRE(column);
    CHECK(page.table().source().text(1, *column) == "einddatum; einde van de ondersteuning");
}

TEST_CASE("a word of a closed list with a blank in it is shown, and another is chosen") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Programme programme;
    programme.id = {1};
    programme.code = "P1";
    programme.nameNl = "Vernieuwing";
    programme.dashboardStatus = model::DashboardStatus::inProgress;
    portfolio.all<model::Programme>().put(programme);
    window.open(portfolio);
    window.frame().book()->turnTo("programmes");
    window.settle();
    auto& page = dynamic_cast<RecordPage&>(*window.frame().book()->current());
    window.command("details.fields");
    auto& row = *page.details().get<FieldsPage>().form().row("dashboard_status");
    auto& choice = dynamic_cast<wxChoice&>(row.editor());
    CHECK(toUtf8(choice.GetStringSelection()) == "in uitvoering");
    CHECK_FALSE(row.isChanged());
    choice.SetStringSelection("afgerond");
    wxCommandEvent chosen{wxEVT_CHOICE, choice.GetId()};
    choice.ProcessWindowEvent(chosen);
    REQUIRE(window.waitFor([&] { return !window.session().undoSteps().empty(); }));
    CHECK(window.session().now().portfolio().find(model::ProgrammeId{1})->dashboardStatus ==
          model::DashboardStatus::completed);
}

TEST_CASE("a record without a name has its whole text above its fields, and most of it in the table") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    window.frame().book()->turnTo("recommendations");
    window.settle();
    auto& page = dynamic_cast<RecordPage&>(*window.frame().book()->current());
    window.command("details.fields");
    const auto record = page.selected().at(0);
    const auto& text = window.session().now().portfolio().find(model::RecommendationId{record.number})->textNl;
    REQUIRE(text.size() > 30);
    auto& fields = page.details().get<FieldsPage>();
    CHECK(toUtf8(fields.title()).ends_with(text));
    window.screenshot("recommendation");
    unsigned main = 0;
    while (page.table().source().columns()[main].name != "text_nl") ++main;
    CHECK(page.table().columnWidth(main) >= page.table().GetTextExtent(wxString('n', 40)).x);
}

}  // namespace
}  // namespace mijlpaal::gui

#include "model/notes.h"

#include "gui/details/notes_page.h"
#include "gui/dialogs/removal_dialog.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/fill_in.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

#include <fstream>

namespace mijlpaal::gui {
namespace {

NotesPage& notesPage(DrivenWindow& window) {
    return window.plan().details().get<NotesPage>();
}

const model::Table<model::Note>& notes(DrivenWindow& window) {
    return window.session().now().portfolio().all<model::Note>();
}

model::Portfolio notedPlan(const std::string& text, const std::string& address = {}) {
    auto portfolio = smallPlan();
    model::Note note;
    note.object = model::refTo(model::ActivityId{3});
    note.text = text;
    note.address = address;
    return model::apply(portfolio, model::addNote(portfolio, note).value()).value();
}

TEST_CASE("a note is written down by keyboard alone, with the day and the role filled in") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::name);
    window.key(WXK_F8);
    auto& page = notesPage(window);
    REQUIRE(page.list().HasFocus());
    DialogDriver driver{[&](wxDialog&) {
        window.type("Leverancier belt");
        window.key(WXK_RETURN);
        window.type("op 1 mei");
        window.key(WXK_TAB);
        window.type("/tmp/brief.odt");
        window.screenshot("note-dialog");
        window.key(WXK_RETURN);
    }};
    for (int i = 0; i < 6 && !page.addButton().HasFocus(); ++i) window.key(WXK_TAB, wxMOD_SHIFT);
    REQUIRE(page.addButton().HasFocus());
    window.key(WXK_SPACE);
    REQUIRE(window.waitFor([&] { return notes(window).size() == 1; }));
    const auto& note = *notes(window).begin();
    CHECK(note.text == "Leverancier belt\nop 1 mei");
    CHECK(note.address == "/tmp/brief.odt");
    CHECK(note.day == DrivenWindow::today);
    CHECK(note.authorRole == "planner");
    CHECK(note.object == model::refTo(window.id("BOU")));
}

TEST_CASE("a note marks its row in table and chart, and is changed, removed and brought back") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::name);
    window.command("details.notes");
    auto& page = notesPage(window);
    CHECK(page.list().rows().empty());
    CHECK_FALSE(page.changeButton().IsEnabled());
    CHECK(window.cell("BOU", PlanColumn::marks).find("※") == std::string::npos);

    fillIn(window, {{"text", "Leverancier belt terug"}, {"address", "https://example.org/"}});
    press(page.addButton());
    REQUIRE(window.waitFor([&] { return page.list().rows().size() == 1; }));
    CHECK(toUtf8(page.list().rows()[0].cells[0]) == "Leverancier belt terug");
    CHECK(toUtf8(page.list().rows()[0].cells[2]) == "11-05-2026");
    CHECK(window.cell("BOU", PlanColumn::marks).find("※") != std::string::npos);
    CHECK(window.cell("ONT", PlanColumn::marks).find("※") == std::string::npos);
    window.settle();
    bool isTold = false;
    for (const auto& item : window.canvas().picture().items)
        isTold = isTold || item.title.find("Notities erbij: 1.") != std::string::npos;
    CHECK(isTold);
    page.list().selectRow(0);
    window.settle();
    window.screenshot("notes");

    fillIn(window, {{"text", "Leverancier belde"}});
    press(page.changeButton());
    CHECK(window.waitFor([&] { return notes(window).begin()->text == "Leverancier belde"; }));
    page.list().selectRow(0);
    press(page.removeButton());
    CHECK(window.waitFor([&] { return page.list().rows().empty(); }));
    CHECK(window.cell("BOU", PlanColumn::marks).find("※") == std::string::npos);
    window.command("edit.undo");
    CHECK(notes(window).begin()->text == "Leverancier belde");
    CHECK(window.cell("BOU", PlanColumn::marks).find("※") != std::string::npos);
    CHECK(window.session().undoSteps().size() == 2);
}

TEST_CASE("a page or a file is opened after it was asked, and nothing else is") {
    DrivenWindow window;
    const auto file = window.folder() / "brief aan de Kamer.odt";
    std::ofstream{file} << "x";
    window.open(notedPlan("", "https://example.org/"));
    window.goTo("BOU", PlanColumn::name);
    window.command("details.notes");
    auto& page = notesPage(window);
    std::vector<std::string> opened;
    page.launch = [&](const std::string& location, bool) {
        opened.push_back(location);
        return true;
    };
    const auto openWith = [&](const std::string& address, int answer) {
        auto note = *notes(window).begin();
        note.address = address;
        window.frame().perform(model::changeNote(window.session().now().portfolio(), note));
        page.list().selectRow(0);
        window.settle();
        Answer asked{[answer](wxDialog&) { return answer; }};
        press(page.openButton());
        return asked.asked;
    };
    CHECK(openWith("https://example.org/", wxID_NO) == 1);
    CHECK(opened.empty());
    CHECK(openWith("https://example.org/", wxID_YES) == 1);
    CHECK(openWith(file.string(), wxID_YES) == 1);
    CHECK(opened == std::vector<std::string>{"https://example.org/", file.string()});
    CHECK(openWith("javascript:alert(1)", wxID_YES) == 0);
    CHECK(window.frame().notice().Contains("javascript:alert(1)"));
    CHECK(openWith("/er/is/geen/brief.odt", wxID_YES) == 0);
    CHECK(window.frame().notice().Contains("/er/is/geen/brief.odt"));
    CHECK(opened.size() == 2);
}

TEST_CASE("any record has its notes, and each page of records shows them") {
    DrivenWindow window;
    auto portfolio = smallPlan();
    model::Resource team;
    team.id = {1};
    team.code = "TEAM";
    team.nameNl = "Bouwteam";
    portfolio.all<model::Resource>().put(team);
    model::Note note;
    note.object = refTo(team.id);
    note.text = "Vanaf mei beschikbaar";
    window.open(model::apply(portfolio, model::addNote(portfolio, note).value()).value());
    REQUIRE(window.frame().goTo(refTo(model::NoteId{1})));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "resources");
    CHECK(window.frame().book()->current()->selected() == std::vector{refTo(team.id)});
    window.screenshot("note-on-a-resource");
}

TEST_CASE("the removal of a row shows its notes as what refers to it, and one can go there") {
    DrivenWindow window;
    window.open(notedPlan("Leverancier belt terug"));
    window.table().select(window.id("BOU"));
    window.settle();
    wxString kind, name;
    {
        Answer answer{[&](wxDialog& dialog) {
            auto* list = dynamic_cast<wxDataViewListCtrl*>(dialog.FindWindow(RemovalDialog::listName));
            if (!list || list->GetItemCount() != 1) return wxID_CANCEL;
            kind = list->GetTextValue(0, 0);
            name = list->GetTextValue(0, 2);
            list->SelectRow(0);
            return wxID_FIND;
        }};
        window.command("plan.remove");
        CHECK(answer.asked == 1);
    }
    CHECK(kind == "notitie");
    CHECK(name == "Leverancier belt terug");
    auto& page = notesPage(window);
    CHECK(page.IsShownOnScreen());
    CHECK(page.list().rows().size() == 1);
    Answer answer{[](wxDialog&) { return wxID_OK; }};
    window.table().SetFocus();
    window.command("plan.remove");
    CHECK(notes(window).empty());
    window.command("edit.undo");
    CHECK(notes(window).size() == 1);
}

}  // namespace
}  // namespace mijlpaal::gui

#include "gui/frame/command_palette.h"
#include "gui/frame/recent_commands.h"
#include "gui/frame/shortcut_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/seen_menu.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/menu.h>
#include <wx/textctrl.h>

#include <set>

namespace mijlpaal::gui {
namespace {

std::vector<std::string> namesOf(const std::vector<ListedCommand>& commands) {
    std::vector<std::string> names;
    for (const auto& command : commands) names.push_back(command.name);
    return names;
}

const std::vector<ListedCommand> few{
    {"plan.zoom_in", "Beeld", "Inzoomen", "Ctrl+=", {}},
    {"plan.zoom_out", "Beeld", "Uitzoomen", "Ctrl+-", {}},
    {"file.open", "Bestand", L"Portfolio openen (coördinatie)", "Ctrl+O", {}},
};

TEST_CASE("commands are found by words in any order, in the menu, the text or the English name") {
    CHECK(namesOf(matching(few, "", {})).size() == 3);
    CHECK(namesOf(matching(few, "zoom in", {})) == std::vector<std::string>{"plan.zoom_in"});
    CHECK(namesOf(matching(few, "uitz BEELD", {})) == std::vector<std::string>{"plan.zoom_out"});
    CHECK(namesOf(matching(few, "COORDINATIE", {})) == std::vector<std::string>{"file.open"});
    CHECK(namesOf(matching(few, "zoom bestand", {})).empty());
}

TEST_CASE("commands used last come first") {
    CHECK(namesOf(matching(few, "", {"file.open", "plan.zoom_out"})) ==
          std::vector<std::string>{"file.open", "plan.zoom_out", "plan.zoom_in"});
    CHECK(namesOf(matching(few, "zoom", {"file.open", "plan.zoom_out"})).front() == "plan.zoom_out");
}

TEST_CASE("the list has every command once, and says why one is not possible") {
    DrivenWindow window;
    const auto find = [](const std::vector<ListedCommand>& list, const std::string& name) {
        for (const auto& each : list) {
            if (each.name == name) return each;
        }
        FAIL("no command ", name);
        return ListedCommand{};
    };
    const auto empty = listedCommands(window.frame().commands(), window.frame().situation());
    CHECK_FALSE(find(empty, "file.letter").whyNot.empty());
    CHECK(find(empty, "file.new").whyNot.empty());

    window.open(smallPlan());
    window.table().UnselectAll();
    const auto list = listedCommands(window.frame().commands(), window.frame().situation());
    CHECK(find(list, "file.letter").whyNot.empty());
    CHECK(find(list, "plan.indent").whyNot != find(empty, "file.letter").whyNot);
    CHECK_FALSE(find(list, "plan.indent").whyNot.empty());
    CHECK(find(list, "view.language.en").choose);
    std::set<std::string> names;
    for (const auto& each : list) CHECK(names.insert(each.name).second);
    CHECK(names.size() > 45);
}

TEST_CASE("a command is looked up by typing and run by Enter, and comes first the next time") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::name);
    wxString selected;
    DialogDriver driver{[&](wxDialog& dialog) {
        REQUIRE(dynamic_cast<CommandPalette*>(&dialog));
        window.type("indent");
        CHECK(dynamic_cast<CommandPalette&>(dialog).chosen()->name == "plan.indent");
        window.screenshot("palette");
        window.key(WXK_RETURN);
    }};
    window.key('P', wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(driver.opened == 1);
    CHECK(window.table().parentOf(window.id("OPL")) == window.id("FASE"));
    CHECK(recentCommands() == std::vector<std::string>{"plan.indent"});
}

TEST_CASE("arrows go through the commands while one types, what is not possible does not run, Escape leaves") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    DialogDriver driver{[&](wxDialog& dialog) {
        auto& palette = dynamic_cast<CommandPalette&>(dialog);
        const auto first = palette.chosen()->name;
        window.key(WXK_DOWN);
        CHECK(palette.chosen()->name != first);
        CHECK(palette.FindWindow(CommandPalette::textName)->HasFocus());
        window.key(WXK_UP);
        CHECK(palette.chosen()->name == first);
        window.type("redo");
        CHECK(palette.chosen()->name == "edit.redo");
        window.key(WXK_RETURN);
        CHECK(palette.IsModal());
        window.key(WXK_ESCAPE);
    }};
    window.command("help.commands");
    CHECK(driver.opened == 1);
    CHECK(window.session().revision() == revision);
    CHECK(recentCommands().empty());
}

TEST_CASE("F1 shows every key, which can be searched and copied as text") {
    DrivenWindow window;
    window.open(smallPlan());
    DialogDriver driver{[&](wxDialog& dialog) {
        auto& shortcuts = dynamic_cast<ShortcutDialog&>(dialog);
        const auto all = shortcuts.asText();
        CHECK(all.Contains("\tF2\n"));
        CHECK(all.Contains("\tCtrl+Shift+P\n"));
        CHECK_FALSE(all.Contains("\t\n"));
        window.screenshot("shortcuts");
        window.type("zoom");
        CHECK(shortcuts.asText().Contains("Ctrl+="));
        CHECK_FALSE(shortcuts.asText().Contains("F2"));
        wxCommandEvent pressed{wxEVT_BUTTON, shortcuts.FindWindow(ShortcutDialog::copyName)->GetId()};
        shortcuts.FindWindow(ShortcutDialog::copyName)->GetEventHandler()->ProcessEvent(pressed);
        {
            const wxClipboardLocker clipboard;
            wxTextDataObject text;
            CHECK(wxTheClipboard->GetData(text));
            CHECK(text.GetText() == shortcuts.asText());
        }
        window.key(WXK_ESCAPE);
    }};
    window.key(WXK_F1);
    CHECK(driver.opened == 1);
}

TEST_CASE("keys of commands work wherever the focus is, also in lists and texts of the toolkit") {
    DrivenWindow window;
    window.open(smallPlan());
    int opened = 0;
    DialogDriver driver{[&](wxDialog& dialog) {
        ++opened;
        dialog.EndModal(wxID_CANCEL);
    }};
    window.frame().book()->switcher().SetFocus();
    window.key('P', wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(opened == 1);
    window.key('F', wxMOD_CONTROL);
    REQUIRE(window.waitFor([&] { return dynamic_cast<wxTextEntry*>(wxWindow::FindFocus()) != nullptr; }));
    window.key('P', wxMOD_CONTROL | wxMOD_SHIFT);
    CHECK(opened == 2);
    window.key(WXK_F1);
    CHECK(opened == 3);
    // What belongs to a text stays there.
    window.type("bouw");
    window.key('A', wxMOD_CONTROL);
    CHECK(opened == 3);
    CHECK(window.table().selected().size() == 1);
}

TEST_CASE("the key of the menu opens the menu of the row, as the mouse does") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("BOU", PlanColumn::name);
    SeenMenu menu{window};
    const auto& seen = menu.lines;
    window.key(WXK_F10, wxMOD_SHIFT);
    REQUIRE(window.waitFor([&] { return !seen.empty(); }));
    CHECK(seen.front() == window.menuItem("details.why")->GetItemLabelText());
}

}  // namespace
}  // namespace mijlpaal::gui

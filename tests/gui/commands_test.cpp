#include "gui/frame/menu_layout.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/seen_menu.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/uiaction.h>

#include <set>
#include <utility>
#include <vector>

namespace mijlpaal::gui {
namespace {

TEST_CASE("every command has a name of its own, a text, and a key that no other has") {
    DrivenWindow window;
    window.open(smallPlan());
    std::set<std::string> names;
    std::set<wxString> keys;
    for (const auto& command : window.frame().commands().all()) {
        CAPTURE(command.name);
        CHECK(names.insert(command.name).second);
        CHECK_FALSE(command.text.empty());
        CHECK((command.run || command.choices));
        if (!command.key.empty()) CHECK(keys.insert(command.key).second);
    }
    CHECK(names.size() > 40);
}

TEST_CASE("menus and tool bar name only commands that there are, and each tool has a picture") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& commands = window.frame().commands();
    std::set<std::string> known;
    auto& book = *window.frame().book();
    for (const auto& page : book.kinds()) {
        book.turnTo(page.name);
        for (const auto& command : commands.all()) known.insert(command.name);
    }
    book.turnTo("plan");
    for (const auto& menu : menuBarLayout()) {
        for (const auto& name : menu.commands) {
            CAPTURE(name);
            CHECK((name.empty() || known.contains(name) || !commands.present({name}).empty()));
        }
    }
    for (const auto& name : toolBarLayout()) {
        CAPTURE(name);
        CHECK((name.empty() || commands.find(name)->icon));
    }
}

TEST_CASE("all commands can be listed with text and key, and run by their name") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("OPL", PlanColumn::name);
    const auto now = window.frame().situation();
    const auto* indent = window.frame().commands().find("plan.indent");
    REQUIRE(indent);
    CHECK(toUtf8(plainText(*indent, now)) == "Inspringen");
    CHECK(indent->key == "Alt+Shift+Right");
    CHECK(isPossible(*indent, now));
    CHECK(window.frame().runCommand("plan.indent"));
    CHECK(window.table().parentOf(window.id("OPL")) == window.id("FASE"));
    CHECK_FALSE(window.frame().runCommand("plan.no_such_command"));
}

TEST_CASE("undo and redo say what they would take back, and are possible only then") {
    DrivenWindow window;
    window.open(smallPlan());
    CHECK_FALSE(window.menuItem("edit.undo")->IsEnabled());
    CHECK_FALSE(window.frame().runCommand("edit.undo"));
    window.goTo("ONT", PlanColumn::duration);
    window.type("15");
    window.key(WXK_RETURN);
    const auto* undo = window.menuItem("edit.undo");
    CHECK(undo->IsEnabled());
    CHECK(undo->GetItemLabelText().Contains("Ontwerp"));
    CHECK_FALSE(window.menuItem("edit.redo")->IsEnabled());
    window.key('Z', wxMOD_CONTROL);
    CHECK_FALSE(undo->IsEnabled());
    CHECK(window.menuItem("edit.redo")->GetItemLabelText().Contains("Ontwerp"));
}

TEST_CASE(
    "commands on rows are possible only where a row is selected, and edits only in a file that can be "
    "written") {
    DrivenWindow window;
    CHECK(window.menuItem("plan.indent") == nullptr);
    CHECK_FALSE(window.menuItem("file.close")->IsEnabled());
    window.open(smallPlan());
    CHECK(window.menuItem("plan.indent")->IsEnabled());
    window.table().UnselectAll();
    CHECK_FALSE(window.frame().runCommand("plan.indent"));
    CHECK(window.menuItem("plan.insert_above")->IsEnabled());
    CHECK(window.menuItem("plan.zoom_in")->IsEnabled());
}

TEST_CASE("the menu of a row shows the same commands, possible as in the menu bar") {
    DrivenWindow window;
    window.open(smallPlan());
    SeenMenu menu{window};
    const auto& seen = menu.items;
    const auto row = rowOnScreen(window.table(), PlanTable::itemOf(window.id("BOU")));
    const wxPoint place{row.x + row.width / 4, row.y + row.height / 2};
    wxUIActionSimulator mouse;
    mouse.MouseMove(place);
    CHECK(window.waitFor([&] { return wxGetMousePosition() == place; }));
    mouse.MouseClick(wxMOUSE_BTN_RIGHT);
    REQUIRE(window.waitFor([&] { return !seen.empty(); }));
    window.settle();
    CHECK(seen.size() == 14);
    CHECK(seen.front() == std::pair{window.menuItem("details.why")->GetItemLabelText(), true});
    CHECK(seen.back() == std::pair{window.menuItem("plan.link")->GetItemLabelText(), true});
}

}  // namespace
}  // namespace mijlpaal::gui

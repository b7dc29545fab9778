#include "gui/frame/about_dialog.h"
#include "gui/frame/shortcut_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/dutch_afterwards.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/textctrl.h>

#include <algorithm>

/// What the menu Help opens: found by key and by menu, read in both languages, left with Escape.
namespace mijlpaal::gui {
namespace {

/// Opens a dialog, looks at it, and leaves it with Escape. Afterwards the keyboard is where it was.
template <class Dialog>
void readAndLeave(DrivenWindow& window, const std::function<void()>& open, const std::function<void(Dialog&)>& read) {
    auto* const before = wxWindow::FindFocus();
    REQUIRE(before);
    bool isLeft = false;
    DialogDriver driver{[&](wxDialog& dialog) {
        auto* wanted = dynamic_cast<Dialog*>(&dialog);
        CHECK(wanted);
        if (wanted) read(*wanted);
        window.key(WXK_ESCAPE);
        isLeft = !dialog.IsModal();
        CHECK(isLeft);
        if (!isLeft) dialog.EndModal(wxID_CANCEL);
    }};
    open();
    CHECK(driver.opened == 1);
    CHECK(isLeft);
    CHECK(window.waitFor([&] { return wxWindow::FindFocus() == before; }));
}

std::string textOf(AboutDialog& about) {
    return toUtf8(dynamic_cast<wxTextCtrl&>(*about.FindWindow(AboutDialog::textName)).GetValue());
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// Chooses a line of a menu by the letters that are underlined in it.
void byLetters(DrivenWindow& window, const std::string& command) {
    const auto letterOf = [](const wxString& label) {
        const auto at = label.find('&');
        REQUIRE(at != wxString::npos);
        return static_cast<int>(wxToupper(label[at + 1]));
    };
    auto& bar = *window.frame().GetMenuBar();
    for (std::size_t i = 0; i < bar.GetMenuCount(); ++i) {
        auto* item = bar.GetMenu(i)->FindItem(window.frame().commands().idOf(command));
        if (!item) continue;
        int opened = 0;
        const auto onOpen = [&](wxMenuEvent& event) {
            event.Skip();
            ++opened;
        };
        window.frame().Bind(wxEVT_MENU_OPEN, onOpen);
        window.key(letterOf(bar.GetMenuLabel(i)), wxMOD_ALT);
        REQUIRE(window.waitFor([&] { return opened > 0; }));
        window.frame().Unbind(wxEVT_MENU_OPEN, onOpen);
        window.key(letterOf(item->GetItemLabel()));
        return;
    }
    FAIL("no menu has ", command);
}

TEST_CASE("About is opened from the menu by mouse or keys, says what the program is, and Escape goes back to the table") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto read = [&](AboutDialog& about) {
        CHECK(toUtf8(about.GetTitle()) == "Over Mijlpaal");
        const auto text = textOf(about);
        CHECK(contains(text, "Licentie: EUPL-1.2"));
        CHECK(contains(text, "Gemaakt met:"));
        CHECK(contains(text, "wxWidgets"));
        CHECK(contains(text, "docs"));
        window.screenshot("about");
    };
    readAndLeave<AboutDialog>(window, [&] { window.command("help.about"); }, read);
    CHECK(window.table().HasFocus());
    readAndLeave<AboutDialog>(window, [&] { byLetters(window, "help.about"); }, read);
    CHECK(window.table().HasFocus());
}

TEST_CASE("the keys are shown with F1 and from the menu, by the menus they stand in, and Escape goes back to the table") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto read = [&](ShortcutDialog& shortcuts) {
        CHECK(toUtf8(shortcuts.GetTitle()) == "Sneltoetsen");
        const auto text = toUtf8(shortcuts.asText());
        CHECK(contains(text, "Bewerken\t"));
        CHECK(contains(text, "\tF1\n"));
    };
    readAndLeave<ShortcutDialog>(window, [&] { window.key(WXK_F1); }, read);
    CHECK(window.table().HasFocus());
    readAndLeave<ShortcutDialog>(window, [&] { byLetters(window, "help.shortcuts"); }, read);
    CHECK(window.table().HasFocus());
}

TEST_CASE("help speaks the language that was chosen last") {
    const DutchAfterwards dutch;
    DrivenWindow window;
    window.open(smallPlan());
    window.frame().speakFromNowOn(model::Language::english);
    REQUIRE(window.waitFor([&] { return window.menuItem("help.about")->GetItemLabelText() == "About Mijlpaal"; }));
    window.settle();
    window.table().SetFocus();
    window.settle();
    readAndLeave<AboutDialog>(
        window, [&] { byLetters(window, "help.about"); },
        [&](AboutDialog& about) {
            CHECK(toUtf8(about.GetTitle()) == "About Mijlpaal");
            CHECK(contains(textOf(about), "Licence: EUPL-1.2"));
            CHECK(contains(textOf(about), "Made with:"));
        });
    readAndLeave<ShortcutDialog>(
        window, [&] { window.key(WXK_F1); },
        [&](ShortcutDialog& shortcuts) {
            CHECK(toUtf8(shortcuts.GetTitle()) == "Shortcuts");
            CHECK(contains(toUtf8(shortcuts.asText()), "Edit\t"));
        });
}

TEST_CASE("help is there before a portfolio is open") {
    DrivenWindow window;
    readAndLeave<ShortcutDialog>(
        window, [&] { window.key(WXK_F1); },
        [&](ShortcutDialog& shortcuts) { CHECK(contains(toUtf8(shortcuts.asText()), "\tF1\n")); });
    readAndLeave<AboutDialog>(
        window, [&] { window.command("help.about"); }, [&](AboutDialog& about) { CHECK_FALSE(textOf(about).empty()); });
}

}  // namespace
}  // namespace mijlpaal::gui

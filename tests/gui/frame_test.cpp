#include "gui/letters/letters_page.h"
#include "gui/frame/background.h"
#include "gui/frame/recent_files.h"
#include "gui/frame/start_page.h"
#include "gui/frame/start_up.h"
#include "gui/frame/user_settings.h"
#include "gui/frame/window_place.h"
#include "gui/parts/text.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/dutch_afterwards.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/button.h>
#include <wx/display.h>
#include <wx/menu.h>
#include <wx/statusbr.h>

#include <atomic>
#include <fstream>

namespace mijlpaal::gui {
namespace {

// ---- place and size -----------------------------------------------------------------------------

/// A window that is shown and gone again.
struct PlainWindow {
    wxFrame* frame = new wxFrame{nullptr, wxID_ANY, "x"};
    PlainWindow() { frame->SetMinSize({300, 200}); }
    ~PlainWindow() { frame->Destroy(); }
};

TEST_CASE("a window comes back as large as it was left, and where") {
    DrivenWindow window;
    {
        PlainWindow first;
        putInPlace(*first.frame, {640, 480});
        CHECK(first.frame->GetClientSize() == wxSize{640, 480});
        first.frame->SetClientSize(700, 500);
        first.frame->Show();
        first.frame->Move(120, 90);
        window.settle();
        // The window manager puts its border around it after that.
        REQUIRE(window.waitFor([&] {
            return first.frame->GetPosition().x > 100 && first.frame->GetClientSize() == wxSize{700, 500};
        }));
        keepPlace(*first.frame);
    }
    PlainWindow second;
    putInPlace(*second.frame, {640, 480});
    CHECK(second.frame->GetClientSize() == wxSize{700, 500});
    CHECK(second.frame->GetPosition().x >= 100);
    CHECK_FALSE(second.frame->IsMaximized());
}

TEST_CASE("a window whose screen is gone comes on one that is there, and is never larger than it") {
    DrivenWindow window;
    {
        const auto settings = userSettings();
        settings->Write("/window/width", 99999);
        settings->Write("/window/height", 3);
        settings->Write("/window/left", 99999);
        settings->Write("/window/top", 40);
    }
    PlainWindow plain;
    putInPlace(*plain.frame, {640, 480});
    const auto screen = wxDisplay{plain.frame}.GetClientArea().GetSize();
    CHECK(plain.frame->GetClientSize().x == screen.x);
    CHECK(plain.frame->GetClientSize().y == 200);
    CHECK(plain.frame->GetPosition().x < screen.x);
}

TEST_CASE("whether a window filled the screen is kept") {
    DrivenWindow window;
    {
        PlainWindow first;
        putInPlace(*first.frame, {640, 480});
        first.frame->Show();
        first.frame->Maximize();
        REQUIRE(window.waitFor([&] { return first.frame->IsMaximized(); }));
        keepPlace(*first.frame);
    }
    CHECK(userSettings()->ReadBool("/window/maximised", false));
    PlainWindow second;
    putInPlace(*second.frame, {640, 480});
    second.frame->Show();
    CHECK(window.waitFor([&] { return second.frame->IsMaximized(); }));
}

TEST_CASE("each field of the status bar has room for its text, in a large font too") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& bar = dynamic_cast<StatusBar&>(*window.frame().GetStatusBar());
    for (const float scale : {1.0F, 1.8F}) {
        bar.SetFont(bar.GetFont().Scaled(scale));
        bar.fit();
        window.settle();
        for (int field = 1; field < bar.GetFieldsCount(); ++field) {
            CAPTURE(field);
            wxRect place;
            REQUIRE(bar.GetFieldRect(field, place));
            CHECK(place.width > bar.GetTextExtent(bar.GetStatusText(field)).x + 4);
        }
    }
}

// ---- pages --------------------------------------------------------------------------------------

TEST_CASE("pages are turned by key, from the table and from the list") {
    DrivenWindow window;
    window.open(smallPlan());
    auto& book = *window.frame().book();
    REQUIRE(book.kinds().size() > 1);
    window.key('1', wxMOD_CONTROL);
    CHECK(book.currentKind().name == book.kinds()[0].name);
    window.key('2', wxMOD_CONTROL);
    CHECK(book.currentKind().name == book.kinds()[1].name);
    window.key(WXK_PAGEUP, wxMOD_ALT);
    CHECK(book.currentKind().name == book.kinds()[0].name);
    CHECK(window.menuItem("go." + book.kinds()[0].name)->IsChecked());
    window.key(WXK_PAGEUP, wxMOD_ALT);
    CHECK(book.currentKind().name == book.kinds().back().name);
    window.key(WXK_PAGEDOWN, wxMOD_ALT);
    CHECK(book.currentKind().name == book.kinds()[0].name);
}

// ---- language -----------------------------------------------------------------------------------

TEST_CASE("the language changes at once, in menus and cells, with page, plan and undo as they were") {
    const DutchAfterwards afterwards;
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::duration);
    window.type("15");
    window.key(WXK_RETURN);
    window.frame().speakFromNowOn(model::Language::english);
    REQUIRE(window.waitFor([&] { return window.frame().GetMenuBar()->GetMenuLabelText(0) == "File"; }));
    window.settle();
    CHECK(window.frame().book()->currentKind().name == "plan");
    CHECK(window.cell("ONT", PlanColumn::duration) == "15d");
    CHECK(window.menuItem("edit.undo")->IsEnabled());
    CHECK(userSettings()->Read("/language", wxString{}) == "en");
    window.screenshot("english");

    window.frame().speakFromNowOn(model::Language::dutch);
    REQUIRE(window.waitFor([&] { return window.frame().GetMenuBar()->GetMenuLabelText(0) == "Bestand"; }));
    window.settle();
    CHECK(window.cell("ONT", PlanColumn::duration) == "15 dg");
}

TEST_CASE("the start page changes its language too") {
    const DutchAfterwards afterwards;
    DrivenWindow window;
    window.frame().speakFromNowOn(model::Language::english);
    CHECK(window.waitFor([&] { return window.frame().GetMenuBar()->GetMenuLabelText(0) == "File"; }));
    CHECK(window.frame().session() == nullptr);
}

// ---- the start page -----------------------------------------------------------------------------

std::vector<wxWindow*> named(wxWindow& inside, const wxString& name) {
    std::vector<wxWindow*> found;
    for (auto* child : inside.GetChildren()) {
        if (child->GetName() == name && child->IsShown()) found.push_back(child);
        for (auto* each : named(*child, name)) found.push_back(each);
    }
    return found;
}

TEST_CASE("a recent file that is gone is marked, and every one can be taken off the list") {
    DrivenWindow window;
    window.open(smallPlan());
    rememberFile(window.folder() / "weg.mijlpaal");
    window.command("file.close");
    window.screenshot("recent-file-gone");
    REQUIRE(recentFiles().size() == 2);
    REQUIRE(named(window.frame(), StartPage::forgetName).size() == 2);
    bool isGoneDisabled = false, isThereEnabled = false;
    std::function<void(wxWindow&)> look = [&](wxWindow& inside) {
        for (auto* child : inside.GetChildren()) {
            if (const auto* button = dynamic_cast<wxButton*>(child)) {
                if (button->GetLabelText() == "weg.mijlpaal") isGoneDisabled = !button->IsEnabled();
                if (button->GetLabelText() == "plan.mijlpaal") isThereEnabled = button->IsEnabled();
            }
            look(*child);
        }
    };
    look(window.frame());
    CHECK(isGoneDisabled);
    CHECK(isThereEnabled);

    auto* forget = named(window.frame(), StartPage::forgetName).front();
    window.click(*forget, {forget->GetSize().x / 2, forget->GetSize().y / 2});
    CHECK(window.waitFor([&] { return named(window.frame(), StartPage::forgetName).size() == 1; }));
    CHECK(recentFiles() == std::vector{window.folder() / "plan.mijlpaal"});
}

// ---- letters ------------------------------------------------------------------------------------

TEST_CASE("the menu leads to the page of letters") {
    DrivenWindow window;
    window.frame().openExample();
    window.settle();
    window.command("file.letter");
    CHECK(dynamic_cast<LettersPage*>(window.frame().book()->current()));
}

// ---- work beside the window ---------------------------------------------------------------------

TEST_CASE("work that takes long is told of, and its result comes when it is done") {
    DrivenWindow window;
    std::atomic<bool> mayEnd = false;
    DialogDriver driver{[&](wxDialog& dialog) {
        CHECK(dynamic_cast<WorkDialog*>(&dialog));
        window.screenshot("busy");
        mayEnd = true;
    }};
    const auto result = inBackground(&window.frame(), "Inlezen", std::chrono::milliseconds{0}, Leaving::possible,
                                     [&] {
                                         while (!mayEnd) std::this_thread::yield();
                                         return 7;
                                     });
    CHECK(result == 7);
    CHECK(driver.opened == 1);
}

TEST_CASE("work that is left gives nothing") {
    DrivenWindow window;
    std::atomic<bool> mayEnd = false;
    DialogDriver driver{[&](wxDialog&) { window.key(WXK_ESCAPE); }};
    const auto result = inBackground(&window.frame(), "Inlezen", std::chrono::milliseconds{0}, Leaving::possible,
                                     [&] {
                                         while (!mayEnd) std::this_thread::yield();
                                         return 7;
                                     });
    CHECK_FALSE(result);
    mayEnd = true;
    waitForWork();
}

TEST_CASE("quick work is not told of") {
    DrivenWindow window;
    DialogDriver driver{[](wxDialog& dialog) { dialog.EndModal(wxID_CANCEL); }};
    CHECK(inBackground(&window.frame(), "Inlezen", std::chrono::minutes{1}, Leaving::possible, [] { return 7; }) ==
          7);
    CHECK(driver.opened == 0);
}

}  // namespace
}  // namespace mijlpaal::gui

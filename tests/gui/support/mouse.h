#pragma once

#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>
#include <gtk/gtk.h>

namespace mijlpaal::gui {

/// A mouse that presses, moves and lets go one after another, as in dragging.
class Mouse {
public:
    explicit Mouse(DrivenWindow& window) : window_{window} {}

    void moveTo(wxWindow& on, wxPoint at) {
        const auto place = on.ClientToScreen(at);
        simulator_.MouseMove(place);
        CHECK(window_.waitFor([&] { return wxGetMousePosition() == place; }));
        window_.settle();
    }
    void press() {
        simulator_.MouseDown();
        CHECK(window_.waitFor([] { return wxGetMouseState().LeftIsDown(); }));
        window_.settle();
    }
    void letGo() {
        simulator_.MouseUp();
        CHECK(window_.waitFor([] { return !wxGetMouseState().LeftIsDown(); }));
        window_.settle();
    }

    /// Two clicks that are one, however busy the machine is between them.
    void doubleClick() {
        auto* settings = gtk_settings_get_default();
        constexpr auto name = "gtk-double-click-time";
        constexpr gint patient = 60'000;
        gint usual = 0;
        g_object_get(settings, name, &usual, nullptr);
        g_object_set(settings, name, patient, nullptr);
        simulator_.MouseDblClick();
        CHECK(window_.waitFor([] { return !wxGetMouseState().LeftIsDown(); }));
        window_.settle();
        g_object_set(settings, name, usual, nullptr);
    }

    /// By a few steps, as a hand does.
    void drag(wxWindow& on, wxPoint from, wxPoint to) {
        moveTo(on, from);
        press();
        moveTo(on, {from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3});
        moveTo(on, to);
    }

private:
    DrivenWindow& window_;
    wxUIActionSimulator simulator_;
};

}  // namespace mijlpaal::gui

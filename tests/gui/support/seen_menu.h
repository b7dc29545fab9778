#pragma once

#include "tests/gui/support/driven_window.h"

#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/menu.h>

#include <utility>
#include <vector>

namespace mijlpaal::gui {

/// Waits for a menu that comes up, tells its lines, and closes it.
class SeenMenu {
public:
    explicit SeenMenu(DrivenWindow& window) : window_{window} {
        wxTheApp->Bind(wxEVT_MENU_OPEN, &SeenMenu::onOpen, this);
        window_.frame().Bind(wxEVT_MENU_OPEN, &SeenMenu::onOpen, this);
    }
    ~SeenMenu() {
        wxTheApp->Unbind(wxEVT_MENU_OPEN, &SeenMenu::onOpen, this);
        window_.frame().Unbind(wxEVT_MENU_OPEN, &SeenMenu::onOpen, this);
    }
    SeenMenu(const SeenMenu&) = delete;

    /// Without those that only part others; and whether each is possible.
    std::vector<wxString> lines;
    std::vector<std::pair<wxString, bool>> items;

private:
    void onOpen(wxMenuEvent& event) {
        event.Skip();
        if (!event.IsPopup() || !lines.empty()) return;
        for (const auto* item : event.GetMenu()->GetMenuItems()) {
            if (item->IsSeparator()) continue;
            lines.push_back(item->GetItemLabelText());
            items.emplace_back(lines.back(), item->IsEnabled());
        }
        // Not by Escape: a menu that does not have the keyboard yet would stay, and with it everything.
        wxTheApp->CallAfter([menu = event.GetMenu()->m_menu] { gtk_menu_popdown(GTK_MENU(menu)); });
    }
    DrivenWindow& window_;
};

}  // namespace mijlpaal::gui

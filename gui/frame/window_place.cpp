#include "gui/frame/window_place.h"

#include "gui/frame/user_settings.h"

#include <wx/display.h>
#include <wx/log.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

constexpr auto group = "/window";

/// Enough of its title bar is on a screen to take hold of it.
bool canBeReached(wxPoint place, wxSize size) {
    return wxDisplay::GetFromPoint(place + wxPoint{size.x / 2, 8}) != wxNOT_FOUND;
}

}  // namespace

void putInPlace(wxTopLevelWindow& window, wxSize usual) {
    const auto settings = userSettings();
    settings->SetPath(group);
    const auto screen = wxDisplay{&window}.GetClientArea().GetSize();
    const auto extent = [&](const wxString& name, int otherwise, int least, int most) {
        return std::clamp(static_cast<int>(settings->ReadLong(name, otherwise)), std::min(least, most), most);
    };
    const auto least = window.GetMinSize();
    const wxSize size{extent("width", usual.x, least.x, screen.x), extent("height", usual.y, least.y, screen.y)};
    window.SetClientSize(size);
    if (settings->HasEntry("left")) {
        const wxPoint place{static_cast<int>(settings->ReadLong("left", 0)),
                            static_cast<int>(settings->ReadLong("top", 0))};
        if (canBeReached(place, size)) window.SetPosition(place);
    }
    if (settings->ReadBool("maximised", false)) window.Maximize();
}

void keepPlace(const wxTopLevelWindow& window) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    if (window.IsIconized() || !window.IsShown()) return;
    const auto settings = userSettings();
    settings->SetPath(group);
    settings->Write("maximised", window.IsMaximized());
    // Of a window that fills the screen, the size that it had before stays.
    if (window.IsMaximized()) return;
    const auto size = window.GetClientSize();
    const auto place = window.GetPosition();
    settings->Write("width", size.x);
    settings->Write("height", size.y);
    settings->Write("left", place.x);
    settings->Write("top", place.y);
}

}  // namespace mijlpaal::gui

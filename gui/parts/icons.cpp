#include "gui/parts/icons.h"

#include <wx/settings.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// Strokes on a field of 24 by 24.
const char* pathOf(Icon icon) {
    switch (icon) {
        case Icon::create:
            return "M6 3h8l4 4v14H6zM14 3v4h4";
        case Icon::open:
            return "M3 19V5h6l2 3h8v3M3 19l3-8h16l-3 8z";
        case Icon::undo:
            return "M9 5L4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3";
        case Icon::redo:
            return "M15 5l5 5-5 5M20 10H10a6 6 0 0 0 0 12h3";
        case Icon::insert:
            return "M4 18h16M4 13h16M12 3v7M8.500 6.500h7";
        case Icon::remove:
            return "M4 18h16M4 13h16M8.500 6.500h7";
        case Icon::outdent:
            return "M4 5h16M12 10h8M12 15h8M4 20h16M8 9l-4 3.500 4 3.500";
        case Icon::indent:
            return "M4 5h16M12 10h8M12 15h8M4 20h16M4 9l4 3.500-4 3.500";
        case Icon::link:
            return "M3 4h9v5H3zM12 15h9v5h-9zM7 9v8.500h4M8.500 14.500l3 3-3 3";
        case Icon::zoomIn:
            return "M10 3a7 7 0 1 0 0.010 0M15 15l6 6M10 7v6M7 10h6";
        case Icon::zoomOut:
            return "M10 3a7 7 0 1 0 0.010 0M15 15l6 6M7 10h6";
        case Icon::fit:
            return "M3 5v14M21 5v14M6 12h12M9 9l-3 3 3 3M15 9l3 3-3 3";
    }
    return "";
}

}  // namespace

wxSize iconSize(const wxWindow& window) {
    const auto side = std::max(window.FromDIP(20), window.GetCharHeight() * 5 / 4);
    return {side, side};
}

wxBitmapBundle icon(Icon icon) {
    const auto colour = wxSystemSettings::GetColour(wxSYS_COLOUR_BTNTEXT).GetAsString(wxC2S_HTML_SYNTAX);
    const auto svg = wxString::Format(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%s' "
        "stroke-width='1.7' "
        "stroke-linecap='round' stroke-linejoin='round'><path d='%s'/></svg>",
        colour, pathOf(icon));
    const auto letters = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT).GetPixelSize().y;
    const auto side = std::max(20, letters * 3 / 2);
    return wxBitmapBundle::FromSVG(svg.utf8_str(), wxSize{side, side});
}

}  // namespace mijlpaal::gui

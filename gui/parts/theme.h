#pragma once

#include "chart/picture.h"

#include <wx/colour.h>

#include <array>

namespace mijlpaal::gui {

/// A colour for each role, made from the colours of the desktop so that light, dark and high contrast themes
/// all work.
class Theme {
public:
    /// That of the desktop now; `refresh` looks again after it changed.
    static const Theme& current();
    static void refresh();

    wxColour colour(chart::ColourRole role) const { return colours_[static_cast<std::size_t>(role)]; }

private:
    Theme();

    std::array<wxColour, static_cast<std::size_t>(chart::ColourRole::lawDate) + 1> colours_;
};

}  // namespace mijlpaal::gui

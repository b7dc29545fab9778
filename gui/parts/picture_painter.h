#pragma once

#include "chart/picture.h"

#include <wx/font.h>
#include <wx/graphics.h>

namespace mijlpaal::gui {

/// A window in the colours of the theme, or white paper.
enum class Ground { screen, paper };

/// How high text is on paper, in pixels of the picture.
inline constexpr double paperTextHeight = 11;

/// Paints a picture; `font` is that of ordinary text.
/// Cost: lines in the same stroke that follow one another are one path.
void paint(wxGraphicsContext& context, const chart::Picture& picture, const wxFont& font,
           Ground ground = Ground::screen);

}  // namespace mijlpaal::gui

#pragma once

#include "chart/picture.h"

#include <wx/font.h>
#include <wx/graphics.h>

namespace mijlpaal::gui {

/// Paints a picture in the colours of the current theme; `font` is that of ordinary text.
/// Cost: lines in the same stroke that follow one another are one path.
void paint(wxGraphicsContext& context, const chart::Picture& picture, const wxFont& font);

}  // namespace mijlpaal::gui

#pragma once

#include <wx/bmpbndl.h>
#include <wx/window.h>

namespace mijlpaal::gui {

enum class Icon { create, open, undo, redo, insert, remove, outdent, indent, link, zoomIn, zoomOut, fit };

/// As large as icons are beside text in the font of the window.
wxSize iconSize(const wxWindow& window);

/// Drawn in the colour of text, so that it is seen in every theme.
wxBitmapBundle icon(Icon icon);

}  // namespace mijlpaal::gui

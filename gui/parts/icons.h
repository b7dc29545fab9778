#pragma once

#include <wx/bmpbndl.h>

namespace mijlpaal::gui {

enum class Icon { create, open, undo, redo, insert, remove, outdent, indent, link, zoomIn, zoomOut, fit };

/// Drawn in the colour of text, so that it is seen in every theme.
wxBitmapBundle icon(Icon icon);

}  // namespace mijlpaal::gui

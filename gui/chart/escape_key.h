#pragma once

#include <wx/window.h>

#include <functional>

namespace mijlpaal::gui {

/// Calls `pressed` when Escape is pressed anywhere in the window around this one, until it is forgotten; the
/// key does nothing else then. While the mouse is held, wxWidgets tells of no keys.
void listenForEscape(wxWindow& window, std::function<void()> pressed);
void forgetEscape();

}  // namespace mijlpaal::gui

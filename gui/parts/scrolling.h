#pragma once

#include <wx/scrolbar.h>

#include <functional>

namespace mijlpaal::gui {

/// Calls `scrolled` in all ways in which a scroll bar moves.
void bindScrolling(wxScrollBar& bar, const std::function<void()>& scrolled);

}  // namespace mijlpaal::gui

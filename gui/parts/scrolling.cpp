#include "gui/parts/scrolling.h"

#include <array>

namespace mijlpaal::gui {

void bindScrolling(wxScrollBar& bar, const std::function<void()>& scrolled) {
    const std::array ways{wxEVT_SCROLL_TOP,      wxEVT_SCROLL_BOTTOM,     wxEVT_SCROLL_LINEUP,
                          wxEVT_SCROLL_LINEDOWN, wxEVT_SCROLL_PAGEUP,     wxEVT_SCROLL_PAGEDOWN,
                          wxEVT_SCROLL_CHANGED,  wxEVT_SCROLL_THUMBTRACK, wxEVT_SCROLL_THUMBRELEASE};
    for (const auto& way : ways) bar.Bind(way, [scrolled](wxScrollEvent&) { scrolled(); });
}

}  // namespace mijlpaal::gui

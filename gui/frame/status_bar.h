#pragma once

#include <wx/statusbr.h>

namespace mijlpaal::gui {

/// A status bar that paints with the next frame. That of wxWidgets paints the whole window at once for each
/// text.
class StatusBar : public wxStatusBar {
public:
    explicit StatusBar(wxWindow* parent) : wxStatusBar{parent} {}

protected:
    void DoUpdateStatusText(int) override { Refresh(); }
};

}  // namespace mijlpaal::gui

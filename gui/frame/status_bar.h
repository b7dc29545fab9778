#pragma once

#include <wx/statusbr.h>

namespace mijlpaal::gui {

/// A status bar that paints with the next frame; that of wxWidgets paints the whole window at once for each
/// text. The first field has the room that is left; each other one has the room that its text takes.
class StatusBar : public wxStatusBar {
public:
    StatusBar(wxWindow* parent, int fields);

    void show(const wxString& text, int field);
    /// After another font came.
    void fit();

protected:
    void DoUpdateStatusText(int) override { Refresh(); }

private:
    std::vector<int> widths_;
};

}  // namespace mijlpaal::gui

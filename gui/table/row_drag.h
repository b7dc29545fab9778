#pragma once

#include "gui/table/table_model.h"

#include <wx/gdicmn.h>
#include <wx/timer.h>

#include <functional>
#include <optional>
#include <vector>

namespace mijlpaal::gui {

class TableView;

/// Where rows are dropped: above a row, below it and all that it contains, or at the end of what it contains.
struct RowDrop {
    enum class Side { above, below, inside };
    sheet::RowKey row = 0;
    Side side = Side::above;

    bool operator==(const RowDrop&) const = default;
};

/// Moves the selected rows of a table by the mouse: one takes hold of them in the first column. A mark shows where
/// they would come; Escape leaves them where they are; at the edges the rows scroll.
class RowDrag {
public:
    explicit RowDrag(TableView& table);

    /// Whether rows can be dragged now, and that they were dropped. Without the first no row is ever dragged.
    std::function<bool()> isPossible;
    std::function<void(const RowDrop&)> dropped;

    bool isDragging() const { return isDragging_; }
    /// Where they would come, while they are dragged; nothing over what cannot take them.
    const std::optional<RowDrop>& target() const { return target_; }

private:
    /// Whether the press, or the release, was one of a hand that drags.
    bool press(bool withKeys);
    bool release();
    void onMotion(wxMouseEvent& event);
    void onKey(wxKeyEvent& event);
    void stop();
    void scrollAtEdge();
    void lookAt(wxPoint onScreen);
    void showCursor(wxStockCursor cursor);
    std::optional<sheet::RowKey> rowAt(wxPoint onScreen) const;
    bool isHandle(wxPoint onScreen) const;
    std::optional<RowDrop> dropAt(wxPoint onScreen) const;
    bool standsIn(sheet::RowKey row, sheet::RowKey holder) const;
    bool isTakenAlong(sheet::RowKey row) const;
    /// On the screen; empty for none.
    wxRect mark() const;

    TableView& table_;
    std::optional<wxPoint> pressed_;
    bool isDragging_ = false;
    std::vector<sheet::RowKey> rows_;
    std::optional<RowDrop> target_;
    wxStockCursor cursor_ = wxCURSOR_NONE;
    wxTimer edgeTimer_;
};

}  // namespace mijlpaal::gui

#pragma once

#include <wx/dataview.h>

#include <functional>
#include <optional>

/// Column heads and tips of native tables, which wxWidgets does not offer and GTK does.
namespace mijlpaal::gui {

/// Calls `clicked` when the head of a column is clicked, and not when it is dragged.
void listenToHead(wxDataViewColumn& column, std::function<void()> clicked);

/// An arrow in the head; down for descending.
void showSortArrow(wxDataViewColumn& column, std::optional<bool> descending);

/// Puts a column behind another one, or first.
void moveColumn(wxDataViewCtrl& table, wxDataViewColumn& column, wxDataViewColumn* behind);

/// Asks for the tip of a cell when the pointer rests on it; `room` is how wide its text may be.
using TipOf = std::function<wxString(const wxDataViewItem&, const wxDataViewColumn&, int room)>;
void giveTips(wxDataViewCtrl& table, TipOf tipOf);

/// The width that was asked for a column, in sight or not. It may have more.
int askedWidth(const wxDataViewColumn& column);
/// Calls `changed` when the width of a column changes.
void watchWidth(wxDataViewColumn& column, std::function<void()> changed);

/// The scroll position of a table sideways, in pixels. Its own scroll bar is hidden, so that another one can
/// lead; `changed` is called whenever position, page or range change.
struct SidewaysScroll {
    int position = 0, page = 0, range = 0;
};
SidewaysScroll sidewaysScroll(wxDataViewCtrl& table);
void scrollSideways(wxDataViewCtrl& table, int position);
void leadSidewaysScroll(wxDataViewCtrl& table, std::function<void()> changed);
/// Gives a column the room that is left over no longer; `letGrow` gives it that again.
void stopGrowing(wxDataViewColumn& column);

/// Calls `changed` whenever other rows are selected, by whomever.
void watchSelection(wxDataViewCtrl& table, std::function<void()> changed);

/// Scrolls sideways until the whole column is in sight.
void showWholeColumn(wxDataViewCtrl& table, wxDataViewColumn& column);

/// Draws a line down the whole table at the place that `edge` tells; none at 0.
void drawEdge(wxDataViewCtrl& table, std::function<int()> edge);

/// Draws over the rows: a frame where `mark`, on the screen, is high, a bar where it is low; nothing where it is empty.
void drawMark(wxDataViewCtrl& table, std::function<wxRect()> mark);

/// Asks `isMeant` of each press and release of the left button over the rows, before the toolkit takes it for the
/// selection, and whether a key is held with it. What is meant for someone else goes no further.
void listenToButton(wxDataViewCtrl& table, std::function<bool(bool isPress, bool withKeys)> isMeant);

/// Dragging over rows selects them, and scrolls at the edges.
void selectByDragging(wxDataViewCtrl& table);

/// Draws a thick line around the cell that has the keyboard, in the colour of the text.
void showFocusCell(wxDataViewCtrl& table);

}  // namespace mijlpaal::gui

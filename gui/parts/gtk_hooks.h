#pragma once

#include <wx/dataview.h>

#include <functional>
#include <string>
#include <vector>

/// What wxWidgets does not offer and GTK does. The window is built on GTK alone.
namespace mijlpaal::gui {

/// Keeps warnings of the "Gtk" domain, which wxWidgets causes while it lays out, off the terminal.
void silenceGtk();

/// The name that a screen reader says for a control.
void setAccessibleName(wxWindow& window, const wxString& name);

/// Wraps the text of a notice in a bar of that width, and makes the bar as high as it needs.
void wrapNotice(wxWindow& bar, int width);

/// The vertical scroll position of a table, in pixels.
struct VerticalScroll {
    int position = 0, page = 0, range = 0;

    bool operator==(const VerticalScroll&) const = default;
};

/// Hides the vertical scroll bar of a table, so that another one can lead, and calls `changed` whenever
/// position, page or range change.
void leadVerticalScroll(wxDataViewCtrl& table, std::function<void()> changed);
VerticalScroll verticalScroll(wxDataViewCtrl& table);
void scrollVertically(wxDataViewCtrl& table, int position);
/// After rows were made anew: finds out how high they are, without which nothing can be scrolled to.
void layOutRows(wxDataViewCtrl& table);
/// Scrolls to where the table was before its rows were made anew.
void restoreVerticalScroll(wxDataViewCtrl& table, const VerticalScroll& scroll);

/// The whole area of a row on the screen, the space between rows included; empty when it is not in sight.
wxRect rowOnScreen(wxDataViewCtrl& table, const wxDataViewItem& item);
/// Those of all rows in sight, from top to bottom.
struct RowsOnScreen {
    wxDataViewItem first;
    std::vector<wxRect> areas;
};
RowsOnScreen rowsOnScreen(wxDataViewCtrl& table);

/// Where on the screen the rows begin, below the column headers.
int rowsTopOnScreen(wxDataViewCtrl& table);

/// Calls `then` once, when the frame that is being painted is on the screen.
void afterThisFrame(wxWindow& window, std::function<void()> then);

/// Paints the cells again, with the values of now. Nothing closes: not a text field, not a selection.
void repaintCells(wxDataViewCtrl& table);
/// Paints these rows anew, given as `rowsOnScreen` gives them.
void repaintRows(wxDataViewCtrl& table, const std::vector<wxRect>& rows);

/// Gives a column the room that is left over.
void letGrow(wxDataViewColumn& column);

/// Puts the keyboard focus on a column of the current row, without opening a text field.
void focusColumn(wxDataViewCtrl& table, wxDataViewColumn& column);

/// Puts the keyboard focus on the selected row, from where Enter and the arrow keys work.
void focusSelectedRow(wxDataViewCtrl& table);

/// Typing starts no search; arrows and type-ahead stay with the cells.
void stopSearchOnTyping(wxDataViewCtrl& table);

/// What happens in the text field of a cell while it is there.
struct CellEditorEvents {
    std::function<void(const wxString& text)> changed;
    std::function<void()> cancelled;
    /// Left by a click elsewhere or a change of window, with this text in it.
    std::function<void(const wxString& text)> left;
    /// Tab or Shift+Tab, after the text was taken over.
    std::function<void(bool back)> tabbed;
    /// Ctrl+Enter, after the text was taken over.
    std::function<void()> enteredInAll;
    /// F4 or Alt+Down.
    std::function<void()> choiceWanted;
};

/// Watches the text fields that a column opens.
void watchCellEditor(wxDataViewColumn& column, CellEditorEvents events);

/// Ctrl+Z and Ctrl+Y in a text field take back and do again what was typed in it, and the other keys that
/// edit the plan do nothing to it there.
void letUndoText(wxWindow& window);

/// Puts another text in a text field, from which there is no way back to what was typed before.
void putText(wxWindow& window, const wxString& text);

/// Shows in a text field whether its text can be taken.
void markText(wxWindow& window, bool isGood);

bool isCellEditorOpen();
/// Replaces the text in the open text field, with the caret behind it.
void replaceEditorText(const wxString& text);
/// Offers texts in the open text field as soon as they hold what is typed. Of one with an en dash only what
/// stands before it is taken over: "A0012 – Bouw".
void completeEditorText(const std::vector<std::string>& texts);
/// Shows in the open text field whether its text can be read.
void markEditorText(bool readable);
/// Closes the open text field without taking over its text.
void cancelCellEditor();

}  // namespace mijlpaal::gui

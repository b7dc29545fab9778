#include "gui/parts/gtk_hooks.h"
#include "gui/parts/pending_text.h"
#include "gui/parts/text.h"
#include "gui/table/table_view.h"

#include <algorithm>

/// Keys in a table, and the text fields in its cells.
namespace mijlpaal::gui {

using Key = TableView::Key;

void TableView::watchEditor(unsigned column) {
    CellEditorEvents events;
    events.changed = [this, column](const wxString& text) {
        if (typing && !isMending_) typing(edited_, column, text);
    };
    events.cancelled = [this] {
        if (typingCancelled) typingCancelled();
    };
    events.left = [this, column](const wxString& text) {
        after_ = After::stay;
        CallAfter([this, key = edited_, column, text, held = pendingText()] { finish(key, column, text); });
    };
    events.tabbed = [this](bool back) { after_ = back ? After::editPrevious : After::editNext; };
    events.enteredInAll = [this] { after_ = After::all; };
    events.choiceWanted = [this, column] {
        const auto key = edited_;
        cancelCellEditor();
        CallAfter([this, key, column] {
            if (choiceWanted) choiceWanted(key, column);
        });
    };
    watchCellEditor(*columns_[column], std::move(events));
}

void TableView::listen() {
    model_->typed = [this](Key key, unsigned column, const wxString& text) {
        // After the field has gone: what it means may change the rows it stood in.
        after_ = After::goDown;
        CallAfter([this, key, column, text, held = pendingText()] { finish(key, column, text); });
    };
    Bind(wxEVT_DATAVIEW_ITEM_COLLAPSED, [this](wxDataViewEvent& event) {
        if (rebuilding_) return;
        closed_.insert(TableModel::keyOf(event.GetItem()));
        readRows();
    });
    Bind(wxEVT_DATAVIEW_ITEM_EXPANDED, [this](wxDataViewEvent& event) {
        if (rebuilding_) return;
        closed_.erase(TableModel::keyOf(event.GetItem()));
        // GTK closes what is inside when it closes a row: open again what was open.
        restoreOpen();
        readRows();
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (!rebuilding_ && selectionChanged) selectionChanged();
    });
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { editCurrent(); });
    Bind(wxEVT_DATAVIEW_ITEM_START_EDITING, [this](wxDataViewEvent& event) {
        const auto key = TableModel::keyOf(event.GetItem());
        const auto column = static_cast<unsigned>(event.GetColumn());
        if (!model_->isEditable(key, column)) {
            event.Veto();
            if (refused) refused(key, column);
            return;
        }
        edited_ = key;
        editedColumn_ = column;
    });
    Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent&) {
        if (menuWanted) menuWanted();
    });
    Bind(wxEVT_DATAVIEW_COLUMN_HEADER_RIGHT_CLICK, [this](wxDataViewEvent& event) {
        if (headMenuWanted && event.GetDataViewColumn())
            headMenuWanted(event.GetDataViewColumn()->GetModelColumn());
    });
    Bind(wxEVT_DATAVIEW_COLUMN_REORDERED, [this](wxDataViewEvent& event) {
        event.Skip();
        onSideways();
    });
    Bind(wxEVT_MOUSEWHEEL, &TableView::onWheel, this);
    Bind(wxEVT_KEY_DOWN, &TableView::onKey, this);
    Bind(wxEVT_CHAR, &TableView::onCharacter, this);
}

void TableView::editKey(Key key, unsigned column) {
    if (!model_->has(key)) return;
    reveal(key);
    SetFocus();
    showWhole(column);
    const auto chosen = selectedKeys();
    rebuilding_ = true;
    EditItem(TableModel::itemOf(key), &columnOf(column));
    // GTK selects the row alone; what is typed may be for all of them.
    if (std::find(chosen.begin(), chosen.end(), key) != chosen.end()) {
        for (const auto each : chosen) Select(TableModel::itemOf(each));
    }
    rebuilding_ = false;
    if (selectionChanged && chosen != selectedKeys()) selectionChanged();
    if (completions && isCellEditorOpen()) completeEditorText(completions(column));
}

void TableView::editCurrent() {
    if (GetCurrentItem().IsOk()) editKey(currentKey(), currentColumn());
}

/// From the last row only someone who makes one row after another goes to the empty one.
void TableView::goDown(bool fromNewRow) {
    const auto place = placeOf(currentKey());
    if (!place) return;
    if (*place + 1 < rows_.size()) {
        selectKey(rows_[*place + 1]);
    } else if (fromNewRow) {
        selectKey(TableModel::newRow);
    }
}

void TableView::finish(Key key, unsigned column, const wxString& text) {
    if (!typed) return;
    const auto after = after_;
    after_ = After::stay;
    if (after == After::all && typedInAll && selectedKeys().size() > 1) {
        typedInAll(column, text);
        return;
    }
    if (!typed(key, column, text)) {
        mend(key, column, text);
        return;
    }
    if (key == TableModel::newRow) edited_ = currentKey();
    switch (after) {
        case After::goDown:
            goDown(key == TableModel::newRow);
            break;
        case After::editNext:
            editNext(false);
            break;
        case After::editPrevious:
            editNext(true);
            break;
        case After::all:
            // A row of the ledger stays there until it is posted.
            if (key == TableModel::newRow && currentKey() == TableModel::newRow && typedInAll) typedInAll(column, text);
            break;
        case After::stay:
            break;
    }
}

/// Opens the text field again with what was refused in it.
void TableView::mend(Key key, unsigned column, const wxString& text) {
    // Someone may have turned to another page meanwhile.
    if (!model_->has(key) || !IsShownOnScreen()) return;
    selectKey(key);
    editKey(key, column);
    isMending_ = true;
    replaceEditorText(text);
    isMending_ = false;
    markEditorText(false);
}

void TableView::editNext(bool back) {
    const auto shown = columnsInOrder();
    auto at =
        static_cast<std::ptrdiff_t>(std::find(shown.begin(), shown.end(), editedColumn_) - shown.begin());
    do {
        at += back ? -1 : 1;
        if (at < 0 || at >= static_cast<std::ptrdiff_t>(shown.size())) return;
    } while (!model_->isEditable(edited_, static_cast<unsigned>(shown[static_cast<std::size_t>(at)])));
    editKey(edited_, static_cast<unsigned>(shown[static_cast<std::size_t>(at)]));
}

void TableView::onKey(wxKeyEvent& event) {
    const auto key = event.GetKeyCode(), held = event.GetModifiers();
    const bool isPlain = held == wxMOD_NONE;
    if (isPlain && (key == WXK_F2 || key == WXK_RETURN || key == WXK_NUMPAD_ENTER)) {
        editCurrent();
        return;
    }
    if (isPlain && (key == WXK_LEFT || key == WXK_RIGHT) && stepSideways(key)) return;
    const bool asksForChoice = (isPlain && key == WXK_F4) || (held == wxMOD_ALT && key == WXK_DOWN);
    if (asksForChoice && choiceWanted && GetCurrentItem().IsOk()) {
        choiceWanted(currentKey(), currentColumn());
        return;
    }
    const bool asksForMenu =
        (isPlain && (key == WXK_MENU || key == WXK_WINDOWS_MENU)) || (held == wxMOD_SHIFT && key == WXK_F10);
    if (asksForMenu && menuWanted) {
        showSelected();
        menuWanted();
        return;
    }
    event.Skip();
}

/// Typing a letter or figure on a cell replaces what stands in it.
void TableView::onCharacter(wxKeyEvent& event) {
    const auto character = event.GetUnicodeKey();
    const bool types =
        (event.GetModifiers() & ~wxMOD_SHIFT) == 0 && character != WXK_NONE && wxIsalnum(character);
    if (!types || !GetCurrentItem().IsOk() || !model_->isEditable(currentKey(), currentColumn())) {
        event.Skip();
        return;
    }
    editCurrent();
    replaceEditorText(wxString{wxUniChar{character}});
}

}  // namespace mijlpaal::gui

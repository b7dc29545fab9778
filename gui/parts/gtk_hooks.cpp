#include "gui/parts/gtk_hooks.h"

#include "gui/parts/text.h"

#include <gtk/gtk.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

namespace {

GtkTreeView* treeOf(wxDataViewCtrl& table) {
    return GTK_TREE_VIEW(table.GtkGetTreeView());
}

GtkAdjustment* verticalOf(wxDataViewCtrl& table) {
    return gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(table.GtkGetTreeView()));
}

/// A listener that lives as long as the GTK object it listens to.
template <class Listener>
void deleteListener(gpointer listener, GClosure*) {
    delete static_cast<Listener*>(listener);
}

void callPlain(GtkAdjustment*, gpointer listener) {
    (*static_cast<std::function<void()>*>(listener))();
}

void callOnce(GdkFrameClock* clock, gpointer listener) {
    const auto then = *static_cast<std::function<void()>*>(listener);
    g_signal_handlers_disconnect_by_func(clock, reinterpret_cast<gpointer>(callOnce), listener);
    gdk_display_sync(gdk_display_get_default());  // until the server has drawn it
    then();
}

/// What stood in a text field before, and what stood there after that.
struct TextHistory {
    std::vector<std::string> before, after;
    std::string now;
    guint32 time = 0;
    bool isMoving = false;
};

void onTextChanged(GtkEditable* editable, gpointer data) {
    auto& history = *static_cast<TextHistory*>(data);
    const std::string text = gtk_entry_get_text(GTK_ENTRY(editable));
    if (history.isMoving || text == history.now) return;
    // What one key replaces goes away first and comes then: that is one step.
    const auto time = gtk_get_current_event_time();
    if (time == 0 || time != history.time) history.before.push_back(history.now);
    history.time = time;
    history.after.clear();
    history.now = text;
}

void moveText(GtkEntry* entry, TextHistory& history, bool back) {
    auto &from = back ? history.before : history.after, &to = back ? history.after : history.before;
    if (from.empty()) return;
    to.push_back(std::exchange(history.now, from.back()));
    from.pop_back();
    history.time = 0;
    history.isMoving = true;
    gtk_entry_set_text(entry, history.now.c_str());
    gtk_editable_set_position(GTK_EDITABLE(entry), -1);
    history.isMoving = false;
}

void mark(GtkEntry& entry, bool isGood) {
    auto* style = gtk_widget_get_style_context(GTK_WIDGET(&entry));
    if (isGood) {
        gtk_style_context_remove_class(style, GTK_STYLE_CLASS_ERROR);
    } else {
        gtk_style_context_add_class(style, GTK_STYLE_CLASS_ERROR);
    }
}

gboolean onTextKey(GtkWidget* widget, GdkEventKey* event, gpointer data) {
    const auto held = event->state & gtk_accelerator_get_default_mod_mask();
    const auto key = gdk_keyval_to_lower(event->keyval);
    const bool isControl = held == GDK_CONTROL_MASK;
    const bool isShifted = held == (GDK_CONTROL_MASK | GDK_SHIFT_MASK);
    const bool undoes = isControl && key == GDK_KEY_z;
    const bool redoes = (isControl && key == GDK_KEY_y) || (isShifted && key == GDK_KEY_z);
    if (undoes || redoes) {
        moveText(GTK_ENTRY(widget), *static_cast<TextHistory*>(data), undoes);
        return TRUE;
    }
    const bool isArrow = key == GDK_KEY_Left || key == GDK_KEY_Right || key == GDK_KEY_Up || key == GDK_KEY_Down;
    if (held == (GDK_MOD1_MASK | GDK_SHIFT_MASK) && isArrow) return TRUE;
    return isControl && (key == GDK_KEY_Return || key == GDK_KEY_F2);
}

constexpr auto historyName = "mijlpaal-text-history";

void keepTextHistory(GtkEntry* entry) {
    auto* history = new TextHistory;
    g_object_set_data(G_OBJECT(entry), historyName, history);
    history->now = gtk_entry_get_text(entry);
    g_signal_connect(entry, "changed", G_CALLBACK(onTextChanged), history);
    g_signal_connect_data(entry, "key-press-event", G_CALLBACK(onTextKey), history,
                          deleteListener<TextHistory>, GConnectFlags{});
}

void findEntry(GtkWidget* widget, gpointer found) {
    auto*& entry = *static_cast<GtkEntry**>(found);
    if (entry) return;
    if (GTK_IS_ENTRY(widget)) {
        entry = GTK_ENTRY(widget);
    } else if (GTK_IS_CONTAINER(widget)) {
        gtk_container_forall(GTK_CONTAINER(widget), findEntry, found);
    }
}

/// The text field that is open, if any: there is one keyboard, so there is one field.
struct OpenEditor {
    GtkEntry* entry = nullptr;
    std::shared_ptr<CellEditorEvents> events;
    bool escaped = false, taken = false;
};
OpenEditor openEditor;

wxString textOf(GtkEntry* entry) {
    return wxString::FromUTF8(gtk_entry_get_text(entry));
}

void close(GtkCellEditable* editable) {
    g_object_ref(editable);  // both signals make the table let go of it
    gtk_cell_editable_editing_done(editable);
    gtk_cell_editable_remove_widget(editable);
    g_object_unref(editable);
}

gboolean onKey(GtkWidget* widget, GdkEventKey* event, gpointer) {
    if (event->keyval == GDK_KEY_Escape) openEditor.escaped = true;
    const auto held = event->state & gtk_accelerator_get_default_mod_mask();
    const auto events = openEditor.events;
    const bool asks = (held == 0 && event->keyval == GDK_KEY_F4) ||
                      (held == GDK_MOD1_MASK && event->keyval == GDK_KEY_Down);
    if (asks && events && events->choiceWanted) {
        events->choiceWanted();
        return TRUE;
    }
    const bool entersInAll = held == GDK_CONTROL_MASK && event->keyval == GDK_KEY_Return;
    const bool back = event->keyval == GDK_KEY_ISO_Left_Tab;
    if (event->keyval != GDK_KEY_Tab && !back && !entersInAll) return FALSE;
    close(GTK_CELL_EDITABLE(widget));
    if (entersInAll) {
        if (events && events->enteredInAll) events->enteredInAll();
    } else if (events && events->tabbed) {
        events->tabbed(back);
    }
    return TRUE;
}

void onChanged(GtkEditable* editable, gpointer) {
    const auto events = openEditor.events;
    if (GTK_ENTRY(editable) == openEditor.entry && events->changed) events->changed(textOf(openEditor.entry));
}

/// Comes for every end: Enter, Tab, Escape, focus elsewhere.
void onDone(GtkCellEditable* editable, gpointer) {
    if (GTK_ENTRY(editable) != openEditor.entry) return;
    gboolean cancelled = FALSE;
    g_object_get(editable, "editing-canceled", &cancelled, nullptr);
    const auto ended = std::exchange(openEditor, {});
    if (!cancelled) return;
    if (!ended.escaped && ended.events->left) {
        ended.events->left(textOf(ended.entry));
    } else if (ended.events->cancelled) {
        ended.events->cancelled();
    }
}

/// The table took the field away without an end, for example because its row went.
void onGone(GtkCellEditable* editable, gpointer) {
    if (GTK_ENTRY(editable) != openEditor.entry) return;
    const auto ended = std::exchange(openEditor, {});
    if (ended.events->cancelled) ended.events->cancelled();
}

void onEditingStarted(GtkCellRenderer*, GtkCellEditable* editable, gchar*, gpointer data) {
    if (!GTK_IS_ENTRY(editable)) return;
    openEditor = {GTK_ENTRY(editable), *static_cast<std::shared_ptr<CellEditorEvents>*>(data)};
    g_signal_connect(editable, "changed", G_CALLBACK(onChanged), nullptr);
    g_signal_connect(editable, "key-press-event", G_CALLBACK(onKey), nullptr);
    keepTextHistory(GTK_ENTRY(editable));
    g_signal_connect(editable, "editing-done", G_CALLBACK(onDone), nullptr);
    g_signal_connect(editable, "remove-widget", G_CALLBACK(onGone), nullptr);
}

GLogWriterOutput writeLog(GLogLevelFlags level, const GLogField* fields, gsize count, gpointer) {
    for (gsize i = 0; i < count; ++i) {
        if (std::strcmp(fields[i].key, "GLIB_DOMAIN") != 0) continue;
        const auto* domain = static_cast<const char*>(fields[i].value);
        if (domain && std::strcmp(domain, "Gtk") == 0) return G_LOG_WRITER_HANDLED;
    }
    return g_log_writer_default(level, fields, count, nullptr);
}

}  // namespace

void silenceGtk() {
    // glib allows this once in a process.
    static const bool once = (g_log_set_writer_func(writeLog, nullptr, nullptr), true);
    static_cast<void>(once);
}

void setAccessibleName(wxWindow& window, const wxString& name) {
    if (auto* widget = window.GetHandle()) {
        atk_object_set_name(gtk_widget_get_accessible(widget), toUtf8(name).c_str());
    }
}

void wrapNotice(wxWindow& bar, int width) {
    const GtkCallback wrap = [](GtkWidget* widget, gpointer) {
        if (GTK_IS_LABEL(widget)) {
            gtk_label_set_line_wrap(GTK_LABEL(widget), TRUE);
            gtk_label_set_xalign(GTK_LABEL(widget), 0);
        }
    };
    auto* widget = bar.GetHandle();
    if (!GTK_IS_INFO_BAR(widget)) return;
    gtk_container_foreach(GTK_CONTAINER(gtk_info_bar_get_content_area(GTK_INFO_BAR(widget))), wrap, nullptr);
    int least = 0, natural = 0;
    gtk_widget_get_preferred_height_for_width(widget, width, &least, &natural);
    bar.SetMinSize({-1, natural});
}

void leadVerticalScroll(wxDataViewCtrl& table, std::function<void()> changed) {
    auto* window = GTK_SCROLLED_WINDOW(table.GetHandle());
    GtkPolicyType sideways = GTK_POLICY_AUTOMATIC;
    gtk_scrolled_window_get_policy(window, &sideways, nullptr);
    gtk_scrolled_window_set_policy(window, sideways, GTK_POLICY_EXTERNAL);
    gtk_scrolled_window_set_overlay_scrolling(window, FALSE);
    for (const auto* signal : {"value-changed", "changed"}) {
        g_signal_connect_data(verticalOf(table), signal, G_CALLBACK(callPlain),
                              new std::function<void()>{changed}, deleteListener<std::function<void()>>,
                              GConnectFlags{});
    }
}

VerticalScroll verticalScroll(wxDataViewCtrl& table) {
    auto* adjustment = verticalOf(table);
    return {static_cast<int>(gtk_adjustment_get_value(adjustment)),
            static_cast<int>(gtk_adjustment_get_page_size(adjustment)),
            static_cast<int>(gtk_adjustment_get_upper(adjustment))};
}

void scrollVertically(wxDataViewCtrl& table, int position) {
    gtk_adjustment_set_value(verticalOf(table), position);
}

void layOutRows(wxDataViewCtrl& table) {
    int least = 0, natural = 0;
    gtk_widget_queue_resize_no_redraw(table.GtkGetTreeView());
    gtk_widget_get_preferred_width(table.GtkGetTreeView(), &least, &natural);
}

void restoreVerticalScroll(wxDataViewCtrl& table, const VerticalScroll& scroll) {
    auto* adjustment = verticalOf(table);
    // The table takes in how high all rows are together only when it is painted.
    gtk_adjustment_set_upper(adjustment,
                             std::max(gtk_adjustment_get_upper(adjustment), double(scroll.range)));
    gtk_adjustment_set_value(adjustment, scroll.position);
}

wxRect rowOnScreen(wxDataViewCtrl& table, const wxDataViewItem& item) {
    // wxWidgets gives the cell without the space between rows; the whole row must be in step.
    const auto cell = table.GetItemRect(item);
    auto* window = gtk_tree_view_get_bin_window(treeOf(table));
    if (cell.IsEmpty() || !window) return {};
    int x = 0, y = 0;
    gtk_tree_view_convert_widget_to_bin_window_coords(treeOf(table), 0, cell.y + cell.height / 2, &x, &y);
    GtkTreePath* path = nullptr;
    // Of the topmost row perhaps only the lower edge is in sight.
    y = std::max(y, 0);
    if (!gtk_tree_view_get_path_at_pos(treeOf(table), 1, y, &path, nullptr, nullptr, nullptr)) return {};
    GdkRectangle area{};
    gtk_tree_view_get_background_area(treeOf(table), path, nullptr, &area);
    gtk_tree_path_free(path);
    gdk_window_get_root_coords(window, 0, area.y, &x, &y);
    return {x, y, gdk_window_get_width(window), area.height};
}

RowsOnScreen rowsOnScreen(wxDataViewCtrl& table) {
    // wxWidgets gives cells without the space between rows; whole rows must be in step.
    RowsOnScreen rows;
    auto* tree = treeOf(table);
    auto* window = gtk_tree_view_get_bin_window(tree);
    if (!window) return rows;
    // Once: every question about the screen waits for its server.
    int left = 0, top = 0;
    gdk_window_get_root_coords(window, 0, 0, &left, &top);
    const auto width = gdk_window_get_width(window), height = verticalScroll(table).page;
    for (int y = 0; y < height;) {
        GdkRectangle area{};
        wxDataViewItem item;
        // On the edge between two rows GTK may give the one above.
        for (const int at : {y, y + 1}) {
            GtkTreePath* path = nullptr;
            if (!gtk_tree_view_get_path_at_pos(tree, 1, at, &path, nullptr, nullptr, nullptr)) return rows;
            gtk_tree_view_get_background_area(tree, path, nullptr, &area);
            if (rows.areas.empty()) item = table.GTKPathToItem(path);
            gtk_tree_path_free(path);
            if (area.y + area.height > y) break;
        }
        // Before a row is laid out it has no height, or another.
        if (area.y + area.height <= y) break;
        if (rows.areas.empty()) rows.first = item;
        rows.areas.emplace_back(left, top + area.y, width, area.height);
        y = area.y + area.height;
    }
    return rows;
}

int rowsTopOnScreen(wxDataViewCtrl& table) {
    auto* window = gtk_tree_view_get_bin_window(treeOf(table));
    if (!window) return table.GetScreenPosition().y;
    int x = 0, y = 0;
    gdk_window_get_root_coords(window, 0, 0, &x, &y);
    return y;
}

void afterThisFrame(wxWindow& window, std::function<void()> then) {
    auto* clock = gtk_widget_get_frame_clock(window.GetHandle());
    g_signal_connect_data(clock, "after-paint", G_CALLBACK(callOnce),
                          new std::function<void()>{std::move(then)}, deleteListener<std::function<void()>>,
                          GConnectFlags{});
}

void repaintCells(wxDataViewCtrl& table) {
    gtk_widget_queue_draw(table.GtkGetTreeView());
}

void repaintRows(wxDataViewCtrl& table, const std::vector<wxRect>& rows) {
    auto* window = gtk_tree_view_get_bin_window(treeOf(table));
    if (!window || rows.empty()) return;
    int left = 0, top = 0;
    gdk_window_get_root_coords(window, 0, 0, &left, &top);
    for (const auto& row : rows) {
        const GdkRectangle area{0, row.y - top, row.width, row.height};
        gdk_window_invalidate_rect(window, &area, TRUE);
    }
}

void letGrow(wxDataViewColumn& column) {
    gtk_tree_view_column_set_expand(GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()), TRUE);
}

void focusColumn(wxDataViewCtrl& table, wxDataViewColumn& column) {
    GtkTreePath* path = nullptr;
    gtk_tree_view_get_cursor(treeOf(table), &path, nullptr);
    if (!path) return;
    // With the cell named: otherwise GTK spends the next arrow key on giving it the focus.
    gtk_tree_view_set_cursor_on_cell(treeOf(table), path, GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()),
                                     column.GetRenderer()->GetGtkHandle(), FALSE);
    gtk_tree_path_free(path);
}

void focusSelectedRow(wxDataViewCtrl& table) {
    auto* rows = gtk_tree_selection_get_selected_rows(gtk_tree_view_get_selection(treeOf(table)), nullptr);
    if (rows) gtk_tree_view_set_cursor(treeOf(table), static_cast<GtkTreePath*>(rows->data), nullptr, FALSE);
    g_list_free_full(rows, [](gpointer path) { gtk_tree_path_free(static_cast<GtkTreePath*>(path)); });
}

void stopSearchOnTyping(wxDataViewCtrl& table) {
    gtk_tree_view_set_enable_search(treeOf(table), FALSE);
    gtk_tree_view_set_search_column(treeOf(table), -1);
}

void watchCellEditor(wxDataViewColumn& column, CellEditorEvents events) {
    using Shared = std::shared_ptr<CellEditorEvents>;
    g_signal_connect_data(column.GetRenderer()->GetGtkHandle(), "editing-started",
                          G_CALLBACK(onEditingStarted),
                          new Shared{std::make_shared<CellEditorEvents>(std::move(events))},
                          deleteListener<Shared>, GConnectFlags{});
}

void letUndoText(wxWindow& window) {
    GtkEntry* entry = nullptr;
    if (auto* widget = window.GetHandle()) findEntry(widget, &entry);
    if (entry) keepTextHistory(entry);
}

void putText(wxWindow& window, const wxString& text) {
    GtkEntry* entry = nullptr;
    if (auto* widget = window.GetHandle()) findEntry(widget, &entry);
    if (!entry) return;
    auto* history = static_cast<TextHistory*>(g_object_get_data(G_OBJECT(entry), historyName));
    if (history) *history = {{}, {}, toUtf8(text), 0, true};
    gtk_entry_set_text(entry, toUtf8(text).c_str());
    if (history) history->isMoving = false;
}

void markText(wxWindow& window, bool isGood) {
    GtkEntry* entry = nullptr;
    if (auto* widget = window.GetHandle()) findEntry(widget, &entry);
    if (entry) mark(*entry, isGood);
}

bool isCellEditorOpen() {
    return openEditor.entry != nullptr;
}

void replaceEditorText(const wxString& text) {
    if (!openEditor.entry) return;
    gtk_entry_set_text(openEditor.entry, toUtf8(text).c_str());
    gtk_editable_set_position(GTK_EDITABLE(openEditor.entry), -1);
}

namespace {

gboolean holdsTyped(GtkEntryCompletion* completion, const gchar* typed, GtkTreeIter* row, gpointer) {
    gchar* text = nullptr;
    gtk_tree_model_get(gtk_entry_completion_get_model(completion), row, 0, &text, -1);
    const bool holds = fromUtf8(text).Lower().Contains(fromUtf8(typed).Lower());
    g_free(text);
    return holds;
}

gboolean onCompleted(GtkEntryCompletion* completion, GtkTreeModel* model, GtkTreeIter* row, gpointer) {
    gchar* text = nullptr;
    gtk_tree_model_get(model, row, 0, &text, -1);
    auto* entry = gtk_entry_completion_get_entry(completion);
    gtk_entry_set_text(GTK_ENTRY(entry), toUtf8(fromUtf8(text).BeforeFirst(wxUniChar{0x2013}).Trim()).c_str());
    gtk_editable_set_position(GTK_EDITABLE(entry), -1);
    g_free(text);
    return TRUE;
}

}  // namespace

void completeEditorText(const std::vector<std::string>& texts) {
    if (!openEditor.entry || texts.empty()) return;
    auto* list = gtk_list_store_new(1, G_TYPE_STRING);
    for (const auto& text : texts) gtk_list_store_insert_with_values(list, nullptr, -1, 0, text.c_str(), -1);
    auto* completion = gtk_entry_completion_new();
    gtk_entry_completion_set_model(completion, GTK_TREE_MODEL(list));
    gtk_entry_completion_set_text_column(completion, 0);
    gtk_entry_completion_set_match_func(completion, holdsTyped, nullptr, nullptr);
    g_signal_connect(completion, "match-selected", G_CALLBACK(onCompleted), nullptr);
    gtk_entry_set_completion(openEditor.entry, completion);
    g_object_unref(completion);
    g_object_unref(list);
}

void markEditorText(bool readable) {
    if (openEditor.entry) mark(*openEditor.entry, readable);
}

void cancelCellEditor() {
    if (!openEditor.entry) return;
    auto* editable = GTK_CELL_EDITABLE(openEditor.entry);
    openEditor.escaped = true;
    g_object_set(editable, "editing-canceled", TRUE, nullptr);
    close(editable);
}

}  // namespace mijlpaal::gui

#include "gui/parts/gtk_columns.h"

#include "gui/parts/text.h"

#include <gtk/gtk.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

namespace {

GtkTreeView* treeOf(wxDataViewCtrl& table) {
    return GTK_TREE_VIEW(table.GtkGetTreeView());
}

GtkTreeViewColumn* handleOf(const wxDataViewColumn& column) {
    return GTK_TREE_VIEW_COLUMN(column.GetGtkHandle());
}

/// A listener that lives as long as the GTK object it listens to.
template <class Listener>
void deleteListener(gpointer listener, GClosure*) {
    delete static_cast<Listener*>(listener);
}

void callPlain(GObject*, gpointer listener) {
    (*static_cast<std::function<void()>*>(listener))();
}

void callOnNotice(GObject*, GParamSpec*, gpointer listener) {
    (*static_cast<std::function<void()>*>(listener))();
}

void listen(gpointer object, const char* signal, GCallback callback, std::function<void()> listener) {
    g_signal_connect_data(object, signal, callback, new std::function<void()>{std::move(listener)},
                          deleteListener<std::function<void()>>, GConnectFlags{});
}

GtkAdjustment* sidewaysOf(wxDataViewCtrl& table) {
    return gtk_scrollable_get_hadjustment(GTK_SCROLLABLE(table.GtkGetTreeView()));
}

gboolean onDrawn(GtkWidget* widget, cairo_t* context, gpointer edge) {
    const auto x = (*static_cast<std::function<int()>*>(edge))();
    if (x <= 0 || !gtk_cairo_should_draw_window(context, gtk_tree_view_get_bin_window(GTK_TREE_VIEW(widget))))
        return FALSE;
    auto* style = gtk_widget_get_style_context(widget);
    GdkRGBA colour{};
    gtk_style_context_get_color(style, gtk_style_context_get_state(style), &colour);
    gdk_cairo_set_source_rgba(context, &colour);
    cairo_set_line_width(context, 1);
    cairo_move_to(context, x - 0.5, 0);
    cairo_line_to(context, x - 0.5, gtk_widget_get_allocated_height(widget));
    cairo_stroke(context);
    return FALSE;
}

gboolean onMarkDrawn(GtkWidget* widget, cairo_t* context, gpointer asked) {
    auto* rows = gtk_tree_view_get_bin_window(GTK_TREE_VIEW(widget));
    if (!gtk_cairo_should_draw_window(context, rows)) return FALSE;
    const auto mark = (*static_cast<std::function<wxRect()>*>(asked))();
    if (mark.IsEmpty()) return FALSE;
    int left = 0, top = 0;
    gdk_window_get_origin(gtk_widget_get_window(widget), &left, &top);
    auto* style = gtk_widget_get_style_context(widget);
    GdkRGBA colour{};
    gtk_style_context_get_color(style, gtk_style_context_get_state(style), &colour);
    gdk_cairo_set_source_rgba(context, &colour);
    constexpr double line = 2, lowest = 8;
    cairo_set_line_width(context, line);
    if (mark.height < lowest) {
        cairo_rectangle(context, mark.x - left, mark.y - top, mark.width, mark.height);
        cairo_fill(context);
    } else {
        cairo_rectangle(context, mark.x - left + line / 2, mark.y - top + line / 2, mark.width - line,
                        mark.height - line);
        cairo_stroke(context);
    }
    return FALSE;
}

using OnButton = std::function<bool(bool isPress, bool withKeys)>;

gboolean onButton(GtkWidget*, GdkEventButton* button, gpointer isMeant) {
    const bool isPress = button->type == GDK_BUTTON_PRESS;
    if (button->button != GDK_BUTTON_PRIMARY || (!isPress && button->type != GDK_BUTTON_RELEASE)) return FALSE;
    const bool withKeys = (button->state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_MOD1_MASK)) != 0;
    return (*static_cast<OnButton*>(isMeant))(isPress, withKeys) ? TRUE : FALSE;
}

struct Tips {
    wxDataViewCtrl& table;
    TipOf tipOf;
};

gboolean onTipAsked(GtkWidget* widget, gint x, gint y, gboolean byKeyboard, GtkTooltip* tooltip,
                    gpointer data) {
    const auto& tips = *static_cast<Tips*>(data);
    auto* tree = GTK_TREE_VIEW(widget);
    if (byKeyboard) return FALSE;
    int inX = 0, inY = 0;
    gtk_tree_view_convert_widget_to_bin_window_coords(tree, x, y, &inX, &inY);
    GtkTreePath* path = nullptr;
    GtkTreeViewColumn* at = nullptr;
    if (inY < 0 || !gtk_tree_view_get_path_at_pos(tree, inX, inY, &path, &at, nullptr, nullptr)) return FALSE;
    gboolean shows = FALSE;
    for (unsigned i = 0; i < tips.table.GetColumnCount(); ++i) {
        const auto* column = tips.table.GetColumn(i);
        if (handleOf(*column) != at) continue;
        GdkRectangle cell{};
        gtk_tree_view_get_cell_area(tree, path, at, &cell);
        const auto tip = tips.tipOf(tips.table.GTKPathToItem(path), *column, cell.width);
        if (tip.empty()) break;
        gtk_tooltip_set_text(tooltip, toUtf8(tip).c_str());
        gtk_tree_view_set_tooltip_cell(tree, tooltip, path, at, nullptr);
        shows = TRUE;
    }
    gtk_tree_path_free(path);
    return shows;
}

}  // namespace

void listenToHead(wxDataViewColumn& column, std::function<void()> clicked) {
    gtk_tree_view_column_set_clickable(handleOf(column), TRUE);
    listen(handleOf(column), "clicked", G_CALLBACK(callPlain), std::move(clicked));
}

void showSortArrow(wxDataViewColumn& column, std::optional<bool> descending) {
    gtk_tree_view_column_set_sort_indicator(handleOf(column), descending.has_value());
    if (descending)
        gtk_tree_view_column_set_sort_order(handleOf(column),
                                            *descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

void moveColumn(wxDataViewCtrl& table, wxDataViewColumn& column, wxDataViewColumn* behind) {
    gtk_tree_view_move_column_after(treeOf(table), handleOf(column), behind ? handleOf(*behind) : nullptr);
}

void giveTips(wxDataViewCtrl& table, TipOf tipOf) {
    auto* widget = table.GtkGetTreeView();
    gtk_widget_set_has_tooltip(widget, TRUE);
    g_signal_connect_data(widget, "query-tooltip", G_CALLBACK(onTipAsked), new Tips{table, std::move(tipOf)},
                          deleteListener<Tips>, GConnectFlags{});
}

int askedWidth(const wxDataViewColumn& column) {
    return gtk_tree_view_column_get_fixed_width(handleOf(column));
}

void watchWidth(wxDataViewColumn& column, std::function<void()> changed) {
    listen(handleOf(column), "notify::width", G_CALLBACK(callOnNotice), std::move(changed));
}

SidewaysScroll sidewaysScroll(wxDataViewCtrl& table) {
    auto* adjustment = sidewaysOf(table);
    return {static_cast<int>(gtk_adjustment_get_value(adjustment)),
            static_cast<int>(gtk_adjustment_get_page_size(adjustment)),
            static_cast<int>(gtk_adjustment_get_upper(adjustment))};
}

void scrollSideways(wxDataViewCtrl& table, int position) {
    gtk_adjustment_set_value(sidewaysOf(table), position);
}

void leadSidewaysScroll(wxDataViewCtrl& table, std::function<void()> changed) {
    auto* window = GTK_SCROLLED_WINDOW(table.GetHandle());
    GtkPolicyType vertical = GTK_POLICY_AUTOMATIC;
    gtk_scrolled_window_get_policy(window, nullptr, &vertical);
    gtk_scrolled_window_set_policy(window, GTK_POLICY_EXTERNAL, vertical);
    for (const auto* signal : {"value-changed", "changed"})
        listen(sidewaysOf(table), signal, G_CALLBACK(callPlain), changed);
}

void stopGrowing(wxDataViewColumn& column) {
    gtk_tree_view_column_set_expand(handleOf(column), FALSE);
}

void watchSelection(wxDataViewCtrl& table, std::function<void()> changed) {
    listen(gtk_tree_view_get_selection(treeOf(table)), "changed", G_CALLBACK(callPlain), std::move(changed));
}

void showWholeColumn(wxDataViewCtrl& table, wxDataViewColumn& column) {
    auto* sideways = sidewaysOf(table);
    double left = 0;
    for (unsigned i = 0; i < table.GetColumnCount(); ++i) {
        const auto* each = table.GetColumn(i);
        if (each == &column) break;
        if (!each->IsHidden()) left += each->GetWidth();
    }
    gtk_adjustment_set_upper(sideways,
                             std::max(gtk_adjustment_get_upper(sideways), left + double(column.GetWidth())));
    gtk_adjustment_clamp_page(sideways, left, left + column.GetWidth());
}

void drawEdge(wxDataViewCtrl& table, std::function<int()> edge) {
    g_signal_connect_data(table.GtkGetTreeView(), "draw", G_CALLBACK(onDrawn),
                          new std::function<int()>{std::move(edge)}, deleteListener<std::function<int()>>,
                          G_CONNECT_AFTER);
}

void drawMark(wxDataViewCtrl& table, std::function<wxRect()> mark) {
    g_signal_connect_data(table.GtkGetTreeView(), "draw", G_CALLBACK(onMarkDrawn),
                          new std::function<wxRect()>{std::move(mark)},
                          deleteListener<std::function<wxRect()>>, G_CONNECT_AFTER);
}

void listenToButton(wxDataViewCtrl& table, std::function<bool(bool isPress, bool withKeys)> isMeant) {
    const OnButton listener{std::move(isMeant)};
    for (const auto* signal : {"button-press-event", "button-release-event"})
        g_signal_connect_data(table.GtkGetTreeView(), signal, G_CALLBACK(onButton), new OnButton{listener},
                              deleteListener<OnButton>, GConnectFlags{});
}

void selectByDragging(wxDataViewCtrl& table) {
    gtk_tree_view_set_rubber_banding(treeOf(table), TRUE);
}

void showFocusCell(wxDataViewCtrl& table) {
    auto* style = gtk_css_provider_new();
    gtk_css_provider_load_from_data(style,
                                    "treeview.view:focus { outline: 2px solid @theme_text_color;"
                                    " outline-offset: -2px; }"
                                    "treeview.view:focus:selected { outline: 2px solid"
                                    " @theme_selected_fg_color; outline-offset: -2px; }",
                                    -1, nullptr);
    gtk_style_context_add_provider(gtk_widget_get_style_context(table.GtkGetTreeView()),
                                   GTK_STYLE_PROVIDER(style), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    g_object_unref(style);
}

}  // namespace mijlpaal::gui

#include "gui/table/row_drag.h"

#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/table/table_view.h"

#include <gtk/gtk.h>
#include <wx/utils.h>

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {

namespace {

using Key = sheet::RowKey;
using Side = RowDrop::Side;

/// In pixels at scale 1: how far a hand moves before it drags, how near an edge scrolls, how far a level stands in.
constexpr int leastMove = 4, edgeZone = 18, levelWidth = 18;
constexpr int edgeMilliseconds = 60;

using OnButton = std::function<void(wxMouseEvent&)>;

/// wxWidgets does not tell a table of the buttons that GTK takes for the selection.
gboolean onButton(GtkWidget*, GdkEventButton* button, gpointer listener) {
    const bool isPress = button->type == GDK_BUTTON_PRESS;
    if (button->button != GDK_BUTTON_PRIMARY || (!isPress && button->type != GDK_BUTTON_RELEASE)) return FALSE;
    wxMouseEvent event{isPress ? wxEVT_LEFT_DOWN : wxEVT_LEFT_UP};
    event.SetControlDown((button->state & GDK_CONTROL_MASK) != 0);
    event.SetShiftDown((button->state & GDK_SHIFT_MASK) != 0);
    event.SetAltDown((button->state & GDK_MOD1_MASK) != 0);
    (*static_cast<OnButton*>(listener))(event);
    return event.GetSkipped() ? FALSE : TRUE;
}

void listenToButton(wxDataViewCtrl& table, const char* signal, OnButton listener) {
    g_signal_connect_data(
        table.GtkGetTreeView(), signal, G_CALLBACK(onButton), new OnButton{std::move(listener)},
        [](gpointer gone, GClosure*) { delete static_cast<OnButton*>(gone); }, GConnectFlags{});
}

}  // namespace

RowDrag::RowDrag(TableView& table) : table_{table} {
    listenToButton(table_, "button-press-event", [this](wxMouseEvent& event) { onPress(event); });
    listenToButton(table_, "button-release-event", [this](wxMouseEvent& event) { onRelease(event); });
    table_.Bind(wxEVT_MOTION, &RowDrag::onMotion, this);
    table_.Bind(wxEVT_CHAR_HOOK, &RowDrag::onKey, this);
    edgeTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { scrollAtEdge(); });
    drawMark(table_, [this] { return mark(); });
}

/// A press on a row that is selected already, in the first column.
bool RowDrag::isHandle(wxPoint onScreen) const {
    const auto columns = table_.columnAreas();
    const auto at = table_.ScreenToClient(onScreen);
    if (columns.empty() || at.x < columns.front().left || at.x >= columns.front().left + columns.front().width)
        return false;
    const auto rows = table_.rowsInSight();
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        if (!rows.areas[i].Contains(onScreen)) continue;
        const auto selected = table_.selectedKeys();
        return std::find(selected.begin(), selected.end(), table_.rows()[rows.first + i]) != selected.end();
    }
    return false;
}

void RowDrag::onPress(wxMouseEvent& event) {
    const auto at = wxGetMousePosition();
    if (event.HasAnyModifiers() || !isPossible || !isPossible() || !isHandle(at)) return event.Skip();
    table_.SetFocus();
    pressed_ = at;
}

void RowDrag::onMotion(wxMouseEvent& event) {
    const auto at = wxGetMousePosition();
    if (!pressed_) {
        const bool grips = isPossible && !event.Dragging() && isHandle(at) && isPossible();
        table_.SetCursor(grips ? wxCursor{wxCURSOR_HAND} : wxNullCursor);
        return event.Skip();
    }
    const auto least = table_.FromDIP(leastMove);
    if (!isDragging_ && std::abs(at.x - pressed_->x) < least && std::abs(at.y - pressed_->y) < least) return;
    if (!isDragging_) {
        isDragging_ = true;
        rows_ = table_.selectedKeys();
        edgeTimer_.Start(edgeMilliseconds);
    }
    lookAt(at);
}

void RowDrag::onRelease(wxMouseEvent& event) {
    if (!pressed_) return event.Skip();
    const auto target = target_;
    const bool wasClick = !isDragging_;
    const auto place = *pressed_;
    stop();
    if (target) {
        dropped(*target);
    } else if (wasClick) {
        // A click means the one row that it hits.
        const auto rows = table_.rowsInSight();
        for (std::size_t i = 0; i < rows.areas.size(); ++i) {
            if (rows.areas[i].Contains(place)) return table_.selectKey(table_.rows()[rows.first + i]);
        }
    }
}

void RowDrag::onKey(wxKeyEvent& event) {
    if (!isDragging_ || event.GetKeyCode() != WXK_ESCAPE) return event.Skip();
    stop();
}

void RowDrag::stop() {
    edgeTimer_.Stop();
    pressed_.reset();
    isDragging_ = false;
    target_.reset();
    rows_.clear();
    table_.SetCursor(wxNullCursor);
    table_.Refresh();
}

void RowDrag::lookAt(wxPoint onScreen) {
    const auto target = dropAt(onScreen);
    table_.SetCursor(wxCursor{target ? wxCURSOR_HAND : wxCURSOR_NO_ENTRY});
    if (target == target_) return;
    target_ = target;
    table_.Refresh();
}

void RowDrag::scrollAtEdge() {
    if (!isDragging_) return edgeTimer_.Stop();
    const auto rows = table_.rowsInSight();
    if (rows.areas.empty()) return;
    const auto at = wxGetMousePosition();
    const auto zone = table_.FromDIP(edgeZone);
    const auto top = rowsTopOnScreen(table_);
    const auto bottom = table_.GetScreenRect().GetBottom();
    const auto step = at.y < top + zone ? -1 : at.y > bottom - zone ? 1 : 0;
    if (step == 0) return;
    const auto scroll = verticalScroll(table_);
    const auto height = rows.areas.front().height;
    scrollVertically(table_, std::clamp(scroll.position + step * height, 0, std::max(scroll.range - scroll.page, 0)));
    lookAt(at);
}

/// What is dragged, and what stands in it.
bool RowDrag::isTakenAlong(Key row) const {
    for (auto key = row; key != 0; key = table_.parentOf(key)) {
        if (std::find(rows_.begin(), rows_.end(), key) != rows_.end()) return true;
    }
    return false;
}

/// The upper part of a row means above it, the lower part below it, the middle of one that contains others inside.
std::optional<RowDrop> RowDrag::dropAt(wxPoint onScreen) const {
    const auto& rows = table_.rows();
    const auto inSight = table_.rowsInSight();
    const auto taken = [this](Key row, Side side) -> std::optional<RowDrop> {
        const auto holder = side == Side::inside ? row : table_.parentOf(row);
        if (isTakenAlong(row) || (holder != 0 && isTakenAlong(holder))) return std::nullopt;
        return RowDrop{row, side};
    };
    for (std::size_t i = 0; i < inSight.areas.size(); ++i) {
        const auto& area = inSight.areas[i];
        if (onScreen.y < area.y || onScreen.y >= area.y + area.height) continue;
        const auto at = inSight.first + i;
        const auto row = rows[at];
        const auto share = static_cast<double>(onScreen.y - area.y) / area.height;
        const bool contains = table_.containsRows(row);
        const double above = contains ? 1.0 / 3 : 0.5, inside = contains ? 2.0 / 3 : 0.5;
        if (share < above) return taken(row, Side::above);
        if (share < inside) return taken(row, Side::inside);
        // Below an open row stands the first that it contains.
        if (contains && table_.isKeyOpen(row) && at + 1 < rows.size()) return taken(rows[at + 1], Side::above);
        return taken(row, Side::below);
    }
    if (rows.empty() || inSight.areas.empty() || onScreen.y < inSight.areas.back().GetBottom()) return std::nullopt;
    // Below everything: behind the last row of the top level.
    auto last = rows.back();
    while (table_.parentOf(last) != 0) last = table_.parentOf(last);
    return taken(last, Side::below);
}

wxRect RowDrag::mark() const {
    if (!target_) return {};
    const auto rows = table_.rowsInSight();
    const auto columns = table_.columnAreas();
    const auto at = table_.placeOf(target_->row);
    if (!at || rows.areas.empty() || columns.empty()) return {};
    // Below a row means below all that it contains.
    auto line = *at;
    if (target_->side == Side::below) {
        const auto isIn = [&](Key row) {
            for (auto key = row; key != 0; key = table_.parentOf(key)) {
                if (key == target_->row) return true;
            }
            return false;
        };
        while (line + 1 < table_.rows().size() && isIn(table_.rows()[line + 1])) ++line;
    }
    if (line < rows.first || line >= rows.first + rows.areas.size()) return {};
    const auto& area = rows.areas[line - rows.first];
    if (target_->side == Side::inside) return area;
    int level = 0;
    for (auto key = table_.parentOf(target_->row); key != 0; key = table_.parentOf(key)) ++level;
    auto left = table_.ClientToScreen(wxPoint{columns.front().left, 0}).x;
    for (const auto& column : columns) {
        if (column.column == table_.treeColumn())
            left = table_.ClientToScreen(wxPoint{column.left, 0}).x + level * table_.FromDIP(levelWidth);
    }
    const auto y = target_->side == Side::above ? area.y : area.y + area.height;
    const auto thick = table_.FromDIP(3);
    return {left, y - thick / 2, std::max(area.GetRight() - left, thick), thick};
}

}  // namespace mijlpaal::gui

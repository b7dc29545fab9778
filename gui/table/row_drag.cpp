#include "gui/table/row_drag.h"

#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/table/table_view.h"

#include <wx/utils.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mijlpaal::gui {

namespace {

using Key = sheet::RowKey;
using Side = RowDrop::Side;

/// In pixels at scale 1: how far a hand moves before it drags, how near an edge scrolls, how far a level stands in.
constexpr int leastMove = 4, edgeZone = 18, levelWidth = 18;
constexpr int edgeMilliseconds = 60;

}  // namespace

RowDrag::RowDrag(TableView& table) : table_{table} {
    listenToButton(table_, [this](bool isPress, bool withKeys) { return isPress ? press(withKeys) : release(); });
    table_.Bind(wxEVT_MOTION, &RowDrag::onMotion, this);
    table_.Bind(wxEVT_CHAR_HOOK, &RowDrag::onKey, this);
    edgeTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { scrollAtEdge(); });
    drawMark(table_, [this] { return mark(); });
}

std::optional<Key> RowDrag::rowAt(wxPoint onScreen) const {
    const auto rows = table_.rowsInSight();
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        if (rows.areas[i].Contains(onScreen)) return table_.rows()[rows.first + i];
    }
    return std::nullopt;
}

/// A row that is selected already, in the first column.
bool RowDrag::isHandle(wxPoint onScreen) const {
    const auto columns = table_.columnAreas();
    const auto at = table_.ScreenToClient(onScreen);
    if (columns.empty() || at.x < columns.front().left || at.x >= columns.front().left + columns.front().width)
        return false;
    const auto row = rowAt(onScreen);
    const auto selected = table_.selectedKeys();
    return row && std::find(selected.begin(), selected.end(), *row) != selected.end();
}

bool RowDrag::press(bool withKeys) {
    const auto at = wxGetMousePosition();
    if (withKeys || !isPossible || !isPossible() || !isHandle(at)) return false;
    table_.SetFocus();
    pressed_ = at;
    return true;
}

void RowDrag::onMotion(wxMouseEvent& event) {
    const auto at = wxGetMousePosition();
    if (!pressed_) {
        const bool grips = isPossible && !event.Dragging() && isHandle(at) && isPossible();
        showCursor(grips ? wxCURSOR_HAND : wxCURSOR_NONE);
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

bool RowDrag::release() {
    if (!pressed_) return false;
    const auto target = target_;
    const bool wasClick = !isDragging_;
    const auto place = *pressed_;
    stop();
    if (target) {
        dropped(*target);
    } else if (wasClick) {
        // A click means the one row that it hits.
        if (const auto row = rowAt(place)) table_.selectKey(*row);
    }
    return true;
}

/// None is that of the table.
void RowDrag::showCursor(wxStockCursor cursor) {
    if (std::exchange(cursor_, cursor) == cursor) return;
    table_.SetCursor(cursor == wxCURSOR_NONE ? wxNullCursor : wxCursor{cursor});
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
    showCursor(wxCURSOR_NONE);
    table_.Refresh();
}

void RowDrag::lookAt(wxPoint onScreen) {
    const auto target = dropAt(onScreen);
    showCursor(target ? wxCURSOR_HAND : wxCURSOR_NO_ENTRY);
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

/// At any depth; a row stands in itself.
bool RowDrag::standsIn(Key row, Key holder) const {
    for (auto key = row; key != 0; key = table_.parentOf(key)) {
        if (key == holder) return true;
    }
    return false;
}

/// What is dragged, and what stands in it.
bool RowDrag::isTakenAlong(Key row) const {
    return std::any_of(rows_.begin(), rows_.end(), [&](Key dragged) { return standsIn(row, dragged); });
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
        while (line + 1 < table_.rows().size() && standsIn(table_.rows()[line + 1], target_->row)) ++line;
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

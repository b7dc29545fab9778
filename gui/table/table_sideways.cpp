#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/table/table_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

/// Columns that stay while the others scroll sideways. GTK has none: the others pass behind them one by one,
/// by not being shown, so that all that it does with cells and heads goes on as it is.
namespace mijlpaal::gui {

namespace {

/// Of the width of the table, at most so much stays.
constexpr int mostStays = 70;

}  // namespace

int TableView::frozen() const {
    const auto order = columnsInOrder();
    int wanted = 0;
    if (arrangement_.frozen) {
        wanted = *arrangement_.frozen;
    } else {
        // A table starts with what tells its rows apart.
        constexpr int most = 3;
        const auto tree = std::find(order.begin(), order.end(), model_->tree) - order.begin();
        wanted = tree < most ? static_cast<int>(tree) + 1 : 0;
    }
    wanted = std::clamp(wanted, 0, std::max(static_cast<int>(order.size()) - 1, 0));
    const auto room = GetClientSize().x * mostStays / 100;
    int width = 0;
    for (int i = 0; i < wanted; ++i) {
        width += columnWidth(static_cast<unsigned>(order[static_cast<std::size_t>(i)]));
        if (width > room) return i;
    }
    return wanted;
}

void TableView::freeze(int columns) {
    pass(0);
    scrollSideways(*this, 0);
    arrangement_.frozen = columns;
    onSideways();
    if (arrangementChanged) arrangementChanged();
}

std::vector<unsigned> TableView::scrolled() const {
    const auto order = columnsInOrder();
    std::vector<unsigned> columns;
    for (auto i = static_cast<std::size_t>(frozen()); i < order.size(); ++i)
        columns.push_back(static_cast<unsigned>(order[i]));
    return columns;
}

/// As few as leave the last one in sight.
std::size_t TableView::mostPassed() {
    const auto columns = scrolled();
    auto needed = 0;
    for (const auto i : columnsInOrder()) needed += columnWidth(static_cast<unsigned>(i));
    std::size_t passed = 0;
    const auto page = sidewaysScroll(*this).page;
    while (passed + 1 < columns.size() && needed > page) needed -= columnWidth(columns[passed++]);
    return passed;
}

void TableView::pass(std::size_t columns) {
    const auto all = scrolled();
    const std::set<unsigned> passed{all.begin(),
                                    all.begin() + static_cast<std::ptrdiff_t>(std::min(columns, all.size()))};
    if (passed == passed_) return;
    isPassing_ = true;
    // What stays keeps its width.
    if (passed.empty()) {
        letGrow(columnOf(model_->tree));
    } else {
        stopGrowing(columnOf(model_->tree));
    }
    for (const auto i : passed_) {
        if (!passed.contains(i)) columnOf(i).SetHidden(false);
    }
    for (const auto i : passed) columnOf(i).SetHidden(true);
    passed_ = passed;
    isPassing_ = false;
    onSideways();
}

/// Whatever brings a cell in sight makes GTK move all columns: as many pass as that takes.
void TableView::onSideways() {
    if (isPassing_) return;
    if (const auto moved = sidewaysScroll(*this).position; moved > 0 && frozen() > 0) {
        const auto columns = scrolled();
        auto passed = passed_.size();
        for (auto left = moved; left > 0 && passed < mostPassed(); ++passed)
            left -= columnWidth(columns[passed]);
        isPassing_ = true;
        scrollSideways(*this, 0);
        isPassing_ = false;
        pass(passed);
    }
    if (std::exchange(isSettling_, true)) return;
    CallAfter([this] {
        isSettling_ = false;
        settleColumns();
    });
}

/// After the table or its columns became wider or narrower.
void TableView::settleColumns() {
    if (sidewaysScroll(*this).page <= 1) return;
    pass(frozen() > 0 ? std::min(passed_.size(), mostPassed()) : 0);
    if (columnsMoved) columnsMoved();
}

void TableView::showWhole(unsigned column) {
    const auto columns = scrolled();
    if (columns.size() == columnsInOrder().size()) return showWholeColumn(*this, columnOf(column));
    const auto at = std::find(columns.begin(), columns.end(), column);
    if (at == columns.end()) return;
    const auto place = static_cast<std::size_t>(at - columns.begin());
    if (place < passed_.size()) return pass(place);
    const auto page = sidewaysScroll(*this).page;
    auto needed = 0;
    for (const auto i : columnsInOrder()) {
        if (!passed_.contains(static_cast<unsigned>(i))) needed += columnWidth(static_cast<unsigned>(i));
        if (i == column) break;
    }
    auto passed = passed_.size();
    while (needed > page && passed < place) needed -= columnWidth(columns[passed++]);
    pass(passed);
}

std::vector<TableView::ColumnArea> TableView::columnAreas() {
    std::vector<ColumnArea> areas;
    auto left = -sidewaysScroll(*this).position;
    for (const auto i : columnsInOrder()) {
        const auto column = static_cast<unsigned>(i);
        if (passed_.contains(column)) continue;
        const auto width = columnOf(column).GetWidth();
        areas.push_back({column, left, width});
        left += width;
    }
    return areas;
}

SidewaysScroll TableView::sideways() {
    if (frozen() == 0) return sidewaysScroll(*this);
    const auto most = static_cast<int>(mostPassed()), columns = static_cast<int>(scrolled().size());
    return {static_cast<int>(passed_.size()), columns - most, columns};
}

void TableView::scrollColumns(int position) {
    if (frozen() == 0) {
        scrollSideways(*this, position);
    } else {
        pass(std::min(static_cast<std::size_t>(std::max(position, 0)), mostPassed()));
    }
}

/// From one column to the next, also where that is out of sight behind the frozen ones.
bool TableView::stepSideways(int key) {
    if (passed_.empty()) return false;
    const auto columns = scrolled();
    const auto passed = passed_.size();
    if (key == WXK_LEFT && passed < columns.size() && currentColumn() == columns[passed]) {
        pass(passed - 1);
        focusColumn(*this, columnOf(columns[passed - 1]));
        return true;
    }
    const auto order = columnsInOrder();
    if (key == WXK_RIGHT && currentColumn() == order[order.size() - columns.size() - 1]) {
        pass(0);
        focusColumn(*this, columnOf(columns.front()));
        return true;
    }
    return false;
}

void TableView::onWheel(wxMouseEvent& event) {
    const bool isAcross = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL;
    if ((!isAcross && !event.ShiftDown()) || frozen() == 0) {
        event.Skip();
        return;
    }
    const auto turned = static_cast<double>(event.GetWheelRotation()) / std::max(event.GetWheelDelta(), 1);
    turned_ += isAcross ? turned : -turned;
    const auto columns = static_cast<int>(std::trunc(turned_));
    turned_ -= columns;
    if (columns != 0) scrollColumns(static_cast<int>(passed_.size()) + columns);
}

}  // namespace mijlpaal::gui

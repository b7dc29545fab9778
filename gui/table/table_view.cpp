#include "gui/table/table_view.h"

#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>
#include <utility>

/// What a table shows, and what is selected in it.
namespace mijlpaal::gui {

using Key = TableView::Key;

namespace {

bool haveSameNames(const std::vector<sheet::Column>& one, const std::vector<sheet::Column>& other) {
    return &one == &other || std::equal(one.begin(), one.end(), other.begin(), other.end(),
                                        [](const auto& a, const auto& b) { return a.name == b.name; });
}

bool isPlain(const sheet::Arrangement& arrangement) {
    return arrangement.sorts.empty() && !arrangement.filter && !arrangement.group;
}

}  // namespace

TableView::TableView(wxWindow* parent, const wxString& name, const wxString& accessibleName, Source source,
                     std::string_view tree)
    : wxDataViewCtrl{parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_MULTIPLE | wxBORDER_NONE,
                     wxDefaultValidator,
                     name},
      title_{accessibleName},
      model_{new TableModel{std::move(source)}} {
    addColumns(tree);
    model_->isShown = [this, lives = std::weak_ptr{lives_}](unsigned column) {
        return lives.expired() || (column < columns_.size() && !columns_[column]->IsHidden());
    };
    AssociateModel(model_.get());
    stopSearchOnTyping(*this);
    showFocusCell(*this);
    selectByDragging(*this);
    watchSelection(*this, whileThere([this] { selected_.reset(); }));
    leadSidewaysScroll(*this, whileThere([this] { onSideways(); }));
    drawEdge(*this, [this] {
        int edge = 0, stays = frozen();
        for (const auto& area : columnAreas()) {
            if (stays-- > 0) edge = area.left + area.width;
        }
        return edge;
    });
    setAccessibleName(*this, accessibleName);
    giveTips(*this, [this](const wxDataViewItem& item, const wxDataViewColumn& column, int room) {
        return tipOf(TableModel::keyOf(item), column, room);
    });
    rowDrag_ = std::make_unique<RowDrag>(*this);
    listen();
}

void TableView::readRows() {
    selected_.reset();
    rows_ = model_->rows([this](Key key) { return isKeyOpen(key); });
    if (!rows_.empty() && rows_.back() == TableModel::newRow) rows_.pop_back();
    placeOf_.clear();
    placeOf_.reserve(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) placeOf_.emplace(rows_[i], i);
    onRowsRead();
    if (rowsChanged) rowsChanged();
}

std::vector<Key> TableView::records() const {
    std::vector<Key> records;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(records), TableModel::isRecord);
    return records;
}

std::optional<std::size_t> TableView::placeOf(Key key) const {
    const auto found = placeOf_.find(key);
    return found == placeOf_.end() ? std::nullopt : std::optional{found->second};
}

void TableView::restoreOpen() {
    rebuilding_ = true;
    const std::function<void(Key)> open = [&](Key parent) {
        for (const auto key : model_->children(parent)) {
            const auto item = TableModel::itemOf(key);
            if (model_->children(key).empty() || closed_.contains(key)) continue;
            if (!IsExpanded(item)) Expand(item);
            open(key);
        }
    };
    open(0);
    rebuilding_ = false;
}

bool TableView::hasNewRow(const sheet::Source& source) const {
    return source.canAdd() && source.view().isEditable() && !arrangement_.group;
}

/// New rows come behind the one they follow in the source.
sheet::Arranged TableView::arrangedNow(const sheet::Source& source) const {
    const auto& columns = source.columns();
    const bool isEdited =
        std::any_of(columns.begin(), columns.end(), [](const auto& column) { return column.isEditable; });
    if (isPlain(arrangement_) || !isEdited || arranged().rows.empty())
        return sheet::arrange(source, arrangement_);
    std::unordered_map<Key, Key> before;
    Key last = 0;
    for (const auto& row : source.rows()) before.emplace(row.key, std::exchange(last, row.key));
    std::unordered_map<Key, std::vector<sheet::ArrangedRow>> behind;
    sheet::Arranged now = arranged();
    now.rows.clear();
    for (const auto& row : arranged().rows) {
        if (!TableModel::isRecord(row.key) || before.contains(row.key)) now.rows.push_back(row);
    }
    for (const auto& row : source.rows()) {
        if (model_->has(row.key)) continue;
        if (this->source().record(row.key)) continue;  // it did not pass the filter
        auto at = std::find_if(now.rows.begin(), now.rows.end(),
                               [&](const auto& each) { return each.key == before.at(row.key); });
        const auto parent = at == now.rows.end() ? 0 : at->parent;
        now.rows.insert(at == now.rows.end() ? at : at + 1, {row.key, parent, false});
        ++now.passed;
    }
    now.all = source.rows().size();
    return now;
}

void TableView::show(Source source) {
    const bool isFirst = model_->arranged().rows.empty() && model_->children(0).empty();
    if (!haveSameNames(source->columns(), this->source().columns())) {
        auto arranged = sheet::arrange(*source, arrangement_);
        const bool hasNew = hasNewRow(*source);
        model_->show(std::move(source), std::move(arranged), hasNew);
        replaceColumns();
        return tell({.isLarge = true, .removed = {}, .added = {}});
    }
    const auto &rows = source->rows(), &before = this->source().rows();
    // Most views share them.
    if (!isFirst && (&rows == &before || rows == before) &&
        source->view().isEditable() == this->source().view().isEditable()) {
        model_->show(std::move(source));
        repaintChanged();
        return;
    }
    auto arranged = arrangedNow(*source);
    const bool hasNew = hasNewRow(*source);
    tell(model_->show(std::move(source), std::move(arranged), hasNew));
}

void TableView::tell(const TableModel::RowChange& change) {
    if (change.any() && canTellOneByOne(change)) {
        tellOneByOne(change);
    } else if (change.any()) {
        readAllRows();
    }
    readRows();
    repaintCells(*this);
    rememberCells();
}

void TableView::arrange(sheet::Arrangement arrangement) {
    arrangement_ = std::move(arrangement);
    placeColumns();
    tell(model_->show(model_->sharedSource(), sheet::arrange(source(), arrangement_), hasNewRow(source())));
    showArrows();
    showSelected();
    if (arrangementChanged) arrangementChanged();
}

/// What the cells of a row show: their texts, colours and weight.
std::string TableView::shownIn(Key key) const {
    std::string shown;
    for (unsigned i = 0; i < columns_.size(); ++i) {
        if (columns_[i]->IsHidden()) continue;
        if (!TableModel::isRecord(key)) {
            shown += toUtf8(model_->text(key, i));
        } else {
            const auto look = source().look(key, i);
            shown += source().text(key, i);
            shown += look.isBold ? '\1' : '\2';
            shown += look.text ? std::to_string(static_cast<int>(*look.text)) : "-";
            shown += look.behind ? std::to_string(static_cast<int>(*look.behind)) : "-";
        }
        shown += '\n';
    }
    return shown;
}

void TableView::rememberCells() {
    shown_.clear();
    const auto rows = rowsInSight();
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        const auto key = rows_[rows.first + i];
        shown_.emplace(key, shownIn(key));
    }
}

/// Painting a row costs much more than looking whether it shows something else. A row that came in sight
/// after the last look was painted from the view of that look, or is painted now.
void TableView::repaintChanged() {
    const auto rows = rowsInSight();
    std::unordered_map<Key, std::string> shown;
    std::vector<wxRect> changed;
    for (std::size_t i = 0; i < rows.areas.size(); ++i) {
        const auto key = rows_[rows.first + i];
        auto now = shownIn(key);
        const auto before = shown_.find(key);
        if (before == shown_.end() || before->second != now) changed.push_back(rows.areas[i]);
        shown.emplace(key, std::move(now));
    }
    shown_ = std::move(shown);
    repaintRows(*this, changed);
}

/// Rows in what is closed are not there to GTK yet; a branch goes as a whole.
bool TableView::canTellOneByOne(const TableModel::RowChange& change) const {
    if (change.isLarge || rows_.empty()) return false;
    const auto isInSight = [this](Key parent) {
        return parent == 0 || (isKeyOpen(parent) && placeOf(parent).has_value());
    };
    const auto areInSight = [&](const auto& rows) {
        return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return isInSight(row.second); });
    };
    return areInSight(change.added) && areInSight(change.removed);
}

void TableView::tellOneByOne(const TableModel::RowChange& change) {
    rebuilding_ = true;
    // From below, so that a branch goes leaf by leaf.
    for (auto row = change.removed.rbegin(); row != change.removed.rend(); ++row)
        model_->ItemDeleted(TableModel::itemOf(row->second), TableModel::itemOf(row->first));
    for (const auto& [key, parent] : change.added)
        model_->ItemAdded(TableModel::itemOf(parent), TableModel::itemOf(key));
    layOutRows(*this);
    rebuilding_ = false;
}

void TableView::readAllRows() {
    rebuilding_ = true;
    const auto chosen = selectedKeys();
    const auto current = currentKey();
    const auto column = currentColumn();
    const auto scroll = verticalScroll(*this);
    model_->Cleared();
    stopSearchOnTyping(*this);  // it is on again
    restoreOpen();
    layOutRows(*this);
    rebuilding_ = true;
    wxDataViewItemArray items;
    for (const auto key : chosen) {
        if (model_->has(key)) items.push_back(TableModel::itemOf(key));
    }
    if (model_->has(current)) {
        SetCurrentItem(TableModel::itemOf(current));
        focusColumn(*this, columnOf(column));
    }
    SetSelections(items);
    restoreVerticalScroll(*this, scroll);
    rebuilding_ = false;
}

TableView::RowsInSight TableView::rowsInSight() {
    RowsInSight found;
    auto rows = rowsOnScreen(*this);
    if (rows.areas.empty()) return found;
    const auto first = placeOf(TableModel::keyOf(rows.first));
    if (!first) return found;
    found.first = *first;
    found.areas = std::move(rows.areas);
    found.areas.resize(std::min(found.areas.size(), rows_.size() - *first));
    return found;
}

std::vector<Key> TableView::selectedKeys() const {
    if (selected_) return *selected_;
    wxDataViewItemArray items;
    GetSelections(items);
    std::vector<Key> keys;
    for (const auto& item : items) {
        const auto key = TableModel::keyOf(item);
        if (TableModel::isRecord(key)) keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end(), [this](Key a, Key b) { return placeOf(a) < placeOf(b); });
    return selected_.emplace(std::move(keys));
}

void TableView::reveal(Key key) {
    for (auto parent = model_->parentOf(key); parent != 0; parent = model_->parentOf(parent))
        closed_.erase(parent);
    if (key != TableModel::newRow && !placeOf(key)) {
        restoreOpen();
        readRows();
    }
}

void TableView::selectKey(Key key) {
    if (!model_->has(key)) return;
    const auto column = currentColumn();
    reveal(key);
    const auto item = TableModel::itemOf(key);
    rebuilding_ = true;
    UnselectAll();
    SetCurrentItem(item);
    focusColumn(*this, columnOf(column));
    Select(item);
    EnsureVisible(item);
    rebuilding_ = false;
    if (selectionChanged) selectionChanged();
}

void TableView::selectKeys(const std::vector<Key>& keys) {
    if (keys.empty()) return;
    selectKey(keys.front());
    rebuilding_ = true;
    for (const auto key : keys) {
        if (!model_->has(key)) continue;
        reveal(key);
        rebuilding_ = true;
        Select(TableModel::itemOf(key));
    }
    rebuilding_ = false;
    if (selectionChanged) selectionChanged();
}

void TableView::showSelected() {
    const auto keys = selectedKeys();
    if (!keys.empty() && placeOf(keys.front())) EnsureVisible(TableModel::itemOf(keys.front()));
}

unsigned TableView::currentColumn() const {
    const auto* column = GetCurrentColumn();
    return column ? column->GetModelColumn() : model_->tree;
}

void TableView::openKeys(const std::vector<Key>& keys, bool isOpen) {
    rebuilding_ = true;
    for (const auto key : keys) {
        if (model_->children(key).empty()) continue;
        if (isOpen) {
            closed_.erase(key);
        } else {
            closed_.insert(key);
            Collapse(TableModel::itemOf(key));
        }
    }
    rebuilding_ = false;
    restoreOpen();
    readRows();
}

void TableView::openAll() {
    closed_.clear();
    restoreOpen();
    readRows();
}

void TableView::closeAll() {
    openToLevel(1);
}

int TableView::levels() const {
    int levels = 1;
    for (const auto& row : arranged().rows) levels = std::max(levels, model_->levelOf(row.key) + 1);
    return levels;
}

void TableView::openToLevel(int level) {
    rebuilding_ = true;
    closed_.clear();
    for (const auto& row : arranged().rows) {
        if (!model_->children(row.key).empty() && model_->levelOf(row.key) + 1 >= level)
            closed_.insert(row.key);
    }
    const std::function<void(Key)> arrange = [&](Key parent) {
        for (const auto key : model_->children(parent)) {
            if (model_->children(key).empty()) continue;
            if (closed_.contains(key)) {
                Collapse(TableModel::itemOf(key));
            } else {
                Expand(TableModel::itemOf(key));
                arrange(key);
            }
        }
    };
    arrange(0);
    rebuilding_ = false;
    readRows();
}

/// The whole text where the cell cuts it, and what more there is to say.
wxString TableView::tipOf(Key key, const wxDataViewColumn& column, int room) const {
    const auto at = column.GetModelColumn();
    wxString tip;
    const auto text = model_->text(key, at);
    if (GetTextExtent(text).x + FromDIP(4) > room) tip = text;
    if (!TableModel::isRecord(key)) return tip;
    for (const auto& remark : source().remarks(key, at)) {
        if (!tip.empty()) tip += "\n";
        tip += translated(remark);
    }
    return tip;
}

}  // namespace mijlpaal::gui

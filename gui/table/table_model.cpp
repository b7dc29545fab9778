#include "gui/table/table_model.h"

#include "gui/parts/text.h"
#include "gui/parts/theme.h"
#include "sheet/postings_source.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

using Key = TableModel::Key;

wxDataViewItem TableModel::itemOf(Key key) {
    return wxDataViewItem{reinterpret_cast<void*>(static_cast<std::intptr_t>(key))};
}

Key TableModel::keyOf(const wxDataViewItem& item) {
    return static_cast<Key>(reinterpret_cast<std::intptr_t>(item.GetID()));
}

TableModel::TableModel(Source source) : source_{std::move(source)} {}

void TableModel::show(Source source) {
    source_ = std::move(source);
}

TableModel::RowChange TableModel::show(Source source, sheet::Arranged arranged, bool hasNewRow) {
    source_ = std::move(source);
    arranged_ = std::move(arranged);
    const bool hadNewRow = std::exchange(hasNewRow_, hasNewRow);
    const auto oldOrder = std::exchange(order_, {});
    const auto oldParent = std::exchange(parent_, {});
    const auto oldChildren = std::exchange(children_, {});
    isContext_.clear();
    order_.reserve(arranged_.rows.size());
    parent_.reserve(arranged_.rows.size());
    for (const auto& row : arranged_.rows) {
        order_.push_back(row.key);
        children_[row.parent].push_back(row.key);
        parent_[row.key] = row.parent;
        if (row.isContext) isContext_[row.key] = true;
    }
    if (hasNewRow_) {
        children_[0].push_back(newRow);
        parent_[newRow] = 0;
    }

    // More than a few are told at once faster than one by one, and GTK finds the place of a new row by all
    // others.
    constexpr std::size_t few = 20;
    const RowChange large{.isLarge = true, .removed = {}, .added = {}};
    if (hadNewRow != hasNewRow_) return large;
    RowChange change;
    auto old = oldOrder.begin();
    for (const auto key : order_) {
        while (old != oldOrder.end() && *old != key && !parent_.contains(*old)) {
            change.removed.emplace_back(*old, oldParent.at(*old));
            ++old;
        }
        if (old != oldOrder.end() && *old == key) {
            if (oldParent.at(key) != parent_.at(key)) return large;
            ++old;
        } else if (oldParent.contains(key)) {
            return large;
        } else {
            change.added.emplace_back(key, parent_.at(key));
        }
        if (change.added.size() > 1 || change.removed.size() > few) return large;
    }
    for (; old != oldOrder.end(); ++old) change.removed.emplace_back(*old, oldParent.at(*old));
    if (change.removed.size() > few) return large;
    // What begins or ceases to hold rows is another kind of row to the table.
    for (const auto& [key, parent] : change.added) {
        if (parent != 0 && !oldChildren.contains(parent)) return large;
    }
    for (const auto& [key, parent] : change.removed) {
        if (parent != 0 && !children_.contains(parent)) return large;
    }
    return change;
}

std::vector<Key> TableModel::rows(const std::function<bool(Key)>& isOpen) const {
    std::vector<Key> rows;
    const std::function<void(Key)> visit = [&](Key parent) {
        for (const auto key : children(parent)) {
            rows.push_back(key);
            if (isOpen(key)) visit(key);
        }
    };
    visit(0);
    return rows;
}

const std::vector<Key>& TableModel::children(Key parent) const {
    static const std::vector<Key> none;
    const auto found = children_.find(parent);
    return found == children_.end() ? none : found->second;
}

Key TableModel::parentOf(Key key) const {
    const auto found = parent_.find(key);
    return found == parent_.end() ? 0 : found->second;
}

int TableModel::levelOf(Key key) const {
    int level = 0;
    for (auto parent = parentOf(key); parent != 0; parent = parentOf(parent)) ++level;
    return level;
}

wxString TableModel::text(Key key, unsigned column) const {
    // What is typed of a posting stands there until it is posted.
    if (key == newRow) return sheet::postingsIn(*source_) ? fromUtf8(source_->text(key, column)) : wxString{};
    if (!isHeading(key)) return fromUtf8(source_->text(key, column));
    const auto heading = column == tree ? arranged_.headings.find(key) : arranged_.headings.end();
    if (heading == arranged_.headings.end()) return {};
    const auto& [name, rows] = heading->second;
    return filled("{name} ({count})", {{"name", name.empty() ? _("(empty)") : fromUtf8(name)},
                                       {"count", wxString::Format("%zu", rows)}});
}

bool TableModel::isEditable(Key key, unsigned column) const {
    if (!source_->view().isEditable() || isHeading(key)) return false;
    return key == newRow ? source_->columns()[column].isEditable : source_->isEditable(key, column);
}

void TableModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
    value = isShown && !isShown(column) ? wxString{} : text(keyOf(item), column);
}

bool TableModel::SetValue(const wxVariant& value, const wxDataViewItem& item, unsigned column) {
    if (typed) typed(keyOf(item), column, value.GetString());
    return false;  // what is shown next tells what became of it
}

bool TableModel::GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const {
    const auto key = keyOf(item);
    if (isShown && !isShown(column)) return false;
    if (key == newRow) {
        attributes.SetItalic(true);
        return true;
    }
    if (isHeading(key)) {
        attributes.SetBold(true);
        return true;
    }
    const auto look = source_->look(key, column);
    const bool isContext = isContext_.contains(key);
    if (look.isBold) attributes.SetBold(true);
    if (isContext) attributes.SetItalic(true);
    if (look.text) attributes.SetColour(Theme::current().colour(*look.text));
    if (look.behind) attributes.SetBackgroundColour(Theme::current().colour(*look.behind));
    return look.isBold || look.text || look.behind || isContext;
}

wxDataViewItem TableModel::GetParent(const wxDataViewItem& item) const {
    return itemOf(parentOf(keyOf(item)));
}

bool TableModel::IsContainer(const wxDataViewItem& item) const {
    return !item.IsOk() || children_.contains(keyOf(item));
}

unsigned TableModel::GetChildren(const wxDataViewItem& item, wxDataViewItemArray& found) const {
    const auto& inside = children(keyOf(item));
    found.reserve(inside.size());
    for (const auto key : inside) found.push_back(itemOf(key));
    return static_cast<unsigned>(inside.size());
}

}  // namespace mijlpaal::gui

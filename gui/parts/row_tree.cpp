#include "gui/parts/row_tree.h"

#include "gui/parts/gtk_columns.h"
#include "gui/parts/gtk_hooks.h"

#include <algorithm>

namespace mijlpaal::gui {

class RowTree::Model : public wxDataViewModel {
public:
    explicit Model(unsigned columns) : columns_{columns} {}

    // Item 0 is the root, so row 0 is item 1.
    static wxDataViewItem itemOf(std::size_t row) { return wxDataViewItem{reinterpret_cast<void*>(row + 1)}; }
    static std::size_t rowOf(const wxDataViewItem& item) {
        return reinterpret_cast<std::size_t>(item.GetID()) - 1;
    }

    const TreeRow& at(const wxDataViewItem& item) const { return rows[rowOf(item)]; }

    void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override {
        value = at(item).cells[column];
    }
    bool SetValue(const wxVariant&, const wxDataViewItem&, unsigned) override { return false; }
    bool GetAttr(const wxDataViewItem& item, unsigned, wxDataViewItemAttr& attributes) const override {
        attributes.SetBold(at(item).isHeading);
        return at(item).isHeading;
    }
    wxDataViewItem GetParent(const wxDataViewItem& item) const override {
        if (!item.IsOk() || !at(item).parent) return {};
        return itemOf(*at(item).parent);
    }
    bool IsContainer(const wxDataViewItem& item) const override {
        // The rows that stand under one come right behind it.
        const auto next = item.IsOk() ? rowOf(item) + 1 : 0;
        return !item.IsOk() || (next < rows.size() && rows[next].parent == rowOf(item));
    }
    bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
    unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override {
        const auto parent = item.IsOk() ? std::optional{rowOf(item)} : std::nullopt;
        for (std::size_t row = parent ? *parent + 1 : 0; row < rows.size(); ++row) {
            if (parent && rows[row].parent < parent) break;
            if (rows[row].parent == parent) children.push_back(itemOf(row));
        }
        return static_cast<unsigned>(children.size());
    }
    unsigned GetColumnCount() const override { return columns_; }
    wxString GetColumnType(unsigned) const override { return "string"; }

    std::vector<TreeRow> rows;

private:
    unsigned columns_;
};

RowTree::RowTree(wxWindow* parent, const wxString& name, const wxString& accessibleName,
                 const std::vector<Column>& columns, unsigned tree)
    : wxDataViewCtrl{parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxBORDER_NONE,
                     wxDefaultValidator,
                     name},
      model_{new Model{static_cast<unsigned>(columns.size())}},
      tree_{tree} {
    for (unsigned i = 0; i < columns.size(); ++i) {
        const auto& [title, width, align] = columns[i];
        auto* renderer = new wxDataViewTextRenderer{"string", wxDATAVIEW_CELL_INERT, align};
        renderer->EnableEllipsize(i == tree ? wxELLIPSIZE_NONE : wxELLIPSIZE_END);
        // Widths are meant for letters of seven pixels.
        const auto room = std::max({FromDIP(width), width * GetCharWidth() / 7,
                                    GetTextExtent(title).x + FromDIP(16)});
        AppendColumn(new wxDataViewColumn{title, renderer, i, i == tree ? wxCOL_WIDTH_AUTOSIZE : room, align,
                                          wxDATAVIEW_COL_RESIZABLE});
    }
    SetExpanderColumn(GetColumn(tree));
    letGrow(*GetColumn(tree));
    AssociateModel(model_.get());
    stopSearchOnTyping(*this);
    setAccessibleName(*this, accessibleName);
    giveTips(*this, [this](const wxDataViewItem& item, const wxDataViewColumn& column, int room) {
        // The sign that opens a row, and how far it stands in, take of the room.
        const auto& row = model_->at(item);
        const auto inside = column.GetModelColumn() == tree_ ? FromDIP(row.parent ? 36 : 18) : 0;
        const auto& text = row.cells[column.GetModelColumn()];
        return GetTextExtent(text).x + FromDIP(4) > room - inside ? text : wxString{};
    });
    Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        if (!rebuilding_ && selected) selected();
    });
    Bind(wxEVT_KEY_DOWN, &RowTree::onKey, this);
    Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
        // A copy: what is chosen may bring other rows.
        const auto row = model_->at(event.GetItem());
        if (chosen) chosen(row);
    });
}

/// Right opens a row and Left closes it, or goes to the one it stands under.
void RowTree::onKey(wxKeyEvent& event) {
    const auto item = GetSelection();
    const bool right = event.GetKeyCode() == WXK_RIGHT, left = event.GetKeyCode() == WXK_LEFT;
    if (!item.IsOk() || event.GetModifiers() != wxMOD_NONE || (!right && !left)) {
        event.Skip();
    } else if (right) {
        Expand(item);
    } else if (IsExpanded(item)) {
        Collapse(item);
    } else if (const auto parent = model_->at(item).parent) {
        selectRow(*parent);
    }
}

const std::vector<TreeRow>& RowTree::rows() const {
    return model_->rows;
}

void RowTree::show(std::vector<TreeRow> rows) {
    auto& shown = model_->rows;
    if (rows == shown) return;
    std::set<wxString> open, known;
    for (std::size_t row = 0; row < shown.size(); ++row) {
        known.insert(textOf(shown[row]));
        if (IsExpanded(Model::itemOf(row))) open.insert(textOf(shown[row]));
    }
    const auto before = selectedRow();
    const auto text = before ? std::optional{textOf(shown[*before])} : std::nullopt;
    const auto scroll = verticalScroll(*this);

    rebuilding_ = true;
    shown = std::move(rows);
    // A row that was to be scrolled to once there is time for it may be gone.
    EnsureVisible(wxDataViewItem{});
    model_->Cleared();
    restoreOpen(open, known);
    const auto same = std::find_if(shown.begin(), shown.end(),
                                   [&](const TreeRow& row) { return text && textOf(row) == *text; });
    if (same != shown.end()) {
        Select(Model::itemOf(static_cast<std::size_t>(same - shown.begin())));
        layOutRows(*this);
        restoreVerticalScroll(*this, scroll);
    }
    rebuilding_ = false;
}

void RowTree::restoreOpen(const std::set<wxString>& open, const std::set<wxString>& known) {
    for (std::size_t row = 0; row < rows().size(); ++row) {
        const auto item = Model::itemOf(row);
        if (!model_->IsContainer(item)) continue;
        const auto text = textOf(rows()[row]);
        if (known.contains(text) ? open.contains(text) : rows()[row].startsOpen) Expand(item);
    }
}

int RowTree::heightOf(std::size_t rows) {
    const auto first = this->rows().empty() ? wxRect{} : rowOnScreen(*this, Model::itemOf(0));
    const auto height = first.IsEmpty() ? GetCharHeight() + FromDIP(8) : first.height;
    const auto head = std::max(rowsTopOnScreen(*this) - GetScreenPosition().y, height);
    return head + static_cast<int>(rows) * height;
}

std::optional<std::size_t> RowTree::selectedRow() const {
    const auto item = GetSelection();
    // A row that is gone may still be selected while the others are read.
    if (!item.IsOk() || Model::rowOf(item) >= rows().size()) return std::nullopt;
    return Model::rowOf(item);
}

void RowTree::selectRow(std::size_t row) {
    const auto item = Model::itemOf(row);
    if (rows()[row].parent) Expand(Model::itemOf(*rows()[row].parent));
    rebuilding_ = true;
    Select(item);
    focusSelectedRow(*this);
    EnsureVisible(item);
    rebuilding_ = false;
    if (selected) selected();
}

}  // namespace mijlpaal::gui

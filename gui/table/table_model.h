#pragma once

#include "sheet/arrangement.h"

#include <wx/dataview.h>

#include <functional>
#include <limits>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

/// The arranged rows of a source as a native table wants to see them. Cells are made when they are asked for,
/// so that only rows in sight cost anything.
class TableModel : public wxDataViewModel {
public:
    using Key = sheet::RowKey;
    using Source = std::shared_ptr<const sheet::Source>;

    /// The empty row below all others, in which typing makes a new one.
    static constexpr Key newRow = std::numeric_limits<Key>::min();
    static bool isHeading(Key key) { return key < 0 && key != newRow; }
    static bool isRecord(Key key) { return key > 0; }

    static wxDataViewItem itemOf(Key key);
    static Key keyOf(const wxDataViewItem& item);

    explicit TableModel(Source source);

    /// What became of the rows.
    struct RowChange {
        /// Rows stand otherwise, or under others: all of them are to be read anew.
        bool isLarge = false;
        /// Else these are no more, or new, and all others stay; with what they stood or stand under. In the
        /// order of the rows.
        std::vector<std::pair<Key, Key>> removed, added;

        bool any() const { return isLarge || !removed.empty() || !added.empty(); }
    };
    /// Takes in other cells in the same rows.
    void show(Source source);
    /// Takes in other rows: the table must be told what became of them.
    RowChange show(Source source, sheet::Arranged arranged, bool hasNewRow);

    const sheet::Source& source() const { return *source_; }
    const Source& sharedSource() const { return source_; }
    const sheet::Arranged& arranged() const { return arranged_; }

    /// From top to bottom; `isOpen` says whether what is inside one is seen.
    std::vector<Key> rows(const std::function<bool(Key)>& isOpen) const;
    const std::vector<Key>& children(Key parent) const;
    /// 0 at the top.
    Key parentOf(Key key) const;
    bool has(Key key) const { return parent_.contains(key); }
    /// 0 at the top.
    int levelOf(Key key) const;

    wxString text(Key key, unsigned column) const;
    bool isEditable(Key key, unsigned column) const;

    /// The column with the rows under rows, and the names of headings.
    unsigned tree = 0;
    /// Whether a column is seen. GTK asks for the cells of all of them at every repaint, and some are dear.
    std::function<bool(unsigned column)> isShown;
    /// Called when something was typed into a cell and the field closed.
    std::function<void(Key, unsigned, wxString)> typed;

    void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
    bool SetValue(const wxVariant& value, const wxDataViewItem& item, unsigned column) override;
    bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const override;
    wxDataViewItem GetParent(const wxDataViewItem& item) const override;
    bool IsContainer(const wxDataViewItem& item) const override;
    bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
    unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;
    unsigned GetColumnCount() const override { return static_cast<unsigned>(source_->columns().size()); }
    wxString GetColumnType(unsigned) const override { return "string"; }

private:
    Source source_;
    sheet::Arranged arranged_;
    bool hasNewRow_ = false;
    /// All rows in their order.
    std::vector<Key> order_;
    /// By what they stand under; the top level under 0.
    std::unordered_map<Key, std::vector<Key>> children_;
    std::unordered_map<Key, Key> parent_;
    /// Those that are only there for what stands under them.
    std::unordered_map<Key, bool> isContext_;
};

}  // namespace mijlpaal::gui

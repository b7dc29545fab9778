#pragma once

#include "gui/parts/gtk_columns.h"
#include "gui/parts/page_layout.h"
#include "gui/table/row_drag.h"
#include "gui/table/table_model.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace mijlpaal::gui {

/// The name of a column as people read it.
wxString titleOf(const sheet::Column& column);

/// A native table of the rows and columns of a source. It shows them as they are arranged and says what was
/// typed; it decides nothing.
class TableView : public wxDataViewCtrl {
public:
    using Key = sheet::RowKey;
    using Source = TableModel::Source;

    /// The columns are those of `source`; `tree` is the one with the rows under rows, which takes the room
    /// that is left over.
    TableView(wxWindow* parent, const wxString& name, const wxString& accessibleName, Source source,
              std::string_view tree);

    /// While a text field is open in a cell: each text in it; that it was closed without a result.
    std::function<void(Key, unsigned column, wxString)> typing;
    std::function<void()> typingCancelled;
    /// The field closed with this text. The answer is whether it was taken.
    std::function<bool(Key, unsigned column, wxString)> typed;
    /// The field closed with this text for all selected rows.
    std::function<void(unsigned column, wxString)> typedInAll;
    /// Someone tried to type where that is not possible.
    std::function<void(Key, unsigned column)> refused;
    /// A field is about to open: what can be chosen in it.
    std::function<std::vector<std::string>(unsigned column)> completions;
    /// Something to choose from was asked for at a cell.
    std::function<void(Key, unsigned column)> choiceWanted;
    /// A menu was asked for: on the selected rows, on the head of a column.
    std::function<void()> menuWanted;
    std::function<void(unsigned column)> headMenuWanted;
    /// Rows came, went, opened or closed; rows were selected; someone arranged the table; columns are wider,
    /// narrower or elsewhere.
    std::function<void()> rowsChanged, selectionChanged, arrangementChanged, columnsMoved;

    /// The selected rows, moved by the mouse.
    RowDrag& rowDrag() { return *rowDrag_; }

    /// Shows other cells, and other rows and columns where they differ. Keeps selection, focus, scroll and what is open.
    /// While rows are sorted, filtered or grouped, they stay where they are until `arrange`: a row does not
    /// leave the hand that edits it.
    void show(Source source);
    const sheet::Source& source() const { return model_->source(); }
    const sheet::Arranged& arranged() const { return model_->arranged(); }

    const sheet::Arrangement& arrangement() const { return arrangement_; }
    void arrange(sheet::Arrangement arrangement);

    /// Those that can be seen by scrolling, headings among them, without the empty one at the end.
    const std::vector<Key>& rows() const { return rows_; }
    /// The same without headings.
    std::vector<Key> records() const;
    std::optional<std::size_t> placeOf(Key key) const;
    struct RowsInSight {
        std::size_t first = 0;
        /// On the screen.
        std::vector<wxRect> areas;
    };
    RowsInSight rowsInSight();

    /// In the order of the rows, without headings. Cost: once for each selection.
    std::vector<Key> selectedKeys() const;
    Key currentKey() const { return TableModel::keyOf(GetCurrentItem()); }
    /// Whether it has a row, be it in what is closed.
    bool isThere(Key key) const { return model_->has(key); }
    /// The one with the rows under rows.
    unsigned treeColumn() const { return model_->tree; }
    /// What it shows, as a screen reader says it.
    const wxString& title() const { return title_; }
    void selectKey(Key key);
    void selectKeys(const std::vector<Key>& keys);
    /// Scrolls to the first selected row where it is out of sight.
    void showSelected();
    void editKey(Key key, unsigned column);
    void editCurrent();
    unsigned currentColumn() const;

    /// The row under which another stands; 0 at the top.
    Key parentOf(Key key) const { return model_->parentOf(key); }
    bool containsRows(Key key) const { return !model_->children(key).empty(); }
    bool isKeyOpen(Key key) const { return !closed_.contains(key); }
    /// Opens these rows, or closes them.
    void openKeys(const std::vector<Key>& keys, bool isOpen);
    void openAll();
    void closeAll();
    /// Opens what stands above a level, and closes what stands on it or below; 1 for the top level alone.
    void openToLevel(int level);
    int levels() const;

    void showColumn(unsigned column, bool shown);
    bool isColumnShown(unsigned column) const;
    /// In the order of the screen.
    std::vector<std::size_t> columnsInOrder() const;
    /// Makes columns as wide as what stands in them and their heads, within bounds.
    void fitColumns();
    void fitColumn(unsigned column);
    /// Fits the main column too, up to a share of the window, for names that differ far from their beginning: the
    /// others scroll beside it.
    void letMainColumnBeWide(double share) { mainShare_ = share; }
    /// At least wide enough for its head.
    void setColumnWidth(unsigned column, int width);
    int columnWidth(unsigned column) const;
    /// Wider than now where it does not hold that much.
    void makeRoom(unsigned column, int width);
    /// Puts a column further left or right by so many places.
    void moveColumn(unsigned column, int by);
    /// The width in which every column is seen whole.
    int wholeWidth() const;

    /// How many columns stay while the others scroll sideways: they pass behind these one by one, as whole
    /// columns. Fewer than was asked for where those would leave the others too little room.
    int frozen() const;
    void freeze(int columns);
    /// Scrolls sideways until the whole column is in sight.
    void showWhole(unsigned column);
    /// Where the columns in sight stand, from left to right, in pixels from the left edge of the rows.
    struct ColumnArea {
        unsigned column = 0;
        int left = 0, width = 0;
    };
    std::vector<ColumnArea> columnAreas();
    /// How far the table is scrolled sideways: in columns where some are frozen, else in pixels.
    SidewaysScroll sideways();
    void scrollColumns(int position);

    /// How the table is arranged, and what is closed.
    void addTo(PageLayout& layout) const;
    void setLayout(const PageLayout& layout);

protected:
    TableModel& model() { return *model_; }
    const TableModel& model() const { return *model_; }
    /// Before `rowsChanged`.
    virtual void onRowsRead() {}

    wxDataViewColumn& columnOf(unsigned column) const { return *columns_[column]; }

private:
    enum class After { stay, goDown, editNext, editPrevious, all };

    void addColumns(std::string_view tree);
    void replaceColumns();
    void watchEditor(unsigned column);
    void listen();
    void readRows();
    sheet::Arranged arrangedNow(const sheet::Source& source) const;
    bool hasNewRow(const sheet::Source& source) const;
    void tell(const TableModel::RowChange& change);
    std::string shownIn(Key key) const;
    std::vector<Key> measuredRows() const;
    int widthOf(const wxString& text, const wxFont& font) const;
    void rememberCells();
    void repaintChanged();
    void readAllRows();
    bool canTellOneByOne(const TableModel::RowChange& change) const;
    void tellOneByOne(const TableModel::RowChange& change);
    void restoreOpen();
    void placeColumns();
    void showArrows();
    void sortBy(unsigned column);
    /// The columns that scroll, those that passed too.
    std::vector<unsigned> scrolled() const;
    std::size_t mostPassed();
    void pass(std::size_t columns);
    void onSideways();
    void settleColumns();
    bool stepSideways(int key);
    void onWheel(wxMouseEvent& event);
    wxString tipOf(Key key, const wxDataViewColumn& column, int room) const;
    void onKey(wxKeyEvent& event);
    void onCharacter(wxKeyEvent& event);
    void finish(Key key, unsigned column, const wxString& text);
    void mend(Key key, unsigned column, const wxString& text);
    void editNext(bool back);
    void goDown(bool fromNewRow);
    void reveal(Key key);

    wxString title_;
    std::unique_ptr<RowDrag> rowDrag_;
    wxObjectDataPtr<TableModel> model_;
    sheet::Arrangement arrangement_;
    /// By their place in the source.
    std::vector<wxDataViewColumn*> columns_;
    std::vector<int> columnWidths_;
    double mainShare_ = 0;
    /// Those that are scrolled out of sight, behind the frozen ones.
    std::set<unsigned> passed_;
    bool isPassing_ = false, isSettling_ = false;
    /// Of a wheel that turned less than a whole notch.
    double turned_ = 0;
    std::set<Key> closed_;
    mutable std::optional<std::vector<Key>> selected_;
    std::vector<Key> rows_;
    std::unordered_map<Key, std::size_t> placeOf_;
    /// What the rows in sight showed when the table was last told of a view.
    std::unordered_map<Key, std::string> shown_;
    Key edited_ = 0;
    unsigned editedColumn_ = 0;
    After after_ = After::stay;
    bool isMending_ = false;
    bool rebuilding_ = false;

    /// Ends with the table: GTK still tells of what it takes apart after that.
    std::shared_ptr<bool> lives_ = std::make_shared<bool>();
    template <class Function>
    auto whileThere(Function function) {
        return [function = std::move(function), lives = std::weak_ptr{lives_}] {
            if (!lives.expired()) function();
        };
    }
};

}  // namespace mijlpaal::gui

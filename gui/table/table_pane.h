#pragma once

#include "gui/parts/page.h"
#include "gui/table/table_view.h"
#include "gui/table/totals_row.h"
#include "sheet/block.h"

#include <wx/scrolbar.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// A table with what every table has around it: a find box above, what is filtered, totals below its columns; typing,
/// copying and pasting through the host; and the commands for all of that.
class TablePane : public wxPanel {
public:
    using Key = sheet::RowKey;

    static constexpr auto filterName = "table-filter", acrossName = "table-across";

    TablePane(wxWindow* parent, PageHost& host);
    /// Takes a table that was made with the pane as its parent.
    void hold(TableView& table);

    TableView& table() { return *table_; }
    const TableView& table() const { return *table_; }

    /// Every command of a table.
    std::vector<Command> commands();

    /// Whether a text is worth a look at the plan with it while it is being typed.
    std::function<bool(std::size_t column)> previews;
    /// Something was typed and done; it may have done more than the cell shows.
    std::function<void(Key, std::size_t column)> wasTyped;
    /// Someone tried to type where that is not possible, though the file can be edited.
    std::function<void(Key, std::size_t column)> refused;
    /// Offered beside those that people keep; their names are English.
    std::vector<sheet::Filter> quickFilters;
    std::function<void()> selectionChanged, rowsChanged;
    /// Puts copied rows (their keys) above a row; false when they cannot be put there. Without it rows are
    /// pasted as text.
    std::function<bool(const std::vector<Key>& rows, bool isCut, std::optional<Key> before)> placeRows;

    /// After another view was shown: counts and adds up once there is nothing else to do.
    void showTotals();

    void stopTyping();
    void addTo(PageLayout& layout) const;
    void setLayout(const PageLayout& layout);

    void copy(bool withTitles, bool isCut = false);
    void paste();
    void fillDown();
    void filterBy(std::optional<sheet::Filter> filter);
    void goToRow();
    void writeTable(const std::filesystem::path& file, bool isText);
    void find(bool onward, bool backward = false);

private:
    void onTyping(Key key, std::size_t column, const wxString& text);
    bool onTyped(Key key, std::size_t column, const wxString& text);
    bool add(std::size_t column, const wxString& text);
    void onRefused(Key key, std::size_t column);
    void choose(Key key, std::size_t column);
    std::vector<std::string> completionsOf(std::size_t column) const;
    /// The source over the plan in the file, not over the preview of what is being typed.
    std::unique_ptr<sheet::Source> sourceNow() const;
    bool take(const sheet::Paste& paste);
    void showHeadMenu(unsigned column);
    void showFilter();
    unsigned columnOfCount() const;
    std::vector<std::size_t> columnsWithTotals() const;
    void readTotals();
    void placeColumns();
    bool areRowsSelected() const;
    std::vector<Command> arrangingCommands();
    std::vector<Command> editingCommands();
    std::vector<Command> filterLines();
    std::vector<Command> groupLines();
    std::vector<Command> levelLines();
    std::vector<Command> freezeLines();
    std::vector<Command> columnCommands();
    void askColumns();
    void askFilter();
    void exportShown();

    PageHost& host_;
    wxSearchCtrl* find_ = nullptr;
    bool isJustTyped_ = false;
    wxPanel* strip_ = nullptr;
    wxStaticText* filter_ = nullptr;
    TotalsRow* totals_ = nullptr;
    /// The columns of which it has the totals.
    std::vector<std::size_t> totalled_;
    wxScrollBar* across_ = nullptr;
    TableView* table_ = nullptr;
    /// Filters that someone gave a name.
    std::vector<sheet::Filter> kept_;
    /// What was copied from here last, and from which rows.
    std::string copied_;
    std::vector<Key> copiedRows_;
    bool isCut_ = false, areTotalsOld_ = false;
};

}  // namespace mijlpaal::gui

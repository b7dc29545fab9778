#pragma once

#include "gui/chart/chart_view.h"
#include "gui/parts/page.h"
#include "gui/table/table_pane.h"

#include <wx/notebook.h>
#include <wx/splitter.h>

#include <functional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// Rows of results above, and below them pictures of the same, of which one is in sight. There is nothing to
/// type: Enter and a double click lead to where the record of a row is.
class RowsAndPictures : public wxSplitterWindow {
public:
    struct Kind {
        /// By which layouts and commands name it.
        std::string name;
        wxString title;
    };
    struct Form {
        /// Of the page; the table has it too.
        std::string name;
        /// Of the table, for a screen reader.
        wxString title;
        /// With its columns, and no rows yet.
        TableView::Source rows;
        /// The column that takes the room that is left over.
        std::string wide;
        std::vector<Kind> pictures;
        /// What one may do with rows by the mouse, beside going to the record and copying.
        std::vector<std::string> menu = {"forecast.start"};
    };

    RowsAndPictures(wxWindow* parent, PageHost& host, Form form);

    TablePane& pane() { return *pane_; }
    TableView& table() { return *table_; }
    const TableView& table() const { return *table_; }
    ChartView& picture(std::size_t place) { return *charts_[place]; }
    std::size_t inSight() const { return static_cast<std::size_t>(tabs_->GetSelection()); }
    void turnTo(std::string_view name);

    /// Other rows. The first time the first of them is selected.
    void show(TableView::Source rows);

    /// The records of the selected rows.
    std::vector<model::ObjectRef> selected() const;
    /// To where a record is; says so where no page shows it.
    void goTo(model::ObjectRef record);
    /// Of the first selected row, else the first of all; 0 without rows.
    sheet::RowKey keyInSight() const;

    /// Those of the table, one to go to the record of a row, and one for each picture.
    std::vector<Command> commands();

    void addTo(PageLayout& layout) const;
    /// The halves get their sizes once the page has its own.
    void setLayout(const PageLayout& layout);

    /// Another row was selected, or another picture came in sight.
    std::function<void()> turned;

private:
    void goToSelected();

    PageHost& host_;
    std::string name_;
    std::vector<Kind> kinds_;
    TablePane* pane_ = nullptr;
    TableView* table_ = nullptr;
    wxNotebook* tabs_ = nullptr;
    std::vector<ChartView*> charts_;
    bool hasRows_ = false;
};

}  // namespace mijlpaal::gui

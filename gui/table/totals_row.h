#pragma once

#include "gui/table/table_view.h"

#include <wx/panel.h>
#include <wx/stattext.h>

#include <map>
#include <vector>

namespace mijlpaal::gui {

/// What stands below the columns of a table: the sum of one, the first or last day of another.
class TotalsRow : public wxPanel {
public:
    static constexpr auto windowName = "table-totals";

    explicit TotalsRow(wxWindow* parent);

    struct Total {
        /// What it is of, for a screen reader.
        wxString of;
        wxString text;
        bool isRight = false;
    };
    /// By the places of the columns; or a hint in their stead.
    void show(std::map<unsigned, Total> totals, const wxString& hint);
    const std::map<unsigned, Total>& totals() const { return totals_; }

    /// Each below its column; those whose column is not in sight are not either.
    void place(const std::vector<TableView::ColumnArea>& areas);

private:
    wxStaticText& labelOf(unsigned column);

    std::map<unsigned, Total> totals_;
    std::map<unsigned, wxStaticText*> labels_;
    wxStaticText* hint_ = nullptr;
};

}  // namespace mijlpaal::gui

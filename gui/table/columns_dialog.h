#pragma once

#include "sheet/source.h"

#include <wx/checklst.h>
#include <wx/dialog.h>

#include <vector>

namespace mijlpaal::gui {

/// Which columns a table shows, and in which order.
class ColumnsDialog : public wxDialog {
public:
    static constexpr auto listName = "columns.list";

    /// `shown` are the places of the columns that are shown now, in their order.
    ColumnsDialog(wxWindow* parent, const sheet::Source& source, const std::vector<std::size_t>& shown);

    std::vector<std::size_t> columns() const;

private:
    void move(int by);

    wxCheckListBox* list_ = nullptr;
    /// The column of each line.
    std::vector<std::size_t> order_;
};

}  // namespace mijlpaal::gui

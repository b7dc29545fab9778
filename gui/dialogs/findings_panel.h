#pragma once

#include "base/finding.h"

#include <wx/checkbox.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/textctrl.h>

#include <vector>

namespace mijlpaal::gui {

/// Findings by their cause, as on the command line: of each a few unless all are asked for, kept to those
/// that hold a text, with the whole text of the selected one below. The list can be saved as text.
class FindingsPanel : public wxPanel {
public:
    static constexpr auto listName = "findings", filterName = "findings.filter", textName = "findings.text";

    FindingsPanel(wxWindow* parent, const base::Findings& findings);

    wxDataViewListCtrl& list() { return *list_; }

private:
    void fill();
    void showSelected();
    void save();

    base::Findings findings_;
    /// By row of the list; null for a line that says how many more there are.
    std::vector<const base::Finding*> rows_;
    wxSearchCtrl* filter_ = nullptr;
    wxCheckBox* all_ = nullptr;
    wxDataViewListCtrl* list_ = nullptr;
    wxTextCtrl* text_ = nullptr;
};

}  // namespace mijlpaal::gui

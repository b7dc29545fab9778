#include "gui/why/activity_page.h"

#include <wx/sizer.h>

namespace mijlpaal::gui {

void ActivityPage::makeControls(RowTree* list) {
    list_ = list;
    title_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(title_, 0, wxEXPAND | wxALL, FromDIP(6));
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);
    list_->chosen = [this](const TreeRow& row) {
        if (row.leadsTo && goTo) goTo(*row.leadsTo);
    };
}

void ActivityPage::say(const wxString& title) {
    title_->SetLabelText(title);
    // Where it is cut off.
    title_->SetToolTip(title);
}

}  // namespace mijlpaal::gui

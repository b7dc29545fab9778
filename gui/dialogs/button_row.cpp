#include "gui/dialogs/button_row.h"

namespace mijlpaal::gui {

void addButtonRow(wxDialog& dialog, wxSizer& column, const ButtonRow& row) {
    auto* leave = new wxButton{&dialog, wxID_ANY, row.leave};
    dialog.SetEscapeId(leave->GetId());
    wxButton* done = nullptr;
    if (!row.done.empty()) {
        done = new wxButton{&dialog, row.answer, row.done};
        dialog.SetAffirmativeId(row.answer);
        if (!row.leavesByEnter) done->SetDefault();
    }
    if (!done || row.leavesByEnter) {
        leave->SetDefault();
        leave->SetFocus();
    }
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    const auto gap = dialog.FromDIP(8);
    if (row.leavesByEnter && done) buttons->Add(done, 0, wxRIGHT, gap);
    buttons->Add(leave, 0, wxRIGHT, done && !row.leavesByEnter ? gap : 0);
    if (!row.leavesByEnter && done) buttons->Add(done);
    column.Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, dialog.FromDIP(12));
}

}  // namespace mijlpaal::gui

#include "gui/dialogs/author_dialog.h"

#include "app/author.h"
#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

AuthorDialog::AuthorDialog(wxWindow* parent, const std::string& author)
    : wxDialog{parent, wxID_ANY, _("Your role in the journal")}, before_{author} {
    auto* question = new wxStaticText{this, wxID_ANY,
                                      _("The journal of a portfolio says who changed what. Under which role, "
                                        "or name, does it name your edits?")};
    question->Wrap(FromDIP(420));
    auto* label = new wxStaticText{this, wxID_ANY, _("&Role or name")};
    const auto known = author == app::unknownAuthor ? wxString{} : fromUtf8(author);
    author_ = new wxTextCtrl{this, wxID_ANY,           known,     wxDefaultPosition, {FromDIP(260), -1},
                             0,    wxDefaultValidator, authorName};
    author_->SetMaxLength(100);
    author_->SetHint(_("for example: planner"));
    setAccessibleName(*author_, _("Role or name"));
    auto* later =
        new wxStaticText{this, wxID_ANY,
                         filled(_("Without an answer it is “{author}”. You change it under Project."),
                                {{"author", fromUtf8(app::unknownAuthor)}})};
    later->Wrap(FromDIP(420));

    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    row->Add(author_, 1);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(question, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, FromDIP(16));
    column->Add(row, 0, wxEXPAND | wxALL, FromDIP(16));
    column->Add(later, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    author_->SetFocus();
    author_->SelectAll();
}

std::string AuthorDialog::author() const {
    const auto typed = toUtf8(author_->GetValue());
    const auto text = base::trimmed(typed);
    return text.empty() ? before_ : std::string{text};
}

}  // namespace mijlpaal::gui

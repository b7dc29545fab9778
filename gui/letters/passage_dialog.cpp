#include "gui/letters/passage_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

PassageDialog::PassageDialog(wxWindow* parent, const std::vector<std::string>& headings,
                             std::vector<model::DraftPassage> passages)
    : wxDialog{parent,
               wxID_ANY,
               _("Own words in the letter"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      headings_{headings},
      passages_{std::move(passages)} {
    headings_.insert(headings_.begin(), std::string{});
    wxArrayString lines;
    lines.Add(_("Opening of the letter"));
    for (const auto& each : headings) lines.Add(fromUtf8(each));
    auto* column = new wxBoxSizer{wxVERTICAL};
    const auto add = [&](wxWindow* control, const wxString& label, int share) {
        setAccessibleName(*control, label);
        column->Add(control, share, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    };
    column->Add(new wxStaticText{this, wxID_ANY, _("Under the heading")}, 0, wxLEFT | wxTOP | wxRIGHT,
                FromDIP(12));
    heading_ = new wxChoice{this,  wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                            lines, 0,        wxDefaultValidator, headingName};
    heading_->SetSelection(0);
    heading_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showHeading(); });
    add(heading_, _("Under the heading"), 0);
    column->Add(new wxStaticText{this, wxID_ANY, _("Text; an empty line begins a paragraph")}, 0,
                wxLEFT | wxRIGHT, FromDIP(12));
    text_ = new wxTextCtrl{
        this,           wxID_ANY,           {},      wxDefaultPosition, FromDIP(wxSize{520, 220}),
        wxTE_MULTILINE, wxDefaultValidator, textName};
    add(text_, _("Text"), 1);
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    showHeading();
    heading_->SetFocus();
}

void PassageDialog::showHeading() {
    const auto* passage = passageUnder(passages_, heading());
    text_->ChangeValue(passage ? fromUtf8(passage->textNl) : wxString{});
}

std::string PassageDialog::heading() const {
    return headings_[static_cast<std::size_t>(std::max(0, heading_->GetSelection()))];
}

std::string PassageDialog::text() const {
    return toUtf8(text_->GetValue());
}

const model::DraftPassage* passageUnder(const std::vector<model::DraftPassage>& passages,
                                        const std::string& heading) {
    const auto found = std::ranges::find(passages, heading, &model::DraftPassage::headingNl);
    return found == passages.end() ? nullptr : &*found;
}

}  // namespace mijlpaal::gui

#include "gui/dialogs/baseline_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

BaselineDialog::BaselineDialog(wxWindow* parent, const model::Portfolio& portfolio, model::Day day,
                               std::int64_t revision)
    : wxDialog{parent, wxID_ANY, _("Take a baseline")}, portfolio_{portfolio} {
    taken_.day = day;
    taken_.revision = revision;
    auto* grid = new wxFlexGridSizer{2, FromDIP(8), FromDIP(12)};
    grid->AddGrowableCol(1);
    const auto addField = [&](const wxString& label, const wxString& value, const wxString& windowName) {
        grid->Add(new wxStaticText{this, wxID_ANY, label}, 0, wxALIGN_CENTRE_VERTICAL);
        auto* field = new wxTextCtrl{
            this, wxID_ANY, value, wxDefaultPosition, {FromDIP(320), -1}, 0, wxDefaultValidator, windowName};
        setAccessibleName(*field, wxControl::RemoveMnemonics(label));
        grid->Add(field, 1, wxEXPAND);
        return field;
    };
    code_ = addField(_("&Code"), fromUtf8(model::freeBaselineCode(portfolio, day)), codeName);
    name_ = addField(_("&Name"), {}, "baseline-name");
    decision_ = addField(_("&Decision"), {}, "baseline-decision");
    wrong_ =
        new wxStaticText{this, wxID_ANY,
                         filled(_("It stands for revision {revision}, and is never changed."),
                                {{"revision", wxString::Format("%lld", static_cast<long long>(revision))}})};

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(grid, 0, wxEXPAND | wxALL, FromDIP(16));
    sizer->Add(wrong_, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16));
    addButtonRow(*this, *sizer, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(sizer);
    CentreOnParent();
    code_->SetFocus();
    code_->SelectAll();
}

bool BaselineDialog::Validate() {
    taken_.code = toUtf8(code_->GetValue());
    taken_.name = toUtf8(name_->GetValue());
    taken_.decisionReference = toUtf8(decision_->GetValue());
    auto changes = model::takeBaseline(portfolio_, taken_);
    if (changes) {
        changes_ = std::move(*changes);
        return true;
    }
    wrong_->SetLabel(translated(changes.error()));
    wrong_->SetFont(wrong_->GetFont().Bold());
    wrong_->Wrap(FromDIP(420));
    Fit();
    code_->SetFocus();
    return false;
}

}  // namespace mijlpaal::gui

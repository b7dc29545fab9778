#include "gui/dialogs/letter_dialog.h"

#include "base/text.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/plan_text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <set>

namespace mijlpaal::gui {

namespace {

/// Requests and promises that may be told, those that wait for an answer first.
std::vector<const model::ParliamentaryItem*> itemsToAnswer(const model::Portfolio& portfolio) {
    std::set<std::int64_t> told;
    for (const auto& each : portfolio.all<model::PublicStatement>()) {
        if (each.publicationClass == model::PublicationClass::open &&
            each.object.kind == model::RecordKind::parliamentaryItem)
            told.insert(each.object.number);
    }
    std::vector<const model::ParliamentaryItem*> items;
    for (const auto& each : portfolio.all<model::ParliamentaryItem>()) {
        if (told.contains(each.id.number)) items.push_back(&each);
    }
    std::stable_sort(items.begin(), items.end(), [](const auto* one, const auto* other) {
        return !one->answeredDate && other->answeredDate;
    });
    return items;
}

}  // namespace

LetterDialog::LetterDialog(wxWindow* parent, const model::Portfolio& portfolio, model::Day today)
    : wxDialog{parent, wxID_ANY, _("Letter to parliament")} {
    auto* grid = new wxFlexGridSizer{2, FromDIP(8), FromDIP(12)};
    grid->AddGrowableCol(1);
    const auto label = [&](const wxString& text) {
        grid->Add(new wxStaticText{this, wxID_ANY, text}, 0, wxALIGN_CENTRE_VERTICAL);
    };
    const auto addText = [&](const wxString& text, const wxString& name, const wxString& value,
                             const char* windowName) {
        label(text);
        auto* field = new wxTextCtrl{this,          wxID_ANY, value, wxDefaultPosition, wxDefaultSize, 0,
                                     wxDefaultValidator, windowName};
        setAccessibleName(*field, name);
        grid->Add(field, 0, wxEXPAND);
        return field;
    };
    date_ = addText(_("&Date of the letter"), _("Date of the letter"),
                    fromUtf8(model::dayText(today, language())), dateName);
    reference_ = addText(_("Our &reference"), _("Our reference"), {}, referenceName);

    label(_("&Answers"));
    wxArrayString lines;
    lines.push_back(_("The promise that the next letter settles"));
    for (const auto* item : itemsToAnswer(portfolio)) {
        lines.push_back(fromUtf8(item->code + "  " + item->subjectNl).Left(90));
        codes_.push_back(item->code);
    }
    answers_ = new wxChoice{this,  wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                            lines, 0,        wxDefaultValidator, answersName};
    answers_->SetSelection(0);
    setAccessibleName(*answers_, _("Answers"));
    grid->Add(answers_, 0, wxEXPAND);
    wrong_ = new wxStaticText{this, wxID_ANY, {}};
    wrong_->SetFont(wrong_->GetFont().Bold());
    wrong_->Hide();

    // Not wxID_CANCEL: GTK would put its own word on it, in the language of the system.
    auto* cancel = new wxButton{this, wxID_ANY, _("Cancel")};
    SetEscapeId(cancel->GetId());
    auto* next = new wxButton{this, wxID_ANY, _("&Choose the file…")};
    next->SetDefault();
    next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { accept(); });
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    buttons->Add(cancel, 0, wxRIGHT, FromDIP(8));
    buttons->Add(next);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid, 1, wxEXPAND | wxALL, FromDIP(16));
    column->Add(wrong_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16));
    column->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    SetSizerAndFit(column);
    CentreOnParent();
    date_->SetFocus();
    date_->SelectAll();
}

void LetterDialog::accept() {
    const auto day = model::typedMomentFrom(toUtf8(date_->GetValue()));
    if (!day) {
        wrong_->SetLabelText(translated(day.error()));
        wrong_->Wrap(GetClientSize().x - FromDIP(32));
        wrong_->Show();
        Fit();
        date_->SetFocus();
        return;
    }
    options_.reportDate = day->day;
    options_.ownReference = std::string{base::trimmed(toUtf8(reference_->GetValue()))};
    options_.answers = codes_[static_cast<std::size_t>(answers_->GetSelection())];
    EndModal(wxID_OK);
}

}  // namespace mijlpaal::gui

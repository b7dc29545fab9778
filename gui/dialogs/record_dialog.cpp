#include "gui/dialogs/record_dialog.h"

#include "app/edits/typed_value.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

#include <algorithm>
#include <cassert>

namespace mijlpaal::gui {

namespace {

constexpr int controlWidth = 34;

}  // namespace

RecordDialog::RecordDialog(wxWindow* parent, const wxString& title, model::Portfolio portfolio,
                           model::ObjectRef record, const std::vector<std::string_view>& fields)
    : wxDialog{parent,        wxID_ANY,
               title,         wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      portfolio_{std::move(portfolio)},
      record_{record} {
    auto* grid = new wxFlexGridSizer{2, FromDIP(6), FromDIP(12)};
    grid->AddGrowableCol(1);
    for (const auto& field : model::fields(record.kind)) {
        if (std::find(fields.begin(), fields.end(), field.name) == fields.end()) continue;
        auto& row = *rows_.emplace_back(std::make_unique<FormRow>(
            *this, record.kind, field, [this]() -> const model::Portfolio& { return portfolio_; }));
        row.put(app::entryText(portfolio_, record, field, language()));
        row.controls().SetMinSize({controlWidth * GetCharWidth(), -1});
        grid->Add(&row.label(), 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(&row.controls(), 1, wxEXPAND);
    }
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(grid, 1, wxEXPAND | wxALL, FromDIP(16));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();
    rows_.front()->editor().SetFocus();
}

FormRow& RecordDialog::row(std::string_view field) {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const auto& row) { return row->field()->name == field; });
    assert(found != rows_.end());
    return **found;
}

bool RecordDialog::Validate() {
    auto filled = model::operationsOf(record_.kind).copy(portfolio_.record(record_));
    FormRow* wrong = nullptr;
    for (const auto& row : rows_) {
        row->tell({});
        if (!row->isChanged()) continue;
        const auto set = app::typeInto(filled.get(), record_.kind, *row->field(), row->text(), portfolio_);
        if (set) continue;
        row->tell((translated(set.error().message) + " " + translated(set.error().help)).Strip(), true);
        if (!wrong) wrong = row.get();
    }
    if (wrong) {
        Fit();
        wrong->editor().SetFocus();
        return false;
    }
    auto trial = portfolio_;
    trial.table(record_.kind).put(std::move(filled));
    if (const auto may = mayClose ? mayClose(trial) : base::Result<void>{}; !may) {
        rows_.front()->tell(translated(may.error()), true);
        Fit();
        rows_.front()->editor().SetFocus();
        return false;
    }
    portfolio_ = std::move(trial);
    return true;
}

}  // namespace mijlpaal::gui

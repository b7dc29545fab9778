#include "gui/dialogs/import_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/dialogs/findings_panel.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <optional>

namespace mijlpaal::gui {

namespace {

using base::Severity;

wxString verdictOf(const base::Findings& findings, bool doesNothing) {
    const auto count = [&](Severity severity) {
        return static_cast<int>(
            std::count_if(findings.begin(), findings.end(),
                          [&](const base::Finding& each) { return each.severity == severity; }));
    };
    const auto errors = count(Severity::error), warnings = count(Severity::warning);
    if (errors > 0) {
        return filled(
            wxPLURAL("There is one error, so nothing is taken over. Correct it and import again.",
                     "There are {count} errors, so nothing is taken over. Correct them and import again.",
                     static_cast<unsigned>(errors)),
            {{"count", wxString::Format("%d", errors)}});
    }
    if (doesNothing) return _("It holds nothing that is not there already.");
    if (warnings == 0) return _("No errors were found. Nothing is taken over until you adopt it.");
    return filled(
        wxPLURAL("No errors were found, and one thing to look at. Nothing is taken over until you adopt it.",
                 "No errors were found, and {count} things to look at. Nothing is taken over until you "
                 "adopt it.",
                 static_cast<unsigned>(warnings)),
        {{"count", wxString::Format("%d", warnings)}});
}

wxDataViewListCtrl* makeList(wxWindow* parent, const wxString& name) {
    auto* list = new wxDataViewListCtrl{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                        wxDV_ROW_LINES | wxDV_SINGLE};
    setAccessibleName(*list, name);
    return list;
}

/// The numbers of a kind, or the heading of a step.
void addRow(wxDataViewListCtrl& list, const wxString& name, const std::optional<model::KindCount>& counts) {
    const auto number = [&counts](std::size_t model::KindCount::*which) {
        return counts ? wxString::Format("%zu", (*counts).*which) : wxString{};
    };
    wxVector<wxVariant> row;
    row.push_back(name);
    row.push_back(number(&model::KindCount::added));
    row.push_back(number(&model::KindCount::changed));
    row.push_back(number(&model::KindCount::removed));
    list.AppendItem(row);
}

}  // namespace

wxString pluralOf(model::RecordKind kind) {
    return wxGetTranslation(fromUtf8(std::string{model::pluralFor(kind)}));
}

ImportDialog::ImportDialog(wxWindow* parent, const wxString& folder, const base::Findings& findings,
                           const std::vector<model::ChangeSet>& steps)
    : wxDialog{parent,
               wxID_ANY,
               filled(_("Import of {folder}"), {{"folder", folder}}),
               wxDefaultPosition,
               parent->FromDIP(wxSize{960, 680}),
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    const bool doesNothing =
        std::all_of(steps.begin(), steps.end(), [](const model::ChangeSet& step) { return step.empty(); });
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    auto* verdict = new wxStaticText{this, wxID_ANY, verdictOf(findings, doesNothing)};
    verdict->SetFont(verdict->GetFont().Bold());
    verdict->Wrap(FromDIP(920));
    sizer->Add(verdict, 0, wxALL, FromDIP(12));

    const auto addHeading = [&](const wxString& text) {
        sizer->Add(new wxStaticText{this, wxID_ANY, text}, 0, wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    };
    if (!doesNothing) {
        addHeading(_("What it would do"));
        auto* list = makeList(this, _("What it would do"));
        list->AppendTextColumn(_("Kind"), wxDATAVIEW_CELL_INERT, FromDIP(260));
        for (const auto& title : {_("Added"), _("Changed"), _("Removed")}) {
            list->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(100), wxALIGN_RIGHT);
        }
        letGrow(*list->GetColumn(0));
        for (const auto& step : steps) {
            if (steps.size() > 1) addRow(*list, translated(step.label), {});
            for (const auto& counts : model::countsOf(step)) addRow(*list, pluralOf(counts.kind), counts);
        }
        sizer->Add(list, 2, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    }
    if (!findings.empty()) {
        addHeading(_("Findings"));
        sizer->Add(new FindingsPanel{this, findings}, 3, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    }
    if (doesNothing && findings.empty()) sizer->AddStretchSpacer();

    if (base::hasErrors(findings) || doesNothing) {
        addButtonRow(*this, *sizer, {.done = {}, .leave = _("&Close")});
    } else {
        addButtonRow(*this, *sizer, {.done = _("&Adopt"), .leave = _("&Discard"), .answer = wxID_APPLY});
    }
    SetSizer(sizer);
    CentreOnParent();
}

ExportDialog::ExportDialog(wxWindow* parent, const wxString& file, const base::Findings& findings)
    : wxDialog{parent,
               wxID_ANY,
               filled(_("Export to {file}"), {{"file", file}}),
               wxDefaultPosition,
               parent->FromDIP(wxSize{960, 480}),
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    auto* verdict = new wxStaticText{
        this, wxID_ANY, _("The plan was written. For these parts the other program has no place:")};
    verdict->SetFont(verdict->GetFont().Bold());
    sizer->Add(verdict, 0, wxALL, FromDIP(12));
    sizer->Add(new FindingsPanel{this, findings}, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    addButtonRow(*this, *sizer, {.done = {}, .leave = _("&Close")});
    SetSizer(sizer);
    CentreOnParent();
}

}  // namespace mijlpaal::gui

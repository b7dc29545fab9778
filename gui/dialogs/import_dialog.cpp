#include "gui/dialogs/import_dialog.h"

#include "app/finding_groups.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
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

wxString nameOf(Severity severity) {
    switch (severity) {
        case Severity::error:
            return _("Error");
        case Severity::warning:
            return _("Warning");
        default:
            return _("Note");
    }
}

wxString placeOf(const base::Place& place) {
    auto text = fromUtf8(place.file);
    const auto add = [&](const wxString& part) {
        if (!text.empty()) text += ", ";
        text += part;
    };
    if (place.row)
        add(filled(_("row {row}"), {{"row", wxString::Format("%lld", static_cast<long long>(*place.row))}}));
    if (!place.column.empty()) add(filled(_("column {column}"), {{"column", fromUtf8(place.column)}}));
    return text;
}

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

/// By cause, of each a few unless all are asked for.
void fill(wxDataViewListCtrl* list, const base::Findings& findings, bool all) {
    list->DeleteAllItems();
    const auto add = [list](const wxString& severity, const wxString& place, const wxString& text) {
        wxVector<wxVariant> row;
        row.push_back(severity);
        row.push_back(place);
        row.push_back(text);
        list->AppendItem(row);
    };
    for (const auto& group : app::groupedByCause(findings)) {
        const auto count = group.findings.size();
        const auto shown = all ? count : std::min(count, app::examplesOfCause);
        for (std::size_t i = 0; i < shown; ++i) {
            const auto& finding = *group.findings[i];
            add(nameOf(finding.severity), placeOf(finding.place),
                translated(finding.message) + " " + translated(finding.help));
        }
        if (count > shown) {
            add({}, {},
                translated(base::message("And {count} more.", {{"count", std::to_string(count - shown)}})));
        }
    }
}

bool leavesOutSome(const base::Findings& findings) {
    const auto groups = app::groupedByCause(findings);
    return std::any_of(groups.begin(), groups.end(), [](const app::FindingGroup& group) {
        return group.findings.size() > app::examplesOfCause;
    });
}

wxDataViewListCtrl* makeFindingsList(wxWindow* parent, const base::Findings& findings) {
    auto* list = makeList(parent, _("Findings"));
    list->AppendTextColumn(_("Severity"), wxDATAVIEW_CELL_INERT, parent->FromDIP(100));
    list->AppendTextColumn(_("Place"), wxDATAVIEW_CELL_INERT, parent->FromDIP(250));
    list->AppendTextColumn(_("Finding"), wxDATAVIEW_CELL_INERT, parent->FromDIP(430));
    letGrow(*list->GetColumn(2));
    fill(list, findings, false);
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

/// The findings, with a box to see all of them where some are left out.
void addFindings(wxWindow* parent, wxSizer* sizer, int proportion, const base::Findings& findings) {
    auto* list = makeFindingsList(parent, findings);
    sizer->Add(list, proportion, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, parent->FromDIP(12));
    if (!leavesOutSome(findings)) return;
    auto* all = new wxCheckBox{parent, wxID_ANY, _("&Show all findings")};
    all->Bind(wxEVT_CHECKBOX,
              [list, findings](wxCommandEvent& event) { fill(list, findings, event.IsChecked()); });
    sizer->Add(all, 0, wxLEFT | wxRIGHT | wxBOTTOM, parent->FromDIP(12));
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
               parent->FromDIP(wxSize{820, 560}),
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    const bool doesNothing =
        std::all_of(steps.begin(), steps.end(), [](const model::ChangeSet& step) { return step.empty(); });
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    auto* verdict = new wxStaticText{this, wxID_ANY, verdictOf(findings, doesNothing)};
    verdict->SetFont(verdict->GetFont().Bold());
    verdict->Wrap(FromDIP(780));
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
        sizer->Add(list, 3, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    }
    if (!findings.empty()) {
        addHeading(_("Findings"));
        addFindings(this, sizer, 2, findings);
    }
    if (doesNothing && findings.empty()) sizer->AddStretchSpacer();

    auto* buttons = new wxStdDialogButtonSizer;
    if (base::hasErrors(findings) || doesNothing) {
        buttons->AddButton(new wxButton{this, wxID_CANCEL, _("&Close")});
    } else {
        auto* adopt = new wxButton{this, wxID_APPLY, _("&Adopt")};
        adopt->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { EndModal(wxID_APPLY); });
        adopt->SetDefault();
        buttons->AddButton(adopt);
        buttons->AddButton(new wxButton{this, wxID_CANCEL, _("&Discard")});
    }
    buttons->Realize();
    sizer->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    SetSizer(sizer);
    CentreOnParent();
}

ExportDialog::ExportDialog(wxWindow* parent, const wxString& file, const base::Findings& findings)
    : wxDialog{parent,
               wxID_ANY,
               filled(_("Export to {file}"), {{"file", file}}),
               wxDefaultPosition,
               parent->FromDIP(wxSize{820, 400}),
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    auto* verdict = new wxStaticText{
        this, wxID_ANY, _("The plan was written. For these parts the other program has no place:")};
    verdict->SetFont(verdict->GetFont().Bold());
    sizer->Add(verdict, 0, wxALL, FromDIP(12));
    addFindings(this, sizer, 1, findings);
    auto* buttons = new wxStdDialogButtonSizer;
    buttons->AddButton(new wxButton{this, wxID_CANCEL, _("&Close")});
    buttons->Realize();
    sizer->Add(buttons, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    SetSizer(sizer);
    CentreOnParent();
}

}  // namespace mijlpaal::gui

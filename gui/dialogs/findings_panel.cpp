#include "gui/dialogs/findings_panel.h"

#include "app/finding_groups.h"
#include "app/language.h"
#include "base/output_file.h"
#include "gui/dialogs/output_file.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/button.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

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

wxString textOf(const base::Finding& finding) {
    return (translated(finding.message) + " " + translated(finding.help)).Strip();
}

bool leavesOutSome(const base::Findings& findings) {
    const auto groups = app::groupedByCause(findings);
    return std::any_of(groups.begin(), groups.end(), [](const app::FindingGroup& group) {
        return group.findings.size() > app::examplesOfCause;
    });
}

}  // namespace

FindingsPanel::FindingsPanel(wxWindow* parent, const base::Findings& findings)
    : wxPanel{parent}, findings_{findings} {
    filter_ = new wxSearchCtrl{this, wxID_ANY};
    filter_->SetName(filterName);
    filter_->SetDescriptiveText(_("Only findings with this text"));
    setAccessibleName(*filter_, _("Only findings with this text"));
    filter_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { fill(); });
    auto* save = new wxButton{this, wxID_ANY, _("&Save the list…")};
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { this->save(); });
    list_ = new wxDataViewListCtrl{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                   wxDV_ROW_LINES | wxDV_SINGLE};
    list_->SetName(listName);
    setAccessibleName(*list_, _("Findings"));
    list_->AppendTextColumn(_("Severity"), wxDATAVIEW_CELL_INERT, 13 * GetCharWidth());
    list_->AppendTextColumn(_("Place"), wxDATAVIEW_CELL_INERT, 28 * GetCharWidth());
    list_->AppendTextColumn(_("Finding"), wxDATAVIEW_CELL_INERT, 60 * GetCharWidth());
    letGrow(*list_->GetColumn(2));
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { showSelected(); });
    text_ = new wxTextCtrl{
        this, wxID_ANY, {}, wxDefaultPosition, {-1, 4 * GetCharHeight()}, wxTE_MULTILINE | wxTE_READONLY};
    text_->SetName(textName);
    setAccessibleName(*text_, _("The selected finding"));

    auto* head = new wxBoxSizer{wxHORIZONTAL};
    head->Add(filter_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    if (leavesOutSome(findings)) {
        all_ = new wxCheckBox{this, wxID_ANY, _("&Show all findings")};
        all_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { fill(); });
        head->Add(all_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    }
    head->Add(save, 0, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(head, 0, wxEXPAND | wxBOTTOM, FromDIP(6));
    column->Add(list_, 1, wxEXPAND | wxBOTTOM, FromDIP(6));
    column->Add(text_, 0, wxEXPAND);
    SetSizer(column);
    fill();
}

void FindingsPanel::fill() {
    list_->DeleteAllItems();
    rows_.clear();
    const auto add = [this](const base::Finding* finding, const wxString& text) {
        wxVector<wxVariant> row;
        row.push_back(finding ? nameOf(finding->severity) : wxString{});
        row.push_back(finding ? placeOf(finding->place) : wxString{});
        row.push_back(text);
        list_->AppendItem(row);
        rows_.push_back(finding);
    };
    const auto wanted = filter_->GetValue().Lower();
    for (const auto& group : app::groupedByCause(findings_)) {
        std::vector<const base::Finding*> found;
        std::copy_if(group.findings.begin(), group.findings.end(), std::back_inserter(found),
                     [&](const base::Finding* each) {
                         return (placeOf(each->place) + " " + textOf(*each)).Lower().Contains(wanted);
                     });
        const auto shown =
            all_ && all_->GetValue() ? found.size() : std::min(found.size(), app::examplesOfCause);
        for (std::size_t i = 0; i < shown; ++i) add(found[i], textOf(*found[i]));
        if (const auto more = found.size() - shown; more > 0)
            add(nullptr, translated(base::message("And {count} more.", {{"count", std::to_string(more)}})));
    }
    if (!rows_.empty()) list_->SelectRow(0);
    showSelected();
}

void FindingsPanel::showSelected() {
    const auto row = list_->GetSelectedRow();
    const auto* finding = row == wxNOT_FOUND ? nullptr : rows_[static_cast<std::size_t>(row)];
    if (!finding) return text_->ChangeValue({});
    const auto place = placeOf(finding->place);
    text_->ChangeValue(place.empty() ? textOf(*finding) : place + "\n" + textOf(*finding));
}

void FindingsPanel::save() {
    wxFileDialog dialog{this,
                        _("Save the list of findings"),
                        {},
                        _("findings.txt"),
                        _("Text (*.txt)|*.txt"),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto file = withEnding(*this, _("Save the list of findings"), toUtf8(dialog.GetPath()), ".txt");
    if (file.empty()) return;
    const app::Translator translate{language()};
    std::string text;
    for (const auto& group : app::groupedByCause(findings_)) {
        for (const auto* finding : group.findings) text += translate(*finding) + "\n";
    }
    if (const auto written = base::writeWholeFile(file, text); !written)
        wxMessageBox(translated(written.error()), _("Save the list of findings"), wxOK | wxICON_ERROR, this);
}

}  // namespace mijlpaal::gui

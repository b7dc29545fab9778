#include "gui/quality/quality_page.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

QualityPage::QualityPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    summary_ = new wxStaticText{this, wxID_ANY, {}};
    onlyFailed_ = new wxCheckBox{this, wxID_ANY, _("Only checks that &fail")};
    fix_ = new wxButton{this, wxID_ANY, _("&Remedy")};
    fix_->SetToolTip(_("Removes the cause of the selected finding, in one step that can be undone."));
    fix_->Disable();
    setAccessibleName(*onlyFailed_, _("Only checks that fail"));
    setAccessibleName(*fix_, _("Remedy the selected finding"));
    list_ = new RowTree{this,
                        listName,
                        _("Checks of the plan"),
                        {{_("Verdict"), 150},
                         {_("Count"), 90, wxALIGN_RIGHT},
                         {_("Ratio"), 70, wxALIGN_RIGHT},
                         {_("Limit"), 90, wxALIGN_RIGHT},
                         {_("Check"), 0}},
                        static_cast<unsigned>(QualityColumn::name)};

    auto* head = new wxBoxSizer{wxHORIZONTAL};
    head->Add(summary_, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(6));
    head->Add(onlyFailed_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    head->Add(fix_, 0, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(head, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(list_, 1, wxEXPAND);
    SetSizer(column);

    list_->selected = [this] { onSelected(); };
    list_->chosen = [this](const TreeRow& row) {
        if (row.leadsTo && goTo) goTo(*row.leadsTo);
    };
    onlyFailed_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { showRows(); });
    fix_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const auto changes = selectedFix()) this->host().perform(*changes);
    });
}

void QualityPage::show(const app::View& view, const Selection&) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview || (checked_ && checked_->isSameAs(view))) return;
    view_ = view;
    if (std::exchange(isDue_, true)) return;
    CallAfter([this] {
        isDue_ = false;
        check();
    });
}

std::optional<wxString> QualityPage::titleFor(const app::View& view) const {
    if (!checked_ || checked_->revision() != view.revision()) return std::nullopt;
    return _("Quality") + wxString::Format(" (%d)", failedChecks(report_));
}

void QualityPage::check() {
    if (view_.unscheduled()) {
        checked_.reset();
        const auto before = std::exchange(report_, {});
        showRows();
        summary_->SetLabelText(translated(*view_.unscheduled()));
        if (titleChanged) titleChanged();
        return;
    }
    checked_ = view_;
    auto report = scheduling::checkQuality(view_.portfolio(), view_.schedule(), {host().today(), language()});
    std::swap(report_, report);
    showRows();  // `report` keeps the rows of before in being until the new ones are there
    const auto failed = failedChecks(report_);
    const auto number = [](std::size_t value) { return wxString::Format("%zu", value); };
    summary_->SetLabelText(filled(
        _("{failed} of {count} checks fail."),
        {{"failed", number(static_cast<std::size_t>(failed))}, {"count", number(report_.checks.size())}}));
    Layout();
    if (titleChanged) titleChanged();
}

void QualityPage::showRows() {
    shown_ = qualityRows(report_, onlyFailed_->GetValue() ? WhichChecks::failed : WhichChecks::all);
    list_->show(shown_.rows);
    fix_->Enable(selectedFix().has_value());
}

void QualityPage::onSelected() {
    fix_->Enable(selectedFix().has_value());
    const auto row = list_->selectedRow();
    if (row && shown_.rows[*row].leadsTo && goTo) goTo(*shown_.rows[*row].leadsTo);
}

std::optional<model::ChangeSet> QualityPage::selectedFix() const {
    const auto row = list_->selectedRow();
    if (!row || !shown_.findings[*row] || !view_.isEditable()) return std::nullopt;
    return scheduling::fixFor(host().now().portfolio(), *shown_.findings[*row]);
}

}  // namespace mijlpaal::gui

#include "gui/details/fields_page.h"

#include "gui/parts/text.h"
#include "model/record_names.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

wxString titleOf(const model::Portfolio& portfolio, const Selection& records) {
    if (records.size() > 1) {
        const auto kind = wxGetTranslation(fromUtf8(model::pluralFor(records.front().kind)));
        return filled(_("{count} {kind}: what is typed holds for all of them."),
                      {{"count", wxString::Format("%zu", records.size())}, {"kind", kind}});
    }
    const auto code = model::recordName(portfolio, records.front());
    const auto name = model::nameOf(portfolio, records.front(), language() == model::Language::english);
    return fromUtf8(name == code ? code : code + " " + name);
}

}  // namespace

FieldsPage::FieldsPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    title_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE};
    title_->SetFont(title_->GetFont().Bold());
    form_ = new RecordForm{this, host};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(title_, 0, wxEXPAND | wxALL, FromDIP(6));
    column->Add(form_, 1, wxEXPAND);
    SetSizer(column);
}

void FieldsPage::show(const app::View& view, const Selection& selected) {
    Selection records;
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(records), [&](model::ObjectRef ref) {
        return ref.kind == selected.front().kind && view.portfolio().contains(ref);
    });
    form_->show(view, records);
    form_->Show(!records.empty());
    title_->SetLabelText(records.empty() ? _("Select a row to see its fields.")
                                         : titleOf(view.portfolio(), records));
    Layout();
}

}  // namespace mijlpaal::gui

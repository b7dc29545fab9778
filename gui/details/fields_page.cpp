#include "gui/details/fields_page.h"

#include "app/edits/record_fields.h"
#include "gui/parts/text.h"
#include "model/record_names.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// What a record without a name is about, such as the text of a recommendation; empty where nothing says so.
std::string ownText(const model::Portfolio& portfolio, model::ObjectRef record) {
    const auto english = language() == model::Language::english;
    for (const auto* name : {english ? "text_en" : "text_nl", "text_nl", "subject_nl"}) {
        const auto all = model::fields(record.kind);
        const auto field = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == std::string_view{name}; });
        if (field == all.end()) continue;
        if (auto text = app::entryText(portfolio, record, *field, language()); !text.empty()) return text;
    }
    return {};
}

wxString titleOf(const model::Portfolio& portfolio, const Selection& records) {
    if (records.size() > 1) {
        const auto kind = wxGetTranslation(fromUtf8(model::pluralFor(records.front().kind)));
        return filled(_("{count} {kind}: what is typed holds for all of them."),
                      {{"count", wxString::Format("%zu", records.size())}, {"kind", kind}});
    }
    const auto code = model::recordName(portfolio, records.front());
    auto name = model::nameOf(portfolio, records.front(), language() == model::Language::english);
    // A name may be no more than the beginning of a text, which has its room here.
    constexpr std::string_view goesOn = "…";
    auto beginning = std::string_view{name};
    if (beginning.ends_with(goesOn)) beginning.remove_suffix(goesOn.size());
    if (auto text = ownText(portfolio, records.front()); name == code || text.starts_with(beginning))
        name = std::move(text);
    return fromUtf8(name.empty() ? code : code + " " + name);
}

}  // namespace

FieldsPage::FieldsPage(wxWindow* parent, PageHost& host) : DetailsPage{parent, host} {
    title_ = new wxStaticText{this, wxID_ANY, {}};
    title_->SetFont(title_->GetFont().Bold());
    form_ = new RecordForm{this, host};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(title_, 0, wxEXPAND | wxALL, FromDIP(6));
    column->Add(form_, 1, wxEXPAND);
    SetSizer(column);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        showTitle();
    });
}

/// Whole, on as many lines as it takes.
void FieldsPage::showTitle() {
    title_->SetLabelText(titleText_);
    title_->Wrap(std::max(GetClientSize().x - FromDIP(12), FromDIP(120)));
    Layout();
}

void FieldsPage::show(const app::View& view, const Selection& selected) {
    Selection records;
    std::copy_if(selected.begin(), selected.end(), std::back_inserter(records), [&](model::ObjectRef ref) {
        return ref.kind == selected.front().kind && view.portfolio().contains(ref);
    });
    form_->show(view, records);
    form_->Show(!records.empty());
    titleText_ = records.empty() ? _("Select a row to see its fields.") : titleOf(view.portfolio(), records);
    showTitle();
}

}  // namespace mijlpaal::gui

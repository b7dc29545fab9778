#include "gui/table/filter_dialog.h"

#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/table/table_pane.h"

#include <algorithm>
#include <array>

namespace mijlpaal::gui {

namespace {

using sheet::Comparison;

struct NamedComparison {
    Comparison comparison;
    const char* text;
};
constexpr std::array comparisons{
    NamedComparison{Comparison::contains, wxTRANSLATE("contains")},
    NamedComparison{Comparison::containsNot, wxTRANSLATE("does not contain")},
    NamedComparison{Comparison::is, wxTRANSLATE("is")},
    NamedComparison{Comparison::isNot, wxTRANSLATE("is not")},
    NamedComparison{Comparison::less, wxTRANSLATE("is less or earlier than")},
    NamedComparison{Comparison::more, wxTRANSLATE("is more or later than")},
    NamedComparison{Comparison::isEmpty, wxTRANSLATE("is empty")},
    NamedComparison{Comparison::isNotEmpty, wxTRANSLATE("is not empty")},
};

bool needsText(Comparison comparison) {
    return comparison != Comparison::isEmpty && comparison != Comparison::isNotEmpty;
}

}  // namespace

FilterDialog::FilterDialog(wxWindow* parent, const sheet::Source& source, const sheet::Filter& filter,
                           std::vector<sheet::Filter> kept)
    : wxDialog{parent,        wxID_ANY,
               _("Filter"),   wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      source_{source},
      kept_{std::move(kept)} {
    for (std::size_t i = 0; i < source.columns().size(); ++i) columns_.push_back(i);
    std::sort(columns_.begin(), columns_.end(), [&](std::size_t a, std::size_t b) {
        return titleOf(source.columns()[a]).CmpNoCase(titleOf(source.columns()[b])) < 0;
    });
    all_ = new wxRadioButton{this,          wxID_ANY,  _("&All conditions hold"), wxDefaultPosition,
                             wxDefaultSize, wxRB_GROUP};
    any_ = new wxRadioButton{this, wxID_ANY, _("A&ny condition holds")};
    auto* ways = new wxBoxSizer{wxHORIZONTAL};
    ways->Add(all_, 0, wxRIGHT, FromDIP(16));
    ways->Add(any_);
    grid_ = new wxFlexGridSizer{3, FromDIP(6), FromDIP(8)};
    grid_->AddGrowableCol(2);
    auto* more = new wxButton{this, wxID_ANY, _("&One more condition")};
    more->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        addLine({});
        GetSizer()->SetSizeHints(this);
        Layout();
        lines_.back().column->SetFocus();
    });
    wxArrayString names;
    for (const auto& each : kept_) names.push_back(fromUtf8(each.name));
    auto* label = new wxStaticText{this, wxID_ANY, _("&Keep it under the name")};
    name_ = new wxComboBox{this, wxID_ANY,           {},      wxDefaultPosition, {FromDIP(220), -1}, names,
                           0,    wxDefaultValidator, keptName};
    setAccessibleName(*name_, _("Keep it under the name"));
    name_->Bind(wxEVT_COMBOBOX, [this](wxCommandEvent& event) {
        show(kept_[static_cast<std::size_t>(event.GetSelection())]);
    });
    auto* forget = new wxButton{this, wxID_ANY, _("&Forget this name")};
    forget->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
    auto* keeping = new wxBoxSizer{wxHORIZONTAL};
    keeping->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    keeping->Add(name_, 1, wxRIGHT, FromDIP(8));
    keeping->Add(forget);
    wrong_ = new wxStaticText{this, wxID_ANY, {}};
    wrong_->SetFont(wrong_->GetFont().Bold());
    wrong_->Hide();
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(ways, 0, wxALL, FromDIP(12));
    column->Add(grid_, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(12));
    column->Add(more, 0, wxALL, FromDIP(12));
    column->Add(keeping, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    column->Add(wrong_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizer(column);
    show(filter);
    CentreOnParent();
    lines_.front().text->SetFocus();
}

void FilterDialog::addLine(const sheet::Condition& condition) {
    Line line;
    wxArrayString titles, ways;
    for (const auto i : columns_) titles.push_back(titleOf(source_.columns()[i]));
    for (const auto& each : comparisons) ways.push_back(wxGetTranslation(each.text));
    const bool isFirst = lines_.empty();
    line.column = new wxChoice{this,   wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                               titles, 0,        wxDefaultValidator, isFirst ? columnName : "column"};
    line.comparison =
        new wxChoice{this, wxID_ANY, wxDefaultPosition,  wxDefaultSize,
                     ways, 0,        wxDefaultValidator, isFirst ? comparisonName : "comparison"};
    line.text = new wxTextCtrl{
        this, wxID_ANY,           fromUtf8(condition.text),   wxDefaultPosition, {FromDIP(220), -1},
        0,    wxDefaultValidator, isFirst ? textName : "text"};
    setAccessibleName(*line.column, _("Column"));
    setAccessibleName(*line.comparison, _("Comparison"));
    setAccessibleName(*line.text, _("Text"));
    const auto place = sheet::columnCalled(source_, condition.column.empty() ? "name" : condition.column);
    const auto at = std::find(columns_.begin(), columns_.end(), place.value_or(0));
    line.column->SetSelection(static_cast<int>(at - columns_.begin()));
    const auto way = std::find_if(comparisons.begin(), comparisons.end(),
                                  [&](const auto& each) { return each.comparison == condition.comparison; });
    line.comparison->SetSelection(static_cast<int>(way - comparisons.begin()));
    grid_->Add(line.column, 0, wxALIGN_CENTRE_VERTICAL);
    grid_->Add(line.comparison, 0, wxALIGN_CENTRE_VERTICAL);
    grid_->Add(line.text, 1, wxEXPAND);
    lines_.push_back(line);
}

void FilterDialog::show(const sheet::Filter& filter) {
    (filter.any ? any_ : all_)->SetValue(true);
    name_->SetValue(fromUtf8(filter.name));
    grid_->Clear(true);
    lines_.clear();
    for (const auto& condition : filter.conditions) addLine(condition);
    if (lines_.empty()) addLine({});
    GetSizer()->SetSizeHints(this);
    Layout();
}

/// Takes a kept filter off the list.
void FilterDialog::remove() {
    const auto name = toUtf8(name_->GetValue());
    std::erase_if(kept_, [&](const auto& each) { return each.name == name; });
    if (const auto at = name_->FindString(name_->GetValue(), true); at != wxNOT_FOUND)
        name_->Delete(static_cast<unsigned>(at));
    name_->SetValue({});
}

bool FilterDialog::Validate() {
    const auto now = filter();
    const auto right = now ? sheet::checked(source_, *now) : base::Result<void>{};
    if (right) return true;
    wrong_->SetLabelText(translated(right.error()));
    wrong_->Wrap(GetClientSize().x - FromDIP(24));
    wrong_->Show();
    GetSizer()->SetSizeHints(this);
    Layout();
    return false;
}

std::optional<sheet::Filter> FilterDialog::filter() const {
    sheet::Filter filter;
    const auto name = toUtf8(name_->GetValue());
    filter.name = std::string{base::trimmed(name)};
    filter.any = any_->GetValue();
    for (const auto& line : lines_) {
        const auto comparison =
            comparisons[static_cast<std::size_t>(line.comparison->GetSelection())].comparison;
        const auto text = toUtf8(line.text->GetValue());
        if (base::trimmed(text).empty() && needsText(comparison)) continue;
        const auto place = columns_[static_cast<std::size_t>(line.column->GetSelection())];
        filter.conditions.push_back(
            {source_.columns()[place].name, comparison, std::string{base::trimmed(text)}});
    }
    if (filter.conditions.empty()) return std::nullopt;
    return filter;
}

std::vector<sheet::Filter> FilterDialog::kept() const {
    auto kept = kept_;
    const auto now = filter();
    if (!now || now->name.empty()) return kept;
    std::erase_if(kept, [&](const auto& each) { return each.name == now->name; });
    kept.push_back(*now);
    return kept;
}

}  // namespace mijlpaal::gui

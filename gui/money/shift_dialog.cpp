#include "gui/money/shift_dialog.h"

#include "app/cash_shift.h"
#include "app/edits/typed_forms.h"
#include "app/edits/typed_value.h"
#include "app/money.h"
#include "app/session.h"
#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/number_text.h"

#include <wx/translation.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <set>

namespace mijlpaal::gui {

namespace {

using ledger::YearAmounts;
using model::BudgetYear;
using model::Money;

constexpr int controlWidth = 34, amountWidth = 18;

/// The fields of a row of the ledger that say how it was decided.
constexpr std::array<std::string_view, 4> decisionFields{"decision_date", "cycle_moment", "decision_reference", "reason_code"};

wxString moneyText(const std::optional<Money>& money) {
    return money ? fromUtf8(model::moneyText(*money, language())) : wxString::FromUTF8("–");
}

std::optional<Money> in(const YearAmounts& amounts, BudgetYear year) {
    const auto found = amounts.find(year);
    return found == amounts.end() ? std::nullopt : std::optional{found->second};
}

wxString yearText(BudgetYear year) {
    return wxString::Format("%lld", static_cast<long long>(year.year));
}

}  // namespace

ShiftDialog::ShiftDialog(wxWindow* parent, const app::View& view, model::Day today,
                         std::optional<model::ProgrammeId> first)
    : wxDialog{parent,
               wxID_ANY,
               _("Shift cash between years"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      view_{view},
      programmes_{app::programmesWithCash(view)} {
    const auto& portfolio = view_.portfolio();
    wxArrayString names;
    for (const auto id : programmes_) {
        const auto code = model::codeOf(portfolio, refTo(id));
        const auto name = model::nameOf(portfolio, refTo(id), language() == model::Language::english);
        names.Add(fromUtf8(name.empty() || name == code ? code : code + " " + name));
    }
    choice_ = new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names, 0, wxDefaultValidator, programmeName};
    setAccessibleName(*choice_, _("Programme"));
    const auto at = first ? std::find(programmes_.begin(), programmes_.end(), *first) : programmes_.end();
    if (!programmes_.empty()) choice_->SetSelection(at == programmes_.end() ? 0 : static_cast<int>(at - programmes_.begin()));
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { showYears(); });
    byForecast_ = new wxButton{this, wxID_ANY, _("Fill in by the &forecast"), wxDefaultPosition, wxDefaultSize, 0,
                               wxDefaultValidator, forecastName};
    byForecast_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { fillByForecast(); });
    grid_ = new wxFlexGridSizer{5, FromDIP(6), FromDIP(16)};
    said_ = new wxStaticText{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, 0, saidName};
    proposal_ = new wxCheckBox{this, wxID_ANY, _("As a &proposal, which another role approves first"), wxDefaultPosition,
                               wxDefaultSize, 0, wxDefaultValidator, proposalName};

    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(new wxStaticText{this, wxID_ANY, _("Programme")}, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(12));
    top->Add(choice_, 1, wxRIGHT, FromDIP(12));
    top->Add(byForecast_, 0);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(top, 0, wxEXPAND | wxALL, FromDIP(16));
    column->Add(grid_, 0, wxLEFT | wxRIGHT, FromDIP(16));
    column->Add(said_, 0, wxEXPAND | wxALL, FromDIP(16));
    addDecision(*column, today);
    column->Add(proposal_, 0, wxALL, FromDIP(16));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizer(column);
    showYears();
    CentreOnParent();
    choice_->SetFocus();
}

void ShiftDialog::addDecision(wxSizer& column, model::Day today) {
    auto* grid = new wxFlexGridSizer{2, FromDIP(6), FromDIP(12)};
    grid->AddGrowableCol(1);
    for (const auto& field : model::fields<model::BudgetEntry>()) {
        if (std::find(decisionFields.begin(), decisionFields.end(), field.name) == decisionFields.end()) continue;
        auto& row = *rows_.emplace_back(
            std::make_unique<FormRow>(*this, model::RecordKind::budgetEntry, field,
                                      [this]() -> const model::Portfolio& { return view_.portfolio(); }));
        row.put(field.name == "decision_date" ? model::dayText(today, language()) : std::string{});
        row.controls().SetMinSize({controlWidth * GetCharWidth(), -1});
        grid->Add(&row.label(), 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(&row.controls(), 1, wxEXPAND);
    }
    column.Add(grid, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(16));
}

FormRow& ShiftDialog::row(std::string_view field) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const auto& row) { return row->field()->name == field; });
    assert(found != rows_.end());
    return **found;
}

model::ProgrammeId ShiftDialog::programme() const {
    return programmes_[static_cast<std::size_t>(choice_->GetSelection())];
}

/// A line for each year that has cash or needs it, and one behind the last, to which money may go.
void ShiftDialog::showYears() {
    years_.clear();
    grid_->Clear(true);
    allocated_.clear();
    byForecast_->Enable(!programmes_.empty());
    if (programmes_.empty()) {
        tell(_("No programme has cash of a source, so there is nothing to shift."), true);
        return;
    }
    source_ = app::payerOf(view_, programme());
    if (!source_) {
        byForecast_->Disable();
        tell(translated(source_.error()), true);
        return;
    }
    YearAmounts needed;
    {
        const wxBusyCursor busy;
        allocated_ = app::cashAllocated(view_, *source_, programme());
        if (const auto found = app::cashNeeded(view_, programme())) needed = *found;
    }
    std::set<BudgetYear> years;
    for (const auto* amounts : {&allocated_, &needed}) {
        for (const auto& [year, amount] : *amounts) years.insert(year);
    }
    // Also those between them, and one behind the last.
    if (!years.empty()) {
        for (auto year = years.begin()->year, last = years.rbegin()->year + 1; year <= last; ++year) years.insert(BudgetYear{year});
    }
    for (const auto& title : {_("Year"), _("Allocated"), _("Needed (P50)"), _("Shift"), _("Afterwards")}) {
        auto* head = new wxStaticText{this, wxID_ANY, title};
        head->SetFont(head->GetFont().Bold());
        grid_->Add(head, 0, title == _("Year") ? 0 : wxALIGN_RIGHT);
    }
    const auto add = [this](const wxString& text) {
        auto* cell = new wxStaticText{this, wxID_ANY, text};
        grid_->Add(cell, 0, wxALIGN_CENTRE_VERTICAL | wxALIGN_RIGHT);
        return cell;
    };
    for (const auto year : years) {
        add(yearText(year));
        add(moneyText(in(allocated_, year)));
        const auto need = in(needed, year);
        add(moneyText(need ? std::optional{app::wholeEuros(*need)} : std::nullopt));
        auto* amount = new wxTextCtrl{this,          wxID_ANY,  {}, wxDefaultPosition, {amountWidth * GetCharWidth(), -1},
                                      wxTE_RIGHT, wxDefaultValidator, amountName + yearText(year)};
        setAccessibleName(*amount, filled(_("What {year} gets, or gives below zero"), {{"year", yearText(year)}}));
        amount->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { showSum(); });
        grid_->Add(amount, 0, wxALIGN_CENTRE_VERTICAL);
        years_.push_back({year, amount, add({})});
    }
    showSum();
}

void ShiftDialog::fillByForecast() {
    const auto moved = [&] {
        const wxBusyCursor busy;
        return app::shiftByForecast(view_, *source_, programme());
    }();
    if (!moved) return tell(translated(moved.error()), true);
    if (moved->empty()) return tell(_("There is nothing to move: no year has too much while another has too little."), false);
    for (const auto& each : years_) {
        const auto amount = in(*moved, each.year);
        each.amount->ChangeValue(amount ? moneyText(amount) : wxString{});
    }
    showSum();
}

std::optional<Money> ShiftDialog::amountOf(const Year& year) const {
    const auto text = toUtf8(year.amount->GetValue());
    return base::trimmed(text).empty() ? Money{} : app::typedMoneyFrom(text);
}

/// What each year has afterwards, and whether the years balance.
void ShiftDialog::showSum() {
    Money sum, moved;
    bool isWrong = false;
    for (const auto& each : years_) {
        const auto amount = amountOf(each);
        markText(*each.amount, amount.has_value());
        isWrong = isWrong || !amount;
        const auto had = in(allocated_, each.year);
        const bool isKnown = amount && (had || *amount != Money{});
        each.after->SetLabel(isKnown ? moneyText(had.value_or(Money{}) + *amount) : moneyText({}));
        if (!amount) continue;
        sum = sum + *amount;
        if (*amount > Money{}) moved = moved + *amount;
    }
    if (isWrong) {
        tell(_("Not every text is an amount in euros."), true);
    } else if (sum > Money{}) {
        tell(filled(_("The years get {amount} more than the others give: a shift adds up to zero."), {{"amount", moneyText(sum)}}), true);
    } else if (sum < Money{}) {
        tell(filled(_("The years give {amount} more than the others get: a shift adds up to zero."), {{"amount", moneyText(-sum)}}), true);
    } else if (moved == Money{}) {
        tell(_("Say what each year gets, and below zero what it gives."), false);
    } else {
        tell(filled(_("{amount} moves, and the years add up to zero."), {{"amount", moneyText(moved)}}), false);
    }
}

void ShiftDialog::tell(const wxString& text, bool isWrong) {
    said_->SetFont(isWrong ? GetFont().Bold() : GetFont());
    said_->SetLabelText(text);
    said_->Wrap(FromDIP(640));
    Fit();
    Layout();
}

/// Errors: a text that cannot be read; the keyboard goes to it.
base::Result<model::CashShift> ShiftDialog::shift() {
    if (!source_) return base::failure(source_.error());
    model::CashShift shift{*source_, programme(), {}, {}, {}, {}};
    for (const auto& each : years_) {
        const auto amount = amountOf(each);
        if (!amount) {
            each.amount->SetFocus();
            return base::failure("{text} is not an amount in euros.", {{"text", toUtf8(each.amount->GetValue())}});
        }
        if (*amount != Money{}) shift.years.emplace_back(each.year, *amount);
    }
    model::BudgetEntry entry;
    for (const auto& row : rows_) {
        const auto set =
            app::typeInto(&entry, model::RecordKind::budgetEntry, *row->field(), row->text(), view_.portfolio());
        if (set) continue;
        row->editor().SetFocus();
        return base::failure(set.error().message);
    }
    if (entry.decisionDate == model::Day{}) {
        row("decision_date").editor().SetFocus();
        return base::failure("A shift needs the day of its decision.");
    }
    shift.decidedOn = entry.decisionDate;
    shift.cycleMoment = entry.cycleMoment;
    shift.reference = entry.decisionReference;
    shift.reason = entry.reason;
    return shift;
}

bool ShiftDialog::Validate() {
    if (programmes_.empty()) return false;
    const auto wanted = shift();
    auto changes = wanted ? model::shiftCash(view_.portfolio(), *wanted) : base::failure(wanted.error());
    if (changes) {
        if (const auto why = app::refusalOf(view_, *changes)) changes = base::failure(*why);
    }
    if (!changes) {
        tell(translated(changes.error()), true);
        return false;
    }
    changes_ = std::move(*changes);
    return true;
}

}  // namespace mijlpaal::gui

#pragma once

#include "app/view.h"
#include "gui/details/form_row.h"
#include "ledger/shift.h"
#include "model/posting.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// Cash of a programme that is moved between years: what each year has and is expected to need, and what it gives or gets.
/// OK closes it only when the years add up to zero and the step can be taken; why not stands at its foot.
class ShiftDialog : public wxDialog {
public:
    /// The field of a year is called by `amountName` and the year: "shift.amount.2027".
    static constexpr auto programmeName = "shift.programme", amountName = "shift.amount.", saidName = "shift.said",
                          forecastName = "shift.forecast", proposalName = "shift.proposal";

    /// `first` is the programme to begin with, where it has cash.
    ShiftDialog(wxWindow* parent, const app::View& view, model::Day today, std::optional<model::ProgrammeId> first);

    const model::ChangeSet& changes() const { return changes_; }
    /// Whether another role is to approve it first.
    bool isProposal() const { return proposal_->GetValue(); }
    /// Of what is said of the decision.
    FormRow& row(std::string_view field);

private:
    struct Year {
        model::BudgetYear year;
        wxTextCtrl* amount = nullptr;
        wxStaticText* after = nullptr;
    };

    void addDecision(wxSizer& column, model::Day today);
    void showYears();
    void fillByForecast();
    void showSum();
    void tell(const wxString& text, bool isWrong);
    model::ProgrammeId programme() const;
    /// What a year gives or gets; nothing where its text is no amount.
    std::optional<model::Money> amountOf(const Year& year) const;
    base::Result<model::CashShift> shift();
    bool Validate() override;

    app::View view_;
    std::vector<model::ProgrammeId> programmes_;
    wxChoice* choice_ = nullptr;
    wxFlexGridSizer* grid_ = nullptr;
    wxButton* byForecast_ = nullptr;
    wxStaticText* said_ = nullptr;
    wxCheckBox* proposal_ = nullptr;
    base::Result<model::FundingSourceId> source_ = model::FundingSourceId{};
    ledger::YearAmounts allocated_;
    std::vector<Year> years_;
    std::vector<std::unique_ptr<FormRow>> rows_;
    model::ChangeSet changes_;
};

}  // namespace mijlpaal::gui

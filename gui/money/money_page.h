#pragma once

#include "base/signal.h"
#include "gui/details/details_split.h"
#include "gui/parts/rows_and_pictures.h"

#include <wx/choice.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// What each source of money comes to in each budget year, down to the rows that it is made of, and how far it has come in
/// pictures; with the details of what is selected.
class MoneyPage : public Page {
public:
    static constexpr auto footName = "money.foot", dayName = "money.day";

    MoneyPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override { return body_->selected(); }
    bool reveal(model::ObjectRef record) override;
    void stopTyping() override { body_->pane().stopTyping(); }
    void takeFocus() override { body_->table().SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    RowsAndPictures& body() { return *body_; }

    /// In the order of their tabs.
    enum Pictures : std::size_t { fromDecisionToPayment, stepsOfYears, monthsOfPayments, budgetAgainstForecast };

private:
    void draw();
    void showRows();

    app::View view_;
    DetailsSplit* details_ = nullptr;
    RowsAndPictures* body_ = nullptr;
    /// Which figure stands behind all sources and at the foot of the columns.
    wxChoice* foot_ = nullptr;
    wxStaticText* day_ = nullptr;
    base::Connection changed_;
};

}  // namespace mijlpaal::gui

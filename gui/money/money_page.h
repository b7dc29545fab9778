#pragma once

#include "app/foretell.h"
#include "base/signal.h"
#include "gui/details/details_split.h"
#include "gui/parts/choice_bar.h"
#include "gui/parts/rows_and_pictures.h"

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
    std::string atFoot() const;

    app::View view_;
    DetailsSplit* details_ = nullptr;
    RowsAndPictures* body_ = nullptr;
    /// Which figure stands behind all sources and at the foot of the columns, and of which day it is.
    ChoiceBar foot_;
    /// The forecast that stands in the rows.
    std::shared_ptr<const app::Foretold> foretold_;
    base::Connection changed_;
};

}  // namespace mijlpaal::gui

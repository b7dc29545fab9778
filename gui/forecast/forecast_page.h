#pragma once

#include "app/reach.h"
#include "forecasting/sensitivity.h"
#include "gui/forecast/forecasted_page.h"
#include "gui/forecast/inquiry.h"

namespace mijlpaal::gui {

/// What may come of the plan: when each milestone may be done, what moves it, what it would take to be in
/// time, and what it all may cost.
class ForecastPage : public ForecastedPage {
public:
    ForecastPage(wxWindow* parent, PageHost& host);

    /// In the order of their tabs.
    enum Pictures : std::size_t { sCurve, whatMoves, whatItTakes, dateAndCost, years, overTime };

    std::vector<Command> commands() override;

private:
    void draw() override;
    /// The option to take for the selected milestone, once it was found; null where none is needed or helps.
    const forecasting::ReachOption* bestOption() const;
    void keepScenario();
    void goToInfluence(std::int64_t key);

    Inquiry<forecasting::Sensitivity> influences_;
    Inquiry<base::Result<forecasting::Reach>> reach_;
};

}  // namespace mijlpaal::gui

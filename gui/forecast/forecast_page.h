#pragma once

#include "forecasting/sensitivity.h"
#include "gui/forecast/forecasted_page.h"

#include <optional>

namespace mijlpaal::gui {

/// What may come of the plan: when each milestone may be done, what moves it, and what it all may cost.
class ForecastPage : public ForecastedPage {
public:
    ForecastPage(wxWindow* parent, PageHost& host);

    /// In the order of their tabs.
    enum Pictures : std::size_t { sCurve, whatMoves, dateAndCost, years };

private:
    /// What moves a milestone, by the forecast that it was found with.
    struct Influences {
        std::shared_ptr<const app::Foretold> of;
        model::ActivityId milestone;
        forecasting::Sensitivity found;
    };

    void draw() override;
    void findInfluences(model::ActivityId milestone);
    void goToInfluence(std::int64_t key);

    std::optional<Influences> influences_;
    /// What is being looked for.
    std::shared_ptr<const app::Foretold> soughtOf_;
    model::ActivityId sought_;
    SideWork seeking_;
};

}  // namespace mijlpaal::gui

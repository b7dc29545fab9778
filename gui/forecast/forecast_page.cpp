#include "gui/forecast/forecast_page.h"

#include "chart/forecast_pictures.h"
#include "chart/plot.h"
#include "gui/forecast/forecast_rows.h"
#include "gui/parts/text.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

ForecastPage::ForecastPage(wxWindow* parent, PageHost& host)
    : ForecastedPage{parent,
                     host,
                     {.name = "forecast",
                      .title = _("Forecast"),
                      .rows = forecastRows({}, nullptr, language()),
                      .wide = "name",
                      .pictures = {{"s_curve", _("When")},
                                   {"what_moves", _("What moves it")},
                                   {"date_and_cost", _("Date and cost")},
                                   {"years", _("Cash per year")}}},
                     forecastRows} {
    for (const auto each : {sCurve, dateAndCost})
        body().picture(each).chosen = [this](std::int64_t) { body().goTo(refTo(model::ActivityId{body().keyInSight()})); };
    body().picture(whatMoves).chosen = [this](std::int64_t key) { goToInfluence(key); };
}

/// Of the milestone that is selected.
void ForecastPage::draw() {
    const auto which = body().inSight();
    const model::ActivityId id{body().keyInSight()};
    if (which == whatMoves) findInfluences(id);
    const bool isFoundNow = influences_ && influences_->of == foretold() && influences_->milestone == id;
    body().picture(which).show([which, id, foretold = foretold(), influences = isFoundNow ? influences_ : std::nullopt](
                                   const ChartView::Room& room) {
        const auto medium = room.medium();
        if (foretold && which == years) return chart::yearCosts(foretold->forecast, medium);
        const auto* milestone = foretold ? foretold->findMilestone(id) : nullptr;
        if (!milestone) return chart::noPicture({}, medium.tr("There is no forecast of a selected milestone yet."), medium);
        const auto& portfolio = foretold->view.portfolio();
        if (which == sCurve) return chart::sCurve(portfolio, foretold->forecast, *milestone, medium);
        if (which == dateAndCost) return chart::dateAndCost(portfolio, foretold->forecast, *milestone, medium);
        if (influences) return chart::tornado(portfolio, id, influences->found, medium);
        return chart::noPicture(chart::titleOf(portfolio, refTo(id), medium),
                                medium.tr("What moves it is being found out…"), medium);
    });
}

/// Takes a run of the plan for each risk, so it is done beside the window, of the milestone in sight alone.
void ForecastPage::findInfluences(model::ActivityId milestone) {
    if (!foretold() || !foretold()->findMilestone(milestone)) return;
    if (soughtOf_ == foretold() && sought_ == milestone) return;
    soughtOf_ = foretold();
    sought_ = milestone;
    seeking_.start([this, of = foretold(), milestone](const SideWork::Desk& desk) {
        const auto plan = forecasting::PlanModel::of(of->view.portfolio(), of->view.schedule(), of->wish.setting);
        if (!plan) return;
        forecasting::Run run;
        run.seed = of->wish.seed;
        run.trials = of->forecast.trials;
        run.threads = 1;
        run.stop = desk.stop();
        auto found = forecasting::sensitivityOf(*plan, milestone, run);
        if (!found) return;
        desk.hand([this, of, milestone, found = std::move(*found)] {
            influences_ = {of, milestone, found};
            draw();
        });
    });
}

void ForecastPage::goToInfluence(std::int64_t key) {
    if (!influences_) return;
    const auto place = static_cast<std::size_t>(key);
    const auto& [activities, risks] = influences_->found;
    if (place < risks.size()) return body().goTo(refTo(risks[place].risk));
    if (place - risks.size() < activities.size()) body().goTo(refTo(activities[place - risks.size()].activity));
}

}  // namespace mijlpaal::gui

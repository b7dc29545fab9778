#include "gui/forecast/forecasted_page.h"

#include "app/saved_forecasts.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <string>

namespace mijlpaal::gui {

ForecastedPage::ForecastedPage(wxWindow* parent, PageHost& host, RowsAndPictures::Form form, Rows rows)
    : Page{parent, host}, rows_{rows} {
    bar_ = new ForecastBar{this, host};
    body_ = new RowsAndPictures{this, host, std::move(form)};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(bar_, 0, wxEXPAND);
    column->Add(body_, 1, wxEXPAND);
    SetSizer(column);

    body_->turned = [this] { draw(); };
    changed_ = host.forecasts().changed.connect([this] { refresh(); });
    keptChanged_ = host.keptForecasts().changed.connect([this] {
        if (!IsShown() || !wasShown_) return;
        showRows();
        draw();
    });
    // It may have changed while another page was in sight.
    Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
        event.Skip();
        if (event.IsShown() && wasShown_) refresh();
    });
}

void ForecastedPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    foretold_ = host().forecasts().last();
    isCurrent_ = host().forecasts().isLastOf(view);
    wasShown_ = true;
    // Shows the rows as well, where it begins.
    host().keptForecasts().follow(view);
    showRows();
    bar_->show(view);
    draw();
}

void ForecastedPage::showRows() {
    body_->show(rows_(view_, foretold_.get(), host().keptForecasts().last(), language()));
}

void ForecastedPage::drawOverTime(std::size_t picture, std::string what, std::vector<chart::ChanceTold> told,
                                  std::optional<chart::ChanceTold> now) {
    if (now) {
        now->on = host().today();
        told.push_back(std::move(*now));
    }
    body_->picture(picture).show([what = std::move(what), told = std::move(told)](const ChartView::Room& room) {
        auto all = told;
        const auto medium = room.medium();
        for (auto& each : all) {
            if (each.name.empty()) each.name = medium.tr("now");
        }
        return chart::chancesOverTime(what, all, medium);
    });
}

/// After the forecast changed.
void ForecastedPage::refresh() {
    if (!IsShown()) return;
    bar_->refresh();
    const auto& forecasts = host().forecasts();
    const bool isCurrent = forecasts.isLastOf(view_);
    if (forecasts.last() == foretold_ && isCurrent == isCurrent_) return;
    foretold_ = forecasts.last();
    isCurrent_ = isCurrent;
    showRows();
    draw();
}

/// Part of a forecast cannot be made again, and what is no longer the plan would be found under another
/// revision.
bool ForecastedPage::canKeep() const {
    return foretold_ && foretold_->isWhole() && host().forecasts().isLastOf(host().now());
}

void ForecastedPage::keep() {
    const auto name = filled(_("Forecast of revision {revision}"),
                             {{"revision", fromUtf8(std::to_string(foretold_->view.revision()))}});
    host().perform(app::saveForecast(host().now().portfolio(), foretold_->view, foretold_->forecast,
                                     toUtf8(name), host().today()));
}

std::vector<Command> ForecastedPage::commands() {
    auto commands = body_->commands();
    commands.push_back(
        {.name = "forecast.keep",
         .text = _("&Keep this forecast"),
         .help = _("Writes in the file how it was made, so that it can be made again and held to what came"),
         .possible = [this](const Situation& now) { return now.canEdit() && canKeep(); },
         .run = [this] { keep(); }});
    return commands;
}

PageLayout ForecastedPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    return layout;
}

}  // namespace mijlpaal::gui

#include "gui/forecast/forecasted_page.h"

#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <utility>

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
    body_->show(rows_(view, foretold_.get(), language()));
    bar_->show(view);
    draw();
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
    body_->show(rows_(view_, foretold_.get(), language()));
    draw();
}

PageLayout ForecastedPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    return layout;
}

}  // namespace mijlpaal::gui

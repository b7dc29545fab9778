#include "gui/kept_forecasts/kept_forecasts_page.h"

#include "chart/scoreboard_pictures.h"
#include "gui/kept_forecasts/kept_forecast_rows.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

KeptForecastsPage::KeptForecastsPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    status_ = new wxStaticText{
        this,      wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE,
        statusName};
    // As wide as there is room, whatever it says.
    status_->SetMinSize({FromDIP(60), -1});
    body_ = new RowsAndPictures{this,
                                host,
                                {.name = "kept_forecasts",
                                 .title = _("Kept forecasts"),
                                 .rows = keptForecastRows({}, {}, language()),
                                 .wide = "name",
                                 .pictures = {{"told_and_came", _("Told and come")}, {"held", _("How often P80 held")}},
                                 .menu = {}}};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(status_, 0, wxEXPAND | wxALL, FromDIP(6));
    column->Add(body_, 1, wxEXPAND);
    SetSizer(column);
    body_->turned = [this] { draw(); };
    body_->picture(held).chosen = [this](std::int64_t key) {
        const auto& all = this->host().keptForecasts().all();
        if (const auto place = static_cast<std::size_t>(key); place < all.size())
            body_->table().selectKey(rowOf(all[place].record.id));
    };
    changed_ = host.keptForecasts().changed.connect([this] {
        if (IsShown()) refresh();
    });
}

void KeptForecastsPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    host().keptForecasts().follow(view);
    refresh();
}

void KeptForecastsPage::refresh() {
    const auto& kept = host().keptForecasts();
    wxString text;
    if (kept.left() > 0) {
        text = filled(_("Forecasts are made again beside the window: {count} to go."),
                      {{"count", fromUtf8(std::to_string(kept.left()))}});
    } else if (kept.why()) {
        text = translated(*kept.why());
    } else if (kept.all().empty()) {
        text = _("No forecast is kept yet. “Keep this forecast” on the page Forecast keeps one.");
    } else if (std::any_of(kept.all().begin(), kept.all().end(), [](const auto& each) { return !each.isExact; })) {
        text = _("A forecast that is not the same was made by another version of this program, or of records that are "
                 "reckoned otherwise now.");
    }
    status_->SetLabelText(text);
    status_->SetToolTip(text);
    body_->show(keptForecastRows(view_, kept.all(), language()));
    draw();
}

void KeptForecastsPage::draw() {
    const auto which = body_->inSight();
    const auto& kept = host().keptForecasts().all();
    if (which == held) {
        std::vector<std::string> names;
        std::vector<forecasting::Scoreboard> boards;
        for (const auto& each : kept) {
            names.push_back(each.record.code + " " + each.record.nameNl);
            boards.push_back(scoreboardOf(std::span{&each, 1}));
        }
        return body_->picture(which).show([names, boards](const ChartView::Room& room) {
            return chart::heldByForecast(names, boards, room.medium());
        });
    }
    // Of the forecast in sight, or all of them.
    const auto one = keptForecastOf(body_->keyInSight());
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const auto& each) { return each.record.id == one; });
    const auto board = found == kept.end() ? scoreboardOf(kept) : scoreboardOf(std::span{&*found, 1});
    body_->picture(which).show(
        [board](const ChartView::Room& room) { return chart::toldAndCome(board, room.medium()); });
}

bool KeptForecastsPage::reveal(model::ObjectRef record) {
    if (record.kind != model::RecordKind::savedForecast) return false;
    const auto row = rowOf(model::SavedForecastId{record.number});
    const auto& rows = body_->table().source().rows();
    if (std::none_of(rows.begin(), rows.end(), [&](const auto& each) { return each.key == row; })) return false;
    body_->table().selectKey(row);
    return true;
}

PageLayout KeptForecastsPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    return layout;
}

}  // namespace mijlpaal::gui

#include "gui/readiness/readiness_page.h"

#include "chart/plot.h"
#include "chart/readiness_pictures.h"
#include "gui/parts/text.h"
#include "gui/readiness/readiness_rows.h"
#include "model/plan_text.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

ReadinessPage::ReadinessPage(wxWindow* parent, PageHost& host)
    : ForecastedPage{parent,
                     host,
                     {.name = "readiness",
                      .title = _("Readiness"),
                      .rows = readinessRows({}, nullptr, nullptr, language()),
                      .wide = "name",
                      .pictures = {{"matrix", _("By quarter")},
                                   {"curve", _("By day of the law")},
                                   {"last_days", _("Last days to fall back")},
                                   {"over_time", _("As it was told")}}},
                     readinessRows} {
    body().picture(lastDays).chosen = [this](std::int64_t key) {
        if (!foretold()) return;
        const auto fallbacks = chart::fallbacksByDay(foretold()->readiness);
        if (const auto place = static_cast<std::size_t>(key); place < fallbacks.size())
            body().goTo(refTo(fallbacks[place].activity));
    };
}

void ReadinessPage::draw() {
    const auto which = body().inSight();
    const auto part = partOfRow(body().keyInSight());
    if (which == overTime && foretold()) return drawPartOverTime(part);
    body().picture(which).show([which, part, foretold = foretold()](const ChartView::Room& room) {
        const auto medium = room.medium();
        if (!foretold) return chart::noPicture({}, medium.tr("There is no forecast yet."), medium);
        const auto& portfolio = foretold->view.portfolio();
        const auto& readiness = foretold->readiness;
        if (which == matrix) return chart::readinessMatrix(portfolio, readiness, medium);
        if (which == curve) return chart::readinessCurve(portfolio, readiness, part, medium);
        return chart::lastResponsibleDays(portfolio, readiness, medium);
    });
}

/// Of the part that is selected.
void ReadinessPage::drawPartOverTime(model::LawPartId part) {
    const auto& portfolio = foretold()->view.portfolio();
    const auto& parts = foretold()->readiness.parts;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& each) { return each.part == part && each.ready; });
    std::optional<chart::ChanceTold> now;
    if (found != parts.end()) now = chart::ChanceTold{{}, {}, found->ready->share, found->byObject->share};
    const auto* record = portfolio.find(part);
    drawOverTime(overTime,
                 record ? record->code + " " + model::nameOf(portfolio, refTo(part), language() == model::Language::english)
                        : std::string{},
                 chancesTold(host().keptForecasts().all(), part), std::move(now));
}

}  // namespace mijlpaal::gui

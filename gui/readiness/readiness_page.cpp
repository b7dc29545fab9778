#include "gui/readiness/readiness_page.h"

#include "chart/plot.h"
#include "chart/readiness_pictures.h"
#include "gui/parts/text.h"
#include "gui/readiness/readiness_rows.h"

#include <wx/translation.h>

namespace mijlpaal::gui {

ReadinessPage::ReadinessPage(wxWindow* parent, PageHost& host)
    : ForecastedPage{parent,
                     host,
                     {.name = "readiness",
                      .title = _("Readiness"),
                      .rows = readinessRows({}, nullptr, language()),
                      .wide = "name",
                      .pictures = {{"matrix", _("By quarter")},
                                   {"curve", _("By day of the law")},
                                   {"last_days", _("Last days to fall back")}}},
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

}  // namespace mijlpaal::gui

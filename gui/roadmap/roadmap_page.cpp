#include "gui/roadmap/roadmap_page.h"

#include "app/coverage.h"
#include "chart/roadmap_pictures.h"
#include "gui/parts/text.h"
#include "sheet/roadmap_source.h"

#include <wx/sizer.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

RoadmapPage::RoadmapPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    body_ = new RowsAndPictures{
        this,
        host,
        {.name = "roadmap",
         .title = _("Roadmap"),
         .rows = sheet::roadmapSource({}, language()),
         .wide = "name",
         .pictures = {{"by_year", _("Systems by year")}, {"by_law", _("Law parts by system")}}}};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(body_, 1, wxEXPAND);
    SetSizer(column);
    body_->turned = [this] { draw(); };
}

void RoadmapPage::show(const app::View& view) {
    // While someone types, what is in the file did not change.
    if (view.origin().isPreview) return;
    view_ = view;
    body_->show(sheet::roadmapSource(view, language()));
    draw();
}

PageLayout RoadmapPage::layout() const {
    PageLayout layout;
    body_->addTo(layout);
    return layout;
}

void RoadmapPage::draw() {
    const auto which = body_->inSight();
    body_->picture(which).show([which, view = view_](const ChartView::Room& room) {
        return which == systemsByYear
                   ? chart::systemRoadmap(view.portfolio(), room.medium())
                   : chart::lawBySystem(view.portfolio(), app::supportOf(view), room.medium());
    });
}

}  // namespace mijlpaal::gui

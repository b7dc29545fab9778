#include "gui/plan/gantt_panel.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/scrolling.h"
#include "gui/plan/plan_results.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {

GanttPanel::GanttPanel(wxWindow* parent, PlanTable& table, std::function<model::Day()> today)
    : wxPanel{parent}, table_{table} {
    canvas_ = new GanttCanvas{this, table, std::move(today)};
    down_ = new wxScrollBar{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSB_VERTICAL};
    across_ = new wxScrollBar{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSB_HORIZONTAL};
    setAccessibleName(*down_, _("Scroll through the rows"));
    setAccessibleName(*across_, _("Scroll through time"));

    auto* sizer = new wxFlexGridSizer{2, 2, 0, 0};
    sizer->AddGrowableCol(0);
    sizer->AddGrowableRow(0);
    sizer->Add(canvas_, 1, wxEXPAND);
    sizer->Add(down_, 0, wxEXPAND);
    sizer->Add(across_, 0, wxEXPAND);
    SetSizer(sizer);

    canvas_->scaleChanged = [this] { readScale(); };
    leadVerticalScroll(table_, [this] {
        readScroll();
        canvas_->Refresh();
    });
    bindScrolling(*down_, [this] { scrollVertically(table_, down_->GetThumbPosition()); });
    bindScrolling(*across_, [this] {
        const auto size = canvas_->scale().pixelsPerDay();
        const auto tenths =
            std::llround(across_->GetThumbPosition() / size * static_cast<double>(model::dayTenths));
        canvas_->setScale(canvas_->scale().scrolledTo({model::Moment::at(reach_.first).tenths + tenths}));
    });
}

void GanttPanel::showPlan() {
    readScroll();
    // While one types, the scroll bar goes on as it is: how far the plan reaches is a look at every date.
    if (!table_.view().origin().isPreview) readScale();
    canvas_->Refresh();
}

void GanttPanel::readScroll() {
    const auto [position, page, range] = verticalScroll(table_);
    if (down_->GetThumbPosition() == position && down_->GetThumbSize() == page && down_->GetRange() == range)
        return;
    down_->SetScrollbar(position, page, range, page);
    down_->Enable(range > page);
}

void GanttPanel::readScale() {
    const auto& scale = canvas_->scale();
    const auto width = canvas_->GetClientSize().x;
    if (width <= 0) return;
    const auto plan = daysOf(table_.view());
    reach_.first = std::min(plan.first - std::chrono::days{60}, scale.momentAt(0).day());
    reach_.last = std::max(plan.last + std::chrono::days{180}, scale.momentAt(width).day());
    const auto from = model::Moment::at(reach_.first);
    const auto range = static_cast<int>(std::lround(scale.x(reach_.last) - scale.x(from)));
    const auto position = static_cast<int>(std::lround(-scale.x(from)));
    across_->SetScrollbar(position, width, std::max(range, width), width);
}

void GanttPanel::fit() {
    canvas_->setScale(canvas_->wholePlan());
}

void GanttPanel::fit(const std::vector<model::ActivityId>& ids) {
    std::optional<scheduling::Dates> span;
    for (const auto id : ids) {
        const auto* dates = table_.view().schedule().find(id);
        if (!dates) continue;
        if (!span) span = *dates;
        span->start = std::min(span->start, dates->start);
        span->finish = std::max(span->finish, dates->finish);
    }
    if (!span) return;
    const auto first = span->start.day(), last = span->finish.day();
    const auto margin = (last - first) / 10 + std::chrono::days{1};
    canvas_->setScale(
        chart::TimeScale::fitting(first - margin, last + margin, std::max(canvas_->GetClientSize().x, 100)));
}

void GanttPanel::zoom(double factor) {
    const auto& scale = canvas_->scale();
    const double width = canvas_->GetClientSize().x;
    auto x = width / 2;
    if (const auto selected = table_.selected(); !selected.empty()) {
        const auto* dates = table_.view().schedule().find(selected.front());
        const auto left = dates ? scale.x(dates->start) : -1, right = dates ? scale.x(dates->finish) : -1;
        if (right >= 0 && left <= width) x = (std::max(left, 0.0) + std::min(right, width)) / 2;
    }
    canvas_->setScale(scale.zoomed(factor, x));
}

void GanttPanel::scrollToStart() {
    scrollTo(model::Moment::at(daysOf(table_.view()).first));
}

void GanttPanel::scrollToEnd() {
    const auto& scale = canvas_->scale();
    const auto end = model::Moment::at(daysOf(table_.view()).last + std::chrono::days{1});
    canvas_->setScale(scale.scrolledTo(scale.momentAt(scale.x(end) - canvas_->GetClientSize().x * 0.85)));
}

void GanttPanel::scrollTo(model::Moment moment) {
    const auto& scale = canvas_->scale();
    const auto margin = canvas_->GetClientSize().x * 0.15;
    canvas_->setScale(scale.scrolledTo(scale.momentAt(scale.x(moment) - margin)));
}

void GanttPanel::scrollTo(model::ActivityId id) {
    if (const auto* dates = table_.view().schedule().find(id)) scrollTo(dates->start);
}

}  // namespace mijlpaal::gui

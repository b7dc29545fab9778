#pragma once

#include "gui/plan/gantt_canvas.h"

#include <wx/panel.h>
#include <wx/scrolbar.h>

namespace mijlpaal::gui {

/// The Gantt chart with its scroll bars. The vertical one scrolls table and chart together.
class GanttPanel : public wxPanel {
public:
    GanttPanel(wxWindow* parent, PlanTable& table, std::function<model::Day()> today);

    GanttCanvas& canvas() { return *canvas_; }

    /// Everything anew: the plan, the rows or where they are changed.
    void showPlan();

    void fit();
    /// As large as shows these whole; nothing without any.
    void fit(const std::vector<model::ActivityId>& ids);
    /// Around the first selected activity where it is in sight, else around the middle of the chart.
    void zoom(double factor);
    void scrollTo(model::ActivityId id);
    void scrollTo(model::Moment moment);
    /// To where the plan begins, or ends.
    void scrollToStart();
    void scrollToEnd();

private:
    void readScroll();
    void readScale();

    PlanTable& table_;
    GanttCanvas* canvas_ = nullptr;
    wxScrollBar *across_ = nullptr, *down_ = nullptr;
    /// The days that the horizontal scroll bar reaches.
    chart::DayRange reach_{};
};

}  // namespace mijlpaal::gui

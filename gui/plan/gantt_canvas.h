#pragma once

#include "chart/gantt.h"
#include "gui/plan/plan_table.h"

#include <wx/window.h>

#include <functional>
#include <optional>

namespace mijlpaal::gui {

/// The drawn part of the plan: a time header and, below it, the rows of the table beside it. It takes its
/// rows from that table, so that heights, scrolling and what is open are the same by themselves.
class GanttCanvas : public wxWindow {
public:
    static constexpr auto windowName = "gantt";

    GanttCanvas(wxWindow* parent, PlanTable& table, std::function<model::Day()> today);

    /// What was painted last; the rows are in client coordinates when moved down by `headerHeight`.
    const chart::Picture& picture() const { return picture_; }
    int headerHeight() const { return headerHeight_; }

    const chart::TimeScale& scale() const { return scale_; }
    void setScale(const chart::TimeScale& scale);

    /// Everything from first to last day, with a little room on both sides.
    chart::TimeScale wholePlan() const;

    struct Shown {
        bool links = true, floats = true, baseline = true;
    };
    void show(const Shown& shown);
    const Shown& shown() const { return shown_; }

    /// An activity was clicked; the scale changed; a frame was painted.
    std::function<void(model::ActivityId)> picked;
    std::function<void()> scaleChanged, painted;

private:
    chart::GanttView viewNow();
    std::vector<chart::DateMark> marks() const;
    void onPaint(wxPaintEvent& event);
    void onWheel(wxMouseEvent& event);
    void onMotion(wxMouseEvent& event);
    void onClick(wxMouseEvent& event);
    const chart::Item* itemAt(wxPoint point) const;
    std::optional<model::ActivityId> rowAt(wxPoint point);

    PlanTable& table_;
    std::function<model::Day()> today_;
    chart::TimeScale scale_{{}, 1};
    Shown shown_;
    chart::Picture picture_;
    int headerHeight_ = 0;
    bool isFitted_ = false;
};

}  // namespace mijlpaal::gui

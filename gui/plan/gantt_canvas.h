#pragma once

#include "chart/gantt.h"
#include "gui/chart/accessible_picture.h"
#include "gui/plan/gantt_mouse.h"
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
        bool links = true, floats = true, baseline = true, forecast = true;
        /// Where much is held to the law, it reaches over all of the chart.
        bool room = false;
    };
    void show(const Shown& shown);
    const Shown& shown() const { return shown_; }

    /// An activity was clicked, or clicked twice; a menu was asked for on it.
    std::function<void(model::ActivityId)> picked, opened, menuWanted;
    /// The scale changed; a frame was painted.
    std::function<void()> scaleChanged, painted;

    GanttMouse& mouse() { return mouse_; }
    const app::View& view() const { return table_.view(); }
    /// The row at a height, whether a bar stands there or not.
    std::optional<model::ActivityId> rowAt(wxPoint point);
    std::string wordsOf(model::DependencyId link) const;
    /// How far the rows are scrolled, in pixels; table and chart together.
    int rowScroll() const;
    void scrollRows(int by);
    /// How many pixels of the canvas are one of an ordinary screen.
    double pixel() const { return FromDIP(100) / 100.0; }

    /// As a picture that stands by itself: what is in sight, every row, and on pages of a size.
    chart::Picture sheet();
    chart::Picture wholeSheet();
    std::vector<chart::Picture> pages(double width, double height);

private:
    std::vector<AccessiblePart> accessibleParts() const;
    std::vector<chart::DateMark> marks() const;
    chart::GanttView viewNow();
    void onPaint(wxPaintEvent& event);
    void onWheel(wxMouseEvent& event);

    PlanTable& table_;
    std::function<model::Day()> today_;
    chart::TimeScale scale_{{}, 1};
    Shown shown_;
    /// What was painted last.
    chart::GanttView painted_;
    chart::Picture picture_;
    int headerHeight_ = 0;
    bool isFitted_ = false;
    GanttMouse mouse_{*this};
};

}  // namespace mijlpaal::gui

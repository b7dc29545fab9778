#pragma once

#include "chart/gantt.h"
#include "gui/plan/gantt_drag.h"

#include <wx/event.h>
#include <wx/gdicmn.h>
#include <wx/timer.h>

#include <functional>
#include <optional>
#include <string>

namespace mijlpaal::gui {

class GanttCanvas;

/// Whom dragging concerns. It reads the plan in the file, while the chart may show what would become of it.
struct DragListener {
    /// Something is about to be dragged. False when that cannot be; why is shown.
    std::function<bool(const Grip&)> begins;
    /// It would mean something else now. Says where it would stand, and in words what that is.
    struct Look {
        DragSpan span;
        std::string words;
    };
    std::function<Look(const GanttDrag&)> goesOn;
    std::function<void(const GanttDrag&)> dropped;
    std::function<void()> cancelled;
};

/// What the mouse does on a chart: it picks rows, tells what stands below it, and drags.
class GanttMouse {
public:
    explicit GanttMouse(GanttCanvas& canvas);

    DragListener listener;

    bool isDragging() const { return drag_.has_value(); }
    void cancel();

    /// What lies over the chart: the dot to drag links from, or what is being dragged.
    chart::Picture overlay(const chart::GanttView& view) const;

private:
    void onPress(wxMouseEvent& event);
    void onMotion(wxMouseEvent& event);
    void onRelease(wxMouseEvent& event);
    void drag(wxPoint at);
    void scrollAtEdge();
    /// Where the bar that is dragged stood, wherever that is scrolled to.
    chart::Area barNow() const;
    void showTip(wxPoint at);
    void showGrip(wxPoint at, bool links);
    std::optional<Grip> gripAt(wxPoint at, bool links) const;
    chart::Point onChart(wxPoint at) const;

    GanttCanvas& canvas_;
    struct Press {
        wxPoint at;
        Grip grip;
        /// The moment that is dragged, and the one below the pointer.
        model::Moment from, grabbed;
        /// The bar that is dragged, and the moment at its left edge; how far the rows were scrolled.
        chart::Area bar;
        model::Moment left;
        int scrolled = 0;
    };
    std::optional<Press> press_;
    std::optional<GanttDrag> drag_;
    DragListener::Look look_;
    wxPoint pointer_;
    /// While the pointer rests at an edge.
    wxTimer edgeTimer_;
    /// The bar below the pointer, whose dot is shown.
    std::optional<model::ActivityId> hovered_;
};

}  // namespace mijlpaal::gui

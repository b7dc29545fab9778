#include "gui/plan/gantt_mouse.h"

#include "chart/gantt_ghost.h"
#include "chart/hits.h"
#include "gui/chart/escape_key.h"
#include "gui/parts/text.h"
#include "gui/plan/gantt_canvas.h"

#include <wx/cursor.h>

#include <cstdlib>
#include <utility>

namespace mijlpaal::gui {

using What = GanttDrag::What;

namespace {

/// How near an edge scrolls, how often, and by how much at least, in pixels at scale 1.
constexpr int edgeZone = 20, edgeMilliseconds = 40, edgeStep = 12;

/// By how much a pointer scrolls: the further beyond the edge, the faster.
int stepAt(int at, int from, int to, int zone) {
    if (at < from + zone) return (at - from - zone) / 2;
    return at > to - zone ? (at - to + zone) / 2 : 0;
}

/// From here on hours are seen, and count.
constexpr double hoursAreSeen = 110;

wxStockCursor cursorFor(const std::optional<Grip>& grip) {
    if (!grip) return wxCURSOR_ARROW;
    switch (grip->what) {
        case What::stretch:
        case What::progress:
            return wxCURSOR_SIZEWE;
        case What::link:
            return wxCURSOR_CROSS;
        case What::move:
            return wxCURSOR_HAND;
    }
    return wxCURSOR_ARROW;
}

const chart::Item* itemOf(const chart::Picture& picture, model::ActivityId id) {
    for (const auto& item : picture.items) {
        if (item.key == id.number) return &item;
    }
    return nullptr;
}

}  // namespace

GanttMouse::GanttMouse(GanttCanvas& canvas) : canvas_{canvas} {
    canvas.Bind(wxEVT_LEFT_DOWN, &GanttMouse::onPress, this);
    canvas.Bind(wxEVT_MOTION, &GanttMouse::onMotion, this);
    canvas.Bind(wxEVT_LEFT_UP, &GanttMouse::onRelease, this);
    edgeTimer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { scrollAtEdge(); });
    canvas.Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { cancel(); });
    canvas.Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent& event) {
        if (std::exchange(hovered_, std::nullopt)) canvas_.Refresh();
        event.Skip();
    });
    canvas.Bind(wxEVT_LEFT_DCLICK, [this](wxMouseEvent& event) {
        const auto* item = chart::itemAt(canvas_.picture(), onChart(event.GetPosition()), 3);
        if (item && canvas_.opened) canvas_.opened(model::ActivityId{item->key});
    });
    canvas.Bind(wxEVT_RIGHT_DOWN, [this](wxMouseEvent& event) {
        if (isDragging() || event.GetY() < canvas_.headerHeight()) return;
        const auto id = canvas_.rowAt(event.GetPosition());
        if (id && canvas_.menuWanted) canvas_.menuWanted(*id);
    });
}

chart::Point GanttMouse::onChart(wxPoint at) const {
    return {static_cast<double>(at.x), static_cast<double>(at.y - canvas_.headerHeight())};
}

std::optional<Grip> GanttMouse::gripAt(wxPoint at, bool links) const {
    if (at.y < canvas_.headerHeight()) return std::nullopt;
    auto grip = gui::gripAt(canvas_.picture(), canvas_.view().portfolio(), onChart(at), canvas_.pixel());
    if (grip && links) grip->what = What::link;
    return grip;
}

void GanttMouse::onPress(wxMouseEvent& event) {
    const auto at = event.GetPosition();
    if (at.y < canvas_.headerHeight()) return;
    if (const auto id = canvas_.rowAt(at); id && canvas_.picked) canvas_.picked(*id);
    const auto grip = gripAt(at, event.ControlDown());
    const auto* dates = grip ? canvas_.view().schedule().find(grip->id) : nullptr;
    const auto* item = grip ? itemOf(canvas_.picture(), grip->id) : nullptr;
    if (!dates || !item) return;
    auto from = dates->start;
    if (grip->what == What::stretch) from = dates->finish;
    if (grip->what == What::progress) from = canvas_.scale().momentAt(at.x);
    const auto& scale = canvas_.scale();
    press_ = Press{at,         *grip, from, scale.momentAt(at.x), item->area, scale.momentAt(item->area.left),
                   canvas_.rowScroll()};
    if (!canvas_.HasCapture()) canvas_.CaptureMouse();
}

void GanttMouse::onMotion(wxMouseEvent& event) {
    event.Skip();
    const auto at = event.GetPosition();
    pointer_ = at;
    if (!press_) {
        showGrip(at, event.ControlDown());
        showTip(at);
        return;
    }
    if (!drag_) {
        const auto away = std::abs(at.x - press_->at.x) + std::abs(at.y - press_->at.y);
        if (away < canvas_.FromDIP(4)) return;
        canvas_.UnsetToolTip();
        if (listener.begins && !listener.begins(press_->grip)) {
            press_.reset();
            if (canvas_.HasCapture()) canvas_.ReleaseMouse();
            return;
        }
        listenForEscape(canvas_, [this] { cancel(); });
    }
    drag(at);
}

void GanttMouse::drag(wxPoint at) {
    const auto& scale = canvas_.scale();
    GanttDrag drag{press_->grip.what, press_->grip.id, press_->from,
                   scale.pixelsPerDay() >= hoursAreSeen, {}};
    if (drag.what == What::link) {
        drag.target = canvas_.rowAt(at);
        if (drag.target == drag.id) drag.target.reset();
    } else {
        const auto tenths = scale.momentAt(at.x).tenths - press_->grabbed.tenths;
        drag.to = drag.what == What::progress ? model::Moment{press_->from.tenths + tenths}
                                              : snapped(press_->from, tenths, drag.byHour);
    }
    if (drag_ != drag) {
        drag_ = drag;
        if (listener.goesOn) look_ = listener.goesOn(drag);
    }
    if (!edgeTimer_.IsRunning()) edgeTimer_.Start(edgeMilliseconds);
    canvas_.Refresh();
}

/// A link goes to another row, all else to another day.
void GanttMouse::scrollAtEdge() {
    if (!drag_) return edgeTimer_.Stop();
    const auto size = canvas_.GetClientSize();
    const auto zone = canvas_.FromDIP(edgeZone), least = canvas_.FromDIP(edgeStep);
    const bool isLink = drag_->what == What::link;
    auto step = isLink ? stepAt(pointer_.y, canvas_.headerHeight(), size.y, zone)
                       : stepAt(pointer_.x, 0, size.x, zone);
    if (step == 0) return;
    step += step > 0 ? least : -least;
    if (isLink) {
        canvas_.scrollRows(step);
    } else {
        canvas_.setScale(canvas_.scale().scrolledTo(canvas_.scale().momentAt(step)));
    }
    drag(pointer_);
}

chart::Area GanttMouse::barNow() const {
    auto bar = press_->bar;
    bar.left = canvas_.scale().x(press_->left);
    bar.top -= canvas_.rowScroll() - press_->scrolled;
    return bar;
}

void GanttMouse::onRelease(wxMouseEvent&) {
    edgeTimer_.Stop();
    forgetEscape();
    press_.reset();
    if (canvas_.HasCapture()) canvas_.ReleaseMouse();
    const auto dropped = std::exchange(drag_, std::nullopt);
    if (!dropped) return;
    canvas_.Refresh();
    if (listener.dropped) listener.dropped(*dropped);
}

void GanttMouse::cancel() {
    edgeTimer_.Stop();
    forgetEscape();
    press_.reset();
    if (canvas_.HasCapture()) canvas_.ReleaseMouse();
    if (!std::exchange(drag_, std::nullopt)) return;
    canvas_.Refresh();
    if (listener.cancelled) listener.cancelled();
}

void GanttMouse::showGrip(wxPoint at, bool links) {
    const auto grip = gripAt(at, links);
    canvas_.SetCursor(wxCursor{cursorFor(grip)});
    const auto hovered = grip ? std::optional{grip->id} : std::nullopt;
    if (hovered == hovered_) return;
    hovered_ = hovered;
    canvas_.Refresh();
}

void GanttMouse::showTip(wxPoint at) {
    wxString tip;
    if (at.y >= canvas_.headerHeight()) {
        const auto point = onChart(at);
        if (const auto* item = chart::itemAt(canvas_.picture(), point, 3)) {
            tip = fromUtf8(item->title);
        } else if (const auto* link = chart::connectionAt(canvas_.picture(), point, 4 * canvas_.pixel())) {
            tip = fromUtf8(canvas_.wordsOf(model::DependencyId{link->key}));
        }
    }
    if (tip == canvas_.GetToolTipText()) return;
    if (tip.empty()) {
        canvas_.UnsetToolTip();
    } else {
        canvas_.SetToolTip(tip);
    }
}

chart::Picture GanttMouse::overlay(const chart::GanttView& view) const {
    if (!drag_) {
        const auto* item = hovered_ ? itemOf(canvas_.picture(), *hovered_) : nullptr;
        if (!item || !canvas_.view().isEditable()) return {};
        return chart::linkHandle(handleOf(*item, view.pixel), view.pixel);
    }
    const auto bar = barNow();
    if (drag_->what != What::link)
        return chart::ghost(view, {bar.top, bar.height}, look_.span.start,
                            look_.span.finish, look_.words);
    const auto* target = drag_->target ? itemOf(canvas_.picture(), *drag_->target) : nullptr;
    const auto row =
        target ? std::optional{chart::RowArea{target->area.top, target->area.height}} : std::nullopt;
    return chart::rubberLine(view, {bar.right(), bar.top + bar.height * 0.43},
                             onChart(pointer_), row, look_.words);
}

}  // namespace mijlpaal::gui

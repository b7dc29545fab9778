#pragma once

#include "app/view.h"
#include "chart/picture.h"
#include "model/question.h"

#include <optional>

/// What dragging on the chart means. Knows no window.
namespace mijlpaal::gui {

/// What someone does to a bar with the mouse.
struct GanttDrag {
    enum class What { move, stretch, progress, link };
    What what = What::move;
    model::ActivityId id;
    /// The start it is moved to, the finish it is stretched to, or the moment up to which it is done.
    model::Moment to;
    /// Whether hours can be seen, so that they count.
    bool byHour = false;
    /// What it is linked to.
    std::optional<model::ActivityId> target;

    bool operator==(const GanttDrag&) const = default;
};

/// Which part of a bar stands at a point: its right end stretches, the edge of its progress moves that, the dot
/// behind it (`handleOf`) links, the rest moves it. Nothing beside bars.
struct Grip {
    model::ActivityId id;
    GanttDrag::What what = GanttDrag::What::move;

    bool operator==(const Grip&) const = default;
};
std::optional<Grip> gripAt(const chart::Picture& picture, const model::Portfolio& portfolio, chart::Point at,
                           double pixel);
chart::Area handleOf(const chart::Item& item, double pixel);

/// The moment to which `from` is dragged over a stretch of time: by whole days, or by whole hours.
model::Moment snapped(model::Moment from, std::int64_t tenths, bool byHour);

/// Why a bar cannot be dragged so, before anyone does.
std::optional<base::Message> whyNot(const app::View& view, const Grip& grip);

/// From when to when it would be, where nothing else holds it.
struct DragSpan {
    model::Moment start, finish;
};
DragSpan spanOf(const app::View& view, const GanttDrag& drag);

/// What is shown of it while it goes on: the dates or the duration it would have.
base::Message wordsOf(const app::View& view, const GanttDrag& drag, model::Language language);

/// The edit that it is; for a move the first thing it may mean. An empty one when nothing changes.
base::Result<model::ChangeSet> editOf(const app::View& view, const GanttDrag& drag, model::Language language);

/// What it may mean, where that is not for the program to guess: a move may bind, ask or place.
std::optional<model::Question> questionOf(const app::View& view, const GanttDrag& drag,
                                          model::Language language);

}  // namespace mijlpaal::gui

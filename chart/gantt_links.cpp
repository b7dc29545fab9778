#include "chart/gantt_parts.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart::detail {

using model::Activity;
using model::Dependency;
using model::LinkType;

namespace {

/// One end of a link: the bar, and from which side of it the link goes.
struct End {
    Area bar;
    bool isMilestone = false, atFinish = false;

    double x() const { return atFinish ? bar.right() : bar.left; }
    double outward() const { return atFinish ? 1 : -1; }
    double y() const { return std::floor(bar.middle().y) + 0.5; }
};

/// The end on the row that stands for the activity: its own, or that of what it is collapsed into.
std::optional<End> endOf(const Plan& plan, model::ActivityId id, std::size_t row, bool atFinish) {
    const auto shown = plan.rows.shown()[row];
    const auto* activity = plan.portfolio.find(shown);
    const auto* dates = plan.schedule.find(shown);
    if (!activity || !dates) return std::nullopt;
    auto [bar, isMilestone] = barArea(plan, *activity, *dates, plan.areaOfRow(row));
    if (shown != id) {
        // Inside the summary the link stays at the moment it starts or ends.
        if (const auto* own = plan.schedule.find(id)) {
            const auto x =
                std::clamp(plan.view.scale.x(atFinish ? own->finish : own->start), bar.left, bar.right());
            bar = {x, bar.top, 0, bar.height};
        }
    }
    return End{bar, isMilestone, atFinish};
}

void addArrowHead(Picture& picture, Point tip, Point direction, ColourRole colour, double size) {
    const Point side{-direction.y, direction.x};
    const Point back{tip.x - direction.x * size, tip.y - direction.y * size};
    picture.add(Polygon{{tip,
                         {back.x + side.x * size * 0.6, back.y + side.y * size * 0.6},
                         {back.x - side.x * size * 0.6, back.y - side.y * size * 0.6}},
                        colour,
                        std::nullopt});
}

/// Thicker and darker when it drives its successor. At right angles: straight onto the bar from above or
/// below when the successor lies ahead, otherwise around through the gap between the rows and in from the
/// side.
void addLink(Picture& picture, const Plan& plan, const End& from, const End& to, bool driving) {
    const auto px = plan.view.pixel;
    const auto stub = 6 * px, head = 4.5 * px;
    const auto colour = driving ? ColourRole::drivingLink : ColourRole::link;
    const Stroke stroke{colour, (driving ? 1.5 : 1.0) * px};
    const bool down = to.bar.top > from.bar.top;
    const auto reach = to.isMilestone ? to.bar.height * 0.62 : 0;

    const auto inward = std::min(4 * px, to.bar.width / 2);
    const auto landing = to.x() - to.outward() * inward;
    if ((landing - from.x()) * from.outward() >= stub && from.outward() != to.outward()) {
        const auto edge = down ? to.bar.middle().y - (to.isMilestone ? reach : to.bar.height / 2)
                               : to.bar.middle().y + (to.isMilestone ? reach : to.bar.height / 2);
        picture.add(Polyline{{{from.x(), from.y()}, {landing, from.y()}, {landing, edge}}, stroke});
        addArrowHead(picture, {landing, edge}, {0, down ? 1.0 : -1.0}, colour, head);
        return;
    }

    const auto tip = to.x() + to.outward() * reach;
    const auto out = from.x() + from.outward() * stub, in = tip + to.outward() * stub;
    std::vector<Point> points{{from.x(), from.y()}};
    if (from.outward() == to.outward()) {
        const auto x = from.outward() > 0 ? std::max(out, in) : std::min(out, in);
        points.insert(points.end(), {{x, from.y()}, {x, to.y()}});
    } else {
        const auto gap =
            std::floor(down ? to.bar.top - to.bar.height * 0.4 : to.bar.bottom() + to.bar.height * 0.7) + 0.5;
        points.insert(points.end(), {{out, from.y()}, {out, gap}, {in, gap}, {in, to.y()}});
    }
    points.push_back({tip, to.y()});
    picture.add(Polyline{std::move(points), stroke});
    addArrowHead(picture, {tip, to.y()}, {-to.outward(), 0}, colour, head);
}

bool fromFinish(LinkType type) {
    return type == LinkType::finishToStart || type == LinkType::finishToFinish;
}

bool toFinish(LinkType type) {
    return type == LinkType::finishToFinish || type == LinkType::startToFinish;
}

}  // namespace

void addLinks(Picture& picture, const Plan& plan) {
    const auto& view = plan.view;
    if (view.rows.empty()) return;
    const auto first = static_cast<std::int32_t>(view.firstRow);
    const auto last = static_cast<std::int32_t>(view.firstRow + view.rows.size() - 1);
    for (const auto& [id, upper, lower] : plan.rows.links(plan.portfolio)) {
        if (lower < first || upper > last) continue;
        const auto& link = plan.portfolio.all<Dependency>().at(id);
        const auto fromRow = plan.rows.rowOf(link.predecessor), toRow = plan.rows.rowOf(link.successor);
        const auto from = endOf(plan, link.predecessor, *fromRow, fromFinish(link.type));
        const auto to = endOf(plan, link.successor, *toRow, toFinish(link.type));
        if (!from || !to) continue;
        const auto margin = 20 * view.pixel;
        if (std::max(from->x(), to->x()) < -margin || std::min(from->x(), to->x()) > view.width + margin)
            continue;
        const auto driving = plan.schedule.driving(link.successor);
        addLink(picture, plan, *from, *to,
                std::find(driving.begin(), driving.end(), link.id) != driving.end());
    }
}

}  // namespace mijlpaal::chart::detail

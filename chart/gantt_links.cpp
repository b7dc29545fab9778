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
    /// How far it is drawn to both sides of the bar.
    double reach = 0;
    bool atFinish = false;

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
    const auto drawn = barArea(plan, *activity, *dates, plan.areaOfRow(row));
    auto bar = drawn.area;
    if (shown != id) {
        // Inside the summary the link stays at the moment it starts or ends.
        if (const auto* own = plan.schedule.find(id)) {
            const auto x =
                std::clamp(plan.view.scale.x(atFinish ? own->finish : own->start), bar.left, bar.right());
            bar = {x, bar.top, 0, bar.height};
        }
    }
    return End{bar, drawn.reach(), atFinish};
}

/// How a link is drawn.
struct Look {
    Stroke stroke;
    /// Where it begins: the mark of links that leave what is selected.
    bool hasDot = false;
};

void addArrowHead(Picture& picture, Point tip, Point direction, ColourRole colour, double size) {
    const Point side{-direction.y, direction.x};
    const Point back{tip.x - direction.x * size, tip.y - direction.y * size};
    picture.add(Polygon{{tip,
                         {back.x + side.x * size * 0.6, back.y + side.y * size * 0.6},
                         {back.x - side.x * size * 0.6, back.y - side.y * size * 0.6}},
                        colour,
                        std::nullopt});
}

/// At right angles: straight onto the bar from above or below when the successor lies ahead, otherwise around
/// through the gap between the rows and in from the side.
struct Route {
    std::vector<Point> points;
    /// Of the last piece.
    Point direction;
};

Route routeOf(const Plan& plan, const End& from, const End& to) {
    const auto px = plan.view.pixel, stub = 6 * px;
    const bool down = to.bar.top > from.bar.top;

    const auto inward = std::min(4 * px, to.bar.width / 2);
    const auto landing = to.x() - to.outward() * inward;
    if ((landing - from.x()) * from.outward() >= stub && from.outward() != to.outward()) {
        const auto half = to.reach > 0 ? to.reach : to.bar.height / 2;
        const auto edge = to.bar.middle().y + (down ? -half : half);
        return {{{from.x(), from.y()}, {landing, from.y()}, {landing, edge}}, {0, down ? 1.0 : -1.0}};
    }
    const auto tip = to.x() + to.outward() * to.reach;
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
    return {std::move(points), {-to.outward(), 0}};
}

void addLink(Picture& picture, const Plan& plan, model::DependencyId id, const Route& route, const Look& look) {
    const auto px = plan.view.pixel;
    picture.add(Polyline{route.points, look.stroke});
    addArrowHead(picture, route.points.back(), route.direction, look.stroke.colour, 4.5 * px);
    if (look.hasDot) {
        const auto [x, y] = route.points.front();
        picture.add(Rectangle{{x - 3 * px, y - 3 * px, 6 * px, 6 * px}, look.stroke.colour, {}, 3 * px});
    }
    picture.connections.push_back({id.number, route.points});
}

bool fromFinish(LinkType type) {
    return type == LinkType::finishToStart || type == LinkType::finishToFinish;
}

bool toFinish(LinkType type) {
    return type == LinkType::finishToFinish || type == LinkType::startToFinish;
}

/// More of them cannot be followed by the eye: so many for a row in sight, and so many that only pass.
constexpr std::size_t linksForRow = 4, passingLinks = 12;
/// Of more activities than this the links do not stand out.
constexpr std::size_t selectedRows = 10;

/// A link of which something may be in sight.
struct Candidate {
    const Dependency* link = nullptr;
    bool isDriving = false, isIncoming = false, isOutgoing = false;
    /// Both of its rows are in sight.
    bool isWhole = false;

    bool isOfSelected() const { return isIncoming || isOutgoing; }
    /// The first to go when there are too many.
    bool isMinor() const { return !isOfSelected() && !(isDriving && isWhole); }
    /// What is selected lies on top, and what drives on what does not.
    int height() const { return isOfSelected() ? 2 : isDriving ? 1 : 0; }
};

struct Candidates {
    std::vector<Candidate> links;
    std::size_t leftOut = 0;
};

Candidates candidatesOf(const Plan& plan) {
    const auto& view = plan.view;
    const auto first = static_cast<std::int32_t>(view.firstRow);
    const auto last = static_cast<std::int32_t>(view.firstRow + view.rows.size() - 1);
    const auto& shown = plan.rows.shown();
    const bool showsSelected = view.selected.size() <= selectedRows;
    const auto isSelected = [&](model::ActivityId id) {
        return showsSelected && view.selected.contains(shown[*plan.rows.rowOf(id)]);
    };
    const auto candidate = [&](model::DependencyId id, bool isWhole) {
        const auto& link = plan.portfolio.all<Dependency>().at(id);
        const auto driving = plan.schedule.driving(link.successor);
        Candidate each{&link, std::find(driving.begin(), driving.end(), id) != driving.end()};
        each.isIncoming = isSelected(link.successor);
        each.isOutgoing = !each.isIncoming && isSelected(link.predecessor);
        each.isWhole = isWhole;
        return each;
    };
    Candidates found;
    std::vector<model::DependencyId> passing;
    for (const auto& [id, upper, lower] : plan.rows.links(plan.portfolio)) {
        if (lower < first || upper > last) continue;
        if (upper < first && lower > last) {
            passing.push_back(id);
        } else {
            found.links.push_back(candidate(id, upper >= first && lower <= last));
        }
    }
    if (passing.size() > passingLinks) {
        found.leftOut = passing.size();
    } else {
        for (const auto id : passing) found.links.push_back(candidate(id, false));
    }
    return found;
}

void thinOut(Candidates& found, std::size_t rows) {
    const auto leaveOut = [&found, room = linksForRow * rows](auto which) {
        if (found.links.size() > room) found.leftOut += std::erase_if(found.links, which);
    };
    leaveOut([](const Candidate& each) { return each.isMinor(); });
    leaveOut([](const Candidate& each) { return !each.isOfSelected(); });
}

Look lookOf(const Candidate& each, double px) {
    if (each.isOfSelected()) {
        const auto colour = each.isIncoming ? ColourRole::incomingLink : ColourRole::outgoingLink;
        return {{colour, 2.5 * px, each.isDriving ? Dash::solid : Dash::dashed}, each.isOutgoing};
    }
    if (each.isDriving) return {{ColourRole::drivingLink, 1.5 * px}};
    return {{ColourRole::link, px}};
}

}  // namespace

std::size_t addLinks(Picture& picture, const Plan& plan) {
    const auto& view = plan.view;
    if (view.rows.empty()) return 0;
    auto candidates = candidatesOf(plan);
    thinOut(candidates, view.rows.size());
    std::stable_sort(candidates.links.begin(), candidates.links.end(),
                     [](const auto& a, const auto& b) { return a.height() < b.height(); });
    for (const auto& each : candidates.links) {
        const auto& link = *each.link;
        const auto from =
            endOf(plan, link.predecessor, *plan.rows.rowOf(link.predecessor), fromFinish(link.type));
        const auto to = endOf(plan, link.successor, *plan.rows.rowOf(link.successor), toFinish(link.type));
        if (!from || !to) continue;
        const auto margin = 20 * view.pixel;
        if (std::max(from->x(), to->x()) < -margin || std::min(from->x(), to->x()) > view.width + margin)
            continue;
        addLink(picture, plan, link.id, routeOf(plan, *from, *to), lookOf(each, view.pixel));
    }
    return candidates.leftOut;
}

void tellLinksLeftOut(Picture& picture, const Plan& plan, std::size_t count) {
    if (count == 0) return;
    const auto& view = plan.view;
    const auto words = base::message(
        "Too many links to tell apart: {count} are not drawn. Select an activity to see its own.",
        {{"count", std::to_string(count)}});
    picture.add(Text{{view.width - 6 * view.pixel, view.height - 12 * view.pixel},
                     view.translate(words),
                     ColourRole::textMuted,
                     Across::right,
                     false,
                     view.width - 12 * view.pixel,
                     ColourRole::background});
}

}  // namespace mijlpaal::chart::detail

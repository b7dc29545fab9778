#include "chart/hits.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

namespace {

bool holds(const Area& area, Point point, double reach) {
    return point.x >= area.left - reach && point.x <= area.right() + reach && point.y >= area.top &&
           point.y < area.bottom();
}

double distance(Point point, Point from, Point to) {
    const auto dx = to.x - from.x, dy = to.y - from.y;
    const auto length = dx * dx + dy * dy;
    const auto along =
        length > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

double distance(Point point, const std::vector<Point>& line) {
    double least = INFINITY;
    for (std::size_t i = 1; i < line.size(); ++i)
        least = std::min(least, distance(point, line[i - 1], line[i]));
    return least;
}

}  // namespace

const Item* itemAt(const Picture& picture, Point point, double reach) {
    for (const auto near : {0.0, reach}) {
        const auto found = std::find_if(picture.items.rbegin(), picture.items.rend(),
                                        [&](const Item& item) { return holds(item.area, point, near); });
        if (found != picture.items.rend()) return &*found;
    }
    return nullptr;
}

const Connection* connectionAt(const Picture& picture, Point point, double reach) {
    const Connection* nearest = nullptr;
    for (const auto& each : picture.connections) {
        const auto away = distance(point, each.points);
        if (away > reach) continue;
        reach = away;
        nearest = &each;
    }
    return nearest;
}

}  // namespace mijlpaal::chart

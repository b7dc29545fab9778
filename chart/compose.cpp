#include "chart/compose.h"

namespace mijlpaal::chart {

namespace {

struct Mover {
    Point by;

    void move(Point& point) const { point = {point.x + by.x, point.y + by.y}; }
    void move(Area& area) const {
        area.left += by.x;
        area.top += by.y;
    }
    void operator()(Rectangle& shape) const { move(shape.area); }
    void operator()(Line& shape) const {
        move(shape.from);
        move(shape.to);
    }
    void operator()(Polyline& shape) const {
        for (auto& point : shape.points) move(point);
    }
    void operator()(Polygon& shape) const {
        for (auto& point : shape.points) move(point);
    }
    void operator()(Text& shape) const { move(shape.at); }
};

}  // namespace

void place(Picture& whole, const Picture& part, Point by) {
    const Mover mover{by};
    for (auto shape : part.shapes) {
        std::visit(mover, shape);
        whole.add(std::move(shape));
    }
    for (auto item : part.items) {
        mover.move(item.area);
        whole.items.push_back(std::move(item));
    }
    for (auto connection : part.connections) {
        for (auto& point : connection.points) mover.move(point);
        whole.connections.push_back(std::move(connection));
    }
}

}  // namespace mijlpaal::chart

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// A drawing as data: what stands where, in which role. Whoever paints it (a window, a PDF, an SVG) chooses
/// colours and fonts for the roles, so one picture serves light, dark and printed pages.
namespace mijlpaal::chart {

/// What a colour means. Never the only sign of that meaning: shape, thickness or text says it too.
enum class ColourRole {
    background,
    headerBackground,
    grid,
    text,
    textMuted,
    nonWorking,
    highlight,
    selection,
    bar,
    barProgress,
    critical,
    criticalProgress,
    summary,
    milestone,
    external,
    link,
    drivingLink,
    /// A link to what is selected, and one from it.
    incomingLink,
    outgoingLink,
    floatTail,
    baseline,
    deadline,
    /// What holds a date: a constraint, a promise, a note.
    hold,
    today,
    statusDate,
    lawDate,
};

/// In pixels of the picture; y runs down.
struct Point {
    double x = 0, y = 0;

    bool operator==(const Point&) const = default;
};

struct Area {
    double left = 0, top = 0, width = 0, height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
    Point middle() const { return {left + width / 2, top + height / 2}; }
    bool operator==(const Area&) const = default;
};

enum class Dash { solid, dashed, dotted };

struct Stroke {
    ColourRole colour = ColourRole::text;
    double width = 1;
    Dash dash = Dash::solid;

    bool operator==(const Stroke&) const = default;
};

struct Rectangle {
    Area area;
    std::optional<ColourRole> fill;
    std::optional<Stroke> outline;
    /// The radius of its corners.
    double rounding = 0;

    bool operator==(const Rectangle&) const = default;
};

struct Line {
    Point from, to;
    Stroke stroke;

    bool operator==(const Line&) const = default;
};

struct Polyline {
    std::vector<Point> points;
    Stroke stroke;

    bool operator==(const Polyline&) const = default;
};

struct Polygon {
    std::vector<Point> points;
    std::optional<ColourRole> fill;
    std::optional<Stroke> outline;

    bool operator==(const Polygon&) const = default;
};

enum class Across { left, centre, right };

/// One line of text, vertically centred on `at`; `across` says which part of it stands at `at.x`.
struct Text {
    Point at;
    std::string text;
    ColourRole colour = ColourRole::text;
    Across across = Across::left;
    bool bold = false;
    /// Longer text is cut off with an ellipsis; zero is no limit.
    double widest = 0;
    /// Painted behind it, where lines would otherwise run through it.
    std::optional<ColourRole> behind = std::nullopt;

    bool operator==(const Text&) const = default;
};

using Shape = std::variant<Rectangle, Line, Polyline, Polygon, Text>;

/// A part of the picture that stands for something, with the words that say what it shows.
struct Item {
    std::int64_t key = 0;
    Area area;
    std::string title;

    bool operator==(const Item&) const = default;
};

/// A line of the picture that stands for something that joins two others.
struct Connection {
    std::int64_t key = 0;
    std::vector<Point> points;

    bool operator==(const Connection&) const = default;
};

struct Picture {
    double width = 0, height = 0;
    /// Painted in this order: later ones lie on top.
    std::vector<Shape> shapes;
    std::vector<Item> items;
    std::vector<Connection> connections;

    bool operator==(const Picture&) const = default;

    void add(Shape shape) { shapes.push_back(std::move(shape)); }
};

}  // namespace mijlpaal::chart

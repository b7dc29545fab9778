#pragma once

#include "chart/axis.h"
#include "chart/picture.h"

#include <cstdint>
#include <string>
#include <vector>

/// Curves and points between two axes.
namespace mijlpaal::chart {

/// A line through points, in numbers of the axes.
struct Curve {
    /// In the legend; none without it.
    std::string name;
    std::vector<Point> points;
    Stroke stroke;
};

enum class Sign { dot, diamond, square, triangle };

struct Mark {
    std::int64_t key = 0;
    /// In numbers of the axes.
    Point at;
    Sign sign = Sign::dot;
    ColourRole colour = ColourRole::text;
    /// Beside it, where there is room.
    std::string label;
    /// What it stands for, in words. Without them it is part of the curve alone.
    std::string title;
    /// With dotted lines to both axes.
    bool isTraced = false;
};

/// A line from top to bottom, with its name above the axes.
struct Rule {
    std::int64_t key = 0;
    double at = 0;
    Stroke stroke;
    std::string name, title;
};

struct Plot {
    std::string title;
    Axis across, up;
    /// Dots without names, and what they are.
    std::vector<Point> cloud;
    std::string cloudName;
    std::vector<Curve> curves;
    std::vector<Mark> marks;
    std::vector<Rule> rules;
};

/// As large as the medium, but no smaller than can be read. Its items are the marks and the rules that have a
/// title, with their keys.
Picture plotted(const Plot& plot, const Medium& medium);

/// A title, and why there is no picture below it.
Picture noPicture(const std::string& title, const std::string& why, const Medium& medium);

}  // namespace mijlpaal::chart

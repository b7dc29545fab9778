#pragma once

#include "chart/medium.h"
#include "chart/picture.h"

#include <string>
#include <vector>

/// Texts of a picture, and where they find room.
namespace mijlpaal::chart {

/// Texts beside points of a field, none over another.
class Labels {
public:
    Labels(const Area& field, const Medium& medium) : field_{field}, medium_{medium} {}

    /// No text is put over it.
    void avoid(const Area& area) { taken_.push_back(area); }

    /// To the right of a point, else to the left, above or below it; not at all where each of these is taken.
    void put(Picture& picture, Point at, double reach, const std::string& text, ColourRole colour);

private:
    bool isFree(const Area& area) const;

    Area field_;
    const Medium& medium_;
    std::vector<Area> taken_;
};

/// Names above a field, each as near to its place as it can be, in as many lines as they need.
class NamesAbove {
public:
    NamesAbove(double left, double right, const Medium& medium)
        : left_{left}, right_{right}, medium_{medium} {}

    void add(double x, std::string name, ColourRole colour);
    double height() const { return static_cast<double>(ends_.size()) * medium_.lineHeight; }
    /// Above a line; each with a stem to it. Names are added from left to right.
    void draw(Picture& picture, double bottom, const std::vector<Stroke>& stems) const;

private:
    struct Name {
        double x = 0, from = 0;
        std::size_t line = 0;
        std::string text;
        ColourRole colour = ColourRole::text;
    };
    double left_, right_;
    const Medium& medium_;
    std::vector<Name> names_;
    /// Where the last name of each line ends, the lowest line first.
    std::vector<double> ends_;
};

/// A picture with nothing on it yet.
Picture blank(double width, double height);

/// A sample of a stroke, or a sign, and what it means.
struct LegendEntry {
    std::string name;
    Stroke stroke;
    /// A dot rather than a line.
    bool isDot = false;
};

/// In lines from `top` down, as many as they need; gives the height of these.
double addLegend(Picture& picture, const std::vector<LegendEntry>& entries, const Area& room,
                 const Medium& medium);

}  // namespace mijlpaal::chart

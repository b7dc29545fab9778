#pragma once

#include "chart/axis.h"
#include "chart/picture.h"
#include "chart/plot.h"

#include <cstdint>
#include <string>
#include <vector>

/// Bars below one another, along one axis.
namespace mijlpaal::chart {

struct BarRow {
    std::int64_t key = 0;
    std::string name;
    /// In numbers of the axis; nothing is drawn where they are the same.
    double from = 0, to = 0;
    ColourRole colour = ColourRole::bar;
    /// Strokes across the bar, in numbers of the axis.
    std::vector<double> strokes;
    /// Behind the bar.
    std::string label;
    /// What it shows, in words.
    std::string title;
};

struct BarChart {
    std::string title;
    Axis across;
    std::vector<BarRow> rows;
    /// With their names above.
    std::vector<Rule> rules;
    /// In place of rows where there are none.
    std::string empty;
};

/// As wide as the medium, but no narrower than can be read, and as high as its rows. Its items are the rows.
Picture bars(const BarChart& chart, const Medium& medium);

}  // namespace mijlpaal::chart

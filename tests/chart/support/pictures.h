#pragma once

#include "chart/gantt.h"

#include <algorithm>
#include <vector>

/// Looking at pictures as data.
namespace mijlpaal::chart {

/// A view of ten pixels a day from Monday 5 January 2026, with rows of twenty pixels.
inline GanttView viewOf(std::size_t rows, std::size_t first = 0) {
    GanttView view;
    view.scale = TimeScale{model::Moment::at(model::makeDay(2026, 1, 5)), 10};
    view.width = 600;
    view.height = 20 * static_cast<double>(rows);
    view.firstRow = first;
    for (std::size_t i = 0; i < rows; ++i) view.rows.push_back({20 * static_cast<double>(i), 20});
    return view;
}

template <class S>
std::vector<S> shapesOf(const Picture& picture) {
    std::vector<S> found;
    for (const auto& shape : picture.shapes) {
        if (const auto* each = std::get_if<S>(&shape)) found.push_back(*each);
    }
    return found;
}

inline std::vector<Rectangle> filledWith(const Picture& picture, ColourRole role) {
    auto all = shapesOf<Rectangle>(picture);
    std::erase_if(all, [&](const Rectangle& each) { return each.fill != role; });
    return all;
}

inline const Item* itemOf(const Picture& picture, model::ActivityId id) {
    for (const auto& item : picture.items) {
        if (item.key == id.number) return &item;
    }
    return nullptr;
}

}  // namespace mijlpaal::chart

#include "chart/gantt_ghost.h"

#include <algorithm>

namespace mijlpaal::chart {

namespace {

/// Right of the place, or left of it at the right edge of the view.
void addWords(Picture& picture, const GanttView& view, double left, double right, double y,
              const std::string& words) {
    const auto gap = 8 * view.pixel;
    const bool isLeft = right > view.width * 0.75 && left > view.width * 0.25;
    picture.add(Text{{isLeft ? left - gap : std::min(right + gap, view.width * 0.75), y},
                     words,
                     ColourRole::text,
                     isLeft ? Across::right : Across::left,
                     true,
                     0,
                     ColourRole::highlight});
}

}  // namespace

Picture ghost(const GanttView& view, RowArea row, model::Moment start, model::Moment finish,
              const std::string& words) {
    Picture picture;
    picture.width = view.width;
    picture.height = view.height;
    const auto px = view.pixel, least = 6 * px;
    const auto left = view.scale.x(start), right = std::max(view.scale.x(finish), left + least);
    const Area area{left, row.top + row.height * 0.1, right - left, row.height * 0.66};
    picture.add(
        Rectangle{area, std::nullopt, Stroke{ColourRole::text, 2 * px, Dash::dashed}, 2 * px});
    addWords(picture, view, left, right, area.middle().y, words);
    return picture;
}

Picture rubberLine(const GanttView& view, Point from, Point to, std::optional<RowArea> target,
                   const std::string& words) {
    Picture picture;
    picture.width = view.width;
    picture.height = view.height;
    const auto px = view.pixel;
    if (target) {
        picture.add(Rectangle{{px, target->top + px, view.width - 2 * px, target->height - 2 * px},
                              std::nullopt,
                              Stroke{ColourRole::outgoingLink, 2 * px}});
    }
    picture.add(Polyline{{from, to}, {ColourRole::outgoingLink, 2 * px, Dash::dashed}});
    addWords(picture, view, to.x, to.x + 8 * px, to.y, words);
    return picture;
}

Picture linkHandle(const Area& area, double pixel) {
    Picture picture;
    picture.add(Rectangle{
        area, ColourRole::background, Stroke{ColourRole::outgoingLink, 1.5 * pixel}, area.width / 2});
    return picture;
}

}  // namespace mijlpaal::chart

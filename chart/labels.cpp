#include "chart/labels.h"

#include <algorithm>
#include <array>

namespace mijlpaal::chart {

namespace {

bool meet(const Area& one, const Area& other) {
    return one.left < other.right() && other.left < one.right() && one.top < other.bottom() &&
           other.top < one.bottom();
}

}  // namespace

Picture blank(double width, double height) {
    Picture picture;
    picture.width = width;
    picture.height = height;
    picture.add(Rectangle{{0, 0, width, height}, ColourRole::background, std::nullopt});
    return picture;
}

bool Labels::isFree(const Area& area) const {
    if (area.left < field_.left || area.right() > field_.right() || area.top < field_.top ||
        area.bottom() > field_.bottom())
        return false;
    return std::none_of(taken_.begin(), taken_.end(), [&](const Area& each) { return meet(each, area); });
}

void Labels::put(Picture& picture, Point at, double reach, const std::string& text, ColourRole colour) {
    const auto width = medium_.widthOf(text), height = medium_.lineHeight;
    const auto gap = reach + 4 * medium_.pixel;
    const std::array places{Area{at.x + gap, at.y - height / 2, width, height},
                            Area{at.x - gap - width, at.y - height / 2, width, height},
                            Area{at.x - width / 2, at.y - gap - height, width, height},
                            Area{at.x - width / 2, at.y + gap, width, height}};
    const auto place =
        std::find_if(places.begin(), places.end(), [this](const Area& each) { return isFree(each); });
    if (place == places.end()) return;
    taken_.push_back(*place);
    picture.add(Text{{place->left, place->top + height / 2},
                     text,
                     colour,
                     Across::left,
                     false,
                     0,
                     ColourRole::background});
}

void NamesAbove::add(double x, std::string name, ColourRole colour) {
    const auto width = medium_.widthOf(name);
    Name made{x, std::max(left_, std::min(x - width / 2, right_ - width)), 0, std::move(name), colour};
    const auto line = std::find_if(ends_.begin(), ends_.end(), [&](double end) { return end <= made.from; });
    made.line = static_cast<std::size_t>(line - ends_.begin());
    if (line == ends_.end()) ends_.push_back(0);
    ends_[made.line] = made.from + width + medium_.characterWidth;
    names_.push_back(std::move(made));
}

void NamesAbove::draw(Picture& picture, double bottom, const std::vector<Stroke>& stems) const {
    const auto topOf = [&](const Name& name) {
        return bottom - static_cast<double>(name.line + 1) * medium_.lineHeight;
    };
    for (std::size_t i = 0; i < names_.size(); ++i)
        picture.add(
            Line{{names_[i].x, topOf(names_[i]) + medium_.lineHeight}, {names_[i].x, bottom}, stems[i]});
    for (const auto& name : names_)
        picture.add(Text{{name.from, topOf(name) + medium_.lineHeight / 2},
                         name.text,
                         name.colour,
                         Across::left,
                         false,
                         right_ - name.from,
                         ColourRole::background});
}

double addLegend(Picture& picture, const std::vector<LegendEntry>& entries, const Area& room,
                 const Medium& medium) {
    const auto px = medium.pixel;
    const auto sample = 26 * px;
    auto x = room.left, y = room.top;
    for (const auto& entry : entries) {
        const auto width = sample + medium.widthOf(entry.name) + 3 * medium.characterWidth;
        if (x > room.left && x + width > room.right()) {
            x = room.left;
            y += medium.lineHeight;
        }
        const auto middle = y + medium.lineHeight / 2;
        if (entry.isDot) {
            picture.add(Rectangle{{x + sample / 2 - 2 * px, middle - 2 * px, 4 * px, 4 * px},
                                  entry.stroke.colour,
                                  std::nullopt,
                                  2 * px});
        } else {
            picture.add(Line{{x, middle}, {x + sample - 6 * px, middle}, entry.stroke});
        }
        picture.add(Text{{x + sample, middle}, entry.name, ColourRole::text});
        x += width;
    }
    return entries.empty() ? 0 : y + medium.lineHeight - room.top;
}

}  // namespace mijlpaal::chart

#include "chart/time_header.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

using model::Language;

namespace {

double widthOf(const std::string& text, double characterWidth) {
    return static_cast<double>(base::characters(text)) * characterWidth;
}

void addTier(Picture& picture, const TimeScale& scale, TimeStep step, bool isAlone, double top,
             double height, const HeaderLayout& layout, Language language) {
    for (auto start = startOf(step, scale.momentAt(0)); scale.x(start) < layout.width;
         start = nextStart(step, start)) {
        const auto left = scale.x(start), right = scale.x(nextStart(step, start));
        picture.add(
            Line{{std::floor(left) + 0.5, top}, {std::floor(left) + 0.5, top + height}, {ColourRole::grid}});
        // A stretch that is partly outside keeps its name in sight.
        const auto from = std::max(left, 0.0), to = std::min(right, layout.width);
        const auto names = namesOf(step, start, isAlone, language);
        const auto fits = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
            return widthOf(name, layout.characterWidth) + 6 <= to - from;
        });
        if (fits == names.end()) continue;
        picture.add(Text{{(from + to) / 2, top + height / 2}, *fits, ColourRole::text, Across::centre});
    }
    picture.add(Line{{0, top + height - 0.5}, {layout.width, top + height - 0.5}, {ColourRole::grid}});
}

/// Where a name may stand beside its line.
struct Place {
    double left = 0, right = 0;
};

void addMarks(Picture& picture, const TimeScale& scale, const HeaderLayout& layout,
              std::vector<DateMark> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    const auto top = layout.upper + layout.lower;
    std::vector<double> lines;
    std::erase_if(marks, [&](const DateMark& mark) {
        const auto x = scale.x(mark.at);
        return x < 0 || x > layout.width;
    });
    for (const auto& mark : marks) {
        const auto x = lines.emplace_back(std::floor(scale.x(mark.at)) + 0.5);
        picture.add(Line{{x, top}, {x, top + layout.marks}, {mark.colour, mark.thickness, mark.dash}});
    }
    constexpr double gap = 4;
    double taken = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto width = widthOf(marks[i].name, layout.characterWidth);
        const auto x = lines[i];
        // Up to the lines beside it, and to the name before.
        const auto next = i + 1 < lines.size() ? lines[i + 1] : layout.width;
        const Place right{std::max(x + gap, taken), next - gap};
        const Place left{std::max(taken, i > 0 ? lines[i - 1] + gap : 0.0), x - gap};
        const auto room = [](const Place& place) { return place.right - place.left; };
        const bool isRight = room(right) >= width || room(right) >= room(left);
        const auto& place = isRight ? right : left;
        if (room(place) < std::min(width, 5 * layout.characterWidth)) continue;
        const auto from = isRight ? place.left : std::max(place.left, place.right - width);
        picture.add(Text{{from, top + layout.marks / 2},
                         marks[i].name,
                         marks[i].colour,
                         Across::left,
                         false,
                         place.right - from});
        taken = std::min(from + width, place.right) + gap;
    }
}

}  // namespace

Picture timeHeader(const TimeScale& scale, const HeaderLayout& layout, const std::vector<DateMark>& marks,
                   Language language) {
    Picture picture;
    picture.width = layout.width;
    picture.height = layout.upper + layout.lower + layout.marks;
    picture.add(Rectangle{{0, 0, picture.width, picture.height}, ColourRole::headerBackground, std::nullopt});
    const auto tiers = tiersFor(scale.pixelsPerDay());
    addTier(picture, scale, tiers.upper, true, 0, layout.upper, layout, language);
    addTier(picture, scale, tiers.lower, tiers.lower == TimeStep::year, layout.upper, layout.lower, layout,
            language);
    addMarks(picture, scale, layout, marks);
    picture.add(Line{{0, picture.height - 0.5}, {picture.width, picture.height - 0.5}, {ColourRole::grid}});
    return picture;
}

}  // namespace mijlpaal::chart

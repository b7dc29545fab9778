#include "chart/gantt_parts.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart::detail {

using model::Activity;
using model::ActivityKind;
using scheduling::Dates;

namespace {

/// Of the height of a row: the bar, and below it the baseline.
constexpr double barTop = 0.2, barHeight = 0.46, baselineTop = 0.74, baselineHeight = 0.14;

bool isSummary(ActivityKind kind) {
    return kind == ActivityKind::summary || kind == ActivityKind::wbsSummary;
}

struct Look {
    std::optional<ColourRole> fill;
    Stroke outline;
    ColourRole progress;
};

/// Inactive is hollow and dashed, another plan grey, critical has a thick outline.
Look lookOf(const Row& row) {
    const auto px = row.pixel();
    if (row.activity.inactive)
        return {std::nullopt, {ColourRole::textMuted, px, Dash::dashed}, ColourRole::textMuted};
    if (row.dates.critical)
        return {ColourRole::critical, {ColourRole::text, 2 * px}, ColourRole::criticalProgress};
    if (row.activity.isExternal) return {ColourRole::external, {ColourRole::text, px}, ColourRole::text};
    return {ColourRole::bar, {ColourRole::barProgress, px}, ColourRole::barProgress};
}

void addMilestone(Row& row) {
    const auto half = row.bar.reach();
    const auto middle = row.bar.area.middle();
    auto look = lookOf(row);
    std::optional<Stroke> outline;
    if (row.activity.inactive || row.dates.critical) outline = look.outline;
    if (!row.dates.critical && !row.activity.inactive && !row.activity.isExternal)
        look.fill = ColourRole::milestone;
    row.picture.add(Polygon{{{middle.x, middle.y - half},
                             {middle.x + half, middle.y},
                             {middle.x, middle.y + half},
                             {middle.x - half, middle.y}},
                            look.fill,
                            outline});
}

/// A bar across with a point hanging down from each end.
void addSummary(Row& row) {
    const auto& bar = row.bar.area;
    const auto thickness = bar.height * 0.38;
    const auto point = std::min(bar.height * 0.55, bar.width / 2);
    const auto top = bar.top + bar.height * 0.1, inner = top + thickness, bottom = bar.bottom();
    const bool isFilled = row.activity.kind == ActivityKind::summary && !row.activity.inactive;
    std::optional<Stroke> outline;
    if (!isFilled) outline = Stroke{ColourRole::summary, row.pixel()};
    if (row.dates.critical) outline = Stroke{ColourRole::critical, row.pixel()};
    row.picture.add(Polygon{{{bar.left, top},
                             {bar.right(), top},
                             {bar.right(), bottom},
                             {bar.right() - point, inner},
                             {bar.left + point, inner},
                             {bar.left, bottom}},
                            isFilled ? std::optional{ColourRole::summary} : std::nullopt,
                            outline});
}

/// A thin bar between two blunt ends.
void addLevelOfEffort(Row& row) {
    const auto& bar = row.bar.area;
    const auto look = lookOf(row);
    const auto end = std::min(bar.height * 0.3, bar.width / 2), thin = bar.height * 0.3;
    const auto upper = bar.middle().y - thin / 2, lower = bar.middle().y + thin / 2;
    row.picture.add(Polygon{{{bar.left, bar.top},
                             {bar.left + end, upper},
                             {bar.right() - end, upper},
                             {bar.right(), bar.top},
                             {bar.right(), bar.bottom()},
                             {bar.right() - end, lower},
                             {bar.left + end, lower},
                             {bar.left, bar.bottom()}},
                            look.fill,
                            look.outline});
}

struct Stretch {
    double left = 0, right = 0;
};

/// Where its pieces of work stand; one, where it is not split.
std::vector<Stretch> stretchesOf(const Row& row) {
    const auto& bar = row.bar.area;
    const auto& pieces = row.activity.pieces;
    const auto* clocks = row.plan.view.clocks;
    if (pieces.size() < 3 || !clocks) return {{bar.left, bar.right()}};
    const auto& clock = (*clocks)[row.activity.elapsed ? scheduling::Clocks::everyHour
                                                       : clocks->of(row.activity.calendar)];
    const auto& scale = row.plan.view.scale;
    auto at = clock.workAt(row.dates.start);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < pieces.size(); i += 2) {
        const auto left = std::min(scale.x(clock.startAt(at)), bar.right());
        at = at + pieces[i];
        const bool isLast = i + 2 >= pieces.size();
        stretches.push_back({left, isLast ? bar.right() : std::min(scale.x(clock.finishAt(at)), bar.right())});
        if (!isLast) at = at + pieces[i + 1];
    }
    stretches.front().left = bar.left;
    return stretches;
}

void addTask(Row& row) {
    const auto& bar = row.bar.area;
    const auto look = lookOf(row);
    const auto stretches = stretchesOf(row);
    double length = 0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& [left, right] = stretches[i];
        length += right - left;
        if (i > 0) {
            const auto y = std::floor(bar.middle().y) + 0.5;
            row.picture.add(Line{{stretches[i - 1].right, y},
                                 {left, y},
                                 {look.outline.colour, 2 * row.pixel(), Dash::dotted}});
        }
        row.picture.add(Rectangle{
            {left, bar.top, right - left, bar.height}, look.fill, look.outline, 2 * row.pixel()});
    }
    const auto& share = row.activity.percentComplete;
    auto done = share ? length * static_cast<double>(share->hundredths) / 1e4 : 0;
    const auto height = std::max(bar.height * 0.4, 2.0);
    for (const auto& [left, right] : stretches) {
        if (done <= 0) break;
        const auto width = std::min(done, right - left);
        row.picture.add(
            Rectangle{{left, bar.middle().y - height / 2, width, height}, look.progress, std::nullopt});
        done -= width;
    }
}

/// A bracket around what was placed by hand.
void addCaps(Row& row) {
    const auto& bar = row.bar.area;
    const auto px = row.pixel(), over = 2.5 * px, stub = 3 * px;
    const Stroke stroke{ColourRole::text, 1.5 * px};
    for (const auto outward : {-1.0, 1.0}) {
        auto& edge = outward < 0 ? row.left : row.right;
        const auto x = edge + outward * 2 * px;
        row.picture.add(Polyline{{{x - outward * stub, bar.top - over},
                                  {x, bar.top - over},
                                  {x, bar.bottom() + over},
                                  {x - outward * stub, bar.bottom() + over}},
                                 stroke});
        edge = x;
    }
}

}  // namespace

BarArea barArea(const Plan& plan, const Activity& activity, const Dates& dates, RowArea row) {
    const auto& scale = plan.view.scale;
    const auto top = row.top + row.height * barTop, height = row.height * barHeight;
    if (isMilestone(activity.kind)) return {{scale.x(dates.finish), top, 0, height}, true};
    const auto left = scale.x(dates.start);
    return {{left, top, std::max(scale.x(dates.finish) - left, 2.0), height}, false};
}

void addBaseline(Row& row) {
    if (!row.plan.view.baseline) return;
    const auto found = row.plan.view.baseline->find(row.activity.id);
    if (found == row.plan.view.baseline->end()) return;
    const auto& [start, finish] = found->second;
    const auto& scale = row.plan.view.scale;
    const bool isPoint = !start || model::isMilestone(row.activity.kind);
    const auto left = scale.x(isPoint ? finish : *start), right = scale.x(finish);
    const auto top = row.area.top + row.area.height * baselineTop, height = row.area.height * baselineHeight;
    if (isPoint) {
        row.picture.add(Polygon{{{left, top - height / 2},
                                 {left + height, top + height / 2},
                                 {left, top + 1.5 * height},
                                 {left - height, top + height / 2}},
                                ColourRole::baseline,
                                std::nullopt});
    } else if (right >= 0 && left <= row.plan.view.width) {
        row.picture.add(
            Rectangle{{left, top, std::max(right - left, 1.0), height}, ColourRole::baseline, std::nullopt});
    }
}

void addFloat(Row& row) {
    const auto& [activity, dates] = std::pair<const Activity&, const Dates&>{row.activity, row.dates};
    if (!row.plan.view.showsFloat || isSummary(activity.kind)) return;
    if (activity.actualFinish || dates.critical || dates.totalFloat.tenths <= 0) return;
    const auto& bar = row.bar.area;
    const auto right = row.plan.view.scale.x(dates.lateFinish);
    if (right <= bar.right() + 1) return;
    const auto y = std::floor(bar.middle().y) + 0.5, tick = bar.height * 0.2;
    const Stroke stroke{ColourRole::floatTail, row.pixel()};
    row.picture.add(Line{{bar.right(), y}, {right, y}, stroke});
    row.picture.add(Line{{right, y - tick}, {right, y + tick}, stroke});
}

void addBar(Row& row) {
    if (row.bar.isMilestone) {
        addMilestone(row);
    } else if (isSummary(row.activity.kind)) {
        addSummary(row);
    } else if (row.activity.kind == ActivityKind::levelOfEffort) {
        addLevelOfEffort(row);
    } else {
        addTask(row);
    }
    if (row.activity.manual && !row.activity.isExternal) addCaps(row);
}

/// An arrow that points down at the day by which it should be done; hollow while that is met.
void addDeadline(Row& row) {
    if (!row.activity.deadline) return;
    const auto& bar = row.bar.area;
    const auto& deadline = *row.activity.deadline;
    const bool isMissed = row.dates.finish > deadline;
    const auto x = row.plan.view.scale.x(deadline);
    const auto w = bar.height * 0.35, top = bar.top, bottom = bar.bottom(),
               neck = bar.top + bar.height * 0.45;
    row.picture.add(Polygon{{{x - w / 2, top},
                             {x + w / 2, top},
                             {x + w / 2, neck},
                             {x + w, neck},
                             {x, bottom},
                             {x - w, neck},
                             {x - w / 2, neck}},
                            isMissed ? ColourRole::deadline : ColourRole::background,
                            Stroke{ColourRole::deadline, 1.5 * row.pixel()}});
    const auto day = row.plan.day(model::Moment{deadline.tenths - 1}.day());
    row.words.push_back(base::message(isMissed ? "Misses its deadline: {date}." : "Deadline: {date}.",
                                      {{"date", day}}));
}

/// The day of a milestone.
void addLabel(Row& row) {
    if (!row.bar.isMilestone) return;
    row.picture.add(
        Text{{row.right + 5 * row.pixel(), row.bar.area.middle().y},
             row.plan.day(row.dates.finish.day()),
             ColourRole::textMuted,
             Across::left,
             false,
             0,
             row.plan.view.moved.contains(row.activity.id) ? ColourRole::highlight : ColourRole::background});
}

}  // namespace mijlpaal::chart::detail

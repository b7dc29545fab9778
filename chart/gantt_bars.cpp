#include "chart/gantt_parts.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart::detail {

using model::Activity;
using model::ActivityKind;
using model::Language;
using scheduling::Dates;

namespace {

/// Of the height of a row: the bar, and below it the baseline.
constexpr double barTop = 0.2, barHeight = 0.46, baselineTop = 0.74, baselineHeight = 0.14;

void addBaseline(Picture& picture, const Plan& plan, const Activity& activity, RowArea row) {
    const auto found = plan.view.baseline->find(activity.id);
    if (found == plan.view.baseline->end()) return;
    const auto& [start, finish] = found->second;
    const auto& scale = plan.view.scale;
    const bool isPoint = !start || model::isMilestone(activity.kind);
    const auto left = scale.x(isPoint ? finish : *start), right = scale.x(finish);
    const auto top = row.top + row.height * baselineTop, height = row.height * baselineHeight;
    if (isPoint) {
        picture.add(Polygon{{{left, top - height / 2},
                             {left + height, top + height / 2},
                             {left, top + 1.5 * height},
                             {left - height, top + height / 2}},
                            ColourRole::baseline,
                            std::nullopt});
    } else if (right >= 0 && left <= plan.view.width) {
        picture.add(
            Rectangle{{left, top, std::max(right - left, 1.0), height}, ColourRole::baseline, std::nullopt});
    }
}

void addFloat(Picture& picture, const Plan& plan, const Activity& activity, const Dates& dates,
              const Area& bar) {
    if (activity.actualFinish || dates.critical || dates.totalFloat.tenths <= 0) return;
    const auto right = plan.view.scale.x(dates.lateFinish);
    if (right <= bar.right() + 1) return;
    const auto y = std::floor(bar.middle().y) + 0.5, tick = bar.height * 0.2;
    const Stroke stroke{ColourRole::floatTail, plan.view.pixel};
    picture.add(Line{{bar.right(), y}, {right, y}, stroke});
    picture.add(Line{{right, y - tick}, {right, y + tick}, stroke});
}

/// A hollow arrow that points down at the day by which it should be done.
void addDeadline(Picture& picture, const Plan& plan, const Activity& activity, const Area& bar) {
    if (!activity.deadline) return;
    const auto x = plan.view.scale.x(*activity.deadline);
    const auto w = bar.height * 0.35, top = bar.top, bottom = bar.bottom(),
               neck = bar.top + bar.height * 0.45;
    picture.add(Polygon{{{x - w / 2, top},
                         {x + w / 2, top},
                         {x + w / 2, neck},
                         {x + w, neck},
                         {x, bottom},
                         {x - w, neck},
                         {x - w / 2, neck}},
                        ColourRole::background,
                        Stroke{ColourRole::deadline, 1.5 * plan.view.pixel}});
}

void addMilestone(Picture& picture, const Plan& plan, model::ActivityId id, const Dates& dates,
                  const Area& bar) {
    const auto half = bar.height * 0.62;
    const auto middle = bar.middle();
    const std::vector<Point> diamond{{middle.x, middle.y - half},
                                     {middle.x + half, middle.y},
                                     {middle.x, middle.y + half},
                                     {middle.x - half, middle.y}};
    picture.add(Polygon{
        diamond, dates.critical ? ColourRole::critical : ColourRole::milestone,
        dates.critical ? std::optional{Stroke{ColourRole::text, 2 * plan.view.pixel}} : std::nullopt});
    picture.add(Text{{middle.x + half + 5 * plan.view.pixel, middle.y},
                     model::dayText(dates.finish.day(), plan.view.language),
                     ColourRole::textMuted,
                     Across::left,
                     false,
                     0,
                     plan.view.moved.contains(id) ? ColourRole::highlight : ColourRole::background});
}

/// A bar across with a point hanging down from each end.
void addSummary(Picture& picture, const Dates& dates, const Area& bar) {
    const auto thickness = bar.height * 0.38;
    const auto point = std::min(bar.height * 0.55, bar.width / 2);
    const auto top = bar.top + bar.height * 0.1, inner = top + thickness, bottom = bar.bottom();
    picture.add(Polygon{{{bar.left, top},
                         {bar.right(), top},
                         {bar.right(), bottom},
                         {bar.right() - point, inner},
                         {bar.left + point, inner},
                         {bar.left, bottom}},
                        ColourRole::summary,
                        dates.critical ? std::optional{Stroke{ColourRole::critical, 1}} : std::nullopt});
}

void addTask(Picture& picture, const Plan& plan, const Activity& activity, const Dates& dates,
             const Area& bar) {
    const auto fill = dates.critical ? ColourRole::critical : ColourRole::bar;
    const Stroke outline = dates.critical ? Stroke{ColourRole::text, 2 * plan.view.pixel}
                                          : Stroke{ColourRole::barProgress, plan.view.pixel};
    picture.add(Rectangle{bar, fill, outline, 2 * plan.view.pixel});
    const auto done =
        activity.percentComplete ? static_cast<double>(activity.percentComplete->hundredths) / 1e4 : 0;
    if (done > 0) {
        const auto height = std::max(bar.height * 0.4, 2.0);
        picture.add(Rectangle{{bar.left, bar.middle().y - height / 2, bar.width * done, height},
                              dates.critical ? ColourRole::criticalProgress : ColourRole::barProgress,
                              std::nullopt});
    }
}

std::string titleOf(const Plan& plan, const Activity& activity, const Dates& dates) {
    const bool dutch = plan.view.language == Language::dutch;
    auto title = activity.code + " " + model::nameOf(plan.portfolio, model::refTo(activity.id), !dutch) +
                 ", " + model::dayText(dates.start.day(), plan.view.language);
    if (!isMilestone(activity.kind)) {
        title += " - " + model::dayText(dates.finish.day(), plan.view.language);
    }
    if (isMilestone(activity.kind)) title += dutch ? ", mijlpaal" : ", milestone";
    if (activity.kind == ActivityKind::summary) title += dutch ? ", samenvatting" : ", summary";
    if (dates.critical) title += dutch ? ", kritiek" : ", critical";
    if (activity.actualFinish) title += dutch ? ", gereed" : ", finished";
    if (plan.view.moved.contains(activity.id)) title += dutch ? ", verschoven" : ", moved";
    return title;
}

}  // namespace

BarArea barArea(const Plan& plan, const Activity& activity, const Dates& dates, RowArea row) {
    const auto& scale = plan.view.scale;
    const auto top = row.top + row.height * barTop, height = row.height * barHeight;
    if (isMilestone(activity.kind)) return {{scale.x(dates.finish), top, 0, height}, true};
    const auto left = scale.x(dates.start);
    return {{left, top, std::max(scale.x(dates.finish) - left, 2.0), height}, false};
}

void addActivity(Picture& picture, const Plan& plan, const Activity& activity, const Dates& dates,
                 RowArea row) {
    const auto [bar, isPoint] = barArea(plan, activity, dates, row);
    if (plan.view.baseline) addBaseline(picture, plan, activity, row);
    if (activity.kind != ActivityKind::summary && plan.view.showsFloat)
        addFloat(picture, plan, activity, dates, bar);
    if (isPoint) {
        addMilestone(picture, plan, activity.id, dates, bar);
    } else if (activity.kind == ActivityKind::summary) {
        addSummary(picture, dates, bar);
    } else {
        addTask(picture, plan, activity, dates, bar);
    }
    addDeadline(picture, plan, activity, bar);
    const auto reach = isPoint ? bar.height * 0.62 : 0;
    picture.items.push_back({activity.id.number,
                             {bar.left - reach, row.top, bar.width + 2 * reach, row.height},
                             titleOf(plan, activity, dates)});
}

}  // namespace mijlpaal::chart::detail

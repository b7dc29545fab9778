#include "chart/gantt_parts.h"

#include <array>
#include <utility>

namespace mijlpaal::chart::detail {

using model::Activity;
using model::ActivityKind;
using scheduling::Dates;

namespace {

/// In the order in which they are drawn: what else is known of an activity is a line here.
constexpr std::array<RowPart, 8> parts{addBaseline, addFloat,    addRoom,  addBar,
                                       addForecast, addDeadline, addSigns, addLabel};

/// What ends at midnight ended the day before.
model::Day lastDay(const Dates& dates) {
    return dates.finish > dates.start ? model::Moment{dates.finish.tenths - 1}.day() : dates.finish.day();
}

std::string titleOf(const Row& row) {
    const auto& [activity, dates] = std::pair<const Activity&, const Dates&>{row.activity, row.dates};
    auto title = row.name() + ", " + row.plan.day(dates.start.day());
    if (!isMilestone(activity.kind)) title += " - " + row.plan.day(lastDay(dates));
    for (const auto& each : row.words) title += "\n" + row.plan.view.translate(each);
    return title;
}

/// What the look of the bar says.
void sayKind(Row& row) {
    const auto& activity = row.activity;
    const auto say = [&row](base::Message words) { row.words.push_back(std::move(words)); };
    if (isMilestone(activity.kind)) say(base::message("Milestone."));
    if (activity.kind == ActivityKind::summary) say(base::message("Summary of what stands below it."));
    if (activity.kind == ActivityKind::wbsSummary) say(base::message("WBS summary of what stands below it."));
    if (activity.kind == ActivityKind::levelOfEffort) say(base::message("Level of effort: spans what it is linked with."));
    if (row.dates.critical && !activity.actualFinish) say(base::message("Critical: delay moves the end."));
    if (activity.actualFinish) say(base::message("Finished."));
    if (row.dates.totalFloat.tenths < 0 && !activity.actualFinish)
        say(base::message("Misses a date by which it should be done."));
    if (activity.inactive) say(base::message("Inactive: moves nothing."));
    if (activity.isExternal) {
        say(base::message("From another plan, which alone moves it."));
    } else if (activity.manual) {
        say(base::message("Placed by hand: links do not move it."));
    }
    if (activity.pieces.size() > 1) say(base::message("Split: the work lies still for a while."));
    if (row.plan.view.moved.contains(activity.id)) say(base::message("Moved by the last edit."));
}

}  // namespace

std::string Row::name() const {
    return activity.code + " " +
           model::nameOf(plan.portfolio, model::refTo(activity.id),
                         plan.view.language == model::Language::english);
}

void addActivity(Picture& picture, const Plan& plan, const Activity& activity, const Dates& dates,
                 RowArea area) {
    const auto bar = barArea(plan, activity, dates, area);
    const auto left = bar.area.left - bar.reach(), right = bar.area.right() + bar.reach();
    Row row{picture, plan, activity, dates, area, bar, left, right};
    sayKind(row);
    for (const auto part : parts) part(row);
    picture.items.push_back({activity.id.number, {left, area.top, right - left, area.height}, titleOf(row)});
}

}  // namespace mijlpaal::chart::detail

#include "chart/gantt.h"

#include "chart/gantt_parts.h"
#include "model/edit.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

using model::Activity;
using model::ActivityId;

namespace {

std::size_t indexOf(ActivityId id) {
    return static_cast<std::size_t>(id.number);
}

void addBands(Picture& picture, const detail::Plan& plan) {
    const auto& view = plan.view;
    for (std::size_t i = 0; i < view.rows.size() && view.firstRow + i < plan.rows.shown().size(); ++i) {
        const auto id = plan.rows.shown()[view.firstRow + i];
        const Area band{0, view.rows[i].top, view.width, view.rows[i].height};
        if (view.selected.contains(id)) picture.add(Rectangle{band, ColourRole::selection, std::nullopt});
        if (view.moved.contains(id)) picture.add(Rectangle{band, ColourRole::highlight, std::nullopt});
    }
}

void addShade(Picture& picture, const GanttView& view, model::Moment from, model::Moment to) {
    const auto left = view.scale.x(from), right = std::min(view.scale.x(to), view.width);
    if (right > left) picture.add(Rectangle{{left, 0, right - left, view.height}, ColourRole::nonWorking, {}});
}

/// Days off where a day can be seen, and the hours off of a day where those can.
void addTimeOff(Picture& picture, const GanttView& view) {
    if (!view.clocks || view.scale.pixelsPerDay() < 2.5) return;
    const auto& clock = (*view.clocks)[view.clocks->usual()];
    const bool showsHours = view.scale.pixelsPerDay() >= 110;
    auto day = view.scale.momentAt(0).day();
    auto off = model::Moment::at(day);
    for (; view.scale.x(day) < view.width; day += std::chrono::days{1}) {
        for (const auto& shift : clock.shiftsOn(day)) {
            addShade(picture, view, off, model::Moment::at(day, showsHours ? shift.start : 0));
            off = showsHours ? model::Moment::at(day, shift.finish) : model::Moment::at(day + std::chrono::days{1});
        }
    }
    addShade(picture, view, off, model::Moment::at(day));
}

void addGrid(Picture& picture, const GanttView& view) {
    const auto step = tiersFor(view.scale.pixelsPerDay()).upper;
    for (auto at = nextStart(step, view.scale.momentAt(0)); view.scale.x(at) < view.width;
         at = nextStart(step, at)) {
        const auto x = std::floor(view.scale.x(at)) + 0.5;
        picture.add(Line{{x, 0}, {x, view.height}, {ColourRole::grid}});
    }
    for (const auto& row : view.rows) {
        const auto y = std::floor(row.top + row.height) - 0.5;
        picture.add(Line{{0, y}, {view.width, y}, {ColourRole::grid}});
    }
}

void addMarks(Picture& picture, const GanttView& view) {
    for (const auto& mark : view.marks) {
        const auto x = std::floor(view.scale.x(mark.at)) + 0.5;
        if (x < 0 || x > view.width) continue;
        picture.add(Line{{x, 0}, {x, view.height}, {mark.colour, mark.thickness * view.pixel, mark.dash}});
    }
}

}  // namespace

RowMap::RowMap(const model::Portfolio& portfolio, std::vector<ActivityId> shown) : shown_{std::move(shown)} {
    constexpr std::int32_t unknown = -2, none = -1;
    const auto& activities = portfolio.all<Activity>();
    rowOf_.assign(indexOf(activities.nextId()), unknown);
    for (std::size_t row = 0; row < shown_.size(); ++row) {
        if (indexOf(shown_[row]) < rowOf_.size())
            rowOf_[indexOf(shown_[row])] = static_cast<std::int32_t>(row);
    }
    std::vector<std::size_t> path;
    for (const auto& activity : activities) {
        path.clear();
        const auto* each = &activity;
        while (each && rowOf_[indexOf(each->id)] == unknown) {
            path.push_back(indexOf(each->id));
            const auto parent = model::outlineParent(portfolio, *each);
            each = parent ? activities.find(*parent) : nullptr;
        }
        const auto row = each ? rowOf_[indexOf(each->id)] : none;
        for (const auto index : path) rowOf_[index] = row;
    }
}

std::optional<std::size_t> RowMap::rowOf(ActivityId id) const {
    if (id.number < 0 || indexOf(id) >= rowOf_.size() || rowOf_[indexOf(id)] < 0) return std::nullopt;
    return static_cast<std::size_t>(rowOf_[indexOf(id)]);
}

bool RowMap::isShown(ActivityId id) const {
    const auto row = rowOf(id);
    return row && shown_[*row] == id;
}

const std::vector<RowMap::LinkedRows>& RowMap::links(const model::Portfolio& portfolio) const {
    const auto& links = portfolio.all<model::Dependency>();
    if (known_ == links) return links_;
    known_ = links;
    links_.clear();
    for (const auto& link : links) {
        const auto from = rowOf(link.predecessor), to = rowOf(link.successor);
        if (!from || !to || *from == *to) continue;
        const auto [upper, lower] = std::minmax(*from, *to);
        links_.push_back({link.id, static_cast<std::int32_t>(upper), static_cast<std::int32_t>(lower)});
    }
    return links_;
}

RowArea detail::Plan::areaOfRow(std::size_t row) const {
    if (view.rows.empty()) return {};
    if (row >= view.firstRow && row < view.firstRow + view.rows.size()) return view.rows[row - view.firstRow];
    const auto pitch = view.rows.front().height;
    if (row < view.firstRow) {
        return {view.rows.front().top - static_cast<double>(view.firstRow - row) * pitch, pitch};
    }
    const auto& last = view.rows.back();
    return {last.top + static_cast<double>(row - view.firstRow - view.rows.size() + 1) * pitch, pitch};
}

Picture gantt(const model::Portfolio& portfolio, const scheduling::Schedule& schedule, const RowMap& rows,
              const GanttView& view) {
    const detail::Plan plan{portfolio, schedule, rows, view};
    Picture picture;
    picture.width = view.width;
    picture.height = view.height;
    picture.add(Rectangle{{0, 0, view.width, view.height}, ColourRole::background, std::nullopt});
    addTimeOff(picture, view);
    addBands(picture, plan);
    addGrid(picture, view);
    addMarks(picture, view);
    const auto leftOut = view.showsLinks ? detail::addLinks(picture, plan) : 0;
    for (std::size_t i = 0; i < view.rows.size() && view.firstRow + i < rows.shown().size(); ++i) {
        const auto* activity = portfolio.find(rows.shown()[view.firstRow + i]);
        const auto* dates = activity ? schedule.find(activity->id) : nullptr;
        if (dates) detail::addActivity(picture, plan, *activity, *dates, view.rows[i]);
    }
    detail::tellLinksLeftOut(picture, plan, leftOut);
    return picture;
}

DayRange dayRangeOf(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    const auto& activities = portfolio.all<Activity>();
    auto first = schedule.projectStart, last = schedule.projectFinish;
    for (auto at = activities.first(); at != activities.last(); ++at) {
        if (const auto* dates = schedule.find({at->number})) {
            first = std::min(first, dates->start);
            last = std::max(last, dates->finish);
        }
    }
    const DayRange range{first.day(), last.day()};
    const auto status = portfolio.settings().statusDate;
    if (activities.empty()) return {status, status + std::chrono::days{60}};
    return range;
}

}  // namespace mijlpaal::chart

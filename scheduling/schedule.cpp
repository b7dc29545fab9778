#include "scheduling/schedule.h"

#include "scheduling/network.h"
#include "scheduling/passes.h"

#include <algorithm>
#include <optional>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Moment;

namespace {

/// Where a plan begins: as set, or else with its first actual or binding date, or with the status date.
Moment planStart(const model::Portfolio& portfolio, Moment status) {
    if (const auto start = portfolio.settings().plannedStart) return *start;
    std::optional<Moment> first;
    const auto consider = [&first](const std::optional<Moment>& moment) {
        if (moment && (!first || *moment < *first)) first = moment;
    };
    for (const auto& activity : portfolio.all<Activity>()) {
        consider(activity.actualStart);
        if (!activity.constraint || activity.constraint->type == model::ConstraintType::asLateAsPossible)
            continue;
        if (!model::bindsFinish(activity.constraint->type)) consider(activity.constraint->date);
    }
    return first.value_or(status);
}

/// A summary runs from the first start to the last finish of what it contains, and has the least float.
class RollUp {
public:
    void add(const Dates& dates, bool finished) {
        if (!total_) {
            total_ = dates;
            total_->critical = false;
        }
        total_->earlyStart = std::min(total_->earlyStart, dates.earlyStart);
        total_->earlyFinish = std::max(total_->earlyFinish, dates.earlyFinish);
        total_->lateStart = std::min(total_->lateStart, dates.lateStart);
        total_->lateFinish = std::max(total_->lateFinish, dates.lateFinish);
        total_->critical = total_->critical || dates.critical;
        // What is finished has no float left to speak of; the rest has.
        if (finished) return;
        total_->totalFloat = open_ ? std::min(total_->totalFloat, dates.totalFloat) : dates.totalFloat;
        total_->freeFloat = open_ ? std::min(total_->freeFloat, dates.freeFloat) : dates.freeFloat;
        open_ = true;
    }

    std::optional<Dates> total() const { return total_; }

private:
    std::optional<Dates> total_;
    bool open_ = false;
};

}  // namespace

Options optionsOf(const model::Portfolio& portfolio) {
    return {portfolio.settings().profile, portfolio.settings().statusDateIsFloor};
}

const Dates* Schedule::find(ActivityId id) const {
    const auto number = static_cast<std::size_t>(id.number);
    if (id.number < 0 || number >= indexOf_.size() || indexOf_[number] < 0) return nullptr;
    return &dates_[static_cast<std::size_t>(indexOf_[number])];
}

std::span<const model::DependencyId> Schedule::driving(ActivityId id) const {
    const auto number = static_cast<std::size_t>(id.number);
    if (id.number < 0 || number >= indexOf_.size() || indexOf_[number] < 0) return {};
    const auto index = static_cast<std::size_t>(indexOf_[number]);
    if (index + 1 >= firstDriving_.size()) return {};
    return std::span{driving_}.subspan(firstDriving_[index], firstDriving_[index + 1] - firstDriving_[index]);
}

base::Result<Schedule> schedule(const model::Portfolio& portfolio, const Options& options) {
    auto network = networkOf(portfolio);
    if (!network) return base::failure(std::move(network.error()));

    const auto& activities = portfolio.all<Activity>();
    Schedule made;
    made.options = options;
    made.statusMoment = Moment::at(portfolio.settings().statusDate + std::chrono::days{1});
    made.projectStart = planStart(portfolio, made.statusMoment);
    auto passed = pass(*network, {made.projectStart, made.statusMoment}, options);
    made.projectFinish = passed.finish;

    made.dates_ = std::move(passed.dates);
    made.indexOf_.assign(static_cast<std::size_t>(activities.nextId().number), -1);
    std::vector<RollUp> rollUps(made.indexOf_.size());
    for (std::size_t i = 0; i < network->nodes.size(); ++i) {
        const auto& node = network->nodes[i];
        const auto& dates = made.dates_[i];
        if (model::WorkCalendar::isBeyond(dates.earlyStart) ||
            model::WorkCalendar::isBeyond(dates.earlyFinish)) {
            const auto& activity = activities.at(node.id);
            return base::failure(
                "“{activity}” falls outside the years 1980 to 2149. Check its dates and durations.",
                {{"activity", activity.code + " " + activity.nameNl}});
        }
        made.dates_[i].start = dates.earlyStart;
        made.dates_[i].finish = dates.earlyFinish;
        made.indexOf_[static_cast<std::size_t>(node.id.number)] = static_cast<std::int32_t>(i);
        for (auto parent = activities.at(node.id).parent; parent;) {
            rollUps[static_cast<std::size_t>(parent->number)].add(dates, node.actualFinish.has_value());
            const auto* summary = activities.find(*parent);
            parent = summary ? summary->parent : std::nullopt;
        }

        made.firstDriving_.push_back(static_cast<std::uint32_t>(made.driving_.size()));
        for (auto at = network->firstIncoming[i]; at < network->firstIncoming[i + 1]; ++at) {
            const auto number = network->incoming[at];
            if (passed.drives[number]) made.driving_.push_back(network->links[number].id);
        }
    }
    made.firstDriving_.push_back(static_cast<std::uint32_t>(made.driving_.size()));

    for (const auto& activity : activities) {
        if (activity.kind != ActivityKind::summary) continue;
        const auto number = static_cast<std::size_t>(activity.id.number);
        Dates empty;
        empty.earlyStart = empty.earlyFinish = empty.lateStart = empty.lateFinish = made.projectStart;
        made.indexOf_[number] = static_cast<std::int32_t>(made.dates_.size());
        made.dates_.push_back(rollUps[number].total().value_or(empty));
    }
    return made;
}

}  // namespace mijlpaal::scheduling

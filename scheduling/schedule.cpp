#include "scheduling/schedule.h"

#include "model/status_moment.h"
#include "scheduling/circle.h"
#include "scheduling/groundwork.h"
#include "scheduling/passes.h"
#include "scheduling/roll_up.h"
#include "scheduling/spans.h"

#include <algorithm>
#include <optional>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Moment;

namespace {

/// Where a plan begins: as set, or else with its first actual or binding date, or with the status date.
Moment planStart(const model::Portfolio& portfolio, const PlanOutline& outline, Moment status) {
    if (const auto start = portfolio.settings().plannedStart) return *start;
    auto first = unbound;
    for (const auto& part : outline.parts()) first = std::min(first, part.firstDate);
    return first == unbound ? status : first;
}

}  // namespace

Options optionsOf(const model::Portfolio& portfolio) {
    const auto& settings = portfolio.settings();
    Options options;
    options.profile = settings.profile;
    options.statusDateIsFloor = settings.statusDateIsFloor;
    options.honoursConstraints = settings.honoursConstraints;
    options.openEndsAreCritical = settings.openEndsAreCritical;
    options.criticalDefinition = settings.criticalDefinition;
    options.criticalLimit = settings.criticalLimit;
    options.floatType = settings.floatType;
    options.progressLogic = settings.progressLogic;
    options.lagCalendar = settings.lagCalendar;
    options.mustFinishBy = settings.mustFinishBy;
    options.plannedFinish = settings.plannedFinish;
    return options;
}

const Dates* Schedule::find(ActivityId id) const {
    const auto number = static_cast<std::size_t>(id.number);
    if (id.number < 0 || number >= indexOf_.size() || indexOf_[number] < 0) return nullptr;
    return &dates_[static_cast<std::size_t>(indexOf_[number])];
}

StartReason Schedule::reason(ActivityId id) const {
    const auto* dates = find(id);
    return dates ? reasons_[static_cast<std::size_t>(dates - dates_.data())] : StartReason::planStart;
}

std::span<const model::DependencyId> Schedule::driving(ActivityId id) const {
    const auto* dates = find(id);
    if (!dates) return {};
    const auto index = static_cast<std::size_t>(dates - dates_.data());
    if (index + 1 >= firstDriving_.size()) return {};
    return std::span{driving_}.subspan(firstDriving_[index], firstDriving_[index + 1] - firstDriving_[index]);
}

/// Puts together what the passes find into a schedule.
class Scheduling {
public:
    Scheduling(const model::Portfolio& portfolio, const Options& options, const Groundwork& groundwork)
        : portfolio_{portfolio}, activities_{portfolio.all<Activity>()}, groundwork_{groundwork} {
        made_.options = options;
        made_.gates = groundwork.gates();
        made_.circularGates = groundwork.circularGates();
        made_.statusMoment = model::statusMomentOf(portfolio.settings());
        made_.projectStart = planStart(portfolio, groundwork.outline(), made_.statusMoment);
    }

    base::Result<Schedule> run() {
        const auto& clocks = groundwork_.clocks();
        const auto& outline = groundwork_.outline();
        const auto& network = groundwork_.network();
        if (!network) return base::failure(circleMessage(portfolio_, shortestCircle(portfolio_)));
        if (isFromFinish(portfolio_)) made_.projectStart = latestStart(*network, clocks);
        const auto more = outline.summaries().size() + outline.levelsOfEffort().size();
        auto passed = pass(*network, clocks, {made_.projectStart, made_.statusMoment, more}, made_.options);
        made_.projectFinish = passed.finish;
        if (const auto beyond = beyondYears(*network, passed)) {
            const auto& activity = activities_.at(*beyond);
            return base::failure(
                "“{activity}” falls outside the years 1980 to 2149. Check its dates and durations.",
                {{"activity", activity.code + " " + activity.nameNl}});
        }
        LinkedRoom linkedRoom;
        for (std::uint32_t i = 0; i < network->nodes.size(); ++i) {
            const auto& dates = passed.dates[i];
            if (!network->nodes[i].isVirtual() || !dates.critical) continue;
            const auto [room, isNew] = linkedRoom.try_emplace(network->activities[i], dates.freeFloat);
            room->second = std::min(room->second, dates.freeFloat);
        }
        keep(*network, passed);
        add(levelsOfEffort(portfolio_, outline, clocks, made_));
        add(summaryDates(portfolio_, outline, clocks, made_, linkedRoom));
        made_.whole = wholePlan(portfolio_, outline, clocks, made_);
        return std::move(made_);
    }

private:
    static bool isFromFinish(const model::Portfolio& portfolio) {
        const auto& settings = portfolio.settings();
        return settings.profile == model::Profile::msp && settings.plannedFinish && !settings.plannedStart;
    }

    /// The last moment at which a plan can start that is to end on its planned finish: late dates do not
    /// depend on where it starts.
    Moment latestStart(const Network& network, const Clocks& clocks) const {
        const auto passed = pass(network, clocks, {made_.projectStart, made_.statusMoment}, made_.options);
        auto first = *made_.options.plannedFinish;
        for (std::size_t i = 0; i < network.nodes.size(); ++i) {
            if (!network.nodes[i].isVirtual()) first = std::min(first, passed.dates[i].lateStart);
        }
        return first;
    }

    static std::optional<ActivityId> beyondYears(const Network& network, const Passed& passed) {
        for (std::size_t i = 0; i < network.nodes.size(); ++i) {
            if (network.nodes[i].isVirtual()) continue;
            if (model::WorkCalendar::isBeyond(passed.dates[i].earlyStart) ||
                model::WorkCalendar::isBeyond(passed.dates[i].earlyFinish))
                return network.activities[i];
        }
        return std::nullopt;
    }

    void keep(const Network& network, Passed& passed) {
        made_.indexOf_.assign(static_cast<std::size_t>(activities_.nextId().number), -1);
        const auto count = network.nodes.size();
        made_.firstDriving_.reserve(count + 1);
        made_.driving_.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            made_.firstDriving_.push_back(static_cast<std::uint32_t>(made_.driving_.size()));
            if (network.nodes[i].isVirtual()) continue;
            made_.indexOf_[static_cast<std::size_t>(network.activities[i].number)] =
                static_cast<std::int32_t>(i);
            keepDriving(network, passed, i);
            if (passed.reasons[i] == StartReason::link && isGateAlone(network, passed, i))
                passed.reasons[i] = StartReason::gate;
            std::sort(made_.driving_.begin() + made_.firstDriving_.back(), made_.driving_.end());
        }
        made_.firstDriving_.push_back(static_cast<std::uint32_t>(made_.driving_.size()));
        made_.dates_ = std::move(passed.dates);
        made_.reasons_ = std::move(passed.reasons);
        made_.reasons_.reserve(made_.dates_.capacity());
    }

    /// A link on a summary drives what is in it through nodes of its own.
    void keepDriving(const Network& network, const Passed& passed, std::uint32_t node) {
        for (auto k = network.firstLink[node]; k < network.firstLink[node + 1]; ++k) {
            if (!passed.drives[k]) continue;
            const auto& link = network.links[k];
            if (link.dependency != none) {
                made_.driving_.push_back(network.dependencies[link.dependency]);
            } else if (network.nodes[link.from].kind == NodeKind::gate) {
                keepDriving(network, passed, link.from);
            }
        }
    }

    /// Whether no record of a link drives a node, but the work that opens a gate does.
    bool isGateAlone(const Network& network, const Passed& passed, std::uint32_t node) const {
        if (made_.firstDriving_.back() != made_.driving_.size()) return false;
        for (auto k = network.firstLink[node]; k < network.firstLink[node + 1]; ++k) {
            const auto& link = network.links[k];
            const bool isAround = link.isTie() && network.nodes[link.from].kind == NodeKind::gate;
            if (passed.drives[k] && (link.isGate || (isAround && isGateAlone(network, passed, link.from))))
                return true;
        }
        return false;
    }

    void add(const std::vector<ActivityDates>& all) {
        for (const auto& [id, dates] : all) {
            made_.indexOf_[static_cast<std::size_t>(id.number)] =
                static_cast<std::int32_t>(made_.dates_.size());
            made_.dates_.push_back(dates);
            made_.reasons_.push_back(StartReason::contents);
        }
    }

    const model::Portfolio& portfolio_;
    const model::Table<Activity>& activities_;
    const Groundwork& groundwork_;
    Schedule made_;
};

base::Result<Schedule> schedule(const model::Portfolio& portfolio, const Options& options,
                                Groundwork& groundwork, const std::vector<Gate>& gates) {
    groundwork.fit(portfolio, options, gates);
    return Scheduling{portfolio, options, groundwork}.run();
}

base::Result<Schedule> schedule(const model::Portfolio& portfolio, const Options& options,
                                std::shared_ptr<const Clocks>* clocks, const std::vector<Gate>& gates) {
    Groundwork groundwork{clocks ? *clocks : nullptr};
    auto made = schedule(portfolio, options, groundwork, gates);
    if (clocks) *clocks = groundwork.sharedClocks();
    return made;
}

}  // namespace mijlpaal::scheduling

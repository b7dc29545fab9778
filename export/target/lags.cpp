#include "export/target/lags.h"

#include "model/work_calendar.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using model::Dependency;
using model::LagCalendar;
using model::LagKind;
using scheduling::Clocks;

bool isNone(const Dependency& link) {
    return link.lagKind == LagKind::working && link.lag == model::WorkTime{};
}

class LagFixing {
public:
    LagFixing(const scheduling::Workings& workings, model::Portfolio& plan)
        : workings_{workings},
          plan_{plan},
          clocks_{plan},
          counting_{plan.settings().lagCalendar.value_or(plan.settings().profile == model::Profile::p6
                                                             ? LagCalendar::predecessor
                                                             : LagCalendar::successor)} {}

    std::size_t run(bool (*canHold)(const Dependency&)) {
        std::size_t count = 0;
        for (std::uint32_t k = 0; k < workings_.network().links.size(); ++k) {
            const auto id = workings_.recordOf(k);
            const auto* link = id ? plan_.find(*id) : nullptr;
            if (!link) continue;
            const auto hours = hoursNow(k, *link);
            if (canHold(*link) && (workings_.isSpent(k) || arrivesTheSame(k, *link, hours))) continue;
            auto fixed = *link;
            fixed.lag = hours.value_or(model::WorkTime{});
            fixed.lagKind = LagKind::working;
            fixed.lagUnit = model::TimeUnit::hour;
            fixed.lagHundredthsOfPercent = 0;
            plan_.all<Dependency>().put(std::move(fixed));
            ++count;
        }
        return count;
    }

private:
    /// The date that a link leaves from by the plan itself, also of a predecessor under way.
    model::Moment leaves(std::uint32_t k) const {
        if (!workings_.leavesFromRest(k)) return workings_.leaves(k);
        return workings_.dates()[workings_.network().links[k].from].start;
    }

    /// The working hours between its two ends; nothing for one that leads nowhere.
    std::optional<model::WorkTime> hoursNow(std::uint32_t k, const Dependency& link) const {
        const auto from = leaves(k), to = workings_.arrives(k);
        if (model::WorkCalendar::isBeyond(from) || model::WorkCalendar::isBeyond(to)) return std::nullopt;
        return clockFor(link).between(from, to);
    }

    bool arrivesTheSame(std::uint32_t k, const Dependency& link, std::optional<model::WorkTime> hours) const {
        // A share of a duration that runs day and night does so too.
        const auto* predecessor = plan_.find(link.predecessor);
        const bool isElapsed = link.lagKind == LagKind::elapsed || link.lagKind == LagKind::elapsedPercent ||
                               (link.lagKind == LagKind::percent && predecessor && predecessor->elapsed);
        return isNone(link) || isElapsed || !hours || hours == workings_.network().links[k].lag;
    }

    /// On which the reader counts the lag.
    const model::WorkCalendar& clockFor(const Dependency& link) const {
        const auto of = [this](model::ActivityId id) {
            return clocks_.of(plan_.all<model::Activity>().at(id).calendar);
        };
        switch (counting_) {
            case LagCalendar::predecessor:
                return clocks_[of(link.predecessor)];
            case LagCalendar::successor:
                return clocks_[of(link.successor)];
            case LagCalendar::project:
                return clocks_[clocks_.usual()];
            case LagCalendar::everyHour:
                break;
        }
        return clocks_[Clocks::everyHour];
    }

    const scheduling::Workings& workings_;
    model::Portfolio& plan_;
    const Clocks clocks_;
    LagCalendar counting_;
};

}  // namespace

bool hasLags(const model::Portfolio& plan) {
    const auto& all = plan.all<Dependency>();
    return !std::all_of(all.begin(), all.end(), isNone);
}

std::size_t fixLags(const scheduling::Workings& workings, model::Portfolio& plan,
                    bool (*canHold)(const Dependency&)) {
    return LagFixing{workings, plan}.run(canHold);
}

}  // namespace mijlpaal::exporting

#include "scheduling/slips/slip.h"

#include "scheduling/clocks.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/schedule.h"
#include "scheduling/slips/plan_mix.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <memory>
#include <numeric>
#include <utility>

namespace mijlpaal::scheduling {

using model::ActivityId;
using model::Moment;
using model::Portfolio;
using model::WorkTime;

namespace {

/// A set of the causes at hand: bit i is the i-th of them.
using Subset = unsigned;

base::Result<Moment> finishOf(const Portfolio& portfolio, std::optional<ActivityId> activity,
                              std::shared_ptr<const Clocks>& clocks) {
    const auto made = schedule(portfolio, optionsOf(portfolio), &clocks, gatesOf(portfolio));
    if (!made) return base::failure(made.error());
    if (!activity) return made->projectFinish;
    if (const auto* dates = made->find(*activity)) return dates->finish;
    return base::failure("The activity is not in both of the plans that are compared.");
}

WorkTime dateOn(const Portfolio& portfolio, std::optional<ActivityId> activity, const Clocks& clocks,
                Moment moment) {
    const auto* found = activity ? portfolio.find(*activity) : nullptr;
    return clocks[found ? clocks.of(found->calendar) : clocks.usual()].workAt(moment);
}

/// The causes that changed; without the law where that moves no date.
std::vector<SlipCause> causesIn(SlipCauses changed, bool isMovedByLaw) {
    std::vector<SlipCause> causes;
    for (std::size_t i = 0; i < slipCauseCount; ++i) {
        const auto cause = static_cast<SlipCause>(i);
        if (changed[i] && (cause != SlipCause::law || isMovedByLaw)) causes.push_back(cause);
    }
    return causes;
}

SlipCauses causesOf(Subset subset, const std::vector<SlipCause>& causes) {
    SlipCauses taken;
    for (std::size_t i = 0; i < causes.size(); ++i) taken[indexOf(causes[i])] = ((subset >> i) & 1) != 0;
    return taken;
}

/// The finish for every subset of the causes, as work done up to then.
class MixedDates {
public:
    MixedDates(const Portfolio& before, const Portfolio& after, std::optional<ActivityId> activity)
        : before_{before},
          after_{after},
          activity_{activity},
          mix_{before, after},
          causes_{causesIn(mix_.changed(),
                           before.settings().textFollowsBills || after.settings().textFollowsBills)},
          dates_(std::size_t{1} << causes_.size()) {}

    base::Result<void> compute(Slip& slip) {
        // With and without the changed calendars in turn: each keeps its own clocks.
        std::array<std::shared_ptr<const Clocks>, 2> clocks;
        const auto finish = [&](const Portfolio& portfolio, bool newCalendars) {
            return finishOf(portfolio, activity_, clocks[newCalendars ? 1 : 0]);
        };
        const auto first = finish(before_, false);
        if (!first) return base::failure(first.error());
        const auto last = finish(after_, true);
        if (!last) return base::failure(last.error());
        slip.before = *first;
        slip.after = *last;

        const auto measure = clocks[1];
        const auto date = [&](Moment moment) { return dateOn(after_, activity_, *measure, moment); };
        slip.total = date(*last) - date(*first);
        assert(!causes_.empty() || slip.total == WorkTime{});
        dates_.front() = date(*first);
        dates_.back() = date(*last);
        for (Subset subset = 1; subset + 1 < dates_.size(); ++subset) {
            const auto taken = causesOf(subset, causes_);
            const auto between = finish(mix_.with(taken), taken[indexOf(SlipCause::calendars)]);
            if (between) {
                dates_[subset] = date(*between);
            } else {
                slip.standIns.push_back({taken, {}, between.error()});
                failed_.push_back(subset);
            }
        }
        standIn(slip);
        return {};
    }

    const std::vector<SlipCause>& causes() const { return causes_; }
    const PlanMix& mix() const { return mix_; }
    WorkTime at(Subset subset) const { return *dates_[subset]; }

private:
    void standIn(Slip& slip) {
        auto filled = dates_;
        for (std::size_t i = 0; i < failed_.size(); ++i) {
            const auto nearest = nearestTo(failed_[i]);
            filled[failed_[i]] = dates_[nearest];
            slip.standIns[i].instead = causesOf(nearest, causes_);
        }
        dates_ = std::move(filled);
    }

    Subset nearestTo(Subset subset) const {
        Subset nearest = 0;
        for (Subset other = 0; other < dates_.size(); ++other) {
            if (dates_[other] && std::popcount(subset ^ other) < std::popcount(subset ^ nearest))
                nearest = other;
        }
        return nearest;
    }

    const Portfolio& before_;
    const Portfolio& after_;
    std::optional<ActivityId> activity_;
    PlanMix mix_;
    std::vector<SlipCause> causes_;
    std::vector<std::optional<WorkTime>> dates_;
    std::vector<Subset> failed_;
};

std::vector<WorkTime> splitInOrder(const MixedDates& dates) {
    std::vector<WorkTime> parts;
    Subset taken = 0;
    for (std::size_t i = 0; i < dates.causes().size(); ++i) {
        const auto with = taken | (Subset{1} << i);
        parts.push_back(dates.at(with) - dates.at(taken));
        taken = with;
    }
    return parts;
}

std::int64_t factorial(std::size_t n) {
    std::int64_t product = 1;
    for (std::size_t i = 2; i <= n; ++i) product *= static_cast<std::int64_t>(i);
    return product;
}

/// The sum over all orders of what cause `i` moves.
std::int64_t sumOverOrders(const MixedDates& dates, std::size_t i) {
    const auto n = dates.causes().size();
    const auto own = Subset{1} << i;
    std::int64_t sum = 0;
    for (Subset others = 0; others < Subset{1} << n; ++others) {
        if (others & own) continue;
        const auto before = static_cast<std::size_t>(std::popcount(others));
        sum += factorial(before) * factorial(n - before - 1) *
               (dates.at(others | own) - dates.at(others)).tenths;
    }
    return sum;
}

/// The parts in whole tenths, so that they make the total: each is rounded down, and the tenths that are left
/// go to those that lost most.
std::vector<WorkTime> averageSplit(const MixedDates& dates) {
    const auto n = dates.causes().size();
    const auto orders = factorial(n);
    std::vector<WorkTime> parts(n);
    std::vector<std::int64_t> lost(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto sum = sumOverOrders(dates, i);
        lost[i] = ((sum % orders) + orders) % orders;
        parts[i] = {(sum - lost[i]) / orders};
    }
    std::vector<std::size_t> byLoss(n);
    std::iota(byLoss.begin(), byLoss.end(), std::size_t{0});
    std::stable_sort(byLoss.begin(), byLoss.end(),
                     [&lost](std::size_t a, std::size_t b) { return lost[a] > lost[b]; });
    const auto left = std::accumulate(lost.begin(), lost.end(), std::int64_t{0}) / orders;
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        parts[byLoss[i]] = parts[byLoss[i]] + WorkTime{1};
    return parts;
}

}  // namespace

base::Result<Slip> slipBetween(const Portfolio& before, const Portfolio& after,
                               std::optional<ActivityId> activity) {
    Slip slip;
    MixedDates dates{before, after, activity};
    if (const auto computed = dates.compute(slip); !computed) return base::failure(computed.error());
    for (std::size_t i = 0; i < slipCauseCount; ++i) {
        const auto cause = static_cast<SlipCause>(i);
        const auto& records = dates.mix().records(cause);
        slip.parts[i].cause = cause;
        slip.parts[i].records.assign(records.begin(), records.end());
    }
    const auto inOrder = splitInOrder(dates);
    const auto average = averageSplit(dates);
    for (std::size_t i = 0; i < dates.causes().size(); ++i) {
        auto& part = slip.parts[indexOf(dates.causes()[i])];
        part.inOrder = inOrder[i];
        part.average = average[i];
    }
    return slip;
}

}  // namespace mijlpaal::scheduling

#pragma once

#include "forecasting/deadlines.h"
#include "forecasting/plan_model.h"
#include "forecasting/simulation.h"
#include "model/money.h"

#include <functional>
#include <optional>
#include <vector>

namespace mijlpaal::forecasting {

/// The quantiles that are told of everything.
template <class Value>
struct Quantiles {
    Value p10{}, p50{}, p80{}, p90{};

    bool operator==(const Quantiles&) const = default;
};

/// A chance, with its sampling error.
struct Chance {
    double share = 0, error = 0;

    bool operator==(const Chance&) const = default;
};

struct DeadlineChance {
    Deadline deadline;
    Chance chance;

    bool operator==(const DeadlineChance&) const = default;
};

struct MilestoneForecast {
    model::ActivityId activity;
    /// With the most likely durations and nothing else.
    model::Day deterministic{};
    Quantiles<model::Day> days;
    /// The sampling error of the P80, in days.
    double errorOfP80 = 0;
    /// How often it lies on the longest path to the end of the plan.
    double criticality = 0;
    std::vector<DeadlineChance> deadlines;
    /// The first days by which it is done with a chance of 0, 1, … 100 percent.
    std::vector<model::Day> curve;
    /// Its days in the first trials, in their order; see `Forecast::costSample`.
    std::vector<model::Day> sample;

    bool operator==(const MilestoneForecast&) const = default;
};

/// What may come of all that is still to be done in a programme.
struct ProgrammeForecast {
    model::ProgrammeId programme;
    /// The last finish, with the most likely durations and nothing else.
    model::Day deterministic{};
    Quantiles<model::Day> days;
    /// The sampling errors of both P80, that of the finish in days.
    double errorOfP80 = 0;
    /// What is still to be paid, without the money of risks: these belong to no programme.
    Quantiles<model::Money> cost;
    model::Money errorOfCost;

    bool operator==(const ProgrammeForecast&) const = default;
};

/// Briefly, what may come of an activity.
struct ActivityForecast {
    model::ActivityId activity;
    /// Nothing where only milestones were kept.
    std::optional<model::Day> p50, p80;
    double criticality = 0;
    /// The one it is least likely to meet.
    std::optional<DeadlineChance> hardest;

    bool operator==(const ActivityForecast&) const = default;
};

struct YearForecast {
    int year = 0;
    /// What is paid in it up to the status date and what is still to be paid.
    Quantiles<model::Money> cost;
    model::Money mean;
    /// The sampling error of the P80.
    model::Money errorOfP80 = {};

    bool operator==(const YearForecast&) const = default;
};

/// What a forecast tells, and how it came about: from the same portfolio, setting, seed and number of trials it
/// comes out the same, bit for bit.
struct Forecast {
    Setting setting;
    std::uint64_t seed = 0;
    std::uint32_t trials = 0;
    std::vector<MilestoneForecast> milestones;
    /// Of which something is still to be done.
    std::vector<ProgrammeForecast> programmes;
    std::vector<YearForecast> years;
    /// Of all that is still to be paid, and the sampling error of its P80.
    Quantiles<model::Money> cost;
    model::Money errorOfCost;
    /// The same in the first trials, in their order.
    std::vector<model::Money> costSample;
    /// Of every open activity, where that was asked.
    std::vector<ActivityForecast> activities;
    base::Findings findings;
};

/// How many trials are kept one by one.
inline constexpr std::uint32_t mostInSample = 2000;

/// Of which activities a forecast tells.
enum class Detail : std::uint8_t {
    milestones,
    /// Of the others too; their dates as long as activities times trials are no more than `mostDatesKept`.
    activities,
};
inline constexpr std::size_t mostDatesKept = 20'000'000;

/// The deadline with the least chance; nothing without any. A promise that the plan itself breaks (`planned`
/// is the day it finishes by the most likely durations) does not count: its chance is next to nothing and
/// hides what can still be met.
std::optional<DeadlineChance> hardestOf(const std::vector<DeadlineChance>& deadlines, model::Day planned);

/// The finishes of some activities, by trial.
class FinishTable {
public:
    FinishTable(const PlanModel& plan, std::vector<model::ActivityId> activities);

    const std::vector<std::uint32_t>& nodes() const { return nodes_; }
    /// Its place among `nodes()`; nothing for an activity without a node.
    std::optional<std::size_t> placeOf(model::ActivityId activity) const;

private:
    std::vector<std::uint32_t> nodes_;
    std::map<model::ActivityId, std::size_t> places_;
};

/// The milestones of a plan that are not done.
std::vector<model::ActivityId> openMilestones(const model::Portfolio& portfolio);

/// To which group the cost of one kind of an activity belongs; `none` for no group.
using GroupOf = std::function<std::uint32_t(const model::Activity& activity, model::CostKind kind)>;

/// What is still to be paid for the activities of a plan, by node, and the years of it.
void wantCosts(Wanted& wanted, const model::Portfolio& portfolio, const PlanModel& plan, const GroupOf& groupOf = {});

/// How many of the trials finish no later.
Chance chanceBy(std::span<const std::int32_t> finishes, model::Moment moment);

/// The chance that a milestone is done by a day, in whole percents of its curve.
double chanceBy(const MilestoneForecast& milestone, model::Day day);

/// The forecast of every open milestone and year. `by` asks for the chance of that day for each.
/// Errors: as `PlanModel::of`. Nothing when it was stopped.
base::Result<std::optional<Forecast>> forecast(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                               const Setting& setting, const Run& run,
                                               std::optional<model::Day> by = {}, Detail detail = Detail::milestones);

}  // namespace mijlpaal::forecasting

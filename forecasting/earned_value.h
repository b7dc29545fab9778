#pragma once

#include "model/portfolio.h"

#include <map>
#include <optional>
#include <vector>

/// What was earned beside what was planned and what was paid. Formulas: docs/forecasting.md.
namespace mijlpaal::forecasting {

/// When a baseline had an activity.
struct PlannedSpan {
    model::Moment start, finish;

    bool operator==(const PlannedSpan&) const = default;
};
using PlannedSpans = std::map<model::ActivityId, PlannedSpan>;

/// Of a programme or of all of them. What cannot be reckoned is nothing.
struct EarnedValue {
    /// Nothing for the whole portfolio.
    std::optional<model::ProgrammeId> programme;
    /// The estimate of all work; planned, earned and paid up to the status date.
    model::Money budget, planned, earned, paid;
    /// The estimate of work that the baseline does not have: it is earned, but never planned.
    model::Money outsideBaseline;

    model::Money costVariance() const { return earned - paid; }
    model::Money scheduleVariance() const { return earned - planned; }
    std::optional<double> costIndex, scheduleIndex;
    /// The cost at completion: as it went, with the rest as estimated, and as cost and schedule went together.
    std::optional<model::Money> atCompletion, atCompletionAsPlanned, atCompletionByBoth;
    std::optional<model::Money> toComplete, varianceAtCompletion;
    /// How well the rest must go to stay within the estimate.
    std::optional<double> toCompleteIndex;

    /// In months since the first planned month: when what is earned was to be earned, now, and the whole plan.
    std::optional<double> earnedSchedule, actualTime, plannedDuration;
    std::optional<double> timeVariance, timeIndex;
    /// The end by that index.
    std::optional<model::Day> expectedFinish;

    /// More is paid than all of it was to cost.
    bool isOverspent() const { return paid > budget; }
    bool hasWorkLeft() const { return earned < budget; }

    bool operator==(const EarnedValue&) const = default;
};

/// What was to be earned, was earned and was paid by the start of a day. Of the last two nothing after the
/// status date.
struct EarnedPoint {
    model::Day day{};
    model::Money planned;
    std::optional<model::Money> earned, paid;

    bool operator==(const EarnedPoint&) const = default;
};

/// Month by month, from the first that was planned, worked or paid in to the last, with the day after the
/// status date in between. What is earned is spread evenly over the working time from the actual start of an
/// activity to its actual finish, or to the status date. Of all programmes where none is given; empty where
/// there is no work.
std::vector<EarnedPoint> earnedCurve(const model::Portfolio& portfolio, const PlannedSpans& baseline,
                                     std::optional<model::ProgrammeId> programme);

/// For each programme that has work or payments, in their order, and then for the portfolio.
std::vector<EarnedValue> earnedValues(const model::Portfolio& portfolio, const PlannedSpans& baseline);

}  // namespace mijlpaal::forecasting

#include "forecasting/earned_value.h"

#include "scheduling/clocks.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mijlpaal::forecasting {

using model::Activity;
using model::Day;
using model::Money;
using model::Moment;

namespace {

/// `money` times `part` through `whole`, to the nearest cent.
Money share(Money money, std::int64_t part, std::int64_t whole) {
    const auto rest = money.cents % whole * part;
    return {money.cents / whole * part + (rest + whole / 2) / whole};
}

Money estimateOf(const Activity& activity) {
    const auto or0 = [](const std::optional<Money>& money) { return money.value_or(Money{}); };
    return or0(activity.costInternal) + or0(activity.costExternal) + or0(activity.costMaterial);
}

/// What of an activity is done: finished is all of it, whatever its percentage says.
Money earnedOf(const Activity& activity) {
    if (activity.actualFinish) return estimateOf(activity);
    return share(estimateOf(activity), activity.percentComplete.value_or(model::Percent{}).hundredths, 10'000);
}

/// The first day of the month that lies so many months after that of another day.
Day monthAfter(Day day, int months) {
    const std::chrono::year_month_day date{day};
    return Day{(date.year() / date.month() / 1) + std::chrono::months{months}};
}

/// Months from the start of the month of `from` to a day, with a part for the days of the last.
double monthsTo(Day from, Day to) {
    int whole = 0;
    while (monthAfter(from, whole + 1) <= to) ++whole;
    const auto begin = monthAfter(from, whole);
    return whole + static_cast<double>((to - begin).count()) /
                       static_cast<double>((monthAfter(from, whole + 1) - begin).count());
}

std::optional<double> ratio(double part, double whole) {
    return whole == 0 ? std::nullopt : std::optional{part / whole};
}

double cents(Money money) {
    return static_cast<double>(money.cents);
}

Money rounded(double value) {
    return {std::llround(value)};
}

/// One programme, or all of them.
class Reckoning {
public:
    Reckoning(const model::Portfolio& portfolio, const scheduling::Clocks& clocks, const PlannedSpans& baseline,
              std::optional<model::ProgrammeId> programme)
        : clocks_{clocks}, baseline_{baseline} {
        made_.programme = programme;
        statusDay_ = portfolio.settings().statusDate + std::chrono::days{1};
        for (const auto& activity : portfolio.all<Activity>()) {
            const bool isSummary =
                activity.kind == model::ActivityKind::summary || activity.kind == model::ActivityKind::wbsSummary;
            if (isSummary || activity.inactive || estimateOf(activity) == Money{}) continue;
            if (programme && activity.programme != programme) continue;
            add(activity);
        }
        for (const auto& actual : portfolio.all<model::Actual>()) {
            if (actual.kind == model::MoneyKind::cash && actual.periodEnd < statusDay_ &&
                (!programme || actual.programme == programme)) {
                made_.paid = made_.paid + actual.amount;
                payments_.emplace_back(actual.periodEnd, actual.amount);
            }
        }
        addIndices();
        addTimes();
    }

    const EarnedValue& value() const { return made_; }
    bool isEmpty() const { return made_.budget == Money{} && made_.paid == Money{}; }

    std::vector<EarnedPoint> curve() const {
        auto first = statusDay_, last = statusDay_;
        for (const auto& each : planned_) {
            first = std::min(first, each.span.start.day());
            last = std::max(last, scheduling::finishDay(each.span.finish) + std::chrono::days{1});
        }
        for (const auto& each : earned_) first = std::min(first, each.span.start.day());
        for (const auto& [day, money] : payments_) first = std::min(first, day);
        std::vector<EarnedPoint> points;
        for (int month = 0;; ++month) {
            const auto day = monthAfter(first, month);
            // The figures of now stand in the curve, also within a month.
            if (day > statusDay_ && (points.empty() || points.back().day < statusDay_))
                points.push_back(pointAt(statusDay_));
            points.push_back(pointAt(day));
            if (day >= last) return points;
        }
    }

private:
    /// Money, evenly over the working time of a span.
    struct Spread {
        Money money;
        const model::WorkCalendar* clock = nullptr;
        PlannedSpan span;
    };

    EarnedPoint pointAt(Day day) const {
        EarnedPoint point{day, sumBy(planned_, day), std::nullopt, std::nullopt};
        if (day > statusDay_) return point;
        point.earned = sumBy(earned_, day);
        point.paid = Money{};
        for (const auto& [until, money] : payments_) {
            if (until < day) point.paid = *point.paid + money;
        }
        return point;
    }

    void add(const Activity& activity) {
        const auto money = estimateOf(activity);
        made_.budget = made_.budget + money;
        made_.earned = made_.earned + earnedOf(activity);
        const auto* clock = &clocks_[clocks_.of(activity.calendar)];
        if (const auto earned = earnedOf(activity); earned != Money{}) {
            const auto until = activity.actualFinish.value_or(Moment::at(statusDay_));
            earned_.push_back({earned, clock, {std::min(activity.actualStart.value_or(until), until), until}});
        }
        if (activity.actualFinish) lastFinish_ = std::max(lastFinish_, *activity.actualFinish);
        const auto span = baseline_.find(activity.id);
        if (span == baseline_.end()) {
            made_.outsideBaseline = made_.outsideBaseline + money;
            return;
        }
        planned_.push_back({money, clock, span->second});
    }

    /// What was to be earned by the start of a day.
    Money plannedBy(Day day) const { return sumBy(planned_, day); }

    /// The parts of spread amounts before a day.
    static Money sumBy(const std::vector<Spread>& amounts, Day day) {
        const auto moment = Moment::at(day);
        Money sum;
        for (const auto& each : amounts) {
            const auto whole = each.clock->between(each.span.start, each.span.finish).tenths;
            if (each.span.finish <= moment) {
                sum = sum + each.money;
            } else if (whole > 0 && each.span.start < moment) {
                sum = sum + share(each.money, each.clock->between(each.span.start, moment).tenths, whole);
            }
        }
        return sum;
    }

    void addIndices() {
        made_.planned = plannedBy(statusDay_);
        const auto budget = cents(made_.budget), earned = cents(made_.earned), paid = cents(made_.paid);
        made_.costIndex = ratio(earned, paid);
        made_.scheduleIndex = ratio(earned, cents(made_.planned));
        if (made_.budget != Money{}) made_.atCompletionAsPlanned = made_.paid + (made_.budget - made_.earned);
        if (made_.costIndex && *made_.costIndex > 0 && made_.budget != Money{}) {
            made_.atCompletion = rounded(budget / *made_.costIndex);
            made_.toComplete = *made_.atCompletion - made_.paid;
            made_.varianceAtCompletion = made_.budget - *made_.atCompletion;
            if (made_.scheduleIndex && *made_.scheduleIndex > 0)
                made_.atCompletionByBoth = rounded(paid + (budget - earned) / (*made_.costIndex * *made_.scheduleIndex));
        }
        // With nothing left to pay from, no index would do.
        if (made_.budget > made_.paid) made_.toCompleteIndex = ratio(budget - earned, budget - paid);
    }

    void addTimes() {
        if (planned_.empty()) return;
        auto first = planned_.front().span.start, last = planned_.front().span.finish;
        for (const auto& each : planned_) {
            first = std::min(first, each.span.start);
            last = std::max(last, each.span.finish);
        }
        const auto from = first.day();
        made_.plannedDuration = monthsTo(from, Moment{last.tenths - 1}.day() + std::chrono::days{1});
        // Of what is done time stopped when it was.
        const bool isDone = !made_.hasWorkLeft() && lastFinish_ > first;
        const auto until = isDone ? Moment{lastFinish_.tenths - 1}.day() + std::chrono::days{1} : statusDay_;
        if (until <= from) return;
        made_.actualTime = monthsTo(from, until);
        made_.earnedSchedule = std::min(monthsEarned(from), *made_.plannedDuration);
        made_.timeVariance = *made_.earnedSchedule - *made_.actualTime;
        made_.timeIndex = ratio(*made_.earnedSchedule, *made_.actualTime);
        if (isDone) made_.expectedFinish = until - std::chrono::days{1};
        if (isDone || !made_.timeIndex || *made_.timeIndex <= 0) return;
        const auto months = *made_.plannedDuration / *made_.timeIndex;
        if (months > 1200) return;
        const auto whole = static_cast<int>(months);
        const auto begin = monthAfter(from, whole), end = monthAfter(from, whole + 1);
        made_.expectedFinish =
            begin + std::chrono::days{std::llround((months - whole) * static_cast<double>((end - begin).count()))};
    }

    /// The months after which what is earned was to be earned.
    double monthsEarned(Day from) const {
        const auto most = static_cast<int>(std::ceil(*made_.plannedDuration));
        Money before;
        for (int month = 1; month <= most; ++month) {
            const auto after = plannedBy(monthAfter(from, month));
            if (after > made_.earned) return month - 1 + cents(made_.earned - before) / cents(after - before);
            before = after;
        }
        return *made_.plannedDuration;
    }

    const scheduling::Clocks& clocks_;
    const PlannedSpans& baseline_;
    Day statusDay_{};
    Moment lastFinish_;
    std::vector<Spread> planned_, earned_;
    std::vector<std::pair<Day, Money>> payments_;
    EarnedValue made_;
};

}  // namespace

std::vector<EarnedPoint> earnedCurve(const model::Portfolio& portfolio, const PlannedSpans& baseline,
                                     std::optional<model::ProgrammeId> programme) {
    const scheduling::Clocks clocks{portfolio};
    const Reckoning reckoning{portfolio, clocks, baseline, programme};
    return reckoning.isEmpty() ? std::vector<EarnedPoint>{} : reckoning.curve();
}

std::vector<EarnedValue> earnedValues(const model::Portfolio& portfolio, const PlannedSpans& baseline) {
    const scheduling::Clocks clocks{portfolio};
    std::vector<EarnedValue> made;
    for (const auto& programme : portfolio.all<model::Programme>()) {
        const Reckoning reckoning{portfolio, clocks, baseline, programme.id};
        if (!reckoning.isEmpty()) made.push_back(reckoning.value());
    }
    made.push_back(Reckoning{portfolio, clocks, baseline, std::nullopt}.value());
    return made;
}

}  // namespace mijlpaal::forecasting

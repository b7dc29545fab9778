#include "scheduling/obligations/gates.h"

#include "model/status_moment.h"
#include "scheduling/clocks.h"
#include "scheduling/obligations/bill_chain.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>

namespace mijlpaal::scheduling {

using model::ActivityId;
using model::Day;
using model::Moment;
using std::chrono::days;

namespace {

/// Work that still can open a gate.
std::optional<ActivityId> unfinished(const model::Portfolio& portfolio, const std::optional<ActivityId>& id) {
    const auto* activity = id ? portfolio.find(*id) : nullptr;
    return activity && !activity->actualFinish && !activity->inactive ? id : std::nullopt;
}

class Gates {
public:
    explicit Gates(const model::Portfolio& portfolio)
        : portfolio_{portfolio}, status_{model::statusMomentOf(portfolio.settings())} {}

    std::vector<Gate> made() && {
        for (const auto& each : portfolio_.all<model::Review>()) addReview(each);
        for (const auto& each : portfolio_.all<model::Recommendation>()) addRecommendation(each);
        if (portfolio_.settings().textFollowsBills) addBills();
        return std::move(gates_);
    }

private:
    template <class Record>
    void add(const Record& record, ActivityId activity, std::optional<Day> lastDay,
             std::optional<ActivityId> after, std::string_view why) {
        const auto moment = lastDay ? std::max(status_, Moment::at(*lastDay + days{1})) : status_;
        gates_.push_back(
            {activity, moment, base::message(why, {{"name", record.code}}), after, refTo(record.id)});
    }

    void addReview(const model::Review& review) {
        if (review.gates.empty() || isDone(review)) return;
        const auto expected = expectedAdvice(portfolio_, review);
        for (const auto activity : review.gates)
            add(review, activity, expected, unfinished(portfolio_, review.activity),
                "The review “{name}” is not done yet.");
    }

    void addRecommendation(const model::Recommendation& recommendation) {
        if (recommendation.gates.empty() || isClosed(recommendation)) return;
        const auto work = unfinished(portfolio_, recommendation.followUpActivity);
        for (const auto activity : recommendation.gates)
            add(recommendation, activity, work ? std::nullopt : recommendation.dueDate, work,
                "The recommendation “{name}” is open.");
    }

    void addBills() {
        const auto steps = billDays(portfolio_);
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            if (!each.activity || each.actualDate) continue;
            if (const auto followed = followedDays(each, steps))
                add(each, *each.activity, followed->likely, std::nullopt, "“{name}” follows the bills.");
        }
    }

    const model::Portfolio& portfolio_;
    Moment status_;
    std::vector<Gate> gates_;
};

}  // namespace

bool isDone(const model::Review& review) {
    return review.status == "afgerond";
}

bool isClosed(const model::Recommendation& recommendation) {
    return recommendation.closedOn.has_value() || recommendation.status == "afgerond";
}

std::optional<Day> expectedAdvice(const model::Portfolio& portfolio, const model::Review& review) {
    if (review.adviceDate)
        return lastDayOf({*review.adviceDate, review.precision.value_or(model::DatePrecision::day)});
    if (!review.leadTime) return std::nullopt;
    const auto asked = review.requestedOn.value_or(portfolio.settings().statusDate);
    const Clocks clocks{portfolio};
    const auto& clock = clocks[clocks.usual()];
    return finishDay(clock.finishAt(clock.workAt(Moment::at(asked + days{1})) + *review.leadTime));
}

std::vector<Gate> gatesOf(const model::Portfolio& portfolio) {
    return Gates{portfolio}.made();
}

}  // namespace mijlpaal::scheduling

#include "model/moment_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace mijlpaal::model {

namespace {

bool isWhole(WorkTime work, const UnitLengths& lengths) {
    return lengths.day.tenths <= 0 || work.tenths % lengths.day.tenths == 0;
}

}  // namespace

std::string momentText(Moment moment, Language language) {
    const auto minutes = moment.timeOfDay() / 10;
    return fmt::format("{} {:02}:{:02}", dayText(moment.day(), language), minutes / 60, minutes % 60);
}

DayBorders::DayBorders(const Portfolio& portfolio) : times_{0} {
    const auto add = [this](const Shifts& shifts) {
        if (shifts.empty()) return;
        times_.insert(shifts.front().start);
        times_.insert(shifts.back().finish % dayTenths);
    };
    for (const auto& calendar : portfolio.all<Calendar>()) {
        add(calendar.workingHours);
        for (const auto& day : calendar.week.days) {
            if (day) add(*day);
        }
    }
}

bool isPlannedByHour(const Portfolio& portfolio) {
    const DayBorders borders{portfolio};
    const auto hasHour = [&borders](const std::optional<Moment>& moment) {
        return moment && !borders.has(*moment);
    };
    // A day that ends at midnight would be told as the next one.
    const auto endsAtMidnight = [](const Calendar* calendar) {
        return calendar && !calendar->workingHours.empty() &&
               calendar->workingHours.back().finish == dayTenths;
    };
    if (endsAtMidnight(calendarOf(portfolio, Activity{})) || hasHour(portfolio.settings().mustFinishBy))
        return true;
    const auto isByHour = [&](const Activity& activity) {
        const auto bound = [&](const std::optional<Constraint>& constraint) {
            return constraint && constraint->type != ConstraintType::asLateAsPossible &&
                   hasHour(constraint->date);
        };
        return endsAtMidnight(activity.calendar ? portfolio.find(*activity.calendar) : nullptr) ||
               (activity.mostLikely && !activity.elapsed &&
                !isWhole(*activity.mostLikely, unitLengthsOf(portfolio, activity))) ||
               bound(activity.constraint) || bound(activity.secondConstraint) || hasHour(activity.deadline) ||
               hasHour(activity.actualStart) || hasHour(activity.actualFinish) ||
               hasHour(activity.manualStart) || hasHour(activity.manualFinish);
    };
    const auto isLaggedByHour = [&portfolio](const Dependency& link) {
        const auto* to = portfolio.find(link.successor);
        return link.lagKind == LagKind::working && to && !isWhole(link.lag, unitLengthsOf(portfolio, *to));
    };
    const auto& activities = portfolio.all<Activity>();
    const auto& links = portfolio.all<Dependency>();
    return std::any_of(activities.begin(), activities.end(), isByHour) ||
           std::any_of(links.begin(), links.end(), isLaggedByHour);
}

}  // namespace mijlpaal::model

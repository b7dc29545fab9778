#include "scheduling/clocks.h"

#include <algorithm>
#include <set>

namespace mijlpaal::scheduling {

using model::Calendar;
using model::CalendarId;
using model::WorkCalendar;

namespace {

/// The exceptions and work weeks of each calendar.
struct Parts {
    std::map<CalendarId, std::vector<model::Holiday>> exceptions;
    std::map<CalendarId, std::vector<model::WorkWeek>> weeks;

    explicit Parts(const model::Portfolio& portfolio) {
        for (const auto& each : portfolio.all<model::Holiday>()) exceptions[each.calendar].push_back(each);
        for (const auto& each : portfolio.all<model::WorkWeek>()) weeks[each.calendar].push_back(each);
    }

    bool addsNothing(const Calendar& calendar) const {
        return !exceptions.contains(calendar.id) && !weeks.contains(calendar.id) &&
               calendar.week == model::WeekHours{};
    }

    WorkCalendar::Layer layerOf(const Calendar& calendar) const {
        WorkCalendar::Layer layer{calendar, {}, {}};
        if (const auto found = exceptions.find(calendar.id); found != exceptions.end())
            layer.exceptions = found->second;
        if (const auto found = weeks.find(calendar.id); found != weeks.end()) layer.weeks = found->second;
        return layer;
    }
};

/// The calendar itself and those it rests on; a calendar that rests on itself ends where it would repeat.
std::vector<const Calendar*> chainOf(const model::Portfolio& portfolio, const Calendar& calendar) {
    std::vector<const Calendar*> chain{&calendar};
    std::set<CalendarId> seen{calendar.id};
    while (chain.back()->base) {
        const auto* base = portfolio.find(*chain.back()->base);
        if (!base || !seen.insert(base->id).second) break;
        chain.push_back(base);
    }
    return chain;
}

}  // namespace

Clocks::Clocks(const model::Portfolio& portfolio, const Clocks* before)
    : calendars_{portfolio.all<Calendar>()},
      holidays_{portfolio.all<model::Holiday>()},
      weeks_{portfolio.all<model::WorkWeek>()},
      chosen_{portfolio.settings().calendar} {
    if (before && before->areFor(portfolio)) {
        *this = *before;
        return;
    }
    static const auto always = std::make_shared<const WorkCalendar>();
    clocks_.push_back(always);
    const Parts parts{portfolio};
    for (const auto& calendar : calendars_) {
        auto chain = chainOf(portfolio, calendar);
        while (chain.size() > 1 && parts.addsNothing(*chain.front())) chain.erase(chain.begin());
        const auto shared = numbers_.find(chain.front()->id);
        if (shared != numbers_.end() && chain.front() != &calendar) {
            numbers_[calendar.id] = shared->second;
            continue;
        }
        std::vector<WorkCalendar::Layer> layers;
        for (const auto* each : chain) layers.push_back(parts.layerOf(*each));
        const auto number = static_cast<std::uint16_t>(clocks_.size());
        numbers_[calendar.id] = number;
        numbers_.try_emplace(chain.front()->id, number);
        clocks_.push_back(std::make_shared<const WorkCalendar>(layers));
    }
    if (chosen_ && numbers_.contains(*chosen_)) {
        usual_ = numbers_.at(*chosen_);
    } else if (clocks_.size() > 1) {
        usual_ = 1;
    }
}

std::uint16_t Clocks::of(std::optional<CalendarId> calendar) const {
    if (!calendar) return usual_;
    const auto found = numbers_.find(*calendar);
    return found == numbers_.end() ? usual_ : found->second;
}

std::uint16_t Clocks::common(std::uint16_t one, std::uint16_t other) {
    if (one == other || other == everyHour) return one;
    if (one == everyHour) return other;
    const auto key = std::minmax(one, other);
    const auto [found, isNew] = common_.try_emplace(key, static_cast<std::uint16_t>(clocks_.size()));
    if (isNew) {
        clocks_.push_back(
            std::make_shared<const WorkCalendar>(WorkCalendar::common(*clocks_[one], *clocks_[other])));
    }
    return found->second;
}

bool Clocks::areFor(const model::Portfolio& portfolio) const {
    return calendars_ == portfolio.all<Calendar>() && holidays_ == portfolio.all<model::Holiday>() &&
           weeks_ == portfolio.all<model::WorkWeek>() && chosen_ == portfolio.settings().calendar;
}

}  // namespace mijlpaal::scheduling

#include "scheduling/clocks.h"

#include "model/calendar_layers.h"

#include <algorithm>

namespace mijlpaal::scheduling {

using model::Calendar;
using model::CalendarId;
using model::WorkCalendar;

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
    const model::CalendarLayers layers{portfolio};
    for (const auto& calendar : calendars_) {
        const auto chain = layers.chainOf(calendar);
        const auto shared = numbers_.find(chain.front()->id);
        if (shared != numbers_.end() && chain.front() != &calendar) {
            numbers_[calendar.id] = shared->second;
            continue;
        }
        const auto number = static_cast<std::uint16_t>(clocks_.size());
        numbers_[calendar.id] = number;
        numbers_.try_emplace(chain.front()->id, number);
        clocks_.push_back(std::make_shared<const WorkCalendar>(layers.layersOf(chain)));
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

#include "model/calendar_layers.h"

#include <set>

namespace mijlpaal::model {

CalendarLayers::CalendarLayers(const Portfolio& portfolio) : portfolio_{portfolio} {
    for (const auto& each : portfolio.all<Holiday>()) exceptions_[each.calendar].push_back(each);
    for (const auto& each : portfolio.all<WorkWeek>()) weeks_[each.calendar].push_back(each);
}

bool CalendarLayers::addsNothing(const Calendar& calendar) const {
    return !exceptions_.contains(calendar.id) && !weeks_.contains(calendar.id) &&
           calendar.week == WeekHours{};
}

std::vector<const Calendar*> CalendarLayers::chainOf(const Calendar& calendar) const {
    std::vector<const Calendar*> chain{&calendar};
    std::set<CalendarId> seen{calendar.id};
    while (chain.back()->base) {
        const auto* base = portfolio_.find(*chain.back()->base);
        if (!base || !seen.insert(base->id).second) break;
        chain.push_back(base);
    }
    while (chain.size() > 1 && addsNothing(*chain.front())) chain.erase(chain.begin());
    return chain;
}

std::vector<WorkCalendar::Layer> CalendarLayers::layersOf(const std::vector<const Calendar*>& chain) const {
    std::vector<WorkCalendar::Layer> layers;
    for (const auto* each : chain) {
        WorkCalendar::Layer layer{*each, {}, {}};
        if (const auto found = exceptions_.find(each->id); found != exceptions_.end())
            layer.exceptions = found->second;
        if (const auto found = weeks_.find(each->id); found != weeks_.end()) layer.weeks = found->second;
        layers.push_back(std::move(layer));
    }
    return layers;
}

}  // namespace mijlpaal::model

#include "formats/xer/calendar_set.h"

#include "base/text.h"

#include <set>

namespace mijlpaal::formats::xer {

namespace {

/// What a row says by itself.
struct Own {
    std::optional<CalendarHours> hours;
    std::string base;
    bool isEmpty = false;
};

using Owns = std::map<std::string, Own, std::less<>>;

Owns ownHours(const Table& calendars) {
    Owns owns;
    for (const auto& row : calendars.rows) {
        const auto text = base::trimmed(calendars.cell(row, "clndr_data"));
        owns.try_emplace(
            std::string{calendars.cell(row, "clndr_id")},
            Own{calendarHoursFrom(text), std::string{calendars.cell(row, "base_clndr_id")}, text.empty()});
    }
    return owns;
}

ResolvedHours resolve(const Owns& owns, const std::string& id) {
    ResolvedHours resolved;
    const auto& own = owns.find(id)->second;
    resolved.hours = own.hours.value_or(CalendarHours{});
    if (!own.hours && !own.isEmpty) resolved.trouble = HoursTrouble::unreadable;
    std::set<std::string_view> seen{id};
    for (auto below = owns.find(own.base); below != owns.end(); below = owns.find(below->second.base)) {
        if (!seen.insert(below->first).second) {
            resolved.trouble = HoursTrouble::restsOnItself;
            break;
        }
        if (!below->second.hours) continue;
        if (!anyWork(resolved.hours)) resolved.hours.week = below->second.hours->week;
        const auto& exceptions = below->second.hours->exceptions;
        resolved.hours.exceptions.insert(exceptions.begin(), exceptions.end());
    }
    if (anyWork(resolved.hours)) return resolved;
    resolved.hours.week = usualHours().week;
    if (resolved.trouble == HoursTrouble::none) resolved.trouble = HoursTrouble::noWork;
    return resolved;
}

}  // namespace

std::map<std::string, ResolvedHours, std::less<>> resolvedHours(const Table& calendars) {
    const auto owns = ownHours(calendars);
    std::map<std::string, ResolvedHours, std::less<>> all;
    for (const auto& [id, own] : owns) all.emplace(id, resolve(owns, id));
    return all;
}

}  // namespace mijlpaal::formats::xer

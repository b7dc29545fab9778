#include "formats/xer/calendar_set.h"

#include "base/text.h"

#include <set>

namespace mijlpaal::formats::xer {

namespace {

/// What a row says by itself.
struct Own {
    std::optional<ReadHours> read;
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
    if (own.read) {
        resolved.hours = own.read->hours;
        resolved.unread = own.read->unread;
    }
    if (!own.read && !own.isEmpty) resolved.trouble = HoursTrouble::unreadable;
    std::set<std::string_view> seen{id};
    for (auto below = owns.find(own.base); below != owns.end(); below = owns.find(below->second.base)) {
        if (!seen.insert(below->first).second) {
            resolved.trouble = HoursTrouble::restsOnItself;
            break;
        }
        if (!below->second.read) continue;
        if (!anyWork(resolved.hours)) resolved.hours.week = below->second.read->hours.week;
        const auto& exceptions = below->second.read->hours.exceptions;
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

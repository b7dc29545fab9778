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
    CalendarWork work;
    const auto& own = owns.find(id)->second;
    if (own.read) {
        work = own.read->work;
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
        if (!anyWork(work)) work.week = below->second.read->work.week;
        const auto& exceptions = below->second.read->work.exceptions;
        work.exceptions.insert(exceptions.begin(), exceptions.end());
    }
    if (!anyWork(work)) {
        work.week = {};
        for (std::size_t day = 0; day < 7; ++day) work.week[day].today = usualHours().week[day];
        if (resolved.trouble == HoursTrouble::none) resolved.trouble = HoursTrouble::noWork;
    }
    resolved.hours = hoursOf(work);
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

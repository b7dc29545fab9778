#pragma once

#include "model/plan_text.h"

#include <set>
#include <string>

namespace mijlpaal::model {

/// "31-03-2027 17:00", "31 Mar 2027 17:00".
std::string momentText(Moment moment, Language language);

/// The times at which the working days of a portfolio begin and end, midnight among them.
class DayBorders {
public:
    explicit DayBorders(const Portfolio& portfolio);

    bool has(Moment moment) const { return times_.contains(moment.timeOfDay()); }

private:
    std::set<std::int64_t> times_;
};

/// Whether somebody planned by the hour: typed a length that is no whole number of days, or a date that is no
/// day border. What the program computed from shares of work done does not count.
bool isPlannedByHour(const Portfolio& portfolio);

}  // namespace mijlpaal::model

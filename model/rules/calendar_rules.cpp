#include "model/rules/faults.h"

#include <algorithm>

namespace mijlpaal::model {

void checkCalendar(const Calendar& each, Faults& faults) {
    const bool anyDay = std::any_of(each.workingWeekdays.works.begin(), each.workingWeekdays.works.end(),
                                    [](bool works) { return works; });
    const bool ownDay = std::any_of(each.week.days.begin(), each.week.days.end(),
                                    [](const auto& day) { return day && !day->empty(); });
    if (!each.base && !ownDay && (!anyDay || each.workingHours.empty())) {
        faults.add(each, "Calendar {code} has no working time.", "Give it working days and working hours.");
    }
    if (each.dayLength <= WorkTime{}) {
        faults.add(each, "Calendar {code} has a day without length.",
                   "Give the number of hours in a working day.");
    }
}

}  // namespace mijlpaal::model

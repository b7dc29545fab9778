#include "clocks/agenda_times.h"

namespace mijlpaal::clocks {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

}  // namespace

AgendaTime timeOf(const AgendaItem& item, model::Day asOf) {
    using namespace std::chrono;
    if (item.state == ClockState::overdue) return AgendaTime::overdue;
    if (!item.lastResponsibleDay) return AgendaTime::undated;
    const auto day = *item.lastResponsibleDay;
    if (day < asOf) return AgendaTime::overdue;
    if (day == asOf) return AgendaTime::today;
    const auto sunday = asOf + (Sunday - weekday{asOf});
    if (day <= sunday) return AgendaTime::thisWeek;
    const year_month_day now{asOf}, then{day};
    return now.year() / now.month() == then.year() / then.month() ? AgendaTime::thisMonth : AgendaTime::later;
}

std::string_view wordsFor(AgendaTime time) {
    switch (time) {
        case AgendaTime::overdue:
            return tr("Overdue");
        case AgendaTime::today:
            return tr("Today");
        case AgendaTime::thisWeek:
            return tr("This week");
        case AgendaTime::thisMonth:
            return tr("This month");
        case AgendaTime::later:
            return tr("Later");
        case AgendaTime::undated:
            break;
    }
    return tr("Without a day");
}

}  // namespace mijlpaal::clocks

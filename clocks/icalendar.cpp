#include "clocks/icalendar.h"

#include <libical/ical.h>

#include <memory>

namespace mijlpaal::clocks {

namespace {

icaltimetype timeOf(model::Day day, bool isWholeDay) {
    const std::chrono::year_month_day date{day};
    auto time = icaltime_null_time();
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(static_cast<unsigned>(date.month()));
    time.day = static_cast<int>(static_cast<unsigned>(date.day()));
    time.is_date = isWholeDay;
    if (!isWholeDay) time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent* eventOf(const CalendarEntry& entry, model::Day written) {
    auto* event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid((entry.id + "@mijlpaal").c_str()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(timeOf(written, false)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(entry.day, true)));
    icalcomponent_add_property(event, icalproperty_new_summary(entry.summary.c_str()));
    // It takes no one's time.
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return event;
}

}  // namespace

std::string iCalendar(std::span<const CalendarEntry> entries, model::Day written) {
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar{
        icalcomponent_new_vcalendar(), icalcomponent_free};
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Mijlpaal//Agenda//NL"));
    for (const auto& entry : entries) icalcomponent_add_component(calendar.get(), eventOf(entry, written));
    const std::unique_ptr<char, decltype(&free)> text{icalcomponent_as_ical_string_r(calendar.get()), free};
    return text.get();
}

}  // namespace mijlpaal::clocks

#include "model/holidays.h"

#include <algorithm>

namespace mijlpaal::model {

std::vector<Holiday> dutchHolidays(int firstYear, int lastYear, CalendarId calendar) {
    constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    std::vector<Holiday> holidays;
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto first = holidays.size();
        const auto add = [&](Day day, const char* nl, const char* en, bool works, bool extends) {
            Holiday holiday;
            holiday.day = day;
            holiday.nameNl = nl;
            holiday.nameEn = en;
            holiday.weekday = weekdays[std::chrono::weekday{day}.c_encoding()];
            holiday.nonworking = !works;
            holiday.extendsLegalTerm = extends;
            holiday.calendar = calendar;
            // Easter Sunday and Whit Sunday do not stand in the Act: they are Sundays anyway.
            holiday.source =
                extends
                    ? "Algemene termijnenwet art. 3 (BWBR0002448); datum berekend (Gregoriaanse paasformule)"
                    : "Kalenderdag, berekend (Gregoriaanse paasformule)";
            holiday.basis = Basis::open;
            holidays.push_back(std::move(holiday));
        };
        const auto easter = easterSunday(year);
        const auto kingsDay = makeDay(year, 4, 27);
        const bool onSunday = std::chrono::weekday{kingsDay} == std::chrono::Sunday;
        using std::chrono::days;
        add(makeDay(year, 1, 1), "Nieuwjaarsdag", "New Year's Day", false, true);
        add(easter - days{2}, "Goede Vrijdag", "Good Friday", true, true);
        add(easter, "Eerste Paasdag", "Easter Sunday", false, false);
        add(easter + days{1}, "Tweede Paasdag", "Easter Monday", false, true);
        add(onSunday ? kingsDay - days{1} : kingsDay, "Koningsdag", "King's Day", false, true);
        add(makeDay(year, 5, 5), "Bevrijdingsdag", "Liberation Day", false, true);
        add(easter + days{39}, "Hemelvaartsdag", "Ascension Day", false, true);
        add(easter + days{49}, "Eerste Pinksterdag", "Whit Sunday", false, false);
        add(easter + days{50}, "Tweede Pinksterdag", "Whit Monday", false, true);
        add(makeDay(year, 12, 25), "Eerste Kerstdag", "Christmas Day", false, true);
        add(makeDay(year, 12, 26), "Tweede Kerstdag", "Boxing Day", false, true);
        std::stable_sort(holidays.begin() + static_cast<std::ptrdiff_t>(first), holidays.end(),
                         [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
    }
    return holidays;
}

}  // namespace mijlpaal::model

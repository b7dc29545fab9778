#include "model/portfolio.h"

#include "model/code_book.h"
#include "model/field.h"
#include "model/holidays.h"

namespace mijlpaal::model {

const Settings& Portfolio::settings() const {
    static const Settings none;
    const auto& table = all<Settings>();
    return table.empty() ? none : *table.begin();
}

bool Portfolio::contains(ObjectRef ref) const {
    return withRecordType(ref.kind, [&]<class Record>(std::type_identity<Record>) {
        return find(Id<Record>{ref.number}) != nullptr;
    });
}

std::string codeOf(const Portfolio& portfolio, ObjectRef ref) {
    return withRecordType(ref.kind, [&]<class Record>(std::type_identity<Record>) -> std::string {
        const auto* record = portfolio.find(Id<Record>{ref.number});
        if (!record) return {};
        if constexpr (std::is_same_v<Record, Settings>) return std::string{nameOf(ref.kind)};
        return codeOf(*record);
    });
}

std::string nameOf(const Portfolio& portfolio, ObjectRef ref, bool english) {
    return withRecordType(ref.kind, [&]<class Record>(std::type_identity<Record>) -> std::string {
        const auto* record = portfolio.find(Id<Record>{ref.number});
        if (!record) return {};
        std::string name;
        if constexpr (requires { record->nameEn; }) {
            name = english && !record->nameEn.empty() ? record->nameEn : record->nameNl;
        } else if constexpr (requires { record->titleEn; }) {
            name = english && !record->titleEn.empty() ? record->titleEn : record->titleNl;
        } else if constexpr (requires { record->nameNl; }) {
            name = record->nameNl;
        } else if constexpr (requires { record->shortName; }) {
            name = record->shortName;
        } else if constexpr (requires { record->subjectNl; }) {
            name = record->subjectNl;
        } else if constexpr (requires { record->titleNl; }) {
            name = record->titleNl;
        }
        return name.empty() ? codeOf(*record) : name;
    });
}

bool isWithin(const Portfolio& portfolio, ActivityId activity, ActivityId summary) {
    const auto* at = portfolio.find(activity);
    // A circle of parents is refused elsewhere; here it only must not hang.
    for (std::size_t steps = 0; at && at->parent && steps < portfolio.all<Activity>().size(); ++steps) {
        if (*at->parent == summary) return true;
        at = portfolio.find(*at->parent);
    }
    return false;
}

Portfolio emptyPortfolio(Day statusDate, int firstYear, int lastYear) {
    Portfolio portfolio;
    Calendar calendar;
    calendar.id = {1};
    calendar.code = "CAL-NL";
    calendar.nameNl = "Werkkalender Rijk";
    calendar.nameEn = "Dutch government working calendar";
    calendar.workingWeekdays = {{true, true, true, true, true, false, false}};
    calendar.dayLength = hours(8);
    calendar.workingHours = {{4800, 7200}, {7800, 10200}};
    calendar.basis = Basis::open;
    portfolio.all<Calendar>().put(calendar);
    for (auto holiday : dutchHolidays(firstYear, lastYear, calendar.id)) {
        holiday.id = portfolio.all<Holiday>().nextId();
        portfolio.all<Holiday>().put(std::move(holiday));
    }
    Settings settings;
    settings.id = {1};
    settings.statusDate = statusDate;
    settings.calendar = calendar.id;
    portfolio.all<Settings>().put(settings);
    return portfolio;
}

}  // namespace mijlpaal::model

#include "model/portfolio.h"

#include "model/holidays.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace mijlpaal::model {

const Settings& Portfolio::settings() const {
    static const Settings none;
    const auto& table = all<Settings>();
    return table.empty() ? none : *table.begin();
}

const RecordTable& Portfolio::table(RecordKind kind) const {
    switch (kind) {
#define KIND(Type, enumerator, ...) \
    case RecordKind::enumerator:    \
        return std::get<Table<Type>>(tables_);
        MIJLPAAL_KINDS(KIND)
#undef KIND
    }
    assert(false);
    return std::get<0>(tables_);
}

RecordTable& Portfolio::table(RecordKind kind) {
    return const_cast<RecordTable&>(std::as_const(*this).table(kind));
}

bool Portfolio::operator==(const Portfolio& other) const {
    return std::all_of(allKinds.begin(), allKinds.end(),
                       [&](RecordKind kind) { return table(kind) == other.table(kind); });
}

std::string codeOf(RecordKind kind, const void* record) {
    switch (kind) {
        case RecordKind::settings:
            return std::string{nameOf(kind)};
        case RecordKind::holiday:
            return isoText(static_cast<const Holiday*>(record)->day);
        case RecordKind::workWeek:
            return isoText(static_cast<const WorkWeek*>(record)->firstDay);
        case RecordKind::baselineDate:
            return static_cast<const BaselineDate*>(record)->baseline;
        case RecordKind::approval: {
            const auto& approval = *static_cast<const Approval*>(record);
            return std::to_string(approval.branch) + "/" + std::to_string(approval.step);
        }
        default:
            break;
    }
    const auto* code = operationsOf(kind).code(record);
    return code ? *code : std::string{};
}

std::string codeOf(const Portfolio& portfolio, ObjectRef ref) {
    const auto* record = portfolio.record(ref);
    return record ? codeOf(ref.kind, record) : std::string{};
}

std::string nameOf(const Portfolio& portfolio, ObjectRef ref, bool english) {
    const auto* record = portfolio.record(ref);
    if (!record) return {};
    auto name = operationsOf(ref.kind).name(record, english);
    return name.empty() ? codeOf(ref.kind, record) : name;
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

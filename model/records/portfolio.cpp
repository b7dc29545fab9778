#include "model/records/portfolio.h"

#include "model/codec.h"

#include <algorithm>

namespace mijlpaal::model {

using codec::field;

namespace {

template <std::size_t count>
constexpr auto allBut(const RecordKind (&others)[count]) {
    std::array<RecordKind, recordKindCount - count> kinds{};
    std::copy_if(allKinds.begin(), allKinds.end(), kinds.begin(), [&others](RecordKind kind) {
        return std::find(std::begin(others), std::end(others), kind) == std::end(others);
    });
    return kinds;
}
/// A part that another program left is kept with records of every kind but its own.
constexpr auto kept = allBut({RecordKind::foreignPart});
constexpr auto noted = allBut({RecordKind::note, RecordKind::foreignPart});

}  // namespace

template <>
std::span<const Field> fields<Settings>() {
    static const std::array list{
        field<&Settings::nameNl>("name_nl", "name_nl"),
        field<&Settings::nameEn>("name_en", "name_en"),
        field<&Settings::organisation>("organisation", "organisation"),
        field<&Settings::statusDate>("status_date", "status_date"),
        field<&Settings::profile>("profile", "profile"),
        field<&Settings::statusDateIsFloor>("status_date_is_floor", "status_date_is_floor",
                                            {.unit = Unit::yesNo}),
        field<&Settings::plannedStart>("planned_start", "planned_start", {.unit = Unit::start}),
        field<&Settings::lawMilestone>("law_milestone", "law_milestone_id"),
        field<&Settings::lawNameNl>("law_name_nl", "law_name_nl"),
        field<&Settings::purposeNl>("purpose_nl", "purpose_nl"),
        field<&Settings::purposeSource>("purpose_source", "purpose_source"),
        field<&Settings::calendar>("calendar", "calendar_id"),
        field<&Settings::statusMoment>("status_moment", ""),
        field<&Settings::plannedFinish>("planned_finish", ""),
        field<&Settings::mustFinishBy>("must_finish_by", ""),
        field<&Settings::honoursConstraints>("honours_constraints", ""),
        field<&Settings::openEndsAreCritical>("open_ends_are_critical", ""),
        field<&Settings::criticalDefinition>("critical_definition", ""),
        field<&Settings::criticalLimit>("critical_limit", ""),
        field<&Settings::floatType>("float_type", ""),
        field<&Settings::progressLogic>("progress_logic", ""),
        field<&Settings::lagCalendar>("lag_calendar", ""),
        field<&Settings::splitsWorkInProgress>("splits_work_in_progress", ""),
        field<&Settings::approverRoles>("approver_roles", ""),
        field<&Settings::textFollowsBills>("text_follows_bills", "", {.unit = Unit::yesNo}),
        field<&Settings::promiseMovedLimitDays>("promise_moved_limit_days", ""),
        field<&Settings::workBehindLimitPoints>("work_behind_limit_points", ""),
        field<&Settings::paidLimitPercent>("paid_limit_percent", ""),
        field<&Settings::purposeRank>("purpose_rank", "purpose_rank"),
        field<&Settings::purposeReference>("purpose_reference", "purpose_reference"),
    };
    return list;
}

template <>
std::span<const Field> fields<Calendar>() {
    static const std::array list{
        field<&Calendar::code>("code", "calendar_id", {.unit = Unit::code}),
        field<&Calendar::nameNl>("name_nl", "name_nl"),
        field<&Calendar::nameEn>("name_en", "name_en"),
        field<&Calendar::workingWeekdays>("working_weekdays", "working_weekdays"),
        field<&Calendar::dayLength>("day_length", "hours_per_day", {.unit = Unit::workingHours}),
        field<&Calendar::workingHours>("working_hours", "working_hours"),
        field<&Calendar::noteNl>("note_nl", "note_nl"),
        field<&Calendar::source>("source", "source"),
        field<&Calendar::basis>("basis", "basis"),
        field<&Calendar::base>("base", ""),
        field<&Calendar::week>("week", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Holiday>() {
    static const std::array list{
        field<&Holiday::day>("day", "date"),
        field<&Holiday::nameNl>("name_nl", "name_nl"),
        field<&Holiday::nameEn>("name_en", "name_en"),
        field<&Holiday::weekday>("weekday", "weekday"),
        field<&Holiday::nonworking>("nonworking", "nonworking", {.unit = Unit::zeroOne}),
        field<&Holiday::extendsLegalTerm>("extends_legal_term", "extends_legal_term",
                                          {.unit = Unit::zeroOne}),
        field<&Holiday::calendar>("calendar", "calendar_id"),
        field<&Holiday::source>("source", "source"),
        field<&Holiday::basis>("basis", "basis"),
        field<&Holiday::lastDay>("last_day", ""),
        field<&Holiday::workingHours>("working_hours", ""),
        field<&Holiday::recurrence>("recurrence", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<WorkWeek>() {
    static const std::array list{
        field<&WorkWeek::calendar>("calendar", ""),  field<&WorkWeek::nameNl>("name_nl", ""),
        field<&WorkWeek::firstDay>("first_day", ""), field<&WorkWeek::lastDay>("last_day", ""),
        field<&WorkWeek::week>("week", ""),          field<&WorkWeek::source>("source", ""),
        field<&WorkWeek::basis>("basis", ""),
    };
    return list;
}

template <>
std::span<const Field> fields<Note>() {
    static const std::array list{
        field<&Note::code>("code", "note_id", {.unit = Unit::code}),
        field<&Note::object>("object", "object_id", {.kindColumn = "object_type", .refersTo = noted}),
        field<&Note::text>("text", "text", {.unit = Unit::lines}),
        field<&Note::address>("address", "address"),
        field<&Note::day>("day", "date"),
        field<&Note::authorRole>("author_role", "author_role"),
        field<&Note::source>("source", "source"),
        field<&Note::basis>("basis", "basis"),
    };
    return list;
}

template <>
std::span<const Field> fields<ForeignPart>() {
    static const std::array list{
        field<&ForeignPart::object>("object", "", {.refersTo = kept}),
        field<&ForeignPart::origin>("origin", ""),
        field<&ForeignPart::key>("key", ""),
        field<&ForeignPart::content>("content", ""),
    };
    return list;
}

}  // namespace mijlpaal::model

#pragma once

#include "base/shared_text.h"
#include "base/text.h"
#include "model/constraint.h"
#include "model/field.h"
#include "model/moment.h"
#include "model/money.h"
#include "model/recurrence.h"
#include "model/share.h"
#include "model/shifts.h"

#include <algorithm>
#include <string>
#include <type_traits>

/// How each type of field is written in files. Used in `records/` to build the lists of fields.
namespace mijlpaal::model::codec {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {
    using Record = T;
};

template <class T>
struct IsIdList : std::false_type {};
template <class T>
struct IsIdList<std::vector<Id<T>>> : std::true_type {
    using Record = T;
};

template <class T>
concept Word = std::is_enum_v<T>;

tl::unexpected<Misfit> notWhole(std::string_view text);
/// `sentence` says what {text} is not.
tl::unexpected<Misfit> notA(std::string_view text, std::string_view sentence, std::string_view example);
tl::unexpected<Misfit> notAmong(std::string_view text, const std::string& words);
tl::unexpected<Misfit> unknownReference(std::string_view text, std::span<const RecordKind> kinds);
tl::unexpected<Misfit> outOfRange(std::string_view text);
/// No amount in euros, or one with more digits than the ledger holds.
tl::unexpected<Misfit> notMoney(std::string_view text);
tl::unexpected<Misfit> wrongValue();

std::string workTimeText(WorkTime time, Unit unit, const TextContext& context);
Fit<WorkTime> workTimeFrom(std::string_view text, Unit unit, const TextContext& context);
std::string momentText(Moment moment, Unit unit, const TextContext& context);
Fit<Moment> momentFromText(std::string_view text, Unit unit, const TextContext& context);
/// A stored moment; a bare day, as files of version 1 may hold, is its midnight.
std::optional<Moment> storedMoment(std::string_view text);
std::string workTimesText(const std::vector<WorkTime>& times);
std::optional<std::vector<WorkTime>> workTimesFrom(std::string_view text);
std::string refText(ObjectRef ref);
std::optional<ObjectRef> refFrom(std::string_view text);
/// The kinds as people call them, and as a column that names the kind holds them.
std::string allNames(std::span<const RecordKind> kinds);
std::string fileWords(std::span<const RecordKind> kinds);

template <class E>
std::string allWords() {
    std::string list;
    for (const auto& [value, word] : wordsOf<E>) {
        if (!list.empty()) list += ", ";
        list += word;
    }
    return list;
}

/// A text as it is; a shared one is an ordinary text wherever it is written.
template <class T>
constexpr bool isPlainText = std::is_same_v<T, std::string> || std::is_same_v<T, base::SharedText>;

/// True for types whose value is text in the database.
template <class T>
constexpr bool isText() {
    if constexpr (IsOptional<T>::value) {
        return isText<typename T::value_type>();
    } else {
        return isPlainText<T> || Word<T> || std::is_same_v<T, Day> ||
               std::is_same_v<T, Moment> || std::is_same_v<T, Weekdays> || std::is_same_v<T, Shifts> ||
               std::is_same_v<T, ObjectRef> || std::is_same_v<T, Constraint> || IsIdList<T>::value ||
               std::is_same_v<T, WeekHours> || std::is_same_v<T, Recurrence> ||
               std::is_same_v<T, std::vector<WorkTime>>;
    }
}

// ---- to and from the database and the journal ------------------------------------------------

template <class T>
Value toValue(const T& value) {
    if constexpr (IsOptional<T>::value) {
        return value ? toValue(*value) : Value{};
    } else if constexpr (isPlainText<T>) {
        return static_cast<const std::string&>(value);
    } else if constexpr (std::is_same_v<T, bool>) {
        return std::int64_t{value};
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return value;
    } else if constexpr (Word<T>) {
        return std::string{wordFor(value)};
    } else if constexpr (IsId<T>::value) {
        return value.number;
    } else if constexpr (IsIdList<T>::value) {
        std::string list;
        for (const auto id : value) {
            if (!list.empty()) list += ';';
            list += std::to_string(id.number);
        }
        return list;
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        return refText(value);
    } else if constexpr (std::is_same_v<T, Constraint>) {
        return constraintText(value);
    } else if constexpr (std::is_same_v<T, Day> || std::is_same_v<T, Moment>) {
        return isoText(value);
    } else if constexpr (std::is_same_v<T, WorkTime>) {
        return value.tenths;
    } else if constexpr (std::is_same_v<T, Money>) {
        return value.cents;
    } else if constexpr (std::is_same_v<T, BudgetYear>) {
        return value.year;
    } else if constexpr (std::is_same_v<T, Probability>) {
        return value.millionths;
    } else if constexpr (std::is_same_v<T, Percent>) {
        return value.hundredths;
    } else if constexpr (std::is_same_v<T, Weekdays>) {
        return weekdaysText(value);
    } else if constexpr (std::is_same_v<T, WeekHours>) {
        return weekHoursText(value);
    } else if constexpr (std::is_same_v<T, Recurrence>) {
        return recurrenceText(value);
    } else if constexpr (std::is_same_v<T, std::vector<WorkTime>>) {
        return workTimesText(value);
    } else {
        static_assert(std::is_same_v<T, Shifts>);
        return shiftsText(value);
    }
}

/// Reads into `into`, which keeps what it holds when the value does not fit.
template <class T>
Fit<void> fromValue(const Value& value, T& into) {
    if constexpr (IsOptional<T>::value) {
        if (std::holds_alternative<std::monostate>(value)) {
            into.reset();
            return {};
        }
        typename T::value_type held{};
        const auto fit = fromValue(value, held);
        if (fit) into = std::move(held);
        return fit;
    } else if constexpr (isText<T>()) {
        const auto* text = std::get_if<std::string>(&value);
        if (!text) return wrongValue();
        if constexpr (isPlainText<T>) {
            into = *text;
        } else if constexpr (Word<T>) {
            const auto word = fromWord<T>(*text);
            if (!word) return notAmong(*text, allWords<T>());
            into = *word;
        } else if constexpr (IsIdList<T>::value) {
            T list;
            for (const auto part : base::split(*text, ';')) {
                const auto number = base::wholeNumber(part);
                if (!number) return notWhole(part);
                list.push_back({*number});
            }
            into = std::move(list);
        } else {
            std::optional<T> read;
            if constexpr (std::is_same_v<T, ObjectRef>) read = refFrom(*text);
            if constexpr (std::is_same_v<T, Constraint>) read = constraintFrom(*text);
            if constexpr (std::is_same_v<T, Day>) read = dayFrom(*text);
            if constexpr (std::is_same_v<T, Moment>) read = storedMoment(*text);
            if constexpr (std::is_same_v<T, WeekHours>) read = weekHoursFrom(*text);
            if constexpr (std::is_same_v<T, Recurrence>) read = recurrenceFrom(*text);
            if constexpr (std::is_same_v<T, std::vector<WorkTime>>) read = workTimesFrom(*text);
            if constexpr (std::is_same_v<T, Weekdays>) read = weekdaysFrom(*text);
            if constexpr (std::is_same_v<T, Shifts>) read = shiftsFrom(*text);
            if (!read) return wrongValue();
            into = std::move(*read);
        }
        return {};
    } else {
        const auto* number = std::get_if<std::int64_t>(&value);
        if (!number) return wrongValue();
        if constexpr (std::is_same_v<T, bool>) {
            into = *number != 0;
        } else {
            into = T{*number};
        }
        return {};
    }
}

// ---- to and from text that people and spreadsheets read ---------------------------------------

template <class T>
std::string toText(const T& value, const Field& field, const TextContext& context) {
    if constexpr (IsOptional<T>::value) {
        return value ? toText(*value, field, context) : std::string{};
    } else if constexpr (std::is_same_v<T, bool>) {
        if (field.unit == Unit::zeroOne) return value ? "1" : "0";
        return value ? "ja" : "nee";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return std::to_string(value);
    } else if constexpr (IsId<T>::value) {
        return context.codeOf(refTo(value));
    } else if constexpr (IsIdList<T>::value) {
        std::string list;
        for (const auto id : value) {
            if (!list.empty()) list += ';';
            list += context.codeOf(refTo(id));
        }
        return list;
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        return context.codeOf(value);
    } else if constexpr (std::is_same_v<T, Moment>) {
        return momentText(value, field.unit, context);
    } else if constexpr (std::is_same_v<T, Constraint>) {
        if (value.type == ConstraintType::asLateAsPossible) return {};
        return momentText(value.date, bindsFinish(value.type) ? Unit::finish : Unit::start, context);
    } else if constexpr (std::is_same_v<T, WorkTime>) {
        return workTimeText(value, field.unit, context);
    } else if constexpr (std::is_same_v<T, Money>) {
        return base::decimalText(value.cents, 2);
    } else if constexpr (std::is_same_v<T, BudgetYear>) {
        return std::to_string(value.year);
    } else if constexpr (std::is_same_v<T, Probability>) {
        return base::decimalText(value.millionths, 6);
    } else if constexpr (std::is_same_v<T, Percent>) {
        return base::decimalText(value.hundredths, 2);
    } else {
        return std::get<std::string>(toValue(value));
    }
}

/// Takes over what was read, or says why nothing could be.
template <class T>
Fit<void> take(Fit<T> read, T& into) {
    if (!read) return tl::unexpected{std::move(read.error())};
    into = std::move(*read);
    return {};
}

/// As `fromValue`.
template <class T>
Fit<void> fromText(std::string_view text, std::string_view kind, const Field& field, const TextContext& context,
                   T& into) {
    if constexpr (IsOptional<T>::value) {
        if (text.empty() && kind.empty()) {
            into.reset();
            return {};
        }
        typename T::value_type held{};
        const auto fit = fromText(text, kind, field, context, held);
        if (fit) into = std::move(held);
        return fit;
    } else if constexpr (isPlainText<T>) {
        into = text;
    } else if constexpr (std::is_same_v<T, bool>) {
        const bool digits = field.unit == Unit::zeroOne;
        const bool yes = text == (digits ? "1" : "ja");
        if (!yes && text != (digits ? "0" : "nee")) return notAmong(text, digits ? "1, 0" : "ja, nee");
        into = yes;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        const auto number = base::wholeNumber(text);
        if (!number) return notWhole(text);
        into = *number;
    } else if constexpr (Word<T>) {
        const auto word = fromWord<T>(text);
        if (!word) return notAmong(text, allWords<T>());
        into = *word;
    } else if constexpr (IsId<T>::value) {
        const auto ref = context.find(text, field.refersTo);
        if (!ref) return unknownReference(text, field.refersTo);
        into = T{ref->number};
    } else if constexpr (IsIdList<T>::value) {
        T list;
        for (const auto part : base::split(text, ';')) {
            const auto ref = context.find(base::trimmed(part), field.refersTo);
            if (!ref) return unknownReference(base::trimmed(part), field.refersTo);
            list.push_back({ref->number});
        }
        into = std::move(list);
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        auto among = field.refersTo;
        RecordKind named{};
        if (!field.kindColumn.empty()) {
            const auto known = recordKindFrom(kind);
            if (!known) return notA(kind, "{text} is not a kind of object.", "activity");
            if (std::find(among.begin(), among.end(), *known) == among.end())
                return notAmong(kind, fileWords(among));
            named = *known;
            among = std::span{&named, 1};
        }
        const auto ref = context.find(text, among);
        if (!ref) return unknownReference(text, among);
        into = *ref;
    } else if constexpr (std::is_same_v<T, Day>) {
        const auto day = dayFrom(text);
        if (!day) return notA(text, "{text} is not a day in the calendar.", "2027-03-31");
        into = *day;
    } else if constexpr (std::is_same_v<T, Moment>) {
        return take(momentFromText(text, field.unit, context), into);
    } else if constexpr (std::is_same_v<T, Constraint>) {
        const auto type = fromWord<ConstraintType>(kind);
        if (!type) return notAmong(kind, allWords<ConstraintType>());
        if (*type == ConstraintType::asLateAsPossible && text.empty()) {
            into = {*type, {}};
            return {};
        }
        const auto date = momentFromText(text, bindsFinish(*type) ? Unit::finish : Unit::start, context);
        if (!date) return tl::unexpected{date.error()};
        into = {*type, *date};
    } else if constexpr (std::is_same_v<T, WorkTime>) {
        return take(workTimeFrom(text, field.unit, context), into);
    } else if constexpr (std::is_same_v<T, Money>) {
        const auto cents = base::decimalNumber(text, 2);
        if (!cents) return notMoney(text);
        into = Money{*cents};
    } else if constexpr (std::is_same_v<T, BudgetYear>) {
        const auto year = base::wholeNumber(text);
        if (!year || *year < 1900 || *year > 2199) return notA(text, "{text} is not a year.", "2027");
        into = BudgetYear{*year};
    } else if constexpr (std::is_same_v<T, Probability>) {
        const auto millionths = base::decimalNumber(text, 6);
        if (!millionths || *millionths < 0 || *millionths > 1'000'000) {
            return notA(text, "{text} is not a chance between 0 and 1 with at most six decimals.", "0.35");
        }
        into = Probability{*millionths};
    } else if constexpr (std::is_same_v<T, Percent>) {
        const auto hundredths = base::decimalNumber(text, 2);
        if (!hundredths || *hundredths < 0 || *hundredths > 10'000) {
            return notA(text, "{text} is not a percentage between 0 and 100.", "40");
        }
        into = Percent{*hundredths};
    } else if constexpr (std::is_same_v<T, Weekdays>) {
        const auto weekdays = weekdaysFrom(text);
        if (!weekdays) return notA(text, "{text} is not a list of weekdays.", "Mon;Tue;Wed;Thu;Fri");
        into = *weekdays;
    } else if constexpr (std::is_same_v<T, WeekHours>) {
        const auto week = weekHoursFrom(text);
        if (!week) return notA(text, "{text} is not a week of working hours.", "Mon 08:00-12:00,13:00-17:00;Sat off");
        into = *week;
    } else if constexpr (std::is_same_v<T, Recurrence>) {
        const auto recurrence = recurrenceFrom(text);
        if (!recurrence) return notA(text, "{text} is not a recurrence.", "every 2 weeks on Mon,Thu");
        into = *recurrence;
    } else if constexpr (std::is_same_v<T, std::vector<WorkTime>>) {
        auto times = workTimesFrom(text);
        if (!times) return notA(text, "{text} is not a list of tenths of minutes.", "4800;9600;4800");
        into = *times;
    } else {
        static_assert(std::is_same_v<T, Shifts>);
        const auto shifts = shiftsFrom(text);
        if (!shifts) return notA(text, "{text} is not a list of working hours.", "08:00-12:00;13:00-17:00");
        into = *shifts;
    }
    return {};
}

/// The text of the column that stands before it and names the kind.
template <class T>
std::string kindText(const T& value) {
    if constexpr (IsOptional<T>::value) {
        return value ? kindText(*value) : std::string{};
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        return std::string{nameOf(value.kind)};
    } else if constexpr (std::is_same_v<T, Constraint>) {
        return std::string{wordFor(value.type)};
    } else {
        return {};
    }
}

template <class T>
void collect(const T& value, std::vector<ObjectRef>& found) {
    if constexpr (IsOptional<T>::value) {
        if (value) collect(*value, found);
    } else if constexpr (IsId<T>::value) {
        found.push_back(refTo(value));
    } else if constexpr (IsIdList<T>::value) {
        for (const auto id : value) found.push_back(refTo(id));
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        found.push_back(value);
    }
}

template <class T>
void remap(T& value, const std::function<ObjectRef(ObjectRef)>& map) {
    if constexpr (IsOptional<T>::value) {
        if (value) remap(*value, map);
    } else if constexpr (IsId<T>::value) {
        value.number = map(refTo(value)).number;
    } else if constexpr (IsIdList<T>::value) {
        for (auto& id : value) id.number = map(refTo(id)).number;
    } else if constexpr (std::is_same_v<T, ObjectRef>) {
        value = map(value);
    }
}

// ---- one entry of a list of fields ------------------------------------------------------------

template <class T>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
    using Record = R;
    using Type = T;
};

/// The kinds that a typed reference may point to: just the one it names.
template <class T>
constexpr std::span<const RecordKind> referredKinds() {
    if constexpr (IsOptional<T>::value) {
        return referredKinds<typename T::value_type>();
    } else if constexpr (IsId<T>::value) {
        return std::span{&kindOf<typename IsId<T>::Record>, 1};
    } else if constexpr (IsIdList<T>::value) {
        return std::span{&kindOf<typename IsIdList<T>::Record>, 1};
    } else {
        return {};
    }
}

/// What can be done with any field of that type; one for all of them.
template <class T>
const FieldType& fieldType() {
    static const FieldType type{
        .isText = isText<T>(),
        .isList = IsIdList<T>::value,
        .isOptional = IsOptional<T>::value || isPlainText<T> || IsIdList<T>::value,
        .refersTo = referredKinds<T>(),
        .get = [](const void* member) { return toValue(*static_cast<const T*>(member)); },
        .set = [](void* member, const Value& value) -> Fit<void> {
            return fromValue(value, *static_cast<T*>(member));
        },
        .text =
            [](const void* member, const Field& field, const TextContext& context) {
                return toText(*static_cast<const T*>(member), field, context);
            },
        .kindText = [](const void* member) { return kindText(*static_cast<const T*>(member)); },
        .setText = [](void* member, std::string_view text, std::string_view kind, const Field& field,
                      const TextContext& context) -> Fit<void> {
            return fromText(text, kind, field, context, *static_cast<T*>(member));
        },
        .references = [](const void* member,
                         std::vector<ObjectRef>& found) { collect(*static_cast<const T*>(member), found); },
        .remap = [](void* member,
                    const std::function<ObjectRef(ObjectRef)>& map) { remap(*static_cast<T*>(member), map); },
    };
    return type;
}

struct Extra {
    Unit unit = Unit::plain;
    std::string_view kindColumn = {};
    std::span<const RecordKind> refersTo = {};
};

Field makeField(const FieldType& type, void* (*member)(void*), std::string_view name, std::string_view column,
                const Extra& extra);

template <auto Member>
Field field(std::string_view name, std::string_view column, const Extra& extra = {}) {
    using Record = typename MemberOf<decltype(Member)>::Record;
    using T = typename MemberOf<decltype(Member)>::Type;
    const auto member = [](void* record) -> void* { return &(static_cast<Record*>(record)->*Member); };
    return makeField(fieldType<T>(), member, name, column, extra);
}

}  // namespace mijlpaal::model::codec

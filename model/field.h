#pragma once

#include "base/message.h"
#include "model/record_ids.h"
#include "model/words.h"
#include "model/work_time.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Each record type lists its fields once; from that list come the database row, the journal, the
/// columns of a CSV file, the details pane and what may be published.
namespace mijlpaal::model {

/// What a field holds in the database and the journal: nothing, a whole number or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// Why a text or value does not fit a field, and what would.
struct Misfit {
    base::Message message;
    base::Message help;
};

template <class T>
using Fit = tl::expected<T, Misfit>;

/// How a field is written as text, where its type alone does not say so.
enum class Unit {
    plain,
    /// The key by which people and other files name the record.
    code,
    /// Working time as days of the calendar, or as hours.
    workingDays,
    workingHours,
    /// A moment written as a day when it is the usual start, or finish, of one.
    start,
    finish,
    /// A truth value as `ja`/`nee`, or as `1`/`0`.
    yesNo,
    zeroOne,
    euro,
};

/// What text needs to know beside the record: the length and usual ends of a working day, and the
/// codes of the records that are referred to.
struct TextContext {
    WorkTime dayLength = hours(8);
    std::int64_t dayStart = 4800, dayFinish = 10200;
    std::function<std::string(ObjectRef)> codeOf;
    /// The record with that code among the given kinds.
    std::function<std::optional<ObjectRef>(std::string_view code, std::span<const RecordKind> among)> find;
};

/// One field of a record type, whatever the type. `record` points to a record of that type.
struct Field {
    /// The name in the database and the journal.
    std::string_view name;
    /// The column in a CSV file; empty when only files of other kinds hold it. A reference to any kind
    /// of object and a constraint have two: `kindColumn` stands before it and names the kind.
    std::string_view column;
    std::string_view kindColumn;
    Unit unit = Unit::plain;
    PublicationClass publication = PublicationClass::internal;
    /// True when a record without it makes no sense.
    bool required = false;
    /// True when the value is text, false when it is a whole number.
    bool isText = true;
    /// True when it holds several references.
    bool isList = false;
    /// What it may refer to; empty when it is not a reference.
    std::span<const RecordKind> refersTo;

    Value (*get)(const void* record) = nullptr;
    Fit<void> (*set)(void* record, const Value& value) = nullptr;
    std::string (*text)(const void* record, const Field& field, const TextContext& context) = nullptr;
    std::string (*kindText)(const void* record) = nullptr;
    /// `kind` is the text of `kindColumn`, empty where there is none.
    Fit<void> (*setText)(void* record, std::string_view text, std::string_view kind, const Field& field,
                         const TextContext& context) = nullptr;
    /// The records it refers to.
    void (*references)(const void* record, std::vector<ObjectRef>& found) = nullptr;
    /// Replaces each reference by what `map` gives for it.
    void (*remap)(void* record, const std::function<ObjectRef(ObjectRef)>& map) = nullptr;
};

/// The fields of a record type, without its id, in the order of its CSV columns.
template <class Record>
std::span<const Field> fields();

std::span<const Field> fields(RecordKind kind);

/// The name of the CSV file of each kind, with its folder: "calendars/holidays.csv".
std::string_view fileOf(RecordKind kind);

}  // namespace mijlpaal::model

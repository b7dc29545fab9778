#pragma once

#include "base/message.h"
#include "model/kind_set.h"
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
/// columns of a CSV file and the details pane.
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
    /// Text of several lines.
    lines,
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

struct Field;

/// What can be done with a field of one C++ type. The pointers point to the member.
struct FieldType {
    /// True when the value is text, false when it is a whole number.
    bool isText = true;
    /// True when it holds several references.
    bool isList = false;
    /// True when a record can do without it.
    bool isOptional = false;
    /// What it may refer to, where the type says so.
    std::span<const RecordKind> refersTo;

    Value (*get)(const void* member) = nullptr;
    Fit<void> (*set)(void* member, const Value& value) = nullptr;
    std::string (*text)(const void* member, const Field& field, const TextContext& context) = nullptr;
    std::string (*kindText)(const void* member) = nullptr;
    Fit<void> (*setText)(void* member, std::string_view text, std::string_view kind, const Field& field,
                         const TextContext& context) = nullptr;
    void (*references)(const void* member, std::vector<ObjectRef>& found) = nullptr;
    void (*remap)(void* member, const std::function<ObjectRef(ObjectRef)>& map) = nullptr;
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
    /// True when a record without it makes no sense.
    bool required = false;
    bool isText = true;
    bool isList = false;
    /// What it may refer to; empty when it is not a reference.
    std::span<const RecordKind> refersTo;

    Value get(const void* record) const { return type->get(member(const_cast<void*>(record))); }
    Fit<void> set(void* record, const Value& value) const { return type->set(member(record), value); }
    std::string text(const void* record, const TextContext& context) const {
        return type->text(member(const_cast<void*>(record)), *this, context);
    }
    std::string kindText(const void* record) const {
        return type->kindText(member(const_cast<void*>(record)));
    }
    /// `kind` is the text of `kindColumn`, empty where there is none.
    Fit<void> setText(void* record, std::string_view text, std::string_view kind,
                      const TextContext& context) const {
        return type->setText(member(record), text, kind, *this, context);
    }
    /// Adds the records it refers to.
    void references(const void* record, std::vector<ObjectRef>& found) const {
        type->references(member(const_cast<void*>(record)), found);
    }
    /// Replaces each reference by what `map` gives for it.
    void remap(void* record, const std::function<ObjectRef(ObjectRef)>& map) const {
        type->remap(member(record), map);
    }

    const FieldType* type = nullptr;
    void* (*member)(void* record) = nullptr;
};

/// The fields of a record type, without its id, in the order of its CSV columns.
template <class Record>
std::span<const Field> fields();

std::span<const Field> fields(RecordKind kind);

/// Whether records of a kind have a field that can refer to one of the kinds.
bool mayReferTo(RecordKind kind, const KindSet& kinds);

}  // namespace mijlpaal::model

#pragma once

#include "model/id.h"
#include "model/record_kind.h"

#include <compare>

namespace mijlpaal::model {

// For each record type its name and that of its id: `struct Activity;`, `ActivityId`.
#define KIND(Type, ...) \
    struct Type;        \
    using Type##Id = Id<Type>;
MIJLPAAL_KINDS(KIND)
#undef KIND

/// The kind of each record type.
template <class Record>
inline constexpr RecordKind kindOf{};
#define KIND(Type, enumerator, ...) \
    template <>                     \
    inline constexpr RecordKind kindOf<Type> = RecordKind::enumerator;
MIJLPAAL_KINDS(KIND)
#undef KIND

/// A reference to a record of any kind.
struct ObjectRef {
    RecordKind kind = RecordKind::activity;
    std::int64_t number = 0;

    auto operator<=>(const ObjectRef&) const = default;
};

template <class Record>
constexpr ObjectRef refTo(Id<Record> id) {
    return {kindOf<Record>, id.number};
}

}  // namespace mijlpaal::model

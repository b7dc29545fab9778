#include "model/records.h"

#include "model/codec.h"

#include <algorithm>
#include <cassert>

namespace mijlpaal::model {

bool mayReferTo(RecordKind kind, const KindSet& kinds) {
    const auto list = fields(kind);
    return std::any_of(list.begin(), list.end(), [&](const Field& field) {
        return std::any_of(field.refersTo.begin(), field.refersTo.end(),
                           [&](RecordKind to) { return kinds.has(to); });
    });
}

std::span<const Field> fields(RecordKind kind) {
    switch (kind) {
#define KIND(Type, enumerator, ...) \
    case RecordKind::enumerator:    \
        return fields<Type>();
        MIJLPAAL_KINDS(KIND)
#undef KIND
    }
    assert(false);
    return {};
}

}  // namespace mijlpaal::model

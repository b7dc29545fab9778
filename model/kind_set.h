#pragma once

#include "model/record_kind.h"

#include <bitset>
#include <initializer_list>

namespace mijlpaal::model {

/// Some of the kinds of record: those an edit touches, or those a result is made from.
class KindSet {
public:
    KindSet() = default;
    KindSet(std::initializer_list<RecordKind> kinds) {
        for (const auto kind : kinds) add(kind);
    }

    /// Every kind, also those that are added later.
    static KindSet all() {
        KindSet set;
        set.bits_.set();
        return set;
    }

    void add(RecordKind kind) { bits_.set(static_cast<std::size_t>(kind)); }
    bool has(RecordKind kind) const { return bits_.test(static_cast<std::size_t>(kind)); }
    bool meets(const KindSet& other) const { return (bits_ & other.bits_).any(); }

    bool operator==(const KindSet&) const = default;

private:
    std::bitset<recordKindCount> bits_;
};

}  // namespace mijlpaal::model

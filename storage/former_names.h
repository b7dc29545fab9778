#pragma once

#include "model/record_kind.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What fields and words were called in earlier versions of the file. The lines of the journal are never
/// rewritten, so they keep the old names; these lists say how they are read.
namespace mijlpaal::storage {

/// Until and including that version of the file the field was called `name`.
struct FormerField {
    std::int64_t untilVersion = 0;
    model::RecordKind kind{};
    std::string_view name;
    /// Empty for a field that is no more.
    std::string_view now;
};

/// Until and including that version of the file `field` (by its name of today) held `word`.
struct FormerWord {
    std::int64_t untilVersion = 0;
    model::RecordKind kind{};
    std::string_view field;
    std::string_view word, now;
};

/// Both in the order of versions.
struct FormerNames {
    std::span<const FormerField> fields;
    std::span<const FormerWord> words;

    /// What a field that a file of `version` calls `name` is called today; empty when it is no more.
    std::string_view field(std::int64_t version, model::RecordKind kind, std::string_view name) const {
        for (const auto& each : fields) {
            if (each.kind == kind && version <= each.untilVersion && each.name == name) name = each.now;
        }
        return name;
    }

    std::string_view word(std::int64_t version, model::RecordKind kind, std::string_view field,
                          std::string_view word) const {
        for (const auto& each : words) {
            if (each.kind == kind && version <= each.untilVersion && each.field == field && each.word == word)
                word = each.now;
        }
        return word;
    }
};

/// The names of this program.
const FormerNames& formerNames();

}  // namespace mijlpaal::storage

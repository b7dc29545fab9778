#pragma once

#include "model/field.h"

#include <optional>
#include <string_view>
#include <vector>

/// What people call kinds, fields and the words of closed lists. Names are understood as they stand in files,
/// in English and in Dutch, in letters of any size, with spaces, `-` or `_` between words.
namespace mijlpaal::app {

/// Whether `typed` is an English word or what that is in Dutch.
bool isWord(std::string_view typed, std::string_view english);

std::optional<model::RecordKind> kindFrom(std::string_view typed);

struct NamedField {
    const model::Field* field = nullptr;
    /// The column that names the kind was meant: `constraint_type`.
    bool isKind = false;
};
std::optional<NamedField> fieldFrom(model::RecordKind kind, std::string_view typed);

/// The words of files that a typed one may stand for; lists share some.
std::vector<std::string_view> wordsLike(std::string_view typed);

}  // namespace mijlpaal::app

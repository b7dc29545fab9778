#pragma once

#include "app/edits/near_names.h"
#include "model/field.h"
#include "model/plan_text.h"

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

/// What people of the language are told they can type, known by its other names as well. The name in files stands
/// in brackets where theirs alone means something else.
std::vector<OfferedName> offeredKinds(model::Language language);
std::vector<OfferedName> offeredFields(model::RecordKind kind, model::Language language);
std::vector<OfferedName> offeredWords(const std::vector<std::string_view>& words, model::Language language);
/// A word that is no name in files: "predecessors".
OfferedName offeredWord(std::string_view english, model::Language language);

}  // namespace mijlpaal::app

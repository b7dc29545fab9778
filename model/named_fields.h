#pragma once

#include "model/field.h"

#include <array>
#include <optional>
#include <string_view>

/// Some fields hold names of fields, divided by `;`: the made-up ones of a record, the one that a statement or a quoted
/// figure is about. Files have those of columns or of the journal; people read and type what they call them.
namespace mijlpaal::model {

bool namesFields(const Field& field);

/// Of which kind the fields are that `field` of this record names; nothing where that is not known yet. `record` may be
/// null.
std::optional<RecordKind> kindOfNamed(RecordKind kind, const Field& field, const void* record);

/// What people call one of the names, also of a result (`told_fields.h`) and of “all”. A text to translate; what is no
/// name is itself. Where no kind is known, any kind that has such a field will do.
std::string_view wordsForNamed(std::optional<RecordKind> kind, std::string_view name);

/// The names beside those of fields.
inline constexpr std::array<std::string_view, 6> otherNames{"all", "finish", "promise", "readiness", "stand",
                                                            "checked_by"};

}  // namespace mijlpaal::model

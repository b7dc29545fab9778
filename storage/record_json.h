#pragma once

#include "base/message.h"
#include "model/record_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The canonical JSON of the journal: keys in the order of their bytes, no white space, only the escapes
/// that JSON demands. Equal values give equal bytes. A text that is not UTF-8 throws Trouble.
namespace mijlpaal::storage {

/// `{"basis":"public","code":"A0001",...}`: every field, without the id; null where it is absent.
/// `record` points to a record of that kind.
std::string recordJson(model::RecordKind kind, const void* record);

/// Sets the fields of a fresh record; one that is not named keeps its default, which is how a journal
/// from before a field existed is read. False when the text is not such an object, names an unknown
/// field or holds a value that does not fit.
bool readRecordJson(model::RecordKind kind, std::string_view text, void* record);

/// `{"text":"Change {name}","values":[["name","A0001"]]}`
std::string labelJson(const base::Message& label);
std::optional<base::Message> labelFrom(std::string_view text);

/// With its quotes.
std::string quotedJson(std::string_view text);

}  // namespace mijlpaal::storage

#pragma once

#include "storage/sqlite.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Bytes that are kept beside the plan, such as a letter as it went out, each under its SHA-256 in
/// hexadecimal.
namespace mijlpaal::storage {

/// Gives the hash. What is kept already is not kept twice.
std::string keepAttachment(Database& database, std::string_view bytes);

std::optional<std::string> readAttachment(Database& database, const std::string& hash);

/// The hashes of those whose bytes are not theirs.
std::vector<std::string> changedAttachments(Database& database);

}  // namespace mijlpaal::storage

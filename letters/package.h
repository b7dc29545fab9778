#pragma once

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::letters {

/// One file in a package.
struct Part {
    std::string name;
    std::string bytes;
};

/// A zip archive of the parts in this order, the first one stored as it is; equal parts give equal bytes.
/// Nothing when there is too little memory.
std::optional<std::string> packed(const std::vector<Part>& parts);

/// The part of that name in an archive; nothing when it cannot be read, has no such part, or one beyond 64
/// megabytes.
std::optional<std::string> partOf(const std::string& archive, const char* name);

}  // namespace mijlpaal::letters

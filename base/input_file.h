#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace mijlpaal::base {

/// All bytes of a file that is read whole. Nothing where it cannot be read, is larger than that, or is a
/// database that is open: closing that would let go of the locks on it (see `isDatabaseInUse`).
std::optional<std::string> bytesIn(const std::filesystem::path& file,
                                   std::uintmax_t largest = 64 * 1024 * 1024);

}  // namespace mijlpaal::base

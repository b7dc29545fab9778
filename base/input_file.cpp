#include "base/input_file.h"

#include "base/output_file.h"

#include <fstream>

namespace mijlpaal::base {

std::optional<std::string> bytesIn(const std::filesystem::path& file, std::uintmax_t largest) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error || size > largest || isDatabaseInUse(file)) return std::nullopt;
    std::ifstream input{file, std::ios::binary};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!input || (size > 0 && !input.read(bytes.data(), static_cast<std::streamsize>(size))))
        return std::nullopt;
    return bytes;
}

}  // namespace mijlpaal::base

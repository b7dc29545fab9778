#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mijlpaal::formats::xer {

/// How the characters of a file are written down.
enum class Encoding { windows1252, utf8, utf8WithMark };

/// Valid UTF-8. The five bytes without a meaning in Windows-1252 become the control characters with their
/// number, so that nothing is lost.
std::string fromWindows1252(std::string_view bytes);

/// Valid UTF-8 of a text in UTF-16, which says by its mark or its first character in which order its bytes
/// stand; nothing for any other.
std::optional<std::string> fromUtf16(std::string_view bytes);

/// Whether bytes that are read as Windows-1252 look like another code page: whole words of letters that
/// hardly follow one another in the languages of the west.
bool looksLikeOtherPage(std::string_view bytes);

struct Windows1252 {
    std::string bytes;
    /// How many characters it has no byte for; each became a question mark.
    std::size_t lost = 0;
};

/// `text` is valid UTF-8.
Windows1252 toWindows1252(std::string_view text);

}  // namespace mijlpaal::formats::xer

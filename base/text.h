#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::base {

/// Without white space (space, tab, line ends) at both ends.
std::string_view trimmed(std::string_view text);

/// Parts between separators; an empty text has no parts.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts between separators without white space at their ends, but for those that are empty then.
std::vector<std::string_view> listed(std::string_view text, char separator = ';');

/// A-Z to a-z; other bytes as they are.
std::string lowered(std::string_view text);

/// The offset of the first byte that is not part of valid UTF-8, or nothing when all is well.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The number of characters (code points) of valid UTF-8.
std::size_t characters(std::string_view text);

/// A whole number that is the whole text, with an optional leading minus; nothing when it is not one
/// or does not fit.
std::optional<std::int64_t> wholeNumber(std::string_view text);

/// A decimal number with at most `decimals` digits behind a point, as an integer in units of
/// 10^-decimals: decimalNumber("8.5", 2) is 850. Nothing when it is not one or does not fit.
std::optional<std::int64_t> decimalNumber(std::string_view text, int decimals);

/// The shortest text that `decimalNumber` reads back: decimalText(850, 2) is "8.5".
std::string decimalText(std::int64_t scaled, int decimals);

}  // namespace mijlpaal::base

#pragma once

#include <string>
#include <string_view>

namespace mijlpaal::base {

/// What stays of a text when neither the size of letters nor their accents count, for texts in Latin letters:
/// "Überprüfung" is "uberprufung", "ĳs" and "IJs" are "ijs". Spaces that keep words together are spaces.
std::string folded(std::string_view text);

/// By which texts stand as people sort them: letters of any size, with or without accents, and numbers in
/// them by their size, so that "A2" stands before "A10". Compared byte by byte; texts that differ may have
/// the same key.
std::string sortingKey(std::string_view text);

}  // namespace mijlpaal::base

#pragma once

#include <cstddef>
#include <string_view>

namespace mijlpaal::base {

/// How many letters to add, leave out, replace or swap to make one word of the other. A digit in place of another
/// counts twice: codes that differ in a digit are neighbours, and no slip of the pen. Bytes, so that fold first.
/// Cost: the product of their lengths.
/// Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964),
/// pp. 171-176, as optimal string alignment.
std::size_t editDistance(std::string_view one, std::string_view other);

}  // namespace mijlpaal::base

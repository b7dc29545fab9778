#pragma once

#include "base/finding.h"

#include <string_view>

namespace mijlpaal::importing {

/// What an import did with that of which a finding tells.
enum class Fate {
    refused,  ///< nothing is imported until it is corrected
    leftOut,  ///< it is not read
    kept,     ///< it is kept as it is, and not used here
    mended,   ///< something else was taken in its place
    differs,  ///< what the other program stored is not what is reckoned here
    warned,   ///< it was read, and deserves a look
    told      ///< it was read
};

/// By the message and the help of the finding, which say it in words.
Fate fateOf(const base::Finding& finding);

/// `left_out`, for programs.
std::string_view wordFor(Fate fate);

}  // namespace mijlpaal::importing

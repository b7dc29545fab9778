#pragma once

#include "cli/arguments.h"

#include <string>

namespace mijlpaal::cli {

/// The name of an argument that is the code a command is about: known by its place, or by any of the words that
/// commands have for it, so that nobody has to remember which of them this one takes.
inline std::string codeArgument() {
    return N_("CODE") + std::string{",--activity,--of,--milestone"};
}

}  // namespace mijlpaal::cli

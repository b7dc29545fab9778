#pragma once

#include "cli/command.h"

#include <span>

namespace mijlpaal::cli {

/// All commands, in the order of the help.
std::span<const Command* const> commands();

}  // namespace mijlpaal::cli

#pragma once

#include <cstdlib>
#include <string>

namespace mijlpaal::app {

/// The role under which edits are written in the journal: MIJLPAAL_AUTHOR, or else `planner`. Undo takes
/// back one's own steps, so window and command line go by the same name.
inline std::string usualAuthor() {
    const char* given = std::getenv("MIJLPAAL_AUTHOR");
    return given && *given ? given : "planner";
}

}  // namespace mijlpaal::app

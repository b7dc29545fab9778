#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace mijlpaal::app {

/// The role under which the journal names edits of someone who gave none. It is written, so it is the same in
/// every language.
inline constexpr auto unknownAuthor = "onbekend";

/// The role that MIJLPAAL_AUTHOR gives to edits in window and command line; nothing when it gives none. Never
/// the name of the account: that may be a person's.
inline std::optional<std::string> authorOfEnvironment() {
    const char* given = std::getenv("MIJLPAAL_AUTHOR");
    return given && *given ? std::optional<std::string>{given} : std::nullopt;
}

}  // namespace mijlpaal::app

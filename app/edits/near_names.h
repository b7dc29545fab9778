#pragma once

#include "base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::app {

/// A name that may be typed.
struct OfferedName {
    /// As people of the language are shown it.
    std::string shown;
    /// What it is called elsewhere: in files, in English.
    std::vector<std::string> others = {};
};

/// The names that a mistyped one may have meant, the nearest first; at most three. One that was meant by another
/// name has that in brackets.
std::vector<std::string> nearNames(std::string_view typed, const std::vector<OfferedName>& names);
std::vector<std::string> nearNames(std::string_view typed, const std::vector<std::string>& names);

/// What would help: the near names where there are any, or else all of them.
base::Message nameHelp(std::string_view typed, const std::vector<OfferedName>& names);
base::Message nameHelp(std::string_view typed, const std::vector<std::string>& names);

/// The same for codes of records of a kind: of many none is named that is not near, but how many there are, and
/// that `mijlpaal list` with the word for the kind shows them.
base::Message codeHelp(std::string_view typed, const std::vector<std::string>& codes, std::string_view kind);

}  // namespace mijlpaal::app

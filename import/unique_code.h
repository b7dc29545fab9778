#pragma once

#include <string>
#include <unordered_set>

namespace mijlpaal::importing {

/// A code that is not among `taken`: `code`, or with a number behind it. It is added.
std::string uniqueCode(std::unordered_set<std::string>& taken, const std::string& code);

}  // namespace mijlpaal::importing

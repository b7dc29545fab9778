#pragma once

#include "import/finding_list.h"
#include "import/imported.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

// What the readers of all kinds of files have in common.

namespace mijlpaal::importing {

/// Far above what is written of a plan of a million activities.
inline constexpr std::uintmax_t largestPlanFile = std::uintmax_t{2} << 30;

/// A file of which nothing can be made, and why.
Imported refused(base::Place place, base::Message what, base::Message help, const model::Portfolio& base);

/// Gets the bytes to keep, or to let go before the plan is made of them.
using ReadBytes = std::function<Imported(std::string bytes, const std::string& name)>;

/// Reads a file with `read`. One that is too large or cannot be read is refused; `choose` says which file
/// would do.
Imported readBytesOf(const std::filesystem::path& file, const model::Portfolio& base, base::Message choose,
                     const ReadBytes& read);

/// What an import comes to: the change that makes `trial` of `base`, or without a change what was wrong. What
/// there is `more` to say comes behind what was found.
Imported finished(const model::Portfolio& base, model::Portfolio trial, const std::string& name,
                  FindingList& found, std::vector<StoredDates> stored = {}, base::Findings more = {});

}  // namespace mijlpaal::importing

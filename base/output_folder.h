#pragma once

#include "base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace mijlpaal::base {

/// Writes files into a folder, by their names in it (`calendars/rijk.csv`), all of them or none.
///
/// They are complete on the disk before any gets its name. A folder that is not there gets its name as a
/// whole, in one step. In one that is there each file is swapped with the one it replaces, and when one of
/// them cannot be, those before it are swapped back; only a crash in between leaves new files beside old.
/// Errors: as for `mayReplace`; the folder cannot be written.
Result<void> writeWholeFolder(const std::filesystem::path& folder,
                              const std::map<std::string, std::string>& files);

/// How the name of the folder begins in which they stand until then; a crash leaves it behind.
inline constexpr std::string_view unfinishedFolder = ".unfinished-";

/// Whether a program is still at work in such a folder, as far as the file system can tell.
bool isBeingWritten(const std::filesystem::path& unfinished);

}  // namespace mijlpaal::base

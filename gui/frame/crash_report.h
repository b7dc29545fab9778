#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

/// What is left for those who mend the program when it ends by a fault: a text file that names the version, the
/// last commands and the revision, and never a text of the plan or the name of a file.
namespace mijlpaal::gui {

/// From now on a fault writes a report in this folder; the program ends then as it would have. Only once in a
/// process.
void reportCrashesTo(const std::filesystem::path& folder);

/// What was done last. Of a name that is made from another, such as that of a file, only its own part counts.
void noteCommand(std::string_view name);
void noteRevision(std::int64_t revision);

/// Writes the report now; `why` is no text of a person. For what ends the program without a signal.
void reportCrash(const char* why) noexcept;

/// The reports that lie there, the newest first.
std::vector<std::filesystem::path> crashReports(const std::filesystem::path& folder);

}  // namespace mijlpaal::gui

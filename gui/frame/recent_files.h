#pragma once

#include <filesystem>
#include <vector>

/// The portfolios opened last, newest first, kept in the settings of the user.
namespace mijlpaal::gui {

std::vector<std::filesystem::path> recentFiles();
void rememberFile(const std::filesystem::path& path);
void forgetFile(const std::filesystem::path& path);

}  // namespace mijlpaal::gui

#pragma once

#include <string>
#include <vector>

/// The commands that the user looked up last, newest first, kept in their settings.
namespace mijlpaal::gui {

std::vector<std::string> recentCommands();
void rememberCommand(const std::string& name);

}  // namespace mijlpaal::gui

#pragma once

#include <string>
#include <vector>

namespace mijlpaal::gui {

/// Names of commands, as `CommandTable::present` takes them. A command that no owner gives now is left out.
using CommandNames = std::vector<std::string>;

struct MenuLayout {
    /// English, marked for translation.
    const char* title;
    CommandNames commands;
};

/// Where commands stand in the menu bar and the tool bar.
const std::vector<MenuLayout>& menuBarLayout();
const CommandNames& toolBarLayout();

}  // namespace mijlpaal::gui

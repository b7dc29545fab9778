#pragma once

#include "gui/parts/command.h"

#include <wx/windowid.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// The commands that there are now: those of the window and those of the page in sight. Everything that lists
/// commands or runs them goes through it.
class CommandTable {
public:
    /// Replaces all commands. A name keeps its id.
    void set(std::vector<Command> commands);

    /// In the order in which their owners give them.
    const std::vector<Command>& all() const { return commands_; }
    /// Nothing for a name that no owner gives now.
    const Command* find(std::string_view name) const;

    /// The names of which there are commands, without lines (empty names) that would part nothing. "go.*"
    /// stands for all commands whose name begins with "go.".
    std::vector<std::string> present(const std::vector<std::string>& names) const;

    /// The number by which wxWidgets knows a command.
    int idOf(const std::string& name);
    const Command* find(int id) const;

private:
    std::vector<Command> commands_;
    std::map<std::string, wxWindowIDRef, std::less<>> ids_;
};

bool isPossible(const Command& command, const Situation& now);

/// Without the `&` that chooses it in a menu.
wxString plainText(const Command& command, const Situation& now);

}  // namespace mijlpaal::gui

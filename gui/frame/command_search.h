#pragma once

#include "gui/frame/command_table.h"

#include <functional>
#include <string>
#include <vector>

/// The commands of a window as a list to look through.
namespace mijlpaal::gui {

struct ListedCommand {
    std::string name;
    /// The menu it stands in, what it is called, its key.
    wxString group, text, key;
    /// Empty when it can be done now.
    wxString whyNot;
    /// What a line of a list to choose from does; nothing for a command of its own.
    std::function<void()> choose = {};
};

/// All commands, with the lines of lists to choose from, in the order of the menus; then those without a
/// place in them.
std::vector<ListedCommand> listedCommands(const CommandTable& commands, const Situation& now);

/// Those in which every word stands, in any order, whatever the case and the accents: in the text, in the
/// menu or in the English name. The ones of `first` come first, in that order.
std::vector<ListedCommand> matching(const std::vector<ListedCommand>& commands, const wxString& words,
                                    const std::vector<std::string>& first);

/// A key as people read it: "Ctrl+Enter".
wxString shownKey(const wxString& key);

/// Without case and accents, to compare texts as people do.
wxString folded(const wxString& text);

}  // namespace mijlpaal::gui

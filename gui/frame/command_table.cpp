#include "gui/frame/command_table.h"

#include <wx/control.h>
#include <wx/window.h>

#include <algorithm>

namespace mijlpaal::gui {

void CommandTable::set(std::vector<Command> commands) {
    commands_ = std::move(commands);
}

const Command* CommandTable::find(std::string_view name) const {
    const auto found = std::find_if(commands_.begin(), commands_.end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands_.end() ? nullptr : &*found;
}

int CommandTable::idOf(const std::string& name) {
    auto& id = ids_[name];
    if (id == wxID_NONE) id = wxWindow::NewControlId();
    return id;
}

const Command* CommandTable::find(int id) const {
    const auto found =
        std::find_if(ids_.begin(), ids_.end(), [&](const auto& entry) { return entry.second == id; });
    return found == ids_.end() ? nullptr : find(found->first);
}

bool isPossible(const Command& command, const Situation& now) {
    return !command.possible || command.possible(now);
}

wxString plainText(const Command& command, const Situation& now) {
    return wxControl::RemoveMnemonics(command.textNow ? command.textNow(now) : command.text);
}

}  // namespace mijlpaal::gui

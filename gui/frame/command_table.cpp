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

std::vector<std::string> CommandTable::present(const std::vector<std::string>& names) const {
    std::vector<std::string> kept;
    for (const auto& name : names) {
        if (name.empty()) {
            if (!kept.empty() && !kept.back().empty()) kept.push_back(name);
        } else if (name.ends_with('*')) {
            const std::string_view begin{name.data(), name.size() - 1};
            for (const auto& command : commands_) {
                if (command.name.starts_with(begin)) kept.push_back(command.name);
            }
        } else if (find(name)) {
            kept.push_back(name);
        }
    }
    if (!kept.empty() && kept.back().empty()) kept.pop_back();
    return kept;
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

#include "gui/frame/recent_commands.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/text.h"

#include <wx/log.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

constexpr std::size_t most = 8;

wxString key(std::size_t place) {
    return wxString::Format("/commands/%zu", place);
}

}  // namespace

std::vector<std::string> recentCommands() {
    std::vector<std::string> names;
    const auto settings = userSettings();
    for (std::size_t i = 0; i < most; ++i) {
        const auto name = settings->Read(key(i), wxString{});
        if (name.empty()) break;
        names.push_back(toUtf8(name));
    }
    return names;
}

void rememberCommand(const std::string& name) {
    const wxLogNull quiet;  // settings that cannot be written are no reason to bother anyone
    auto names = recentCommands();
    std::erase(names, name);
    names.insert(names.begin(), name);
    if (names.size() > most) names.resize(most);
    const auto settings = userSettings();
    settings->DeleteGroup("/commands");
    for (std::size_t i = 0; i < names.size(); ++i) settings->Write(key(i), fromUtf8(names[i]));
}

}  // namespace mijlpaal::gui

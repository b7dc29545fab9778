#include "gui/frame/command_search.h"

#include "gui/frame/menu_layout.h"
#include "gui/parts/text.h"

#include <glib.h>
#include <wx/control.h>
#include <wx/tokenzr.h>
#include <wx/translation.h>

#include <algorithm>
#include <memory>
#include <set>

namespace mijlpaal::gui {

namespace {

wxString whyNotPossible(const Command& command, const Situation& now) {
    if (isPossible(command, now)) return {};
    if (!now.hasFile) return _("First open a portfolio.");
    auto withSelection = now;
    withSelection.selected = {{model::RecordKind::activity, 1}};
    if (now.selected.empty() && isPossible(command, withSelection)) return _("First select an activity.");
    if (!now.canEdit()) return _("This file can only be read.");
    return _("Not now.");
}

void add(std::vector<ListedCommand>& list, const Command& command, const wxString& group,
         const Situation& now) {
    auto text = plainText(command, now);
    text.Replace("…", "");
    if (!command.choices) {
        list.push_back({command.name, group, text, command.key, whyNotPossible(command, now)});
        return;
    }
    for (const auto& line : command.choices()) {
        list.push_back({line.name, group, text + ": " + wxControl::RemoveMnemonics(line.text), line.key, {},
                        line.run});
    }
}

wxString searched(const ListedCommand& command) {
    // The name is English: "plan.go_to_status_date".
    wxString english = fromUtf8(command.name);
    english.Replace("_", " ");
    english.Replace(".", " ");
    return folded(command.group + " " + command.text + " " + english);
}

}  // namespace

std::vector<ListedCommand> listedCommands(const CommandTable& commands, const Situation& now) {
    std::vector<ListedCommand> list;
    std::set<std::string> known;
    for (const auto& [title, names] : menuBarLayout()) {
        const auto group = wxControl::RemoveMnemonics(wxGetTranslation(title));
        for (const auto& name : commands.present(names)) {
            if (!name.empty() && known.insert(name).second) add(list, *commands.find(name), group, now);
        }
    }
    for (const auto& command : commands.all()) {
        if (known.insert(command.name).second) add(list, command, _("Other"), now);
    }
    return list;
}

std::vector<ListedCommand> matching(const std::vector<ListedCommand>& commands, const wxString& words,
                                    const std::vector<std::string>& first) {
    const auto wanted = wxStringTokenize(folded(words));
    std::vector<ListedCommand> found;
    for (const auto& command : commands) {
        const auto text = searched(command);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const wxString& word) { return text.Contains(word); }))
            found.push_back(command);
    }
    const auto place = [&](const ListedCommand& command) {
        return std::find(first.begin(), first.end(), command.name) - first.begin();
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return found;
}

wxString shownKey(const wxString& key) {
    auto text = key;
    text.Replace("Return", _("Enter"));
    text.Replace("PageDown", _("Page Down"));
    text.Replace("PageUp", _("Page Up"));
    return text;
}

wxString folded(const wxString& text) {
    struct Free {
        void operator()(gchar* bytes) const { g_free(bytes); }
    };
    const auto bytes = toUtf8(text);
    const std::unique_ptr<gchar, Free> apart{
        g_utf8_normalize(bytes.c_str(), static_cast<gssize>(bytes.size()), G_NORMALIZE_ALL)};
    if (!apart) return text.Lower();
    const std::unique_ptr<gchar, Free> small{g_utf8_casefold(apart.get(), -1)};
    wxString plain;
    for (const auto each : fromUtf8(small.get())) {
        if (!g_unichar_ismark(each.GetValue())) plain += each;
    }
    return plain;
}

}  // namespace mijlpaal::gui

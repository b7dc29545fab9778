#include "gui/frame/menus.h"

#include <wx/accel.h>
#include <wx/app.h>
#include <wx/menu.h>
#include <wx/toolbar.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

wxString withKey(const wxString& text, const Command& command) {
    return command.key.empty() ? text : text + "\t" + command.key;
}

wxString textOf(const Command& command, const Situation& now) {
    return command.textNow ? command.textNow(now) : command.text;
}

wxString tipOf(const Command& command, const Situation& now) {
    auto text = command.help.empty() ? plainText(command, now) : command.help;
    text.Replace("…", "");
    return command.key.empty() ? text : text + " (" + command.key + ")";
}

}  // namespace

Menus::Menus(wxFrame& frame, CommandTable& commands) : frame_{frame}, commands_{commands} {
    frame_.Bind(wxEVT_MENU_OPEN, [this](wxMenuEvent& event) {
        event.Skip();
        // Not while the list itself is open.
        if (event.GetMenu() && !event.GetMenu()->GetParent()) refreshLists();
    });
}

void Menus::build(const Situation& now) {
    shown_.clear();
    choices_.clear();
    auto* bar = new wxMenuBar;
    for (const auto& [title, names] : menuBarLayout()) {
        const auto kept = commands_.present(names);
        if (kept.empty()) continue;
        auto* menu = new wxMenu;
        fill(*menu, kept);
        bar->Append(menu, wxGetTranslation(title));
    }
    // It may be a command in it that brought us here.
    auto* before = frame_.GetMenuBar();
    frame_.SetMenuBar(bar);
    if (before) wxTheApp->ScheduleForDestruction(before);
    buildToolBar();
    listenToOtherKeys();
    refresh(now);
    refreshLists();
}

void Menus::fill(wxMenu& menu, const CommandNames& names) {
    wxMenu* list = nullptr;
    wxString title;
    for (const auto& name : names) {
        if (name.empty()) {
            menu.AppendSeparator();
            continue;
        }
        const auto& command = *commands_.find(name);
        if (command.submenu != title || command.submenu.empty()) {
            title = command.submenu;
            list = title.empty() ? nullptr : new wxMenu;
            if (list) menu.AppendSubMenu(list, title);
        }
        append(list ? *list : menu, command);
    }
}

void Menus::append(wxMenu& menu, const Command& command) {
    const auto id = commands_.idOf(command.name);
    auto& shown = shown_[command.name];
    shown.text = command.text;
    if (command.choices) {
        auto* list = choices_[command.name].menu = new wxMenu;
        shown.item = menu.Append(id, command.text, list);
    } else {
        shown.item = menu.Append(id, withKey(command.text, command), wxString{},
                                 command.isChecked ? wxITEM_CHECK : wxITEM_NORMAL);
    }
}

void Menus::buildToolBar() {
    auto* bar = frame_.GetToolBar();
    if (!bar) bar = frame_.CreateToolBar(wxTB_HORIZONTAL | wxTB_FLAT);
    bar->ClearTools();
    bar->SetToolBitmapSize(iconSize(*bar));
    for (const auto& name : commands_.present(toolBarLayout())) {
        if (name.empty()) {
            bar->AddSeparator();
            continue;
        }
        const auto& command = *commands_.find(name);
        auto& shown = shown_[name];
        shown.isTool = true;
        shown.text = command.text;
        bar->AddTool(commands_.idOf(name), plainText(command, {}),
                     command.icon ? icon(*command.icon) : wxBitmapBundle{}, tipOf(command, {}));
    }
    bar->Realize();
}

/// A menu brings the keys of what stands in it; the others have theirs here.
void Menus::listenToOtherKeys() {
    std::vector<wxAcceleratorEntry> entries;
    for (const auto& command : commands_.all()) {
        const auto found = shown_.find(command.name);
        if (command.key.empty() || (found != shown_.end() && found->second.item)) continue;
        wxAcceleratorEntry entry;
        if (!entry.FromString(command.key)) continue;
        entry.Set(entry.GetFlags(), entry.GetKeyCode(), commands_.idOf(command.name));
        entries.push_back(entry);
    }
    frame_.SetAcceleratorTable(entries.empty()
                                   ? wxAcceleratorTable{}
                                   : wxAcceleratorTable{static_cast<int>(entries.size()), entries.data()});
}

void Menus::refresh(const Situation& now) {
    auto* tools = frame_.GetToolBar();
    for (const auto& command : commands_.all()) {
        const auto found = shown_.find(command.name);
        if (found == shown_.end()) continue;
        auto& shown = found->second;
        const auto id = commands_.idOf(command.name);
        if (const bool possible = isPossible(command, now); possible != shown.possible) {
            shown.possible = possible;
            if (shown.item) shown.item->Enable(possible);
            if (shown.isTool) tools->EnableTool(id, possible);
        }
        if (const auto text = textOf(command, now); text != shown.text) {
            shown.text = text;
            if (shown.item) shown.item->SetItemLabel(withKey(text, command));
            if (shown.isTool) tools->SetToolShortHelp(id, tipOf(command, now));
        }
        // The click that runs a command checks its item first, whatever becomes of the command.
        if (shown.item && command.isChecked && shown.item->IsChecked() != command.isChecked())
            shown.item->Check(command.isChecked());
    }
}

void Menus::refreshLists() {
    for (const auto& command : commands_.all()) {
        const auto list = command.choices ? choices_.find(command.name) : choices_.end();
        if (list != choices_.end()) refreshChoices(list->second, command.choices());
    }
}

void Menus::refreshChoices(Choices& choices, std::vector<Command> lines) {
    auto& menu = *choices.menu;
    const bool saysTheSame =
        std::equal(lines.begin(), lines.end(), choices.lines.begin(), choices.lines.end(),
                   [](const auto& a, const auto& b) { return a.text == b.text; });
    choices.lines = std::move(lines);
    if (menu.GetMenuItemCount() == 0 || !saysTheSame) {
        while (menu.GetMenuItemCount() > 0) menu.Destroy(menu.FindItemByPosition(0));
        choices.ids.clear();
        for (const auto& line : choices.lines) {
            const auto id = wxWindow::NewControlId();
            choices.ids.emplace_back(id);
            menu.Append(id, line.text, wxString{}, line.isChecked ? wxITEM_RADIO : wxITEM_NORMAL);
        }
        if (choices.lines.empty()) menu.Append(wxID_ANY, _("(none yet)"))->Enable(false);
    }
    for (std::size_t i = 0; i < choices.lines.size(); ++i) {
        const auto& line = choices.lines[i];
        if (line.isChecked && line.isChecked()) menu.Check(choices.ids[i], true);
    }
}

std::optional<Menus::Choice> Menus::choice(int id) const {
    for (const auto& [name, choices] : choices_) {
        const auto found = std::find_if(choices.ids.begin(), choices.ids.end(),
                                        [&](const auto& each) { return each == id; });
        if (found != choices.ids.end())
            return Choice{name, choices.lines[static_cast<std::size_t>(found - choices.ids.begin())].run};
    }
    return std::nullopt;
}

void Menus::popUp(wxWindow& at, const CommandNames& names, const Situation& now,
                  const std::optional<wxPoint>& place) {
    wxMenu menu;
    for (const auto& name : commands_.present(names)) {
        if (name.empty()) {
            menu.AppendSeparator();
            continue;
        }
        const auto& command = *commands_.find(name);
        // Without its key, which the menu bar listens to.
        auto* item = menu.Append(commands_.idOf(name), command.text, wxString{},
                                 command.isChecked ? wxITEM_CHECK : wxITEM_NORMAL);
        item->Enable(isPossible(command, now));
        if (command.isChecked) item->Check(command.isChecked());
    }
    at.PopupMenu(&menu, place ? at.ScreenToClient(*place) : wxDefaultPosition);
}

}  // namespace mijlpaal::gui

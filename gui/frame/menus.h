#pragma once

#include "gui/frame/command_table.h"
#include "gui/frame/menu_layout.h"

#include <wx/frame.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// Menu bar, tool bar and keys of a window, made from its commands and the layout of menus.
class Menus {
public:
    Menus(wxFrame& frame, CommandTable& commands);

    /// Makes them anew: there are other commands.
    void build(const Situation& now);
    /// What is possible, checked or called otherwise now. Lists to choose from are read when a menu opens.
    void refresh(const Situation& now);

    /// Shows commands at the pointer.
    /// Or at a place on the screen.
    void popUp(wxWindow& at, const CommandNames& names, const Situation& now,
               const std::optional<wxPoint>& place);

    /// A line in a list to choose from, and the command whose list it is.
    struct Choice {
        std::string list;
        std::function<void()> run;
    };
    /// Nothing when the id is not that of one.
    std::optional<Choice> choice(int id) const;

private:
    /// A command on the screen, so that only what differs is set.
    struct Shown {
        wxMenuItem* item = nullptr;
        bool isTool = false, possible = true;
        wxString text;
    };
    /// A list to choose from, and what each line in it says and does.
    struct Choices {
        wxMenu* menu = nullptr;
        std::vector<Command> lines;
        std::vector<wxWindowIDRef> ids;
    };

    void fill(wxMenu& menu, const CommandNames& names);
    void append(wxMenu& menu, const Command& command);
    void buildToolBar();
    void listenToOtherKeys();
    void refreshLists();
    static void refreshChoices(Choices& choices, std::vector<Command> lines);

    wxFrame& frame_;
    CommandTable& commands_;
    std::map<std::string, Shown> shown_;
    std::map<std::string, Choices> choices_;
};

}  // namespace mijlpaal::gui

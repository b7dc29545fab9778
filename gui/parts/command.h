#pragma once

#include "app/view.h"
#include "base/message.h"
#include "gui/parts/icons.h"
#include "model/record_ids.h"

#include <wx/string.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a command may look at to tell whether it is possible.
struct Situation {
    /// What is shown; an empty portfolio while no file is open.
    app::View view;
    bool hasFile = false;
    /// Whether a text field of the page is open.
    bool isTyping = false;
    /// On the page in sight, in the order of its rows.
    std::vector<model::ObjectRef> selected;
    /// What undo and redo would take back.
    std::optional<base::Message> undo, redo;

    bool canEdit() const { return hasFile && view.isEditable(); }

    template <class Record>
    bool hasSelected() const {
        return !selected.empty() && selected.front().kind == model::kindOf<Record>;
    }
};

/// One thing that the window can do. Menus, tool bar, keys, context menus and the list of all commands read
/// it; whoever owns it gives it in one row of a table.
struct Command {
    /// By which layouts of menus, settings and tests name it: "plan.indent".
    std::string name;
    /// In the language of the screen, with `&` before the letter that chooses it in a menu.
    wxString text;
    /// As wxWidgets writes keys: "Ctrl+Shift+W"; empty for none.
    wxString key = {};
    std::optional<Icon> icon = {};
    /// What it does, where its text alone does not say so.
    wxString help = {};
    /// Always, without one.
    std::function<bool(const Situation&)> possible = {};
    std::function<void()> run = {};
    /// Makes it a command that is on or off.
    std::function<bool()> isChecked = {};
    /// Where what it is called depends on the situation.
    std::function<wxString(const Situation&)> textNow = {};
    /// Makes it a list to choose from, of which those that know whether they are checked exclude one another.
    std::function<std::vector<Command>()> choices = {};
    /// The list within its menu in which it stands, by what that is called; empty for the menu itself.
    wxString submenu = {};
};

inline bool hasFile(const Situation& now) {
    return now.hasFile;
}
inline bool canEdit(const Situation& now) {
    return now.canEdit();
}

}  // namespace mijlpaal::gui

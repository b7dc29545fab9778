#pragma once

#include "gui/frame/command_list.h"

#include <wx/dialog.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {

/// Every key of the window, by menu; to look through, and to copy as text.
class ShortcutDialog : public wxDialog {
public:
    static constexpr auto textName = "shortcuts.text", listName = "shortcuts.list",
                          copyName = "shortcuts.copy";

    ShortcutDialog(wxWindow* parent, std::vector<ListedCommand> commands);

    /// What copying puts on the clipboard: a line for each key in sight, parted by tabs.
    wxString asText() const;

private:
    void search();

    std::vector<ListedCommand> commands_;
    wxTextCtrl* text_ = nullptr;
    CommandList* list_ = nullptr;
};

}  // namespace mijlpaal::gui

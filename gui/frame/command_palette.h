#pragma once

#include "gui/frame/command_list.h"

#include <wx/dialog.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {

/// Every command of the window, found by typing words of it. It answers `wxID_OK` when one was chosen.
class CommandPalette : public wxDialog {
public:
    static constexpr auto textName = "palette.text", listName = "palette.list";

    /// `recent` are the names of the commands used last, the newest first.
    CommandPalette(wxWindow* parent, std::vector<ListedCommand> commands, std::vector<std::string> recent);

    /// Nothing before one was chosen.
    const ListedCommand* chosen() const { return list_->selected(); }

private:
    void search();
    void onKey(wxKeyEvent& event);
    void choose();
    void tellSelected();

    std::vector<ListedCommand> commands_;
    std::vector<std::string> recent_;
    wxTextCtrl* text_ = nullptr;
    CommandList* list_ = nullptr;
};

}  // namespace mijlpaal::gui

#include "gui/frame/shortcut_dialog.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/display.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

ShortcutDialog::ShortcutDialog(wxWindow* parent, std::vector<ListedCommand> commands)
    : wxDialog{parent,        wxID_ANY,
               _("Shortcuts"), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      commands_{std::move(commands)} {
    std::erase_if(commands_, [](const ListedCommand& command) { return command.key.empty(); });
    text_ = new wxTextCtrl{this,          wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, 0,
                           wxDefaultValidator, textName};
    text_->SetHint(_("Words of a command, in any order"));
    setAccessibleName(*text_, _("Words of a command, in any order"));
    letUndoText(*text_);
    list_ = new CommandList{this, listName, CommandList::Shows::keys};
    setAccessibleName(*list_, _("Shortcuts"));
    const auto screen = wxDisplay{parent}.GetClientArea().GetSize();
    list_->SetMinSize({std::min(84 * GetCharWidth(), screen.x * 8 / 10),
                       std::min(22 * GetCharHeight(), screen.y * 6 / 10)});
    auto* copy = new wxButton{this,          wxID_ANY, _("&Copy as text"), wxDefaultPosition, wxDefaultSize, 0,
                              wxDefaultValidator, copyName};
    // Not wxID_CLOSE: GTK would put its own word on it, in the language of the system.
    auto* close = new wxButton{this, wxID_ANY, _("C&lose")};
    SetEscapeId(close->GetId());
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->AddStretchSpacer();
    buttons->Add(copy, 0, wxRIGHT, FromDIP(8));
    buttons->Add(close);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(text_, 0, wxEXPAND | wxALL, FromDIP(8));
    sizer->Add(list_, 1, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(8));
    sizer->Add(buttons, 0, wxEXPAND | wxALL, FromDIP(8));
    SetSizerAndFit(sizer);
    CentreOnParent();

    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
    copy->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const wxClipboardLocker clipboard;
        wxTheClipboard->SetData(new wxTextDataObject{asText()});
    });
    search();
    text_->SetFocus();
}

void ShortcutDialog::search() {
    list_->show(matching(commands_, text_->GetValue(), {}));
}

wxString ShortcutDialog::asText() const {
    wxString text;
    for (const auto& command : list_->commands())
        text += command.group + "\t" + command.text + "\t" + shownKey(command.key) + "\n";
    return text;
}

}  // namespace mijlpaal::gui

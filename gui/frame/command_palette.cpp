#include "gui/frame/command_palette.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/display.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {
constexpr std::size_t page = 10;
}

CommandPalette::CommandPalette(wxWindow* parent, std::vector<ListedCommand> commands,
                               std::vector<std::string> recent)
    : wxDialog{parent,        wxID_ANY,
               _("Commands"), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      commands_{std::move(commands)},
      recent_{std::move(recent)} {
    text_ = new wxTextCtrl{this,          wxID_ANY,           {},
                           wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER, wxDefaultValidator, textName};
    text_->SetHint(_("Words of a command, in any order"));
    letUndoText(*text_);
    list_ = new CommandList{this, listName, CommandList::Shows::keysAndWhyNot};
    setAccessibleName(*list_, _("Commands"));
    const auto screen = wxDisplay{parent}.GetClientArea().GetSize();
    list_->SetMinSize({std::min(112 * GetCharWidth(), screen.x * 8 / 10),
                       std::min(18 * GetCharHeight(), screen.y * 6 / 10)});
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(text_, 0, wxEXPAND | wxALL, FromDIP(8));
    sizer->Add(list_, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(8));
    SetSizerAndFit(sizer);
    CentreOnParent();

    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
    list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { choose(); });
    list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { tellSelected(); });
    Bind(wxEVT_CHAR_HOOK, &CommandPalette::onKey, this);
    search();
    text_->SetFocus();
}

void CommandPalette::search() {
    list_->show(matching(commands_, text_->GetValue(), recent_));
    tellSelected();
}

/// While the keyboard stays in the text, a screen reader reads there what is selected.
void CommandPalette::tellSelected() {
    const auto* command = list_->selected();
    setAccessibleName(*text_, command ? command->text : _("No command has these words."));
}

void CommandPalette::onKey(wxKeyEvent& event) {
    const auto at = list_->selectedRow();
    switch (event.GetKeyCode()) {
        case WXK_UP:
            list_->select(at == 0 ? 0 : at - 1);
            break;
        case WXK_DOWN:
            list_->select(at + 1);
            break;
        case WXK_PAGEUP:
            list_->select(at < page ? 0 : at - page);
            break;
        case WXK_PAGEDOWN:
            list_->select(at + page);
            break;
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER:
            choose();
            return;
        case WXK_ESCAPE:
            EndModal(wxID_CANCEL);
            return;
        default:
            event.Skip();
            return;
    }
    tellSelected();
}

void CommandPalette::choose() {
    const auto* command = list_->selected();
    if (command && command->whyNot.empty()) EndModal(wxID_OK);
}

}  // namespace mijlpaal::gui

#include "gui/frame/command_list.h"

#include "gui/parts/gtk_hooks.h"

#include <wx/settings.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

class CommandList::Model : public wxDataViewVirtualListModel {
public:
    enum Column : unsigned { text, group, key, whyNot, count };

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const auto& command = commands[row];
        value = column == text    ? command.text
                : column == group ? command.group
                : column == key   ? shownKey(command.key)
                                  : command.whyNot;
    }
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    bool GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attributes) const override {
        if (commands[row].whyNot.empty()) return false;
        attributes.SetColour(wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT));
        return true;
    }
    unsigned GetColumnCount() const override { return count; }
    wxString GetColumnType(unsigned) const override { return "string"; }

    std::vector<ListedCommand> commands;
};

CommandList::CommandList(wxWindow* parent, const wxString& name, Shows shows)
    : wxDataViewCtrl{parent,
                     wxID_ANY,
                     wxDefaultPosition,
                     wxDefaultSize,
                     wxDV_SINGLE | wxDV_ROW_LINES,
                     wxDefaultValidator,
                     name},
      model_{new Model} {
    const auto addColumn = [this](const wxString& title, unsigned column, int characters) {
        auto* renderer = new wxDataViewTextRenderer{"string", wxDATAVIEW_CELL_INERT};
        renderer->EnableEllipsize(wxELLIPSIZE_END);
        AppendColumn(new wxDataViewColumn{title, renderer, column, characters * GetCharWidth(), wxALIGN_LEFT,
                                          wxDATAVIEW_COL_RESIZABLE});
    };
    addColumn(_("Command"), Model::text, 46);
    addColumn(_("Menu"), Model::group, 14);
    addColumn(_("Key"), Model::key, 18);
    if (shows == Shows::keysAndWhyNot) addColumn(_("Not possible because"), Model::whyNot, 28);
    letGrow(*GetColumn(0));
    AssociateModel(model_.get());
    stopSearchOnTyping(*this);
}

void CommandList::show(std::vector<ListedCommand> commands) {
    model_->commands = std::move(commands);
    model_->Reset(static_cast<unsigned>(model_->commands.size()));
    if (!model_->commands.empty()) select(0);
}

const std::vector<ListedCommand>& CommandList::commands() const {
    return model_->commands;
}

std::size_t CommandList::selectedRow() const {
    return GetSelection().IsOk() ? model_->GetRow(GetSelection()) : model_->commands.size();
}

const ListedCommand* CommandList::selected() const {
    const auto row = selectedRow();
    return row < model_->commands.size() ? &model_->commands[row] : nullptr;
}

void CommandList::select(std::size_t row) {
    if (model_->commands.empty()) return;
    const auto item = model_->GetItem(static_cast<unsigned>(std::min(row, model_->commands.size() - 1)));
    SetCurrentItem(item);
    EnsureVisible(item);
}

}  // namespace mijlpaal::gui

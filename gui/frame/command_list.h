#pragma once

#include "gui/frame/command_search.h"

#include <wx/dataview.h>

namespace mijlpaal::gui {

/// Commands in rows, with menu, text and key; those that cannot be done now are grey.
class CommandList : public wxDataViewCtrl {
public:
    enum class Shows { keys, keysAndWhyNot };

    CommandList(wxWindow* parent, const wxString& name, Shows shows);

    void show(std::vector<ListedCommand> commands);
    const std::vector<ListedCommand>& commands() const;

    /// Nothing while no row is selected.
    const ListedCommand* selected() const;
    void select(std::size_t row);
    std::size_t selectedRow() const;

private:
    class Model;
    wxObjectDataPtr<Model> model_;
};

}  // namespace mijlpaal::gui

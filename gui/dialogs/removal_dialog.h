#pragma once

#include "model/change_set.h"

#include <wx/dataview.h>
#include <wx/dialog.h>

#include <optional>
#include <vector>

namespace mijlpaal::gui {

/// What stands in the way of a removal, by kind, code and name. It answers `wxID_OK` when all of it is to be
/// removed, or to let go, in one step, and `wxID_FIND` when one of them is to be gone to first.
class RemovalDialog : public wxDialog {
public:
    static constexpr auto listName = "removal.users";

    RemovalDialog(wxWindow* parent, const model::Portfolio& portfolio, const model::ChangeSet& removal,
                  const std::vector<model::ObjectRef>& users);

    /// The one that is selected in the list.
    std::optional<model::ObjectRef> selected() const;

private:
    std::vector<model::ObjectRef> users_;
    wxDataViewListCtrl* list_ = nullptr;
};

}  // namespace mijlpaal::gui

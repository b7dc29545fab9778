#pragma once

#include "model/change_set.h"

#include <wx/dialog.h>

#include <vector>

namespace mijlpaal::gui {

/// What stands in the way of a removal, by kind, code and name. It answers `wxID_OK` when all of it is to be
/// removed, or to let go, in one step.
class RemovalDialog : public wxDialog {
public:
    static constexpr auto listName = "removal.users";

    RemovalDialog(wxWindow* parent, const model::Portfolio& portfolio, const model::ChangeSet& removal,
                  const std::vector<model::ObjectRef>& users);
};

}  // namespace mijlpaal::gui

#include "gui/table/removing.h"

#include "gui/dialogs/removal_dialog.h"
#include "model/removal.h"

namespace mijlpaal::gui {

bool removeRecords(wxWindow& parent, PageHost& host, const std::vector<model::ObjectRef>& refs) {
    // A copy: while the dialog waits, the file may be read again.
    const auto view = host.now();
    const auto users = model::inTheWayOf(view.portfolio(), refs);
    const auto removal = model::removeRecords(
        view.portfolio(), refs, users.empty() ? model::References::stand : model::References::follow);
    if (removal && !users.empty()) {
        RemovalDialog dialog{&parent, view.portfolio(), *removal, users};
        const auto answer = dialog.ShowModal();
        if (answer == wxID_FIND) host.goTo(*dialog.selected());
        if (answer != wxID_OK) return false;
    }
    return host.perform(removal);
}

}  // namespace mijlpaal::gui

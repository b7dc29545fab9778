#include "gui/dialogs/removal_dialog.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"
#include "model/edit.h"
#include "model/removal.h"
#include "model/edit_chain.h"

#include <wx/translation.h>

#include <algorithm>

/// The edits of whole rows: what the menu "Activity" does.
namespace mijlpaal::gui {

using model::ActivityId;
using model::EditChain;

std::vector<ActivityId> PlanPage::selectedOutermost() {
    auto ids = table_->selected();
    const auto isInside = [&](ActivityId id) {
        for (auto parent = table_->plan().parentOf(id); parent.number != 0;
             parent = table_->plan().parentOf(parent)) {
            if (std::find(ids.begin(), ids.end(), parent) != ids.end()) return true;
        }
        return false;
    };
    std::vector<ActivityId> outermost;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(outermost),
                 [&](ActivityId id) { return !isInside(id); });
    return outermost;
}

bool PlanPage::performOnEach(std::vector<ActivityId> ids, Edit edit) {
    if (ids.empty()) return false;
    stopTyping();
    EditChain chain{host().now().portfolio()};
    for (const auto id : ids) {
        if (const auto added = chain.add(edit(chain.portfolio(), id)); !added) {
            host().refuse(added.error());
            return false;
        }
    }
    return host().perform(chain.changes());
}

bool PlanPage::performOnEachBackwards(std::vector<ActivityId> ids, Edit edit) {
    std::reverse(ids.begin(), ids.end());
    return performOnEach(std::move(ids), edit);
}

void PlanPage::insert(bool below) {
    stopTyping();
    const auto selected = table_->selected();
    std::optional<ActivityId> beside;
    if (!selected.empty()) beside = below ? selected.back() : selected.front();
    auto added = model::addActivity(host().now().portfolio(), beside, toUtf8(_("New activity")), language());
    if (!added) {
        host().refuse(added.error());
        return;
    }
    EditChain chain{host().now().portfolio()};
    auto done = chain.add(added->changes);
    if (done && below && beside) done = chain.add(model::moveDown(chain.portfolio(), added->id));
    if (!done) {
        host().refuse(done.error());
        return;
    }
    if (!host().perform(chain.changes())) return;
    table_->select(added->id);
    // Once the table has laid out its new row.
    table_->CallAfter([this, id = added->id] { table_->edit(id, PlanColumn::name); });
}

void PlanPage::removeSelected() {
    const auto ids = selectedOutermost();
    if (ids.empty()) return;
    // What comes after the last one takes its place as the selected row.
    const auto& shown = table_->rowMap().shown();
    const auto row = table_->rowMap().rowOf(ids.front()).value_or(0);
    stopTyping();
    std::vector<model::ObjectRef> refs;
    for (const auto id : ids) refs.push_back(model::refTo(id));
    // A copy: while the dialog waits, the file may be read again.
    const auto view = host().now();
    const auto users = model::inTheWayOf(view.portfolio(), refs);
    const auto removal = model::removeRecords(view.portfolio(), refs,
                                              users.empty() ? model::References::stand
                                                            : model::References::follow);
    if (removal && !users.empty()) {
        RemovalDialog dialog{this, view.portfolio(), *removal, users};
        const auto answer = dialog.ShowModal();
        if (answer == wxID_FIND) details_->leadTo(*dialog.selected());
        if (answer != wxID_OK) return;
    }
    if (!host().perform(removal) || shown.empty()) return;
    table_->select(table_->rowMap().shown()[std::min(row, table_->rowMap().shown().size() - 1)]);
}

void PlanPage::linkSelected() {
    const auto ids = table_->selected();
    if (ids.size() < 2) {
        host().refuse(base::message("Select two or more activities to link them in order."));
        return;
    }
    stopTyping();
    host().perform(model::linkInOrder(host().now().portfolio(), ids));
}

}  // namespace mijlpaal::gui

#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"
#include "gui/table/removing.h"
#include "model/copy.h"
#include "model/edit.h"
#include "model/edit_chain.h"
#include "model/move.h"
#include "model/place_by_hand.h"
#include "model/unlink.h"

#include <wx/translation.h>

#include <algorithm>

/// The edits of whole rows: what the menu "Activity" does.
namespace mijlpaal::gui {

using model::ActivityId;
using model::EditChain;

std::vector<ActivityId> PlanPage::selectedOutermost() {
    return outermost(table_->selected());
}

std::vector<ActivityId> PlanPage::outermost(const std::vector<ActivityId>& ids) const {
    const auto isInside = [&](ActivityId id) {
        for (auto parent = table_->parentOf(id); parent.number != 0; parent = table_->parentOf(parent)) {
            if (std::find(ids.begin(), ids.end(), parent) != ids.end()) return true;
        }
        return false;
    };
    std::vector<ActivityId> found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](ActivityId id) { return !isInside(id); });
    return found;
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
    const auto row = table_->rowMap().rowOf(ids.front()).value_or(0);
    stopTyping();
    std::vector<model::ObjectRef> refs;
    for (const auto id : ids) refs.push_back(model::refTo(id));
    if (!gui::removeRecords(*this, host(), refs) || table_->rowMap().shown().empty()) return;
    table_->select(table_->rowMap().shown()[std::min(row, table_->rowMap().shown().size() - 1)]);
}

/// Cut rows move, copied ones are copied with what is in them, above the row or at the end.
bool PlanPage::placeRows(const std::vector<sheet::RowKey>& rows, bool isCut,
                         std::optional<sheet::RowKey> before) {
    std::vector<ActivityId> ids;
    for (const auto key : rows) ids.push_back({key});
    const auto& portfolio = host().now().portfolio();
    if (!isCut) {
        const auto copied =
            model::copyActivities(portfolio, ids, before ? std::optional{ActivityId{*before}} : std::nullopt);
        if (!host().perform(copied.map([](const auto& made) { return made.changes; }))) return false;
        std::vector<sheet::RowKey> keys;
        for (const auto id : copied->ids) keys.push_back(id.number);
        table_->selectKeys(keys);
        return true;
    }
    EditChain chain{portfolio};
    for (const auto id : outermost(ids)) {
        if (before && id.number == *before) continue;
        const auto moved = before ? model::moveBefore(chain.portfolio(), id, {*before})
                                  : model::moveUnder(chain.portfolio(), id, std::nullopt);
        if (const auto added = chain.add(moved); !added) {
            host().refuse(added.error());
            return false;
        }
    }
    if (!host().perform(chain.changes())) return false;
    table_->selectKeys(rows);
    return true;
}

/// The selected rows to another place in the outline, with what is in them.
void PlanPage::dropRows(const RowDrop& drop) {
    const auto& arranged = table_->arrangement();
    if (!arranged.sorts.empty() || arranged.group) {
        host().refuse(base::message("Rows are moved in their outline. Take back the sorting and the groups first."));
        return;
    }
    const auto rows = table_->selected();
    EditChain chain{host().now().portfolio()};
    auto behind = ActivityId{drop.row};
    for (const auto id : outermost(rows)) {
        const auto moved = drop.side == RowDrop::Side::inside ? model::moveUnder(chain.portfolio(), id, behind)
                           : drop.side == RowDrop::Side::above
                               ? model::moveBefore(chain.portfolio(), id, {drop.row})
                               : model::moveAfter(chain.portfolio(), id, behind);
        if (const auto added = chain.add(moved); !added) return host().refuse(added.error());
        if (drop.side == RowDrop::Side::below) behind = id;
    }
    if (!host().perform(chain.changes())) return;
    std::vector<sheet::RowKey> keys;
    for (const auto id : rows) keys.push_back(id.number);
    table_->selectKeys(keys);
}

void PlanPage::unlinkSelected() {
    stopTyping();
    const auto changes = model::unlink(host().now().portfolio(), table_->selected());
    if (changes.empty()) {
        host().refuse(base::message("The selected activities are not linked with one another."));
    } else {
        host().perform(changes);
    }
}

/// By hand, each where it stands now.
void PlanPage::placeSelected(bool byHand) {
    stopTyping();
    const auto& view = host().now();
    EditChain chain{view.portfolio()};
    for (const auto id : table_->selected()) {
        const auto* activity = view.portfolio().find(id);
        const auto* dates = view.schedule().find(id);
        if (!activity || !dates || activity->manual == byHand) continue;
        const auto edit =
            byHand ? model::placeByHand(chain.portfolio(), id, {dates->start.day(), dates->start.timeOfDay()})
                   : model::setStart(chain.portfolio(), id, std::nullopt);
        if (const auto added = chain.add(edit); !added) return host().refuse(added.error());
    }
    host().perform(chain.changes());
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

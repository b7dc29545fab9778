#include "gui/frame/commands.h"
#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"
#include "model/edit.h"

#include <wx/menu.h>
#include <wx/translation.h>

#include <algorithm>

/// The edits of whole rows: what the menu "Activity" does.
namespace mijlpaal::gui {

using model::ActivityId;

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
    EditChain chain{session_.portfolio()};
    for (const auto id : ids) {
        if (const auto added = chain.add(edit(chain.portfolio(), id)); !added) {
            if (refuses) refuses(added.error());
            return false;
        }
    }
    return perform(chain.changes());
}

void PlanPage::insert(bool below) {
    stopTyping();
    const auto selected = table_->selected();
    std::optional<ActivityId> beside;
    if (!selected.empty()) beside = below ? selected.back() : selected.front();
    auto added = model::addActivity(session_.portfolio(), beside, toUtf8(_("New activity")), language());
    if (!added) {
        if (refuses) refuses(added.error());
        return;
    }
    EditChain chain{session_.portfolio()};
    auto done = chain.add(added->changes);
    if (done && below && beside) done = chain.add(model::moveDown(chain.portfolio(), added->id));
    if (!done) {
        if (refuses) refuses(done.error());
        return;
    }
    if (!perform(chain.changes())) return;
    table_->select(added->id);
    // Once the table has laid out its new row.
    table_->CallAfter([this, id = added->id] { table_->edit(id, PlanColumn::name); });
}

void PlanPage::insertAbove() {
    insert(false);
}

void PlanPage::insertBelow() {
    insert(true);
}

void PlanPage::removeSelected() {
    const auto ids = selectedOutermost();
    if (ids.empty()) return;
    // What comes after the last one takes its place as the selected row.
    const auto& shown = table_->rowMap().shown();
    const auto row = table_->rowMap().rowOf(ids.front()).value_or(0);
    if (!performOnEach(ids, &model::removeActivity) || shown.empty()) return;
    table_->select(table_->rowMap().shown()[std::min(row, table_->rowMap().shown().size() - 1)]);
}

void PlanPage::indentSelected() {
    performOnEach(selectedOutermost(), &model::indent);
}

void PlanPage::outdentSelected() {
    // Each comes to stand right behind its parent, so the last one goes first.
    auto ids = selectedOutermost();
    std::reverse(ids.begin(), ids.end());
    performOnEach(std::move(ids), &model::outdent);
}

void PlanPage::moveSelectedUp() {
    performOnEach(selectedOutermost(), &model::moveUp);
}

void PlanPage::moveSelectedDown() {
    auto ids = selectedOutermost();
    std::reverse(ids.begin(), ids.end());
    performOnEach(std::move(ids), &model::moveDown);
}

void PlanPage::linkSelected() {
    const auto ids = table_->selected();
    if (ids.size() < 2) {
        if (refuses) refuses(base::message("Select two or more activities to link them in order."));
        return;
    }
    stopTyping();
    perform(model::linkInOrder(session_.portfolio(), ids));
}

void PlanPage::showMenu() {
    wxMenu menu;
    menu.Append(commandWhy, _("Wh&y this date?"));
    menu.Append(commandPaths, _("&Paths to this activity"));
    menu.Append(commandShowInGantt, _("&Selected activity in the chart"));
    menu.AppendSeparator();
    menu.Append(commandInsertAbove, _("&Insert above"));
    menu.Append(commandInsertBelow, _("Insert &below"));
    menu.Append(commandRemove, _("&Remove"));
    menu.AppendSeparator();
    menu.Append(commandIndent, _("In&dent"));
    menu.Append(commandOutdent, _("&Outdent"));
    menu.Append(commandLink, _("&Link in order"));
    for (auto* item : menu.GetMenuItems()) {
        if (!item->IsSeparator() && session_.isReadOnly() && item->GetId() >= commandInsertAbove &&
            item->GetId() <= commandLink)
            item->Enable(false);
    }
    table_->PopupMenu(&menu);
}

}  // namespace mijlpaal::gui

#include "gui/plan/plan_model.h"

#include "gui/parts/text.h"
#include "gui/parts/theme.h"
#include "model/edit.h"

#include <utility>

namespace mijlpaal::gui {

using model::Activity;
using model::ActivityId;

PlanModel::PlanModel(app::Session& session)
    : session_{session}, written_{session.schedule()}, before_{session.schedule()}, baseline_{session} {
    readOutline();
    readCalendar();
}

wxDataViewItem PlanModel::itemOf(ActivityId id) {
    return wxDataViewItem{reinterpret_cast<void*>(static_cast<std::intptr_t>(id.number))};
}

ActivityId PlanModel::idOf(const wxDataViewItem& item) {
    return {static_cast<std::int64_t>(reinterpret_cast<std::intptr_t>(item.GetID()))};
}

bool PlanModel::readOutline() {
    const auto& portfolio = session_.portfolio();
    decltype(children_) children;
    decltype(parent_) parents;
    for (const auto id : model::outline(portfolio)) {
        const auto& activity = portfolio.all<Activity>().at(id);
        children[activity.parent.value_or(ActivityId{})].push_back(id);
        parents[id] = activity.parent.value_or(ActivityId{});
    }
    if (children == children_) return false;
    children_ = std::move(children);
    parent_ = std::move(parents);
    return true;
}

void PlanModel::planChanged(const model::ChangeSet& changes) {
    predecessors_.clear();
    baseline_.planChanged(changes);
    if (session_.isPreviewing() || session_.schedule() == written_) return;
    before_ = std::exchange(written_, session_.schedule());
}

bool PlanModel::isMoved(ActivityId id, PlanColumn column) const {
    if (column != PlanColumn::start && column != PlanColumn::finish) return false;
    if (!session_.moved().contains(id)) return false;
    const auto* old = (session_.isPreviewing() ? written_ : before_).find(id);
    const auto* now = session_.schedule().find(id);
    if (!old || !now) return true;
    return column == PlanColumn::start ? old->start != now->start : old->finish != now->finish;
}

void PlanModel::readCalendar() {
    calendar_.reset();
    const auto& portfolio = session_.portfolio();
    const auto& id = portfolio.settings().calendar;
    const auto* calendar = id ? portfolio.find(*id) : nullptr;
    if (!calendar) return;
    std::vector<model::Holiday> holidays;
    for (const auto& holiday : portfolio.all<model::Holiday>()) {
        if (holiday.calendar == *id) holidays.push_back(holiday);
    }
    calendar_.emplace(*calendar, holidays);
}

std::vector<ActivityId> PlanModel::rows(const std::function<bool(ActivityId)>& isOpen) const {
    std::vector<ActivityId> rows;
    const std::function<void(ActivityId)> visit = [&](ActivityId parent) {
        for (const auto id : children(parent)) {
            rows.push_back(id);
            if (isOpen(id)) visit(id);
        }
    };
    visit({});
    return rows;
}

const std::vector<ActivityId>& PlanModel::children(ActivityId parent) const {
    static const std::vector<ActivityId> none;
    const auto found = children_.find(parent);
    return found == children_.end() ? none : found->second;
}

ActivityId PlanModel::parentOf(ActivityId id) const {
    const auto found = parent_.find(id);
    return found == parent_.end() ? ActivityId{} : found->second;
}

PlanContext PlanModel::context() const {
    return {session_.portfolio(), session_.schedule(), language(), calendar(), &baseline_};
}

void PlanModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
    const auto id = idOf(item);
    const auto* activity = session_.portfolio().find(id);
    if (!activity) {
        value = wxString{};
        return;
    }
    const auto which = static_cast<PlanColumn>(column);
    if (which != PlanColumn::predecessors) {
        value = fromUtf8(cellText(context(), *activity, which));
        return;
    }
    auto kept = predecessors_.find(id);
    if (kept == predecessors_.end())
        kept = predecessors_.emplace(id, cellText(context(), *activity, which)).first;
    value = fromUtf8(kept->second);
}

bool PlanModel::SetValue(const wxVariant& value, const wxDataViewItem& item, unsigned column) {
    if (typed) typed(idOf(item), static_cast<PlanColumn>(column), value.GetString());
    return false;  // the session tells what became of it
}

bool PlanModel::GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const {
    const auto id = idOf(item);
    const auto* activity = session_.portfolio().find(id);
    if (!activity) return false;
    const auto which = static_cast<PlanColumn>(column);
    bool differs = false;
    if (activity->kind == model::ActivityKind::summary && which != PlanColumn::marks) {
        attributes.SetBold(true);
        differs = true;
    }
    const auto* dates = session_.schedule().find(id);
    if (which == PlanColumn::marks && dates && (dates->critical || dates->totalFloat.tenths < 0)) {
        attributes.SetColour(Theme::current().colour(chart::ColourRole::critical));
        differs = true;
    }
    if (isMoved(id, which)) {
        attributes.SetBackgroundColour(Theme::current().colour(chart::ColourRole::highlight));
        differs = true;
    }
    return differs;
}

wxDataViewItem PlanModel::GetParent(const wxDataViewItem& item) const {
    return itemOf(parentOf(idOf(item)));
}

bool PlanModel::IsContainer(const wxDataViewItem& item) const {
    return !item.IsOk() || children_.contains(idOf(item));
}

unsigned PlanModel::GetChildren(const wxDataViewItem& item, wxDataViewItemArray& found) const {
    const auto& inside = children(idOf(item));
    found.reserve(inside.size());
    for (const auto id : inside) found.push_back(itemOf(id));
    return static_cast<unsigned>(inside.size());
}

}  // namespace mijlpaal::gui

#include "gui/plan/plan_model.h"

#include "gui/parts/text.h"
#include "gui/parts/theme.h"
#include "model/edit.h"

#include <utility>

namespace mijlpaal::gui {

using model::Activity;
using model::ActivityId;
using model::Portfolio;

namespace {

template <class Record>
bool differ(const Portfolio& a, const Portfolio& b) {
    return !(a.all<Record>() == b.all<Record>());
}

/// Cost: a look at the activities that differ.
template <class Differs>
bool anyActivity(const Portfolio& a, const Portfolio& b, Differs differs) {
    bool any = false;
    model::Table<Activity>::compare(a.all<Activity>(), b.all<Activity>(),
                                    [&](const Activity* before, const Activity* after) {
                                        any = any || !before || !after || differs(*before, *after);
                                    });
    return any;
}

/// Most edits leave every row where it is.
bool differInOutline(const Portfolio& a, const Portfolio& b) {
    return anyActivity(a, b, [](const Activity& before, const Activity& after) {
        return before.parent != after.parent || before.position != after.position;
    });
}

/// Whether predecessors may read otherwise: the links, the codes of what they link, how long a day is.
bool differInLinks(const Portfolio& a, const Portfolio& b) {
    return differ<model::Dependency>(a, b) || differ<model::Calendar>(a, b) ||
           differ<model::Settings>(a, b) ||
           anyActivity(a, b, [](const Activity& before, const Activity& after) {
               return before.code != after.code || before.calendar != after.calendar;
           });
}

}  // namespace

wxDataViewItem PlanModel::itemOf(ActivityId id) {
    return wxDataViewItem{reinterpret_cast<void*>(static_cast<std::intptr_t>(id.number))};
}

ActivityId PlanModel::idOf(const wxDataViewItem& item) {
    return {static_cast<std::int64_t>(reinterpret_cast<std::intptr_t>(item.GetID()))};
}

PlanModel::RowChange PlanModel::show(const app::View& view) {
    const auto shown = std::exchange(view_, view);
    if (!view.origin().isPreview) {
        const bool isFirst = children_.empty();
        if (isFirst || view.revision() != written_.revision()) before_ = isFirst ? view : written_;
        written_ = view;
    }
    if (differInLinks(shown.portfolio(), view.portfolio())) predecessors_.clear();
    baseline_.show(view);
    if (!differInOutline(shown.portfolio(), view.portfolio())) return {};
    return readOutline();
}

PlanModel::RowChange PlanModel::readOutline() {
    const auto& portfolio = view_.portfolio();
    const auto oldOrder = std::exchange(order_, model::outline(portfolio));
    const auto oldParent = std::exchange(parent_, {});
    const auto oldChildren = std::exchange(children_, {});
    parent_.reserve(order_.size());
    for (const auto id : order_) {
        const auto parent =
            model::outlineParent(portfolio, portfolio.all<Activity>().at(id)).value_or(ActivityId{});
        children_[parent].push_back(id);
        parent_[id] = parent;
    }

    // More than a few are told at once faster than one by one, and GTK finds the place of a new row by all
    // others.
    constexpr std::size_t few = 20;
    const RowChange large{.isLarge = true, .removed = {}, .added = {}};
    RowChange change;
    auto old = oldOrder.begin();
    for (const auto id : order_) {
        while (old != oldOrder.end() && *old != id && !parent_.contains(*old)) {
            change.removed.emplace_back(*old, oldParent.at(*old));
            ++old;
        }
        if (old != oldOrder.end() && *old == id) {
            if (oldParent.at(id) != parent_.at(id)) return large;
            ++old;
        } else if (oldParent.contains(id)) {
            return large;
        } else {
            change.added.emplace_back(id, parent_.at(id));
        }
        if (change.added.size() > 1 || change.removed.size() > few) return large;
    }
    for (; old != oldOrder.end(); ++old) change.removed.emplace_back(*old, oldParent.at(*old));
    if (change.removed.size() > few) return large;
    // What begins or ceases to hold rows is another kind of row to the table.
    for (const auto& [id, parent] : change.added) {
        if (parent.number != 0 && !oldChildren.contains(parent)) return large;
    }
    for (const auto& [id, parent] : change.removed) {
        if (parent.number != 0 && !children_.contains(parent)) return large;
    }
    return change;
}

bool PlanModel::isMoved(ActivityId id) const {
    return isMoved(id, PlanColumn::start) || isMoved(id, PlanColumn::finish);
}

bool PlanModel::isMoved(ActivityId id, PlanColumn column) const {
    if (column != PlanColumn::start && column != PlanColumn::finish) return false;
    const auto* old = (view_.origin().isPreview ? written_ : before_).schedule().find(id);
    const auto* now = view_.schedule().find(id);
    if (!old || !now) return now != nullptr;
    return column == PlanColumn::start ? old->start != now->start : old->finish != now->finish;
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
    return {view_, language(), &baseline_};
}

void PlanModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
    const auto id = idOf(item);
    const auto* activity = view_.portfolio().find(id);
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
    return false;  // the next view tells what became of it
}

bool PlanModel::GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const {
    const auto id = idOf(item);
    const auto* activity = view_.portfolio().find(id);
    if (!activity) return false;
    const auto which = static_cast<PlanColumn>(column);
    bool differs = false;
    if (activity->kind == model::ActivityKind::summary && which != PlanColumn::marks) {
        attributes.SetBold(true);
        differs = true;
    }
    const auto* dates = view_.schedule().find(id);
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

#include "model/edits/rows.h"

#include "model/edit.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace mijlpaal::model {

namespace edits {

std::optional<ActivityId> parentOf(const Portfolio& portfolio, const Activity& activity) {
    return outlineParent(portfolio, activity);
}

std::map<std::optional<ActivityId>, std::vector<const Activity*>> children(const Portfolio& portfolio) {
    std::map<std::optional<ActivityId>, std::vector<const Activity*>> lists;
    for (const auto& activity : portfolio.all<Activity>()) {
        lists[parentOf(portfolio, activity)].push_back(&activity);
    }
    for (auto& [parent, list] : lists) {
        std::stable_sort(list.begin(), list.end(),
                         [](const Activity* a, const Activity* b) { return a->position < b->position; });
    }
    return lists;
}

/// Gives the rows of `order` rising positions, changing as few as can be: rows that do not rise are spread
/// over the room before the next row that leaves them enough.
void place(const Portfolio& portfolio, const std::vector<ActivityId>& order,
           std::map<ActivityId, Activity>& edited) {
    // Once: rows are looked at again and again where many stand close together.
    std::vector<std::int64_t> positions;
    positions.reserve(order.size());
    for (const auto id : order) {
        const auto found = edited.find(id);
        positions.push_back(found == edited.end() ? portfolio.all<Activity>().at(id).position : found->second.position);
    }
    std::int64_t last = 0;
    for (std::size_t row = 0; row < order.size();) {
        if (positions[row] > last) {
            last = positions[row++];
            continue;
        }
        auto next = row + 1;
        while (next < order.size() && positions[next] - last <= static_cast<std::int64_t>(next - row))
            ++next;
        const auto gap = next == order.size()
                             ? rowGap
                             : (positions[next] - last) / (static_cast<std::int64_t>(next - row) + 1);
        for (; row < next; ++row) {
            last += gap;
            auto found = edited.find(order[row]);
            if (found == edited.end())
                found = edited.emplace(order[row], portfolio.all<Activity>().at(order[row])).first;
            found->second.position = last;
        }
    }
}

void append(const Portfolio& portfolio, const std::map<ActivityId, Activity>& edited, ChangeSet& changes) {
    for (const auto& [id, activity] : edited) {
        if (const auto* before = portfolio.find(id)) {
            changes.change(*before, activity);
        } else {
            changes.add(activity);
        }
    }
}

/// An activity and all below it, in the order of the rows.
std::vector<ActivityId> withDescendants(const Portfolio& portfolio, ActivityId id) {
    const auto& all = portfolio.all<Activity>();
    const auto isInIt = [id](const Activity& each) { return each.parent == id; };
    // Most contain nothing.
    if (std::none_of(all.begin(), all.end(), isInIt)) return {id};
    const auto lists = children(portfolio);
    std::vector<ActivityId> found;
    const auto visit = [&](const auto& self, ActivityId at) -> void {
        found.push_back(at);
        const auto list = lists.find(at);
        if (list == lists.end()) return;
        for (const auto* child : list->second) self(self, child->id);
    };
    visit(visit, id);
    return found;
}

}  // namespace edits

using namespace edits;

std::vector<ActivityId> outline(const Portfolio& portfolio) {
    const auto& all = portfolio.all<Activity>();
    const auto slots = static_cast<std::size_t>(all.nextId().number) + 1;
    // What stands under one activity lies side by side, at the place of its number; the top level at 0.
    std::vector<std::size_t> begins(slots + 1), slotOf;
    slotOf.reserve(all.size());
    for (const auto& activity : all) {
        const auto parent = outlineParent(portfolio, activity);
        slotOf.push_back(parent ? static_cast<std::size_t>(parent->number) : 0);
        ++begins[slotOf.back() + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<const Activity*> likes(all.size());
    auto next = begins;
    std::size_t at = 0;
    for (const auto& activity : all) likes[next[slotOf[at++]]++] = &activity;

    std::vector<ActivityId> rows;
    rows.reserve(all.size());
    std::vector<std::pair<std::size_t, std::size_t>> levels;
    const auto enter = [&](std::size_t slot) {
        const auto from = likes.begin() + static_cast<std::ptrdiff_t>(begins[slot]),
                   to = likes.begin() + static_cast<std::ptrdiff_t>(begins[slot + 1]);
        const auto isAbove = [](const Activity* a, const Activity* b) { return a->position < b->position; };
        if (!std::is_sorted(from, to, isAbove)) std::stable_sort(from, to, isAbove);
        levels.emplace_back(begins[slot], begins[slot + 1]);
    };
    enter(0);
    while (!levels.empty()) {
        auto& [row, end] = levels.back();
        if (row == end) {
            levels.pop_back();
            continue;
        }
        const auto id = likes[row++]->id;
        rows.push_back(id);
        const auto slot = static_cast<std::size_t>(id.number);
        if (slot != 0 && begins[slot] != begins[slot + 1]) enter(slot);
    }
    return rows;
}

std::optional<ActivityId> outlineParent(const Portfolio& portfolio, const Activity& activity) {
    const auto above = [&portfolio](const Activity* at) -> const Activity* {
        return at && at->parent ? portfolio.find(*at->parent) : nullptr;
    };
    const auto* parent = above(&activity);
    if (!parent) return std::nullopt;
    // Two pointers at different speeds meet exactly when the chain of parents runs in a circle.
    const Activity *slow = parent, *fast = above(parent);
    while (fast && slow != fast) {
        slow = above(slow);
        fast = above(above(fast));
    }
    if (!fast) return parent->id;
    auto lowest = slow->id;
    bool isInIt = slow->id == activity.id;
    for (const auto* at = above(slow); at != slow; at = above(at)) {
        lowest = std::min(lowest, at->id);
        isInIt = isInIt || at->id == activity.id;
    }
    if (isInIt && activity.id == lowest) return std::nullopt;
    return parent->id;
}

int outlineLevel(const Portfolio& portfolio, const Activity& activity) {
    int level = 0;
    for (auto parent = outlineParent(portfolio, activity); parent; ++level)
        parent = outlineParent(portfolio, portfolio.all<Activity>().at(*parent));
    return level;
}

}  // namespace mijlpaal::model

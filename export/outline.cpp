#include "export/outline.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>

namespace mijlpaal::exporting {

std::vector<const model::Activity*> inOutline(const model::Table<model::Activity>& table) {
    std::unordered_map<std::int64_t, std::vector<const model::Activity*>> within;
    for (const auto& each : table) within[each.parent ? each.parent->number : 0].push_back(&each);
    for (auto& [parent, list] : within) {
        std::stable_sort(list.begin(), list.end(), [](const model::Activity* a, const model::Activity* b) {
            return a->position < b->position;
        });
    }
    std::vector<const model::Activity*> rows;
    std::vector<const model::Activity*> waiting;
    const auto wait = [&](std::int64_t parent) {
        const auto list = within.find(parent);
        if (list == within.end()) return;
        waiting.insert(waiting.end(), list->second.rbegin(), list->second.rend());
    };
    for (wait(0); !waiting.empty();) {
        const auto* next = waiting.back();
        waiting.pop_back();
        rows.push_back(next);
        wait(next->id.number);
    }
    assert(rows.size() == table.size());  // the rules see to it that every chain of parents ends
    return rows;
}

}  // namespace mijlpaal::exporting

#include "export/mspdi/writing.h"

#include "base/text.h"
#include "export/outline.h"
#include "model/edit.h"
#include "model/remaining.h"

#include <algorithm>

namespace mijlpaal::exporting::mspdi {

template <class Record>
Uids<Record>::Uids(const model::Table<Record>& table, std::int64_t first) {
    constexpr std::int64_t largest = 2'000'000'000;
    std::set<std::int64_t> taken;
    for (const auto& record : table) {
        const auto number = base::wholeNumber(record.code);
        if (number && *number >= first && *number <= largest && taken.insert(*number).second)
            uids_[record.id] = *number;
    }
    auto next = taken.empty() ? first : *taken.rbegin() + 1;
    for (const auto& record : table) {
        if (uids_.contains(record.id)) continue;
        auto uid = record.id.number;
        if (uid < first || !taken.insert(uid).second) {
            while (!taken.insert(next).second) ++next;
            uid = next;
        }
        uids_[record.id] = uid;
    }
    next_ = taken.empty() ? first : *taken.rbegin() + 1;
}

Writing::Writing(const model::Portfolio& of, const scheduling::Schedule& dates)
    : portfolio{of},
      schedule{dates},
      calendars{of.all<model::Calendar>(), 0},
      activities{of.all<model::Activity>(), 1},
      resources{of.all<model::Resource>(), 1},
      assignments{of.all<model::Assignment>(), 0},
      rows{inOutline(of)} {
    for (const auto& part : portfolio.all<model::ForeignPart>()) {
        if (part.origin == formats::mspdi::origin) kept_.try_emplace({part.object, part.key}, part.content);
    }
    for (const auto* row : rows) {
        if (row->parent) parents.insert(*row->parent);
    }
    for (const auto& note : portfolio.all<model::Note>()) {
        if (note.object.kind == model::RecordKind::activity)
            notes[model::ActivityId{note.object.number}].push_back(&note);
    }
    addUpWork();
}

void Writing::addUpWork() {
    for (const auto& each : portfolio.all<model::Assignment>()) {
        const auto* activity = portfolio.find(each.activity);
        const auto* resource = each.resource ? portfolio.find(*each.resource) : nullptr;
        if (!activity || !resource || resource->kind != model::ResourceKind::labour) continue;
        const auto usual = model::workFor(activity->mostLikely.value_or(model::WorkTime{}), each);
        auto& work = work_[each.activity];
        work = work + each.work.value_or(usual);
    }
    for (const auto* row : rows) {
        if (row->work) work_[row->id] = *row->work;
    }
    // Each row stands behind what contains it.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const auto above = model::outlineParent(portfolio, **row);
        if (!above) continue;
        auto& work = work_[*above];
        work = work + workOn((*row)->id);
    }
}

const model::WorkCalendar& Writing::clockOf(const model::Activity& activity) const {
    if (!clocks_) clocks_ = std::make_unique<const scheduling::Clocks>(portfolio);
    return (*clocks_)[clocks_->of(activity.calendar)];
}

std::string_view Writing::kept(model::ObjectRef object, std::string_view key) const {
    const auto part = kept_.find({object, key});
    return part == kept_.end() ? std::string_view{} : part->second;
}

bool Writing::keepsText(std::string_view text) const {
    return std::any_of(kept_.begin(), kept_.end(),
                       [text](const auto& part) { return part.second.find(text) != std::string_view::npos; });
}

std::unordered_map<model::ActivityId, std::vector<const model::Dependency*>> Writing::linksByEnd() const {
    std::unordered_map<model::ActivityId, std::vector<const model::Dependency*>> links;
    for (const auto& each : portfolio.all<model::Dependency>()) links[each.successor].push_back(&each);
    return links;
}

}  // namespace mijlpaal::exporting::mspdi

#pragma once

#include "model/portfolio.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mijlpaal::formats::xer {

/// Which record stands for which id in a file, both ways.
template <class Record>
class IdPairs {
public:
    using RecordId = model::Id<Record>;

    /// False when the file's id is taken.
    bool add(std::string id, RecordId record) {
        if (!records_.try_emplace(id, record).second) return false;
        ids_.insert_or_assign(record.number, std::move(id));
        return true;
    }

    std::optional<RecordId> find(std::string_view id) const {
        const auto at = records_.find(std::string{id});
        return at == records_.end() ? std::nullopt : std::optional{at->second};
    }

    /// Empty when the file has no id for it.
    std::string textOf(RecordId record) const {
        const auto at = ids_.find(record.number);
        return at == ids_.end() ? std::string{} : at->second;
    }
    std::string textOf(std::optional<RecordId> record) const {
        return record ? textOf(*record) : std::string{};
    }

private:
    std::unordered_map<std::string, RecordId> records_;
    std::unordered_map<std::int64_t, std::string> ids_;
};

/// Both tasks and parts of the work breakdown are activities, each with ids of their own.
struct Ids {
    IdPairs<model::Calendar> calendars;
    IdPairs<model::Resource> resources;
    IdPairs<model::Activity> parts, tasks;
    IdPairs<model::Dependency> links;
    IdPairs<model::Assignment> assignments;
    IdPairs<model::Note> notes;
};

}  // namespace mijlpaal::formats::xer

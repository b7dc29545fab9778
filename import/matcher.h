#pragma once

#include "model/portfolio.h"

#include <map>

namespace mijlpaal::importing {

/// Finds the records of a portfolio again that a file tells of, each for one row.
template <class Record, class Key>
class Matcher {
public:
    template <class KeyOf>
    Matcher(const model::Portfolio& base, KeyOf keyOf) {
        for (const auto& record : base.all<Record>()) known_.emplace(keyOf(record), record.id);
    }

    /// The record with the key, or a new one; never the same one twice.
    Record take(const model::Portfolio& base, model::Table<Record>& table, const Key& key) {
        if (const auto at = known_.find(key); at != known_.end()) {
            const auto id = at->second;
            known_.erase(at);
            return *base.find(id);
        }
        Record record;
        record.id = table.nextId();
        return record;
    }

private:
    std::multimap<Key, model::Id<Record>> known_;
};

}  // namespace mijlpaal::importing

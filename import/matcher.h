#pragma once

#include "base/text.h"
#include "model/one_line.h"
#include "model/portfolio.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>

namespace mijlpaal::importing {

/// A code or name by which a record is found again. Texts are settled when they are taken over (`putNamesOnOneLine`),
/// after they were read, so what stands in a file may differ from what came of it: in its characters without a shape,
/// of which a name keeps one blank and any other text a blank for each.
inline std::string settledKey(std::string_view text) {
    auto key = model::oneLine(model::withShapes(text));
    key.erase(std::unique(key.begin(), key.end(), [](char a, char b) { return a == ' ' && b == ' '; }), key.end());
    return std::string{base::trimmed(key)};
}

/// Finds the records of a portfolio again that a file tells of, each for one row.
template <class Record, class Key>
class Matcher {
public:
    template <class KeyOf>
    Matcher(const model::Portfolio& base, KeyOf keyOf) {
        for (const auto& record : base.all<Record>()) known_.emplace(settled(keyOf(record)), record.id);
    }

    /// The record with the key, or a new one; never the same one twice.
    Record take(const model::Portfolio& base, model::Table<Record>& table, const Key& key) {
        if (const auto at = known_.find(settled(key)); at != known_.end()) {
            const auto id = at->second;
            known_.erase(at);
            return *base.find(id);
        }
        Record record;
        record.id = table.nextId();
        return record;
    }

private:
    static Key settled(Key key) {
        if constexpr (std::is_same_v<Key, std::string>) return settledKey(key);
        return key;
    }

    std::multimap<Key, model::Id<Record>> known_;
};

}  // namespace mijlpaal::importing

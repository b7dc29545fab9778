#pragma once

#include "model/portfolio.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mijlpaal::model {

/// The code by which people know a record: its `code`, or for a holiday its calendar day, for a dated
/// promise its baseline; empty for other records without a code.
template <class Record>
std::string codeOf(const Record& record) {
    if constexpr (requires { record.code; }) {
        return record.code;
    } else if constexpr (std::is_same_v<Record, Holiday>) {
        return isoText(record.day);
    } else if constexpr (std::is_same_v<Record, BaselineDate>) {
        return record.baseline;
    } else if constexpr (std::is_same_v<Record, WorkWeek>) {
        return isoText(record.firstDay);
    } else {
        return {};
    }
}

/// Finds records by their code.
/// Cost: building it is one pass over all records; a look-up is one hash.
class CodeBook {
public:
    CodeBook() = default;
    explicit CodeBook(const Portfolio& portfolio);

    /// Adds a code; false when that kind has the code already.
    bool add(std::string code, ObjectRef ref);

    std::optional<ObjectRef> find(std::string_view code, std::span<const RecordKind> among) const;
    std::optional<ObjectRef> find(std::string_view code, RecordKind kind) const {
        return find(code, std::span{&kind, 1});
    }

    template <class Record>
    std::optional<Id<Record>> find(std::string_view code) const {
        const auto ref = find(code, kindOf<Record>);
        if (!ref) return std::nullopt;
        return Id<Record>{ref->number};
    }

    /// A code that its kind does not have yet, made from `code` by counting on its last digits, with at
    /// least their width: "A0012" gives "A0013". It is added.
    std::string addNext(std::string_view code, ObjectRef ref);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::array<std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>>, recordKindCount> codes_;
};

}  // namespace mijlpaal::model

#pragma once

#include "base/text_hash.h"
#include "model/portfolio.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mijlpaal::model {

/// Finds records by their code: those of a portfolio, and those that are added to the book.
/// Cost: making it costs a copy of the portfolio, which is a pointer a table; a look-up is a hash or two.
class CodeBook {
public:
    CodeBook() = default;
    explicit CodeBook(Portfolio portfolio) : portfolio_{std::move(portfolio)} {}

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
    Portfolio portfolio_;
    std::array<std::unordered_map<std::string, std::int64_t, base::TextHash, std::equal_to<>>, recordKindCount> added_;
};

}  // namespace mijlpaal::model

#include "model/code_book.h"

namespace mijlpaal::model {

CodeBook::CodeBook(const Portfolio& portfolio) {
    forEachTable(portfolio, [this](const auto& table) {
        for (const auto& record : table) {
            if constexpr (requires { record.code; }) add(record.code, refTo(record.id));
        }
    });
}

bool CodeBook::add(std::string code, ObjectRef ref) {
    return codes_[static_cast<std::size_t>(ref.kind)].try_emplace(std::move(code), ref.number).second;
}

std::optional<ObjectRef> CodeBook::find(std::string_view code, std::span<const RecordKind> among) const {
    for (const auto kind : among) {
        const auto& codes = codes_[static_cast<std::size_t>(kind)];
        const auto found = codes.find(code);
        if (found != codes.end()) return ObjectRef{kind, found->second};
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model

#include "model/code_book.h"

#include "base/text.h"

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

std::string CodeBook::addNext(std::string_view code, ObjectRef ref) {
    const auto letters = code.find_last_not_of("0123456789") + 1;
    // More digits than a number holds are part of the name.
    const auto from = code.size() - letters > 15 ? code.size() : letters;
    const auto prefix = std::string{code.substr(0, from)};
    const auto width = code.size() - from;
    for (auto number = base::wholeNumber(code.substr(from)).value_or(0) + 1;; ++number) {
        auto digits = std::to_string(number);
        if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
        auto next = prefix + digits;
        if (add(next, ref)) return next;
    }
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

#include "model/code_book.h"

namespace mijlpaal::model {

bool CodeBook::add(std::string code, ObjectRef ref) {
    if (find(code, ref.kind)) return false;
    added_[static_cast<std::size_t>(ref.kind)].emplace(std::move(code), ref.number);
    return true;
}

std::string CodeBook::addNext(std::string_view code, ObjectRef ref) {
    auto& added = added_[static_cast<std::size_t>(ref.kind)];
    auto next = portfolio_.table(ref.kind).nextCode(
        code, [&added](std::string_view wanted) { return added.find(wanted) != added.end(); });
    added.emplace(next, ref.number);
    return next;
}

std::optional<ObjectRef> CodeBook::find(std::string_view code, std::span<const RecordKind> among) const {
    for (const auto kind : among) {
        if (const auto number = portfolio_.table(kind).numberOf(code)) return ObjectRef{kind, *number};
        const auto& added = added_[static_cast<std::size_t>(kind)];
        if (const auto found = added.find(code); found != added.end()) return ObjectRef{kind, found->second};
    }
    return std::nullopt;
}

}  // namespace mijlpaal::model

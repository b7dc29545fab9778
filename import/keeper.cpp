#include "import/keeper.h"

namespace mijlpaal::importing {

Keeper::Keeper(model::Portfolio& portfolio, std::string origin)
    : parts_{portfolio.all<model::ForeignPart>()}, origin_{std::move(origin)} {
    for (const auto& part : parts_) {
        if (part.origin == origin_) before_[{part.object, part.key}].push_back(part.id);
    }
}

void Keeper::keep(model::ObjectRef object, std::string key, std::string content) {
    auto id = parts_.nextId();
    if (const auto there = before_.find({object, key}); there != before_.end() && !there->second.empty()) {
        id = there->second.front();
        there->second.pop_front();
    }
    parts_.put({id, object, origin_, std::move(key), std::move(content)});
}

void Keeper::finish(const std::function<bool(model::ObjectRef)>& isOfFile) {
    for (const auto& [where, ids] : before_) {
        if (isOfFile && !isOfFile(where.first)) continue;
        for (const auto id : ids) parts_.erase(id);
    }
    before_.clear();
}

}  // namespace mijlpaal::importing

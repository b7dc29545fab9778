#include "app/references.h"

#include <algorithm>

namespace mijlpaal::app {

namespace {

/// The fields of a kind that may refer to records of another.
std::vector<const model::Field*> fieldsTo(model::RecordKind from, model::RecordKind to) {
    std::vector<const model::Field*> found;
    for (const auto& field : model::fields(from)) {
        const auto& kinds = field.refersTo;
        if (std::find(kinds.begin(), kinds.end(), to) != kinds.end()) found.push_back(&field);
    }
    return found;
}

}  // namespace

std::vector<Reference> referencesTo(const model::Portfolio& portfolio, model::ObjectRef record) {
    std::vector<Reference> found;
    std::vector<model::ObjectRef> refs;
    for (const auto kind : model::allKinds) {
        if (kind == model::RecordKind::foreignPart) continue;
        const auto fields = fieldsTo(kind, record.kind);
        if (fields.empty()) continue;
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at) {
            for (const auto* field : fields) {
                refs.clear();
                field->references(at->record.get(), refs);
                if (std::find(refs.begin(), refs.end(), record) != refs.end())
                    found.push_back({{kind, at->number}, field});
            }
        }
    }
    return found;
}

}  // namespace mijlpaal::app

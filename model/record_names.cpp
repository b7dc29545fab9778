#include "model/record_names.h"

#include <unordered_map>
#include <utility>

namespace mijlpaal::model {

std::string plainName(const Portfolio& portfolio, RecordKind kind, const void* record) {
    switch (kind) {
        case RecordKind::holiday: {
            const auto& day = *static_cast<const Holiday*>(record);
            return codeOf(portfolio, refTo(day.calendar)) + "/" + isoText(day.day);
        }
        case RecordKind::workWeek: {
            const auto& week = *static_cast<const WorkWeek*>(record);
            return codeOf(portfolio, refTo(week.calendar)) + "/" + isoText(week.firstDay);
        }
        case RecordKind::baselineDate: {
            const auto& promise = *static_cast<const BaselineDate*>(record);
            return promise.baseline + "/" + codeOf(portfolio, promise.object);
        }
        case RecordKind::foreignPart: {
            const auto& part = *static_cast<const ForeignPart*>(record);
            return codeOf(portfolio, part.object) + "/" + part.origin + "/" + part.key;
        }
        default:
            return codeOf(kind, record);
    }
}

std::string RecordNames::of(ObjectRef ref) {
    const auto* record = portfolio_.record(ref);
    if (!record) return {};
    const auto& table = portfolio_.table(ref.kind);
    const auto* code = operationsOf(ref.kind).code(record);
    if (code && table.countOf(*code) < 2) return *code;
    auto& names = numbered_[ref.kind];
    if (names.empty()) {
        std::unordered_map<std::string, int> seen;
        for (auto at = table.first(); at != table.last(); ++at) {
            auto name = plainName(portfolio_, ref.kind, at->record.get());
            const auto which = ++seen[name];
            if (which > 1) name += "#" + std::to_string(which);
            names.emplace(at->number, std::move(name));
        }
    }
    return names.at(ref.number);
}

std::string recordName(const Portfolio& portfolio, ObjectRef ref) {
    return RecordNames{portfolio}.of(ref);
}

}  // namespace mijlpaal::model

#include "model/field.h"
#include "model/rules/faults.h"
#include "model/showing.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace mijlpaal::model {

namespace {

/// The fields of each kind that refer to others.
const std::vector<const Field*>& referringFields(RecordKind kind) {
    static const auto all = [] {
        std::array<std::vector<const Field*>, recordKindCount> lists;
        for (const auto each : allKinds) {
            for (const auto& field : fields(each)) {
                if (!field.refersTo.empty()) lists[static_cast<std::size_t>(each)].push_back(&field);
            }
        }
        return lists;
    }();
    return all[static_cast<std::size_t>(kind)];
}

}  // namespace

bool RepeatedCodes::has(RecordKind kind, const std::string& code) {
    const auto& table = portfolio_.table(kind);
    if (areMany_) {
        const std::hash<std::string> hash;
        auto& repeated = hashes_[static_cast<std::size_t>(kind)];
        if (!repeated) {
            std::vector<std::size_t> all;
            all.reserve(table.size());
            for (auto at = table.first(); at != table.last(); ++at)
                all.push_back(hash(*operationsOf(kind).code(at->record.get())));
            std::ranges::sort(all);
            repeated.emplace();
            for (std::size_t i = 1; i < all.size(); ++i) {
                if (all[i] == all[i - 1]) repeated->push_back(all[i]);
            }
        }
        if (!std::ranges::binary_search(*repeated, hash(code))) return false;
    }
    return table.countOf(code) > 1;
}

void checkReferences(RecordKind kind, const void* record, Faults& faults) {
    thread_local std::vector<ObjectRef> found;
    for (const auto* field : referringFields(kind)) {
        found.clear();
        field->references(record, found);
        for (const auto ref : found) {
            if (faults.portfolio().contains(ref)) continue;
            faults.add(
                kind, record,
                "In {code} the field “{field}” refers to a record that does not exist: {other}.",
                "Choose one that exists, or leave it empty.",
                {{"field", std::string{wordsFor(kind, *field)}}, {"other", std::string{wordsFor(ref.kind)}}});
        }
    }
    const auto* code = operationsOf(kind).code(record);
    if (!code || !code->empty()) return;
    const auto help = "Give it a code that no other has.";
    if (!operationsOf(kind).name(record, false).empty())
        return faults.add(kind, record, "“{name}” has no code ({kind}).", help);
    faults.add(kind, record, "A record without a name has no code: {kind} number {number}.", help,
               {{"number", std::to_string(operationsOf(kind).number(record))}});
}

void checkCode(RecordKind kind, const void* record, Faults& faults) {
    const auto* code = operationsOf(kind).code(record);
    if (code && !code->empty() && faults.repeatedCodes.has(kind, *code)) {
        faults.add(kind, record, "The code {code} is given to more than one {kind}.",
                   "Give each its own code.");
    }
}

}  // namespace mijlpaal::model

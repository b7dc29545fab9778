#include "storage/entry_form.h"

#include "storage/canonical_json.h"

#include <algorithm>
#include <array>
#include <span>

namespace mijlpaal::storage {

namespace {

bool isNumber(const std::optional<std::int64_t>& number, std::int64_t least) {
    return number && *number >= least && *number <= largestPosition;
}

/// Has no other facts than these; what cannot be read has none.
bool hasOnly(const StoredEntry& entry, std::span<const std::string_view> names) {
    FlatObject facts{entry.facts};
    while (facts.next()) {
        if (std::ranges::find(names, facts.key()) == names.end()) return false;
    }
    return true;
}

constexpr std::array reasonOnly{reasonFact};
constexpr std::array factsOfOpen{baseFact, branchKindFact, nameFact};
constexpr std::array factsOfAdopt{reasonFact, stepsFact};

}  // namespace

bool hasFormOfItsKind(const StoredEntry& entry) {
    const auto kind = entry.entryKind();
    if (!kind) return true;  // told as an entry that cannot be read
    if (!isNumber(entry.position, 1)) return false;
    const auto &revision = entry.revision, &branch = entry.branch, &step = entry.step;
    const bool isOfBranch = isNumber(branch, 1) && *branch < entry.position;
    switch (*kind) {
        case EntryKind::edit:
            return isNumber(revision, 1) && !branch && !step && hasOnly(entry, reasonOnly);
        case EntryKind::open:
            return !revision && branch == entry.position && step == 0 && !entry.undoes &&
                   hasOnly(entry, factsOfOpen);
        case EntryKind::step:
            return !revision && isOfBranch && isNumber(step, 1) && hasOnly(entry, reasonOnly);
        case EntryKind::adopt:
            return (!revision || isNumber(revision, 1)) && isOfBranch && !step && !entry.undoes &&
                   hasOnly(entry, revision ? std::span<const std::string_view>{factsOfAdopt} : reasonOnly);
        case EntryKind::discard:
            return !revision && isOfBranch && !step && !entry.undoes && hasOnly(entry, reasonOnly);
        case EntryKind::key:
        case EntryKind::sign:
        case EntryKind::redact:
            return !revision && !branch && !step && !entry.undoes;
    }
    return true;
}

}  // namespace mijlpaal::storage

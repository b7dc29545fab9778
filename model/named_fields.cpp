#include "model/named_fields.h"

#include "model/showing.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mijlpaal::model {

namespace {

/// Marks a text for translation.
constexpr std::string_view N_(std::string_view text) {
    return text;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, otherNames.size()> otherWords{{
    {otherNames[0], N_("the whole record")},
    {otherNames[1], N_("finish")},
    {otherNames[2], N_("promise")},
    {otherNames[3], N_("readiness")},
    {otherNames[4], N_("stand")},
    {otherNames[5], N_("checked by")},
}};

const Field* called(RecordKind kind, std::string_view name) {
    const auto all = fields(kind);
    const auto found = std::find_if(all.begin(), all.end(), [name](const Field& each) {
        return each.name == name || (!each.column.empty() && each.column == name);
    });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

bool namesFields(const Field& field) {
    return field.name == "illustrative_fields" || field.name == "field";
}

std::optional<RecordKind> kindOfNamed(RecordKind kind, const Field& field, const void* record) {
    if (field.name != "field") return kind;
    const auto* object = called(kind, "object");
    if (!object || !record) return std::nullopt;
    std::vector<ObjectRef> found;
    object->references(record, found);
    if (found.empty() || found.front().number == 0) return std::nullopt;
    return found.front().kind;
}

std::string_view wordsForNamed(std::optional<RecordKind> kind, std::string_view name) {
    for (const auto each : allKinds) {
        if (kind && each != *kind) continue;
        if (const auto* field = called(each, name)) return wordsFor(each, *field);
    }
    const auto other = std::find_if(otherWords.begin(), otherWords.end(), [name](const auto& each) { return each.first == name; });
    return other == otherWords.end() ? name : other->second;
}

}  // namespace mijlpaal::model

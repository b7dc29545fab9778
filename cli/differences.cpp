#include "cli/differences.h"

namespace mijlpaal::cli {

namespace {

Json jsonValue(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

std::string valueText(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "–";
}

/// What is on a side where there is no record, is nothing.
const model::Value& before(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::add ? nothing : change.before;
}

const model::Value& after(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::remove ? nothing : change.after;
}

std::string codeOf(const model::Patch& patch, const model::Portfolio& portfolio) {
    if (patch.deed != model::Deed::change) return model::codeOf(patch.kind, model::wholeRecord(patch).get());
    return model::codeOf(portfolio, patch.subject());
}

}  // namespace

Json differencesJson(const model::Patches& patches, const model::Portfolio& portfolio) {
    Json list = Json::array();
    for (const auto& patch : patches) {
        const auto code = codeOf(patch, portfolio);
        for (const auto& change : patch.fields) {
            list.push_back({{"kind", model::nameOf(patch.kind)},
                            {"code", code},
                            {"field", change.field->name},
                            {"before", jsonValue(before(patch, change))},
                            {"after", jsonValue(after(patch, change))}});
        }
    }
    return list;
}

std::vector<std::vector<std::string>> differenceRows(const model::Patches& patches,
                                                     const model::Portfolio& portfolio) {
    std::vector<std::vector<std::string>> rows;
    for (const auto& patch : patches) {
        const auto code = codeOf(patch, portfolio);
        for (const auto& change : patch.fields) {
            rows.push_back({std::string{model::nameOf(patch.kind)} + " " + code,
                            std::string{change.field->name},
                            valueText(before(patch, change)) + " → " + valueText(after(patch, change))});
        }
    }
    return rows;
}

}  // namespace mijlpaal::cli

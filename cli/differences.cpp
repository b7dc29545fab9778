#include "cli/differences.h"

#include "app/showing.h"

namespace mijlpaal::cli {

namespace {

Json jsonValue(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
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

std::vector<std::vector<std::string>> differenceRows(const Console& console, const model::Patches& patches,
                                                     const model::Portfolio& portfolio, std::size_t most) {
    const auto showing = app::showingIn(console.translate);
    std::vector<std::vector<std::string>> rows;
    for (const auto& patch : patches) {
        const auto code = codeOf(patch, portfolio);
        const auto what = console.translate.text(model::wordsFor(patch.kind));
        for (const auto& change : patch.fields) {
            if (rows.size() == most) return rows;
            rows.push_back({code.empty() ? what : what + " " + code,
                            showing.change(portfolio, patch.subject(), *change.field, before(patch, change),
                                           after(patch, change))});
        }
    }
    return rows;
}

std::size_t differenceCount(const model::Patches& patches) {
    std::size_t count = 0;
    for (const auto& patch : patches) count += patch.fields.size();
    return count;
}

}  // namespace mijlpaal::cli

#include "cli/differences.h"

#include "app/journal_words.h"
#include "app/showing.h"

namespace mijlpaal::cli {

namespace {

Json jsonValue(const model::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

}  // namespace

Json differencesJson(const model::Patches& patches, const model::Portfolio& portfolio) {
    Json list = Json::array();
    for (const auto& patch : patches) {
        const auto code = app::codeOf(patch, portfolio);
        for (const auto& change : patch.fields) {
            list.push_back({{"kind", model::nameOf(patch.kind)},
                            {"code", code},
                            {"field", change.field->name},
                            {"before", jsonValue(app::valueBefore(patch, change))},
                            {"after", jsonValue(app::valueAfter(patch, change))}});
        }
    }
    return list;
}

std::vector<std::vector<std::string>> differenceRows(const Console& console, const model::Patches& patches,
                                                     const model::Portfolio& before,
                                                     const model::Portfolio& after, std::size_t most) {
    const auto showing = app::showingIn(console.translate);
    std::vector<std::vector<std::string>> rows;
    for (const auto& patch : patches) {
        const auto what = app::nameOfChanged(console.translate, patch, after);
        const auto subject = patch.subject();
        for (const auto& change : patch.fields) {
            if (rows.size() == most) return rows;
            auto text = showing.name(patch.kind, *change.field) + " ";
            if (patch.deed != model::Deed::add)
                text +=
                    showing.value(before, subject, *change.field, app::valueBefore(patch, change)) + " → ";
            text += showing.value(after, subject, *change.field, app::valueAfter(patch, change));
            rows.push_back({what, std::move(text)});
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

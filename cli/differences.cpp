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
const model::Value& valueBefore(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::add ? nothing : change.before;
}

const model::Value& valueAfter(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::remove ? nothing : change.after;
}

std::string codeOf(const model::Patch& patch, const model::Portfolio& portfolio) {
    if (patch.deed != model::Deed::change) return model::codeOf(patch.kind, model::wholeRecord(patch).get());
    return model::codeOf(portfolio, patch.subject());
}

/// “activity A0012”; of the settings there is one.
std::string nameIn(const Console& console, const model::Patch& patch, const model::Portfolio& portfolio) {
    const auto what = console.translate.text(model::wordsFor(patch.kind));
    if (patch.kind == model::RecordKind::settings) return what;
    const auto subject = patch.subject();
    const auto code = portfolio.contains(subject) ? model::codeOf(portfolio, subject) : codeOf(patch, portfolio);
    return code.empty() ? what : what + " " + code;
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
                            {"before", jsonValue(valueBefore(patch, change))},
                            {"after", jsonValue(valueAfter(patch, change))}});
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
        const auto what = nameIn(console, patch, after);
        const auto subject = patch.subject();
        for (const auto& change : patch.fields) {
            if (rows.size() == most) return rows;
            auto text = showing.name(patch.kind, *change.field) + " ";
            if (patch.deed != model::Deed::add)
                text += showing.value(before, subject, *change.field, valueBefore(patch, change)) + " → ";
            text += showing.value(after, subject, *change.field, valueAfter(patch, change));
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

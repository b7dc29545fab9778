#include "import/mspdi/own_words.h"

#include "base/text.h"

#include <optional>
#include <string_view>

namespace mijlpaal::importing::mspdi {

namespace {

std::string_view textOf(pugi::xml_node node, const char* name) {
    return base::trimmed(node.child_value(name));
}

/// Takes the name of the field out of the project, and gives its number; nothing when it has none.
std::optional<std::string> takeFieldId(pugi::xml_node project) {
    auto all = project.child("ExtendedAttributes");
    for (auto each : all.children("ExtendedAttribute")) {
        if (textOf(each, "Alias") != formats::mspdi::ownAlias) continue;
        std::string id{textOf(each, "FieldID")};
        all.remove_child(each);
        if (!all.child("ExtendedAttribute")) project.remove_child(all);
        return id;
    }
    return std::nullopt;
}

std::optional<formats::mspdi::OwnWords> takeWords(pugi::xml_node task, const std::string& fieldId) {
    for (auto each : task.children("ExtendedAttribute")) {
        if (textOf(each, "FieldID") != fieldId) continue;
        auto words = formats::mspdi::ownWordsFrom(textOf(each, "Value"));
        task.remove_child(each);
        return words;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> takeNumbered(std::string& list, std::int64_t number) {
    const auto wanted = std::to_string(number) + ":";
    std::optional<std::string> code;
    std::string rest;
    for (const auto each : base::split(list, ',')) {
        if (!code && each.starts_with(wanted)) {
            code = each.substr(wanted.size());
        } else {
            if (!rest.empty()) rest += ',';
            rest += each;
        }
    }
    list = std::move(rest);
    return code;
}

OwnWordsByUid takeOwnWords(pugi::xml_node project) {
    OwnWordsByUid own;
    const auto fieldId = takeFieldId(project);
    if (!fieldId) return own;
    auto tasks = project.child("Tasks");
    pugi::xml_node ownRow;
    for (auto task : tasks.children("Task")) {
        auto words = takeWords(task, *fieldId);
        const auto uid = base::wholeNumber(textOf(task, "UID"));
        if (!words || !uid) continue;
        // MS Project gives its own rows a date.
        if (*uid == 0 && !task.child("CreateDate")) ownRow = task;
        own.emplace(*uid, std::move(*words));
    }
    if (ownRow) tasks.remove_child(ownRow);
    return own;
}

}  // namespace mijlpaal::importing::mspdi

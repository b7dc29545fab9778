#include "app/former_names.h"

#include "model/field.h"
#include "model/patch.h"

#include <algorithm>
#include <array>

namespace mijlpaal::app {

namespace {

constexpr std::array<std::string_view, 6> nameFields{"short_name", "full_name",  "name_nl",
                                                     "title_nl",   "subject_nl", "name_en"};

/// A word of one letter is too little to know a name by.
constexpr std::size_t shortest = 2;

void add(FormerNames& names, model::ObjectRef object, const std::string& name) {
    if (name.size() < shortest) return;
    auto& known = names[object];
    if (std::ranges::find(known, name) == known.end()) known.push_back(name);
}

}  // namespace

bool isCalledBy(std::string_view field) {
    return std::ranges::find(nameFields, field) != nameFields.end();
}

std::string calledBy(const model::Portfolio& portfolio, model::ObjectRef object, std::string_view field) {
    const auto* record = portfolio.record(object);
    if (!record) return {};
    for (const auto& each : model::fields(object.kind)) {
        if (each.name != field) continue;
        const auto value = each.get(record);
        const auto* text = std::get_if<std::string>(&value);
        return text ? *text : std::string{};
    }
    return {};
}

base::Result<FormerNames> formerNames(const storage::Store& store, std::int64_t revision) {
    FormerNames names;
    auto all = store.patchesSince(0);
    if (!all) return base::failure(all.error());
    if (std::ssize(*all) > revision) all->resize(static_cast<std::size_t>(revision));
    for (const auto& patches : *all) {
        for (const auto& patch : patches) {
            if (patch.deed != model::Deed::change) continue;
            for (const auto& change : patch.fields) {
                const auto* before = std::get_if<std::string>(&change.before);
                if (before && !change.beforeIsGone && isCalledBy(change.field->name))
                    add(names, patch.subject(), *before);
            }
        }
    }
    return names;
}

FormerNames renamed(const model::Portfolio& before, const model::Portfolio& after) {
    FormerNames names;
    for (const auto& figure : after.all<model::QuotedFigure>()) {
        if (!figure.object || !before.record(*figure.object)) continue;
        for (const auto field : nameFields) {
            const auto was = calledBy(before, *figure.object, field);
            if (was != calledBy(after, *figure.object, field)) add(names, *figure.object, was);
        }
    }
    return names;
}

}  // namespace mijlpaal::app

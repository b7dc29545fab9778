#include "import/names_on_one_line.h"

#include "model/one_line.h"

#include <array>
#include <cassert>
#include <string_view>
#include <variant>

namespace mijlpaal::importing {

namespace {

/// The record with its names on one line; nothing where they are.
std::shared_ptr<void> mended(const model::Change& change, std::string& shown) {
    std::shared_ptr<void> copy;
    for (const auto& field : model::fields(change.kind)) {
        if (!model::isName(field)) continue;
        const auto value = field.get(change.after.get());
        const auto* text = std::get_if<std::string>(&value);
        if (!text) continue;
        auto line = model::oneLine(*text);
        if (line == *text) continue;
        if (!copy) {
            copy = model::operationsOf(change.kind).copy(change.after.get());
            shown = line;
        }
        [[maybe_unused]] const auto set = field.set(copy.get(), std::move(line));
        assert(set);
    }
    return copy;
}

}  // namespace

void putNamesOnOneLine(const model::Portfolio& base, const std::string& file, Imported& imported) {
    bool any = false;
    for (auto& change : imported.changes.changes) {
        if (!change.after) continue;
        std::string shown;
        auto record = mended(change, shown);
        if (!record) continue;
        any = true;
        change.after = std::move(record);
        imported.findings.push_back({base::Severity::note,
                                     {file, {}, {}},
                                     base::message("The name “{name}” held a line break or another character "
                                                   "without a shape; a blank stands there now.",
                                                   {{"name", shown}}),
                                     {}});
    }
    if (!any) return;
    // A name that was put on one line at an earlier import did not change.
    std::erase_if(imported.changes.changes, [](const model::Change& change) {
        return change.before && change.after &&
               model::operationsOf(change.kind).areEqual(change.before.get(), change.after.get());
    });
    auto after = model::apply(base, imported.changes);
    assert(after);
    if (after) imported.portfolio = std::move(*after);
}

}  // namespace mijlpaal::importing

#include "import/names_on_one_line.h"

#include "model/one_line.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>
#include <variant>

namespace mijlpaal::importing {

namespace {

struct Mended {
    /// Nothing where all texts are as they may be.
    std::shared_ptr<void> record;
    base::Message told;
};

/// Whether a character without a shape may begin with this byte; most texts have none.
bool mayLackShape(char byte) {
    const auto character = static_cast<unsigned char>(byte);
    return character < ' ' || character == 0x7F || character == 0xC2 || character == 0xE2;
}

/// The record with texts that any file can carry.
Mended mended(const model::Change& change) {
    Mended made;
    auto& copy = made.record;
    // What is kept of a file goes back into that file as it stood.
    if (change.kind == model::RecordKind::foreignPart) return made;
    for (const auto& field : model::fields(change.kind)) {
        if (!field.isText) continue;
        const auto value = field.get(change.after.get());
        const auto* text = std::get_if<std::string>(&value);
        if (!text || std::ranges::none_of(*text, mayLackShape)) continue;
        auto settled = model::textFor(field, *text);
        if (settled == *text) continue;
        if (!copy) copy = model::operationsOf(change.kind).copy(change.after.get());
        if (model::isName(field)) {
            made.told = base::message(
                "The name “{name}” held a line break or another character without a shape; a blank stands "
                "there "
                "now.",
                {{"name", settled}});
        } else if (made.told.text.empty()) {
            made.told =
                base::message("A text of {code} held a character without a shape; a blank stands there now.",
                              {{"code", model::codeOf(change.kind, copy.get())}});
        }
        [[maybe_unused]] const auto set = field.set(copy.get(), std::move(settled));
        assert(set);
    }
    return made;
}

}  // namespace

void putNamesOnOneLine(const model::Portfolio& base, const std::string& file, Imported& imported) {
    bool any = false;
    for (auto& change : imported.changes.changes) {
        if (!change.after) continue;
        auto made = mended(change);
        if (!made.record) continue;
        any = true;
        change.after = std::move(made.record);
        imported.findings.push_back({base::Severity::note, {file, {}, {}}, std::move(made.told), {}});
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

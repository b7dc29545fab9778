#include "sheet/name_columns.h"

#include "base/message.h"
#include "model/showing.h"
#include "sheet/column_values.h"

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

}  // namespace

std::vector<ComputedColumn> nameColumns(model::RecordKind kind, model::Language language,
                                        const model::Showing::Translate& translate) {
    const auto shown = [&](std::string_view english) {
        return translate ? translate(english) : std::string{english};
    };
    const bool english = language == model::Language::english;
    std::vector<ComputedColumn> columns;
    for (const auto& field : model::fields(kind)) {
        if (field.refersTo.empty()) continue;
        const auto title = base::fill(shown(tr("{field}: name")), {{"field", shown(model::wordsFor(kind, field))}});
        auto made = computedColumn(
            std::string{field.name} + "_name", title, Measure::text, 32,
            [&field, english](const app::View& view, model::ObjectRef ref) -> model::Value {
                const auto& portfolio = view.portfolio();
                std::vector<model::ObjectRef> named;
                field.references(portfolio.record(ref), named);
                std::string names;
                for (const auto& each : named) {
                    if (!names.empty()) names += "; ";
                    names += model::nameOf(portfolio, each, english);
                }
                return names.empty() ? model::Value{} : model::Value{std::move(names)};
            });
        made.column.startsShown = false;
        columns.push_back(std::move(made));
    }
    return columns;
}

}  // namespace mijlpaal::sheet

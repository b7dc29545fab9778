#include "sheet/support_matrix.h"

#include "app/coverage.h"
#include "app/language.h"
#include "scheduling/telling.h"

#include <algorithm>

namespace mijlpaal::sheet {

using scheduling::SupportCell;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::string textOf(const SupportCell& cell, const app::Translator& translate) {
    auto text = translate.text(wordsFor(cell.support));
    if (cell.kept) text += ", " + translate.text(wordsFor(*cell.kept));
    return text;
}

}  // namespace

std::vector<model::SystemId> matrixSystems(const app::View& view) {
    std::vector<model::SystemId> systems;
    for (const auto& each : app::supportOf(view)) systems.push_back(each.system);
    std::sort(systems.begin(), systems.end());
    systems.erase(std::unique(systems.begin(), systems.end()), systems.end());
    return systems;
}

std::shared_ptr<const Source> supportMatrix(const app::View& view, model::Language language) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, language};
    const app::Translator translate{language};
    const auto systems = matrixSystems(view);
    std::vector<Column> columns{reckonedColumn("law_part", tr("Law part"), Measure::text, 30)};
    for (const auto id : systems) {
        const auto& system = portfolio.all<model::System>().at(id);
        const auto title = system.shortName.empty() || system.shortName == system.code
                               ? system.code
                               : system.code + " " + system.shortName;
        columns.push_back(reckonedColumn(system.code, title, Measure::text, 20));
    }
    std::vector<ReckonedRow> rows;
    for (const auto& cell : app::supportOf(view)) {
        if (rows.empty() || rows.back().key != cell.part.number) {
            auto& row = rows.emplace_back();
            row.key = cell.part.number;
            row.record = refTo(cell.part);
            row.values.resize(columns.size());
            row.values.front() = telling.name(refTo(cell.part));
        }
        const auto place = std::lower_bound(systems.begin(), systems.end(), cell.system) - systems.begin();
        rows.back().values[static_cast<std::size_t>(place) + 1] = textOf(cell, translate);
        if (cell.kept == scheduling::Kept::missed && cell.support == scheduling::Support::must)
            rows.back().look.text = chart::ColourRole::critical;
    }
    return std::make_shared<ReckonedSource>(view, language, std::move(columns), std::move(rows));
}

std::vector<model::ObjectRef> recordsBehind(const app::View& view, RowKey row, std::size_t column) {
    const model::LawPartId part{row};
    if (column == 0) return {refTo(part)};
    const auto systems = matrixSystems(view);
    std::vector<model::ObjectRef> records;
    if (column > systems.size()) return records;
    for (const auto id : scheduling::needsBehind(view.portfolio(), part, systems[column - 1]))
        records.push_back(refTo(id));
    return records;
}

}  // namespace mijlpaal::sheet

#include "sheet/contradictions_source.h"

#include "app/evidence.h"
#include "app/language.h"
#include "scheduling/telling.h"

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> columns() {
    std::vector<Column> all{reckonedColumn("about", tr("About"), Measure::text, 30),
                            reckonedColumn("one", tr("One date"), Measure::day, 11),
                            reckonedColumn("other", tr("Other date"), Measure::day, 11),
                            reckonedColumn("days", tr("Days between"), Measure::number, 9),
                            reckonedColumn("other_by", tr("By"), Measure::text, 30),
                            reckonedColumn("sentence", tr("What"), Measure::text, 60),
                            reckonedColumn("source", tr("Source of the one"), Measure::text, 26),
                            reckonedColumn("other_source", tr("Source of the other"), Measure::text, 26)};
    all[5].total = Total::count;
    return all;
}

}  // namespace

std::shared_ptr<const Source> contradictionsSource(const app::View& view, model::Language language) {
    const scheduling::Telling telling{view.portfolio(), language};
    const app::Translator translate{language};
    const auto text = [](const std::string& each) {
        return each.empty() ? model::Value{} : model::Value{each};
    };
    std::vector<ReckonedRow> rows;
    for (const auto& each : app::contradictionsOf(view)) {
        auto& row = rows.emplace_back();
        row.key = static_cast<RowKey>(rows.size());
        row.record = each.about;
        row.values = {model::Value{telling.name(each.about)},
                      dayValue(each.one.day),
                      dayValue(each.other.day),
                      model::Value{std::int64_t{each.days()}},
                      model::Value{telling.name(each.other.by)},
                      model::Value{translate(sentenceFor(each, telling))},
                      text(each.one.source),
                      text(each.other.source)};
    }
    return std::make_shared<ReckonedSource>(view, language, columns(), std::move(rows));
}

}  // namespace mijlpaal::sheet

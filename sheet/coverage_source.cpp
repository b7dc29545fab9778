#include "sheet/coverage_source.h"

#include "app/coverage.h"
#include "app/language.h"
#include "scheduling/telling.h"

namespace mijlpaal::sheet {

using scheduling::CoverageGap;
using scheduling::CoverageRule;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> coverageColumns() {
    std::vector<Column> columns{reckonedColumn("rule", tr("Rule"), Measure::text, 24),
                                reckonedColumn("law_part", tr("Law part"), Measure::text, 26),
                                reckonedColumn("work", tr("Work"), Measure::text, 40),
                                reckonedColumn("start", tr("Start"), Measure::day, 11),
                                reckonedColumn("text_stable", tr("Text stable"), Measure::day, 11),
                                reckonedColumn("sentence", tr("What"), Measure::text, 60)};
    columns.back().total = Total::count;
    return columns;
}

std::string_view wordsFor(CoverageRule rule) {
    switch (rule) {
        case CoverageRule::bookWithoutSupport:
            return tr("Book without support");
        case CoverageRule::claimOutsidePath:
            return tr("work beside the path");
        case CoverageRule::startedBeforeText:
            return tr("started before the text");
        case CoverageRule::plannedBeforeText:
            return tr("planned before the text");
        case CoverageRule::startedWithoutReview:
            return tr("started without advice");
        case CoverageRule::reviewBeforeStart:
            break;
    }
    return tr("advice before the start");
}

/// The record that one goes to from a row: the work, or else the part of the law.
std::optional<model::ObjectRef> subjectOf(const CoverageGap& gap) {
    if (gap.activity) return refTo(*gap.activity);
    if (gap.programme) return refTo(*gap.programme);
    return gap.part ? std::optional{refTo(*gap.part)} : std::nullopt;
}

}  // namespace

std::shared_ptr<const Source> coverageSource(const app::View& view, model::Language language) {
    const scheduling::Telling telling{view.portfolio(), language};
    const app::Translator translate{language};
    const auto day = [](const std::optional<model::Day>& each) {
        return each ? dayValue(*each) : model::Value{};
    };
    const auto nameOf = [&](const auto& id) {
        return id ? model::Value{telling.name(refTo(*id))} : model::Value{};
    };
    std::vector<ReckonedRow> rows;
    for (const auto& gap : app::coverageOf(view).gaps) {
        ReckonedRow row;
        row.key = static_cast<RowKey>(rows.size() + 1);
        row.record = subjectOf(gap);
        row.values = {model::Value{translate.text(wordsFor(gap.rule))},
                      nameOf(gap.part),
                      gap.activity ? nameOf(gap.activity) : nameOf(gap.programme),
                      day(gap.start),
                      day(gap.text),
                      model::Value{translate(sentenceFor(gap, telling))}};
        rows.push_back(std::move(row));
    }
    return std::make_shared<ReckonedSource>(view, language, coverageColumns(), std::move(rows));
}

}  // namespace mijlpaal::sheet

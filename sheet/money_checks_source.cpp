#include "sheet/money_checks_source.h"

#include "app/language.h"
#include "app/money_checks.h"
#include "model/showing.h"
#include "sheet/reckoned_source.h"

#include <algorithm>

namespace mijlpaal::sheet {

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Column> madeColumns() {
    std::vector<Column> columns{reckonedColumn("check", tr("Check"), Measure::text, 26),
                                reckonedColumn("year", tr("Year"), Measure::text, 7),
                                reckonedColumn("rows", tr("Rows"), Measure::text, 24),
                                reckonedColumn("expected", tr("Expected"), Measure::money, 16),
                                reckonedColumn("found", tr("Found"), Measure::money, 16),
                                reckonedColumn("sentence", tr("What"), Measure::text, 70),
                                reckonedColumn("rule", tr("What would help"), Measure::text, 50)};
    columns.front().total = Total::count;
    return columns;
}

model::Value valueOf(const std::optional<model::Money>& money) {
    return money ? model::Value{money->cents} : model::Value{};
}

}  // namespace

std::shared_ptr<const Source> moneyChecksSource(const app::View& view, model::Language language) {
    const app::Translator translate{language};
    const auto& portfolio = view.portfolio();
    std::vector<const ledger::Check*> checks;
    for (const auto& check : app::moneyChecksOf(view)) checks.push_back(&check);
    std::ranges::stable_sort(checks, std::greater{}, [](const auto* check) { return ledger::isWarning(check->kind); });
    std::vector<ReckonedRow> rows;
    for (const auto* check : checks) {
        std::string codes;
        for (const auto& each : check->rows) codes += (codes.empty() ? "" : ", ") + model::codeOf(portfolio, each);
        ReckonedRow row;
        row.key = static_cast<RowKey>(rows.size() + 1);
        if (!check->rows.empty()) row.record = check->rows.front();
        row.values = {model::Value{translate.text(app::titleFor(check->kind))},
                      check->account.year ? model::Value{std::to_string(check->account.year->year)} : model::Value{},
                      model::Value{codes},
                      valueOf(check->expected),
                      valueOf(check->found),
                      model::Value{translate(app::sentenceFor(*check, portfolio, translate))},
                      model::Value{translate(app::ruleFor(check->kind))}};
        row.look.isBold = ledger::isWarning(check->kind);
        rows.push_back(std::move(row));
    }
    return std::make_shared<ReckonedSource>(view, language, madeColumns(), std::move(rows));
}

}  // namespace mijlpaal::sheet

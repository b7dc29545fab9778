#include "cli/money_rows.h"

#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "model/number_text.h"
#include "model/showing.h"

namespace mijlpaal::cli {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

namespace {

std::string programmeOf(const model::Portfolio& portfolio, const BudgetEntry& row) {
    return row.programme ? model::codeOf(portfolio, refTo(*row.programme)) : std::string{};
}

}  // namespace

base::Result<Money> moneyFrom(const std::string& typed) {
    const auto text = app::moneyInFile(typed);
    const auto cents = text ? base::decimalNumber(*text, 2) : std::nullopt;
    if (!cents) return base::failure("{text} is not an amount in euros.", {{"text", typed}});
    return Money{*cents};
}

base::Result<BudgetYear> yearFrom(std::int64_t year) {
    if (year < 1900 || year > 2199) return base::failure("{text} is not a year.", {{"text", std::to_string(year)}});
    return BudgetYear{year};
}

std::vector<std::vector<std::string>> moneyTable(const Console& console, const model::Portfolio& portfolio,
                                                 const model::ChangeSet& changes) {
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> table{{text.text("Row"), text.text("Programme"), text.text("Year"),
                                                 text.text("Measure"), text.text("Amount")}};
    for (const auto& change : changes.changes) {
        const auto& row = *change.becomes<BudgetEntry>();
        const auto programme = programmeOf(portfolio, row);
        table.push_back({row.code, programme.empty() ? "–" : programme, std::to_string(row.budgetYear->year),
                         text.text(model::wordsForWord(model::wordFor(row.kind))),
                         model::moneyText(*row.amount, text.language())});
    }
    return table;
}

Json moneyRows(const model::Portfolio& portfolio, const model::ChangeSet& changes) {
    Json list = Json::array();
    for (const auto& change : changes.changes) {
        const auto& row = *change.becomes<BudgetEntry>();
        const auto programme = programmeOf(portfolio, row);
        list.push_back({{"code", row.code},
                        {"programme", programme.empty() ? Json(nullptr) : Json(programme)},
                        {"year", row.budgetYear->year},
                        {"measure", model::wordFor(row.kind)},
                        {"amount", row.amount->cents}});
    }
    return list;
}

}  // namespace mijlpaal::cli

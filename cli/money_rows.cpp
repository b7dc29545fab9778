#include "cli/money_rows.h"

#include "app/edits/typed_forms.h"
#include "cli/arguments.h"
#include "cli/money_stands.h"
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
    if (const auto money = app::typedMoneyFrom(typed)) return *money;
    return base::failure("{text} is not an amount in euros. Write it like 1.250.000 or 1,250,000.", {{"text", typed}});
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

void sayMoneyStep(const Console& console, const model::Portfolio& before, const model::ChangeSet& changes, bool isWritten) {
    console.say(changes.label);
    console.line();
    console.out << tableText(moneyTable(console, before, changes), {2, 4});
    if (const auto after = model::apply(before, changes)) sayStands(console, before, *after);
    if (!isWritten) console.say(base::message("Nothing was written."));
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

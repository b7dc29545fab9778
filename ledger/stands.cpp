#include "ledger/stands.h"

#include "ledger/counted.h"

namespace mijlpaal::ledger {

using model::Money;
using model::MoneyKind;

namespace {

std::optional<Money> difference(std::optional<Money> of, std::optional<Money> less) {
    return of && less ? std::optional{*of - *less} : std::nullopt;
}

void add(std::optional<Money>& sum, std::optional<Money> amount) {
    if (amount) sum = sum.value_or(Money{}) + *amount;
}

}  // namespace

Account askedOf(Account account, const By& by) {
    if (!by.source) account.source.reset();
    if (!by.programme) account.programme.reset();
    if (!by.costKind) account.costKind = model::CostKind::total;
    return account;
}

std::optional<Money> Stand::freeToAllocate() const {
    return difference(of(Figure::budget), of(Figure::allocated));
}

std::optional<Money> Stand::freeToCommit() const {
    return difference(of(Figure::allocated), of(Figure::committed));
}

Stands standsOf(const Ledger& ledger, const Question& question) {
    struct Known {
        const Line* line;
        std::optional<Money> stand;
    };
    std::vector<Known> known;
    Said said{ledger};
    for (const auto& line : ledger.lines()) {
        if (question.asOf && line.postings.front().day > *question.asOf) continue;
        known.push_back({&line, standOf(line, question.asOf)});
        if (known.back().stand) said.note(line);
    }
    Stands stands;
    stands.commitment.account.measure = MoneyKind::commitment;
    std::map<Account, Stand> rows;
    for (const auto& [line, stand] : known) {
        if (question.year && line->account.year != question.year) continue;
        const auto figure = static_cast<std::size_t>(line->figure);
        const bool counts = line->account.source && !said.isCountedElsewhere(*line);
        if (counts) add((line->account.measure == MoneyKind::cash ? stands.cash : stands.commitment).figures[figure], stand);
        if (!counts && !question.by.source) continue;
        const auto account = askedOf(line->account, question.by);
        auto& row = rows[account];
        row.account = account;
        add(row.figures[figure], stand);
        row.isInTotal[figure] = row.isInTotal[figure] || (counts && stand);
    }
    for (auto& [account, row] : rows) stands.rows.push_back(std::move(row));
    return stands;
}

}  // namespace mijlpaal::ledger

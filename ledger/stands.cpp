#include "ledger/stands.h"

#include "ledger/counted.h"

#include <map>
#include <utility>

namespace mijlpaal::ledger {

using model::Money;
using model::MoneyKind;

namespace {

/// Of what, and less what.
constexpr std::array<std::pair<Figure, Figure>, freeCount> sidesOf{{{Figure::budget, Figure::allocated},
                                                                    {Figure::allocated, Figure::committed}}};

/// The figures of one source, of which follows what is free.
struct OfSource {
    std::array<std::optional<Money>, figureCount> figures;
    std::array<bool, figureCount> isInTotal{};

    std::optional<Money> freeOf(std::size_t which) const {
        const auto [whole, part] = sidesOf[which];
        const auto of = figures[static_cast<std::size_t>(whole)], less = figures[static_cast<std::size_t>(part)];
        return of && less ? std::optional{*of - *less} : std::nullopt;
    }
    bool isFreeInTotal(std::size_t which) const {
        const auto [whole, part] = sidesOf[which];
        return isInTotal[static_cast<std::size_t>(whole)] && isInTotal[static_cast<std::size_t>(part)];
    }
};

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

namespace {

/// The source that holds it, and is part of no other: what is given by a part comes out of the budget of the whole.
model::FundingSourceId outermost(const Ledger& ledger, model::FundingSourceId source) {
    std::set<model::FundingSourceId> passed{source};
    for (auto whole = ledger.wholeOf(source); whole && passed.insert(*whole).second; whole = ledger.wholeOf(source)) source = *whole;
    return source;
}

}  // namespace

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
    using Source = std::optional<model::FundingSourceId>;
    std::map<std::pair<Account, Source>, OfSource> ofRows, ofTotals;
    for (const auto& [line, stand] : known) {
        if (question.year && line->account.year != question.year) continue;
        const auto figure = static_cast<std::size_t>(line->figure);
        const bool counts = line->account.source && !said.isCountedElsewhere(*line);
        if (counts) {
            add((line->account.measure == MoneyKind::cash ? stands.cash : stands.commitment).figures[figure], stand);
            add(ofTotals[{askedOf(line->account, {}), outermost(ledger, *line->account.source)}].figures[figure], stand);
        }
        if (!counts && !question.by.source) continue;
        const auto account = askedOf(line->account, question.by);
        auto& row = rows[account];
        row.account = account;
        add(row.figures[figure], stand);
        row.isInTotal[figure] = row.isInTotal[figure] || (counts && stand);
        const auto held = question.by.source ? line->account.source : Source{outermost(ledger, *line->account.source)};
        auto& ofSource = ofRows[{account, held}];
        add(ofSource.figures[figure], stand);
        ofSource.isInTotal[figure] = ofSource.isInTotal[figure] || (counts && stand);
    }
    for (std::size_t which = 0; which < freeCount; ++which) {
        for (const auto& [key, ofSource] : ofRows) {
            auto& row = rows[key.first];
            const auto free = ofSource.freeOf(which);
            add(row.free[which], free);
            row.isFreeInTotal[which] = row.isFreeInTotal[which] || (free && ofSource.isFreeInTotal(which));
        }
        for (const auto& [key, ofSource] : ofTotals)
            add((key.first.measure == MoneyKind::cash ? stands.cash : stands.commitment).free[which], ofSource.freeOf(which));
    }
    for (auto& [account, row] : rows) stands.rows.push_back(std::move(row));
    return stands;
}

}  // namespace mijlpaal::ledger

#pragma once

#include "ledger/ledger.h"

#include <set>
#include <tuple>

namespace mijlpaal::ledger {

/// Which figures each source says itself, so that money which is part of another source is counted once.
class Said {
public:
    explicit Said(const Ledger& ledger) : ledger_{ledger} {}

    void note(const Line& line) {
        if (line.account.source) said_.insert({*line.account.source, line.figure, line.account.measure, line.account.year});
    }

    /// Whether the money of a line is counted in a source that holds it, which says the figure of that year or of all
    /// years together.
    bool isCountedElsewhere(const Line& line) const {
        std::set<model::FundingSourceId> passed;
        for (auto whole = ledger_.wholeOf(*line.account.source); whole && passed.insert(*whole).second;
             whole = ledger_.wholeOf(*whole)) {
            for (const auto& year : {line.account.year, std::optional<model::BudgetYear>{}}) {
                if (said_.contains({*whole, line.figure, line.account.measure, year})) return true;
            }
        }
        return false;
    }

private:
    const Ledger& ledger_;
    std::set<std::tuple<model::FundingSourceId, Figure, model::MoneyKind, std::optional<model::BudgetYear>>> said_;
};

}  // namespace mijlpaal::ledger

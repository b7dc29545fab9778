#include "ledger/shift.h"

#include <algorithm>
#include <cstdlib>

namespace mijlpaal::ledger {

using model::BudgetYear;
using model::Money;

YearAmounts proposedShift(const YearAmounts& available, const YearAmounts& needed) {
    constexpr std::int64_t thousand = 100'000;
    YearAmounts over, under;
    std::int64_t surplus = 0, shortage = 0;
    for (const auto& [year, amount] : available) {
        const auto need = needed.find(year);
        if (need == needed.end()) continue;
        // What is less than a thousand is not worth a decision.
        const auto left = (amount - need->second).cents / thousand * thousand;
        if (left > 0) over[year] = Money{left};
        if (left < 0) under[year] = Money{-left};
        (left > 0 ? surplus : shortage) += std::abs(left);
    }
    const auto moved = std::min(surplus, shortage);
    YearAmounts shift;
    for (auto [years, sign] : {std::pair{&over, -1}, std::pair{&under, 1}}) {
        auto rest = moved;
        for (const auto& [year, amount] : *years) {
            const auto part = std::min(rest, amount.cents);
            if (part > 0) shift[year] = Money{sign * part};
            rest -= part;
        }
    }
    return shift;
}

}  // namespace mijlpaal::ledger

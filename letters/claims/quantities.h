#pragma once

#include "letters/claims/numbers.h"

#include <chrono>
#include <optional>
#include <vector>

namespace mijlpaal::letters::claims {

/// The sums of money of a sentence, in euros: "€ 41,7 miljoen", "ruim 41 miljoen euro", "EUR 12.500",
/// "tientallen miljoenen". Left out, where another sum stands beside them, are what something grew by ("met €
/// 2 miljoen verhoogd tot") and what it was before ("van € 12 naar € 14 miljoen").
std::vector<Range> amountClaims(const Sentence& sentence);

/// How many, and of how many: "vijf van de acht boeken", "14 systemen", "alle acht", "de helft van de
/// twintig".
struct CountClaim {
    std::optional<Range> count;
    std::optional<Range> of;
    std::optional<Range> share;  ///< of the whole, from 0 to 1
    Stretch words;

    bool operator==(const CountClaim&) const = default;
};

/// The counts of a sentence. What counts nothing is left out: dates, money, percentages, durations, and
/// numbers of books, articles, papers and versions.
std::vector<CountClaim> countClaims(const Sentence& sentence, std::chrono::sys_days toldOn);

}  // namespace mijlpaal::letters::claims

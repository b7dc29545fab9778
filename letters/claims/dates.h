#pragma once

#include "letters/claims/periods.h"

#include <chrono>
#include <optional>
#include <vector>

namespace mijlpaal::letters::claims {

/// What a sentence says of when something is: the days on which it may be and the sentence still be true.
/// "uiterlijk in april 2028" has no beginning, "niet eerder dan 2027" no end.
struct DateClaim {
    Stretch words;
    std::vector<Span> spans;
    bool isStart = false;  ///< of when it began: "in 2026 begonnen"

    bool operator==(const DateClaim&) const = default;
};

/// The claims of a sentence. Left out are days of letters, papers and promises ("bij brief van 20 maart
/// 2024"), earlier plans ("eerder voorzien voor 2027", "van 2027 naar 2028") and, beside other times, the day
/// for which the sentence speaks ("per 31 maart 2026 was de verwachting").
std::vector<DateClaim> dateClaims(const Sentence& sentence, std::chrono::sys_days toldOn);

/// The words by which a sentence says that it speaks of the past: "Per 31 maart 2026 waren er 12". `ofYears`
/// counts "in 2025 waren er" too, which for money names the budget and not the day.
std::optional<Stretch> statusDayNamed(const Sentence& sentence, std::chrono::sys_days toldOn, bool ofYears);

}  // namespace mijlpaal::letters::claims

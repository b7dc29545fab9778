#pragma once

#include "letters/claims/sentence.h"

#include <chrono>
#include <optional>
#include <vector>

namespace mijlpaal::letters::claims {

struct Span {
    std::chrono::sys_days first, last;

    bool operator==(const Span&) const = default;
};

/// A time that a sentence names: "het tweede kwartaal van 2028", "eind volgend jaar", "15-09-2027", "het
/// kerstreces". One that names no year may be the next such time or the last one: it has two spans.
struct Period {
    Stretch words;
    std::vector<Span> spans;
    bool namesYear = false;  ///< in digits, and not as "volgend jaar" or by none

    bool operator==(const Period&) const = default;
};

/// Every time that the sentence names, in order, as a reader on `toldOn` takes it. "begin", "medio", "eind"
/// and the seasons are as wide as in `wording.h`.
std::vector<Period> periodsIn(const Sentence& sentence, std::chrono::sys_days toldOn);

}  // namespace mijlpaal::letters::claims

#pragma once

#include "letters/claims/sentence.h"

#include <bitset>
#include <optional>
#include <string_view>

namespace mijlpaal::letters::claims {

/// By what a part of the law has a system on its day: what must be ready, what one would rather have, what
/// takes the place of it, or nothing.
enum class ReadyBy { must, preferred, fallback, nothing };

constexpr std::size_t waysToBeReady = 4;
using Ways = std::bitset<waysToBeReady>;

/// By which ways a sentence says that a part of the law is ready.
struct WayClaim {
    Ways ways;
    Stretch words;

    bool operator==(const WayClaim&) const = default;
};

/// What a sentence says of a part, such as "Boek 3", which it may name in a list ("de boeken 1 tot en met 4",
/// "alle acht boeken"). Nothing when it speaks of other parts only, of something else than readiness, or of
/// doubt. A sentence that names no part at all is taken to speak of this one.
std::optional<WayClaim> wayClaim(const Sentence& sentence, std::string_view part);

}  // namespace mijlpaal::letters::claims

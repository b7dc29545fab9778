#pragma once

#include "letters/claims/sentence.h"

#include <bitset>
#include <chrono>
#include <vector>

namespace mijlpaal::letters::claims {

/// Where work may be, and what may be said of its course. Only states of one group exclude each other: how
/// far it is; whether it is in time; whether it runs without trouble.
enum class State { notStarted, running, paused, completed, cancelled, ahead, onTime, late, stable, unstable };

constexpr std::size_t stateCount = 10;
using States = std::bitset<stateCount>;

/// A group of `State`s.
enum class Aspect { progress, course, stability };

States statesOf(Aspect aspect);

/// What a sentence says of one aspect: that it is one of these states. "is begonnen" leaves open whether it
/// is done by now.
struct StatusClaim {
    Aspect aspect = Aspect::progress;
    States states;
    Stretch words;

    bool operator==(const StatusClaim&) const = default;
};

/// Reads "afgerond", "loopt achter op de planning", "ligt stil", "nog niet van start gegaan" and some hundred
/// more, with "niet", "geen" and "zonder" before them. What is only expected ("wordt in 2028 afgerond")
/// leaves every state open but that it was given up. What is only a condition ("zodra de eerste is afgerond")
/// says nothing.
std::vector<StatusClaim> statusClaims(const Sentence& sentence, std::chrono::sys_days toldOn);

}  // namespace mijlpaal::letters::claims

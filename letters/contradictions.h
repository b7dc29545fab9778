#pragma once

#include "letters/claims/ways.h"
#include "letters/told_date.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Whether a sentence of an earlier letter is contradicted by what is known now.
namespace mijlpaal::letters {

using claims::ReadyBy;

/// When something is expected, or was.
struct HeldDate {
    ToldDate when;
    bool isReached = false;
    bool isStart = false;  ///< the sentence is asked when it begins, and not when it is there

    bool operator==(const HeldDate&) const = default;
};

struct HeldAmount {
    std::int64_t cents = 0;

    bool operator==(const HeldAmount&) const = default;
};

/// "vijf van de acht": with `of` a number of the sentence counts only where its whole agrees too.
struct HeldCount {
    std::int64_t count = 0;
    std::optional<std::int64_t> of = {};

    bool operator==(const HeldCount&) const = default;
};

/// How it goes, in one word. `onSchedule` and `delayed` are of what is not done and goes on.
enum class HeldStatus {
    notStarted,
    inProgress,
    paused,  ///< also "in heroriëntatie"
    completed,
    cancelled,
    onSchedule,
    delayed,
    stable,
    unstable,
};

/// What it is called, and what it was called before. Without a former name no sentence contradicts a name.
/// Short and full names that hold side by side stand in `alsoCalled`.
struct HeldName {
    std::string name;
    std::vector<std::string> former = {}, alsoCalled = {};

    bool operator==(const HeldName&) const = default;
};

/// By what a part of the law is ready on its day. `part` as letters name it: "Boek 3", "Invoeringswet".
struct HeldReadiness {
    std::string part;
    ReadyBy by = ReadyBy::must;

    bool operator==(const HeldReadiness&) const = default;
};

using Held = std::variant<HeldDate, HeldAmount, HeldCount, HeldStatus, HeldName, HeldReadiness>;

/// What holds of the thing that a sentence speaks of.
struct Holds {
    Held now;
    /// As it held on the day that the sentence itself names ("per 31 maart 2026 waren er 12"), of the same
    /// kind as `now`. Such a sentence is true of its time, whatever came after; without this it can only
    /// agree.
    std::optional<Held> onNamedDay = {};
    /// Words by which the sentence tells the figure from others in it, such as a name or a year: of "€ 25,1
    /// miljoen (2022) en € 34,6 miljoen (2023)" the one nearest to "2023". Without them one figure that
    /// agrees is enough.
    std::vector<std::string> about = {};

    bool operator==(const Holds&) const = default;
};

/// What was told and what holds, side by side.
struct Compared {
    enum class Verdict { agrees, contradicted, cannotTell };

    Verdict verdict = Verdict::cannotTell;
    /// The words of the sentence as they stand there; empty when it says nothing of the kind.
    std::string told;
    /// In Dutch words; what held on the day that the sentence names, where that was compared.
    std::string now;

    bool operator==(const Compared&) const = default;
};

/// Reads what a Dutch sentence claims and holds it against what is known. Less precise, rounded or in other
/// words is no contradiction. What it does not understand it cannot tell.
///
/// `toldOn` is the status date of the letter: "volgend jaar" and "voor de zomer" are seen from there. Any
/// bytes may be given as sentence; one of more than 4,000 is not read.
///
/// Cost: well under a millisecond for a sentence.
Compared contradiction(std::string_view sentence, std::chrono::sys_days toldOn, const Holds& holds);

/// "€ 41.694.000", "5 van 8", "vierde kwartaal 2028", "vertraagd", "Boek 3: alleen met de terugvaloptie".
std::string heldText(const Held& held);

/// The status that such a word of the records stands for: "Afgerond", "in uitvoering", "lopend". Nothing for
/// others.
std::optional<HeldStatus> heldStatus(std::string_view word);

}  // namespace mijlpaal::letters

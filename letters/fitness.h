#pragma once

#include "base/finding.h"
#include "letters/letter.h"
#include "letters/public_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::letters {

/// Why a letter cannot be sent as it is.
enum class Concern {
    beforeStatus,  ///< it is dated before the state of affairs it tells
    oldStatus,     ///< that state is older than `freshFor`
    overdue,  ///< something should have happened by the day of the letter, and nobody says whether it did
    notEstablished,  ///< the same, and the record says that it is not known
    weakSource,      ///< a source that a letter to parliament does not name
    noReference,     ///< a public fact without a source that can be named
    answered,        ///< what it answers was answered before
    tooExact,        ///< words told before are more exact than what is known
    noGround,        ///< something is withheld, and nobody says on which ground
    noOccasion,      ///< there is nothing that this kind of letter is about: no questions, no advice
    late,            ///< it comes after the day on which it was due, and says no reason
    untoldChange,    ///< a change is known, and neither an earlier letter nor this one tells it
    untoldPlan,      ///< an earlier plan had another date for it, and nobody said whether that may be told
    noAnswer,        ///< a question of those that are answered has no answer
    noDate,          ///< the day on which the questions were asked, the promise made, or the law comes into force is not known
    noReason,        ///< parliament is refused something, and nobody says why
    personName,      ///< what looks like the name of a person stands in it, and nobody said that it may
    ownFigure,       ///< a figure in own words of the writer that the letter does not tell, and without a source
    noPlace,         ///< own words of the writer stand under a heading that the letter does not have
};

/// The word that stands for it in JSON.
std::string_view wordFor(Concern concern);

/// How old a status may be when a letter tells it.
inline constexpr std::chrono::days freshFor{35};

/// Something to settle before the letter can be sent.
struct Unsettled {
    Concern concern = Concern::oldStatus;
    std::string code;  ///< of the record; empty where it is the letter itself
    base::Message message, help;

    bool operator==(const Unsettled&) const = default;
};

/// All that must be settled before a letter of this kind can be sent, what concerns the letter itself first;
/// empty when it is fit to be sent. A kind is held up only by the facts it tells.
std::vector<Unsettled> unsettled(const PublicReport& report, LetterKind kind);

}  // namespace mijlpaal::letters

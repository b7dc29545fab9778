#pragma once

#include "forecasting/earned_value.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The word that a programme has for how it is doing, against what the plan, the books and the reviews say.
/// Bounds: `model::Settings`. Source: Elias committee, Kamerstuk 33 326 nr. 5, on projects that stay green
/// until they stop.
namespace mijlpaal::evidence {

enum class RedKind : std::uint8_t {
    /// Planned later than last promised, by more working days than the bound.
    promiseMoved,
    /// The work done is as many points behind the plan as the bound, or more.
    workBehind,
    /// More is paid than the bound allows of the estimate, and work is left.
    paidAboveEstimate,
    /// What the law cannot do without comes in time only through its fallback.
    onFallback,
    /// It does not come in time at all.
    mustMissed,
    /// A recommendation, or an advice that is to be sent, is open past its date.
    adviceOpen,
};

struct RedEvidence {
    RedKind kind = RedKind::promiseMoved;
    /// The activity, the programme, the recommendation or the review.
    model::ObjectRef about;
    /// Working days moved, to the nearest, points behind, or per cent paid.
    std::int64_t amount = 0;
    /// The day that was promised, needed or due, and that of the plan.
    std::optional<model::Day> due, planned;
    /// How far a promise moved, on the calendar of the activity.
    model::WorkTime moved = {};

    bool operator==(const RedEvidence&) const = default;
};

enum class WordStands : std::uint8_t {
    /// Nobody gave a word.
    unsaid,
    /// It is not green, or nothing speaks against it.
    agrees,
    /// It is green, red evidence speaks against it, and somebody wrote why it stays.
    explained,
    /// The same without a reason.
    contradicted,
};

struct StatusWord {
    model::ProgrammeId programme;
    std::optional<model::StatusColour> word;
    WordStands stands = WordStands::unsaid;
    /// By kind, and the worst of each first.
    std::vector<RedEvidence> red;

    bool operator==(const StatusWord&) const = default;
};

/// Of each programme, in their order, on the status date. `planned` is when the baseline had each activity.
/// Cost: a look at every activity, payment and need of the law.
std::vector<StatusWord> statusWords(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                    const forecasting::PlannedSpans& planned);

/// One piece of evidence, as a whole sentence.
base::Message sentenceOf(const RedEvidence& evidence, const scheduling::Telling& telling);

/// `promise_moved`, `contradicted`: for files.
std::string_view wordFor(RedKind kind);
std::string_view wordFor(WordStands stands);
/// As people read it, in English.
std::string_view wordsFor(WordStands stands);

}  // namespace mijlpaal::evidence

#pragma once

#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What must be true before the day on which the law enters into force can be fixed, as far as the plan
/// knows.
namespace mijlpaal::scheduling {

enum class ConditionKind : std::uint8_t {
    /// Work that informs the decision is done, with the time needed before it.
    informs,
    /// The text of the law is stable.
    text,
    /// What the law cannot do without is ready on its day.
    must,
    /// A review is done, or a recommendation closed, that the decision waits for.
    advice,
};

enum class Holds : std::uint8_t { done, yes, onlyThroughFallback, no, unknown };

struct Condition {
    ConditionKind kind = ConditionKind::informs;
    model::ObjectRef about;
    std::optional<model::LawPartId> part;
    /// The last day on which it must be so, and the one on which it will be by the plan.
    std::optional<model::Day> by, expected;
    Holds holds = Holds::unknown;

    bool operator==(const Condition&) const = default;
};

struct Dossier {
    /// The first decision that work informs and that was not taken; nothing without one, or for one without a
    /// day.
    std::optional<model::LawMilestoneId> decision;
    std::optional<model::Day> decideBy;
    /// The status date up to which the facts for the decision can still be taken: the last working day before
    /// the latest start of what informs it.
    std::optional<model::Day> lastCut;
    /// The day of the law, and the last working day before it.
    std::optional<model::LawMilestoneId> law;
    std::optional<model::Day> lawDay, lastWorkingDay;
    /// That which must be so first on top; without a day at the end.
    std::vector<Condition> conditions;

    bool operator==(const Dossier&) const = default;
};

/// Cost: linear in the records of the law, in links and in reviews.
Dossier dossierOf(const model::Portfolio& portfolio, const Schedule& schedule, const Clocks& clocks);

/// A condition as one whole sentence.
base::Message sentenceFor(const Condition& condition, const Telling& telling);

/// `informs`; `only_through_fallback`: for files. As people read it, in English.
std::string_view wordFor(ConditionKind kind);
std::string_view wordFor(Holds holds);
std::string_view wordsFor(Holds holds);

}  // namespace mijlpaal::scheduling

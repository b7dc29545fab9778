#pragma once

#include "app/edits/law_effect.h"
#include "app/view.h"
#include "model/change_set.h"

#include <optional>
#include <vector>

/// One moment or several: what if the law enters into force in parts.
namespace mijlpaal::app {

/// Parts of the law that enter into force on a day.
struct LawMoment {
    model::Day day{};
    std::vector<model::LawPartId> parts;

    bool operator==(const LawMoment&) const = default;
};

/// A part of the law on the day on which it enters into force.
struct PartAtMoment {
    model::LawPartId part;
    /// What it cannot do without: how much is ready by itself, how much only through a fallback, and what is
    /// not.
    std::size_t byItself = 0, byFallback = 0;
    std::vector<model::LawDependencyId> missed;
    /// What had better be ready and is not, nor what takes its place.
    std::vector<model::LawDependencyId> preferredMissed;
    /// The first day on which all that it must have is ready by the plan, through fallbacks too and by
    /// itself; nothing where something is not planned.
    std::optional<model::Day> firstDay, firstDayByItself;

    bool isReady() const { return missed.empty(); }
    bool operator==(const PartAtMoment&) const = default;
};

struct MomentOutcome {
    model::Day day{};
    /// The last working day before it.
    model::Day lastWorkingDay{};
    std::vector<PartAtMoment> parts;

    bool isReady() const;
    bool operator==(const MomentOutcome&) const = default;
};

struct InParts {
    /// The first first; what was not named stays on the day of the law.
    std::vector<MomentOutcome> moments;
    /// Against the law at one moment.
    LawEffect effect;
};

/// The edit that lets parts of the law enter into force on days of their own: a milestone for each day, to
/// which what these parts need is held. The law as a whole counts from the last of them. Errors: the
/// portfolio names no day of the law, or it has come; a part is named twice.
base::Result<model::ChangeSet> lawInParts(const model::Portfolio& portfolio,
                                          const std::vector<LawMoment>& moments);

/// What that does. Errors: as above; there is no plan.
base::Result<InParts> lawInParts(const View& view, const std::vector<LawMoment>& moments);

/// The moments that the plan itself suggests: parts that are ready stay on the day of the law, each other
/// waits for the first day of a quarter on which all that it must have is ready. One moment where all is.
/// Source: the quarter is the coarsest of the fixed days of change (Aanwijzingen voor de regelgeving, 4.17).
std::vector<LawMoment> suggestedMoments(const View& view);

}  // namespace mijlpaal::app

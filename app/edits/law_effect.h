#pragma once

#include "app/view.h"
#include "scheduling/obligations/law_deadlines.h"

#include <optional>
#include <vector>

namespace mijlpaal::app {

/// What an edit does to what the law asks for, and what moving a day of the law does beside.
struct LawEffect {
    struct Milestone {
        model::LawMilestoneId milestone;
        std::optional<model::Day> before, after;
        /// The last working day before it as it becomes.
        std::optional<model::Day> lastWorkingDay;
    };
    /// What must, or had better, be ready for the law or a decision about it, and is kept worse or better than before.
    struct Kept {
        model::LawDependencyId dependency;
        scheduling::Kept before = scheduling::Kept::byItself, after = scheduling::Kept::byItself;
    };
    /// What lies ready for longer: working time between its finish and the last moment that keeps the day.
    struct Idle {
        model::ActivityId activity;
        model::WorkTime before, after;
    };

    std::vector<Milestone> milestones;
    std::vector<Kept> breaks, mends;
    /// The longest first.
    std::vector<Idle> idle;
    /// What keeping old systems costs more, or less below zero; nothing where no system has a price.
    std::optional<model::Money> staying;

    bool empty() const { return milestones.empty() && breaks.empty() && mends.empty() && idle.empty(); }
};

/// What lies ready and what old systems cost only where a planned day of the law moves, or something is held to another
/// milestone of it.
LawEffect lawEffectOf(const View& before, const View& after);

}  // namespace mijlpaal::app

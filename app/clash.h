#pragma once

#include "model/rebase.h"

#include <optional>
#include <vector>

namespace mijlpaal::app {

/// An edit that another program was before with: what both changed, and what becomes of the edit by either choice.
struct Clash {
    std::vector<model::Conflict> conflicts;

    /// Leaves every record that both changed as the other has it; the rest of the edit is in it.
    model::ChangeSet theirs;

    /// The whole edit, made over what the other wrote. Nothing where the other removed what it would change.
    std::optional<model::ChangeSet> mine;
};

/// Nothing where the edit fits the portfolio of now.
std::optional<Clash> clashOf(const model::ChangeSet& changes, const model::Portfolio& now,
                             const model::Showing& showing = model::Showing{});

}  // namespace mijlpaal::app

#pragma once

#include "base/result.h"
#include "model/change_set.h"

#include <cstdint>
#include <string>
#include <vector>

/// Baselines: plans to which later plans are compared. One is taken, and from then on only its name and its
/// note may change; nothing but undoing the taking removes it (see `brokenRules`).
namespace mijlpaal::model {

/// What is told when a baseline is taken.
struct NewBaseline {
    std::string code, name;
    Day day{};
    /// The revision it stands for, which the file holds already.
    std::int64_t revision = 0;
    /// The decision that made it the baseline; may be empty.
    std::string decisionReference;
};

/// Errors: no code, or one that a baseline or a set of dated promises has already; no such revision.
base::Result<ChangeSet> takeBaseline(const Portfolio& portfolio, const NewBaseline& taken);

base::Result<ChangeSet> renameBaseline(const Portfolio& portfolio, BaselineId id, std::string name);
base::Result<ChangeSet> annotateBaseline(const Portfolio& portfolio, BaselineId id, std::string note);

/// A code that no baseline and no set of dated promises has, made from the day: "B2026-03-31", and then
/// "B2026-03-31-2".
std::string freeBaselineCode(const Portfolio& portfolio, Day day);

}  // namespace mijlpaal::model

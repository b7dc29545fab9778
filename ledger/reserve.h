#pragma once

#include "ledger/ledger.h"

#include <vector>

namespace mijlpaal::ledger {

/// Money set aside for risks: the rows that say so.
struct Reserve {
    Account account;
    /// What was set aside, and what of that was taken for work, in one step with the row that got it.
    model::Money height, drawn;
    /// The rows that set it aside: on what it rests.
    std::vector<model::ObjectRef> basis;

    model::Money left() const { return height - drawn; }

    bool operator==(const Reserve&) const = default;
};

/// By account, of what was decided by that day.
std::vector<Reserve> reservesOf(const model::Portfolio& portfolio, std::optional<model::Day> asOf);

}  // namespace mijlpaal::ledger

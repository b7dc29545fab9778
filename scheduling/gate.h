#pragma once

#include "base/message.h"
#include "model/portfolio.h"

#include <optional>

namespace mijlpaal::scheduling {

/// A bound that comes from outside the plan, such as a review or a term set by law: nothing of the activity
/// starts before the moment. It yields to what happened and to what was placed by hand, to nothing else. On a
/// summary it holds for all that is in it; a level of effort follows what it spans.
struct Gate {
    model::ActivityId activity;
    model::Moment moment;
    /// Who or what binds, as one whole sentence. Its value `name` is the code of `by`, which those who know
    /// the language of the reader replace by the name.
    base::Message why;
    /// The work that opens it: nothing starts before that is finished either.
    std::optional<model::ActivityId> after = std::nullopt;
    /// The record that binds.
    std::optional<model::ObjectRef> by = std::nullopt;

    bool operator==(const Gate&) const = default;
};

}  // namespace mijlpaal::scheduling

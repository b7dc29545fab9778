#pragma once

#include "base/message.h"
#include "model/portfolio.h"

namespace mijlpaal::scheduling {

/// A bound that comes from outside the plan, such as a review or a term set by law: nothing of the activity
/// starts before the moment. It yields to what happened and to what was placed by hand, to nothing else. On a
/// summary it holds for all that is in it; a level of effort follows what it spans.
struct Gate {
    model::ActivityId activity;
    model::Moment moment;
    /// Who or what binds, as one whole sentence.
    base::Message why;

    bool operator==(const Gate&) const = default;
};

}  // namespace mijlpaal::scheduling

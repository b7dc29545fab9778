#pragma once

#include "base/message.h"
#include "model/portfolio.h"

#include <vector>

namespace mijlpaal::model {

/// A broken rule, and what would help.
struct RuleFinding {
    base::Message message, help;

    bool operator==(const RuleFinding&) const = default;
};

/// Which fields of an activity go together: what the duration, pieces, progress and dates of each kind of
/// activity may say beside one another. They hold for what the readers of other programs make, and for what
/// every edit leaves. `{name}` in a message is the name of the activity.
std::vector<RuleFinding> activityFindings(const Portfolio& portfolio, const Activity& activity);

/// Makes it a summary, without the duration, pieces, progress and work that a summary does not have.
void makeSummary(Activity& activity);

}  // namespace mijlpaal::model

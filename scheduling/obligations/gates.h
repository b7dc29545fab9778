#pragma once

#include "scheduling/gate.h"

#include <optional>
#include <vector>

/// What reviews, recommendations and the bills hold back in the plan.
namespace mijlpaal::scheduling {

/// Whether the review has come to its end: its advice, verdict or report is there.
bool isDone(const model::Review& review);

/// Whether nothing is to be done for it any more.
bool isClosed(const model::Recommendation& recommendation);

/// The last day on which the advice of a review that is not done is expected: as it says, or else its lead
/// time after it was asked for, or was to be asked for at the soonest. Nothing where nothing says so.
std::optional<model::Day> expectedAdvice(const model::Portfolio& portfolio, const model::Review& review);

/// The gates of a portfolio, in the order of the records: reviews, recommendations, milestones of the law.
///
/// A review that is not done holds back its activities until its advice is expected, and until the activity
/// in which it is done is finished. An open recommendation does until its follow-up is finished; without one,
/// until its due date. Neither opens before the end of the status date: then it was not done, or open. Where
/// the text follows the bills, a milestone of the law holds back the one that stands for it in the plan.
/// Cost: a look at every review, recommendation and milestone of the law.
std::vector<Gate> gatesOf(const model::Portfolio& portfolio);

}  // namespace mijlpaal::scheduling

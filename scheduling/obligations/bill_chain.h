#pragma once

#include "model/portfolio.h"

#include <optional>
#include <vector>

/// The way of bills into force, and the days on which the text of the law can be stable by it.
namespace mijlpaal::scheduling {

/// The days of one step of a bill: all the same for one that was done; nothing where no estimate leads to it.
struct BillDays {
    model::BillStageId stage;
    bool isDone = false;
    std::optional<model::Day> best, likely, worst;

    bool operator==(const BillDays&) const = default;
};

/// The steps of all bills, by law part and step. A step comes so many weeks after the one before it, never
/// before the status date or the day before which it is not expected; what is known of a later step says
/// nothing of an earlier one. Cost: linear in stages, beside putting them in order.
std::vector<BillDays> billDays(const model::Portfolio& portfolio);

/// The days by which all steps that a milestone of the law follows are done; nothing where it follows none,
/// or nothing leads to one of them.
std::optional<BillDays> followedDays(const model::LawMilestone& milestone,
                                     const std::vector<BillDays>& steps);

/// The day of a milestone of the law: that of the bills it follows, where the portfolio says that it does and
/// nothing has come of it yet; else the one that was set.
std::optional<model::Day> expectedDay(const model::Portfolio& portfolio,
                                      const model::LawMilestone& milestone);

}  // namespace mijlpaal::scheduling

#pragma once

#include "model/portfolio.h"

#include <optional>
#include <vector>

/// What Parliament should know, when it was known, decided and told, and who signs what leaves.
namespace mijlpaal::evidence {

struct ChangeTold {
    model::ReportableChangeId change;
    /// Days in the calendar from known to decided, from decided to told, and from known to told; nothing
    /// where one of the two is not known.
    std::optional<int> toDecision, fromDecision, toTelling;
    /// Days since it was known, of one that was not told; nothing where no one said when it was known.
    std::optional<int> untold;
    bool isTold = false;

    bool operator==(const ChangeTold&) const = default;
};

/// What was not told first, what was known longest first. A change that is told after `asOf` is not told yet,
/// and one that is known after it is left out.
std::vector<ChangeTold> changesTold(const model::Portfolio& portfolio, model::Day asOf);

/// What a letter or an answer settles: what names it, and what it says it answers itself.
struct Settlement {
    model::ParliamentaryItemId item;
    std::vector<model::ParliamentaryItemId> by;
    /// The day by which it should be answered or settled.
    std::optional<model::Day> due;
    /// Of a written question of the House of Representatives: the day to which notice of a delay extends
    /// that.
    std::optional<model::Day> latest;
    bool isSettled = false, isOverdue = false;
    /// Days left until it is due, below zero when it is past; nothing without a day, or when it is settled.
    std::optional<int> daysLeft;

    bool operator==(const Settlement&) const = default;
};

/// Of each item of parliament, in their order. A promise or a motion is settled when its status says so; a
/// letter that answers it does not alone do that, for some promises are kept each year.
std::vector<Settlement> settlements(const model::Portfolio& portfolio, model::Day asOf);

/// Whose signature is needed, and the last day on which it leaves enough time.
struct Signature {
    model::SignOffId signOff;
    std::optional<model::Day> by;
    bool isOverdue = false;

    bool operator==(const Signature&) const = default;
};

/// All that something needs, the first first. What is signed is never overdue.
std::vector<Signature> signatures(const model::Portfolio& portfolio, model::Day asOf);

}  // namespace mijlpaal::evidence

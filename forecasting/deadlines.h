#pragma once

#include "base/message.h"
#include "model/portfolio.h"
#include "scheduling/obligations/held_dates.h"

#include <map>
#include <span>
#include <string_view>
#include <vector>

/// The days by which an activity should be done, from everything that says so.
namespace mijlpaal::forecasting {

enum class DeadlineKind : std::uint8_t {
    /// Typed as such.
    deadline,
    /// A constraint on its finish.
    constraint,
    /// The last date promised.
    promise,
    /// The day on which the part of the law that waits for it enters into force.
    law,
    /// The last day that leaves the time that part needs before it does.
    lawReady,
    /// The last day that leaves the time needed before a decision about the law that rests on it.
    decision,
    /// Asked for.
    asked,
};

struct Deadline {
    DeadlineKind kind = DeadlineKind::deadline;
    /// It is met when the finish is not after this moment, which lies on the day.
    model::Day day{};
    model::Moment moment;

    bool operator==(const Deadline&) const = default;
};

/// Those of an activity, in the order of their days.
class Deadlines {
public:
    Deadlines(const model::Portfolio& portfolio, const scheduling::Clocks& clocks);

    std::span<const Deadline> of(model::ActivityId activity) const;

private:
    std::map<model::ActivityId, std::vector<Deadline>> of_;
};

/// What a deadline kind is called in files.
std::string_view wordFor(DeadlineKind kind);

/// And by people; to be translated where it is shown.
base::Message wordsFor(DeadlineKind kind);

}  // namespace mijlpaal::forecasting

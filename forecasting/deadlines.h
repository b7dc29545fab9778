#pragma once

#include "base/message.h"
#include "model/portfolio.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace mijlpaal::scheduling {
class Clocks;
}

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

    std::vector<Deadline> of(const model::Activity& activity) const;

private:
    std::map<model::ActivityId, std::vector<Deadline>> fromElsewhere_;
};

/// The activity that delivers what the law waits for: itself, or the one that makes a system ready.
std::optional<model::ActivityId> deliveredBy(const model::Portfolio& portfolio, model::ObjectRef object);

/// The day on which a milestone of the law came or is to come.
std::optional<model::Day> dayOf(const model::LawMilestone& milestone);

/// The last moment at which something is ready in time for a day: some work before the last working day that
/// ends before it.
model::Moment readyBefore(model::Day day, model::WorkTime lead, const scheduling::Clocks& clocks);

/// The day on which a finish falls: midnight belongs to the day before.
model::Day finishDay(model::Moment finish);

/// What a deadline kind is called in files.
std::string_view wordFor(DeadlineKind kind);

/// And by people; to be translated where it is shown.
base::Message wordsFor(DeadlineKind kind);

}  // namespace mijlpaal::forecasting

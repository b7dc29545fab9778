#pragma once

#include "base/message.h"
#include "model/plan_text.h"
#include "model/portfolio.h"

#include <string>
#include <vector>

namespace mijlpaal::scheduling {

struct HeldRoom;

/// A sentence about a plan, with the records it names.
struct Sentence {
    base::Message message;
    std::vector<model::ObjectRef> about;

    bool operator==(const Sentence&) const = default;
};

/// Whether moments are told with their time: only where somebody planned by the hour, or always.
enum class Times { wherePlanned, always };

/// Writes the values in sentences about a plan for people of one language.
class Telling {
public:
    Telling(const model::Portfolio& portfolio, model::Language language, Times times = Times::wherePlanned);

    /// "A0070 Build".
    std::string name(model::ActivityId id) const { return name(refTo(id)); }
    std::string name(model::ObjectRef ref) const;

    std::string day(model::Day day) const { return model::dayText(day, language_); }
    /// "31 Mar 2027", or "31 Mar 2027 17:00" with times.
    std::string moment(model::Moment moment) const;
    /// The same of a moment at which something ends: midnight belongs to the day before.
    std::string end(model::Moment moment) const;
    /// “A0070 Build” runs from one to the other, or lies on a day.
    base::Message span(model::ActivityId id, model::Moment start, model::Moment finish) const;

    /// In days of the activity's calendar; the sign is left out of `amount`.
    std::string work(model::WorkTime work, model::ActivityId on) const;
    std::string amount(model::WorkTime work, model::ActivityId on) const;
    /// The room of an activity to a date that something is held to; empty without one.
    std::string room(const HeldRoom* room, model::ActivityId of) const;

private:
    const model::Portfolio& portfolio_;
    model::Language language_;
    bool tellsTimes_;
};

/// The sentence that a date binds an activity, with its name and the date.
base::Message boundBy(const model::Constraint& constraint, const std::string& name, const std::string& date);

}  // namespace mijlpaal::scheduling

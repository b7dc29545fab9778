#pragma once

#include "base/message.h"
#include "model/portfolio.h"
#include "scheduling/schedule.h"
#include "scheduling/telling.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Where the records of one portfolio give two dates for one thing. Nothing is chosen: both are told.
namespace mijlpaal::evidence {

enum class ContradictionKind : std::uint8_t {
    /// When an advice comes: as its review says, and as the activity in which it is made is planned.
    advice,
    /// A recommendation is to be followed up before its follow-up is planned to end.
    followUp,
    /// A review or recommendation is due after what it holds back is to start.
    heldBack,
    /// A milestone of the law and the one that stands for it in the plan.
    lawMilestone,
    /// When a system ends: as its record says, and as the last milestone on it is planned.
    systemEnd,
    /// When a system is in use: as its record says, and as the milestone that makes it ready is planned.
    systemInUse,
    /// A system ends before another has taken over what it does.
    replacement,
};

/// A day that a record gives.
struct DateSaid {
    model::ObjectRef by;
    model::Day day{};
    /// The source that the record names.
    std::string source;

    bool operator==(const DateSaid&) const = default;
};

struct Contradiction {
    ContradictionKind kind = ContradictionKind::advice;
    /// What the dates are about.
    model::ObjectRef about;
    DateSaid one, other;

    /// From the one to the other.
    int days() const { return static_cast<int>((other.day - one.day).count()); }
    bool operator==(const Contradiction&) const = default;
};

/// By kind, in the order of the records. A date that was given less exactly than to the day contradicts one
/// outside it alone. What is done says nothing any more. Cost: a look at every review, recommendation,
/// system, milestone and activity.
std::vector<Contradiction> contradictions(const model::Portfolio& portfolio,
                                          const scheduling::Schedule& schedule);

/// A contradiction as one whole sentence.
base::Message sentenceFor(const Contradiction& contradiction, const scheduling::Telling& telling);

/// `system_end`: for files.
std::string_view wordFor(ContradictionKind kind);

}  // namespace mijlpaal::evidence

#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <vector>

namespace mijlpaal::scheduling {

/// Which activities make up the dates of which others, and since when a plan has dates of its own: what
/// follows from a network once it is passed needs no look at the records any more.
class PlanOutline {
public:
    static constexpr auto nowhere = static_cast<std::uint32_t>(-1);

    /// What the dates of an activity do for what is around it.
    struct Part {
        model::ActivityId id;
        /// The first date that stands in its record and binds its start; `unbound` without one.
        model::Moment firstDate;
        /// Place of what it is in, or `nowhere`.
        std::uint32_t around = nowhere;
        /// Counts in the dates of what it is in.
        bool counts = false;
        /// Placed by hand or from another plan: its early dates count where else the late ones do.
        bool standsApart = false;
        bool started = false, finished = false;
    };

    /// An activity that others are in.
    struct Around {
        model::ActivityId id;
        std::uint32_t around = nowhere;
    };

    PlanOutline() = default;
    explicit PlanOutline(const model::Portfolio& portfolio);

    /// Takes in a record that differs in no kind and no parent.
    void follow(const model::Activity& activity);

    /// In the order of their ids.
    const std::vector<Part>& parts() const { return parts_; }
    const std::vector<Around>& arounds() const { return arounds_; }
    const std::vector<model::ActivityId>& summaries() const { return summaries_; }
    const std::vector<model::ActivityId>& levelsOfEffort() const { return efforts_; }

    /// Place among those that others are in, or `nowhere`.
    std::uint32_t aroundOf(model::ActivityId id) const;

private:
    Part partOf(const model::Activity& activity) const;

    std::vector<Part> parts_;
    std::vector<Around> arounds_;
    /// Summaries and WBS summaries; levels of effort.
    std::vector<model::ActivityId> summaries_, efforts_;
    /// Indexed by the number of the activity.
    std::vector<std::uint32_t> partAt_, aroundAt_;
};

}  // namespace mijlpaal::scheduling

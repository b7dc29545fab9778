#pragma once

#include "model/portfolio.h"

#include <random>

namespace mijlpaal::tests {

/// A plan of up to thirty activities in which everything occurs that moves dates: both profiles and their
/// rules, all kinds of activities, constraints, progress, links of all types with all kinds of lags,
/// summaries with links, calendars that differ, resources.
class MixedPlan {
public:
    explicit MixedPlan(unsigned seed, model::Profile profile);

    const model::Portfolio& portfolio() const { return plan_; }

private:
    std::int64_t upTo(std::int64_t last) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(last + 1));
    }
    bool chance(int percent) { return upTo(99) < percent; }
    model::Moment moment();

    void setSettings();
    void addCalendars();
    void addActivity(std::int64_t number);
    void setProgress(model::Activity& activity);
    void setConstraints(model::Activity& activity);
    void addLink(std::int64_t to);
    void addAssignment(const model::Activity& activity);
    bool isWithinOther(model::ActivityId one, model::ActivityId other) const;

    std::mt19937 random_;
    model::Profile profile_;
    model::Portfolio plan_;
    std::vector<model::CalendarId> calendars_;
    /// The summary that the next activity may stand in.
    std::optional<model::ActivityId> summary_;
};

}  // namespace mijlpaal::tests

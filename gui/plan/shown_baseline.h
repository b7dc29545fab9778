#pragma once

#include "app/baselines.h"
#include "app/session.h"
#include "chart/gantt.h"

#include <optional>
#include <unordered_map>

namespace mijlpaal::gui {

/// The baseline that table and chart show beside the plan, and how far the plan is from it.
class ShownBaseline {
public:
    /// The first there is: the dates that activities brought along, else the oldest.
    explicit ShownBaseline(const app::Session& session);

    /// Nothing when there is no baseline.
    const std::optional<app::KnownBaseline>& chosen() const { return chosen_; }

    /// Errors: as for `app::BaselineShelf::plans`; the one shown before stays.
    base::Result<void> choose(const app::KnownBaseline& baseline);

    /// Takes in a change of the plan; a baseline that is no more gives way to the first there is.
    void planChanged(const model::ChangeSet& changes);

    /// What the baseline says of an activity; nothing when it says nothing.
    /// Cost: the first time after a change, one pass over the plan.
    const app::Variance* find(model::ActivityId id) const;
    const chart::BaselineSpans& spans() const { return spans_; }

private:
    void show(const std::optional<app::KnownBaseline>& baseline, app::BaselinePlans plans);
    void chooseFirst();
    bool isTouchedBy(const model::ChangeSet& changes) const;

    const app::Session& session_;
    app::BaselineShelf shelf_;
    std::optional<app::KnownBaseline> chosen_;
    app::BaselinePlans plans_;
    chart::BaselineSpans spans_;
    mutable std::optional<std::unordered_map<model::ActivityId, app::Variance>> variances_;
};

}  // namespace mijlpaal::gui

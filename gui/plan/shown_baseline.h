#pragma once

#include "app/baselines.h"
#include "app/view.h"
#include "chart/gantt.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace mijlpaal::gui {

/// The baseline that table and chart show beside the plan, and how far the plan is from it.
class ShownBaseline {
public:
    explicit ShownBaseline(app::BaselineShelf& shelf) : shelf_{shelf} {}

    /// Takes in another view. A baseline that is no more gives way to the first there is: the dates that
    /// activities brought along, else the oldest.
    void show(const app::View& view);

    /// All there are, in the order of their days.
    const std::vector<app::KnownBaseline>& known() const { return known_; }

    /// Nothing when there is no baseline.
    const std::optional<app::KnownBaseline>& chosen() const { return chosen_; }

    /// Errors: as for `app::BaselineShelf::plans`; the one shown before stays.
    base::Result<void> choose(const app::KnownBaseline& baseline);

    /// What the baseline says of an activity; nothing when it says nothing.
    /// The pointer holds until another view or baseline is shown.
    const app::Variance* find(model::ActivityId id) const;
    const chart::BaselineSpans& spans() const { return spans_; }

private:
    void take(const std::optional<app::KnownBaseline>& baseline, app::BaselinePlans plans);
    void chooseFirst();

    app::BaselineShelf& shelf_;
    app::View view_;
    std::vector<app::KnownBaseline> known_;
    std::optional<app::KnownBaseline> chosen_;
    app::BaselinePlans plans_;
    chart::BaselineSpans spans_;
    /// As far as they were asked for.
    mutable std::unordered_map<model::ActivityId, std::optional<app::Variance>> variances_;
};

}  // namespace mijlpaal::gui

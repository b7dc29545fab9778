#include "gui/plan/shown_baseline.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

namespace {

using model::Activity;

template <class Record>
bool differ(const model::Portfolio& a, const model::Portfolio& b) {
    return !(a.all<Record>() == b.all<Record>());
}

/// Whether activities brought along other dates. Cost: a look at the activities that differ.
bool recordedDiffer(const model::Portfolio& a, const model::Portfolio& b) {
    bool differ = false;
    static const Activity none;
    model::Table<Activity>::compare(
        a.all<Activity>(), b.all<Activity>(), [&differ](const Activity* before, const Activity* after) {
            const auto &old = before ? *before : none, &now = after ? *after : none;
            differ |= old.baselineStart != now.baselineStart || old.baselineFinish != now.baselineFinish;
            const bool hasDates = now.baselineStart || now.baselineFinish;
            differ |= hasDates && (old.calendar != now.calendar || old.kind != now.kind);
        });
    return differ;
}

}  // namespace

base::Result<void> ShownBaseline::choose(const app::KnownBaseline& baseline) {
    auto plans = shelf_.plans(view_, baseline);
    if (!plans) return base::failure(plans.error());
    take(baseline, std::move(*plans));
    return {};
}

void ShownBaseline::chooseFirst() {
    if (known_.empty() || !choose(known_.front())) take(std::nullopt, {});
}

void ShownBaseline::take(const std::optional<app::KnownBaseline>& baseline, app::BaselinePlans plans) {
    chosen_ = baseline;
    plans_ = std::move(plans);
    variances_.clear();
    spans_.clear();
    for (const auto& [object, plan] : plans_) {
        if (object.kind == model::RecordKind::activity && plan.finish)
            spans_[model::ActivityId{object.number}] = {plan.start, *plan.finish};
    }
}

void ShownBaseline::show(const app::View& view) {
    const auto &before = view_.portfolio(), &after = view.portfolio();
    const bool same = !differ<model::Baseline>(before, after) &&
                      !differ<model::BaselineDate>(before, after) && !recordedDiffer(before, after);
    view_ = view;
    variances_.clear();
    if (same) return;
    known_ = app::baselinesOf(view_.portfolio());
    const auto kept = std::find_if(known_.begin(), known_.end(), [this](const app::KnownBaseline& each) {
        return chosen_ && each.code == chosen_->code && each.takenOn == chosen_->takenOn;
    });
    if (kept == known_.end() || !choose(*kept)) chooseFirst();
}

const app::Variance* ShownBaseline::find(model::ActivityId id) const {
    if (plans_.empty()) return nullptr;
    auto known = variances_.find(id);
    if (known == variances_.end()) known = variances_.emplace(id, app::varianceOf(view_, plans_, id)).first;
    return known->second ? &*known->second : nullptr;
}

}  // namespace mijlpaal::gui

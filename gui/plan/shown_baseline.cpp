#include "gui/plan/shown_baseline.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

ShownBaseline::ShownBaseline(const app::Session& session) : session_{session}, shelf_{session.store()} {
    chooseFirst();
}

base::Result<void> ShownBaseline::choose(const app::KnownBaseline& baseline) {
    auto plans = shelf_.plans(session_.portfolio(), baseline);
    if (!plans) return base::failure(plans.error());
    show(baseline, std::move(*plans));
    return {};
}

void ShownBaseline::chooseFirst() {
    const auto all = app::baselinesOf(session_.portfolio());
    if (all.empty() || !choose(all.front())) show(std::nullopt, {});
}

void ShownBaseline::show(const std::optional<app::KnownBaseline>& baseline, app::BaselinePlans plans) {
    chosen_ = baseline;
    plans_ = std::move(plans);
    variances_.reset();
    spans_.clear();
    for (const auto& [object, plan] : plans_) {
        if (object.kind == model::RecordKind::activity && plan.finish)
            spans_[model::ActivityId{object.number}] = {plan.start, *plan.finish};
    }
}

bool ShownBaseline::isTouchedBy(const model::ChangeSet& changes) const {
    if (changes.touches<model::Baseline>() || changes.touches<model::BaselineDate>()) return true;
    const bool isRecorded = !chosen_ || chosen_->kind == app::BaselineKind::recorded;
    return isRecorded && changes.touches<model::Activity>();
}

void ShownBaseline::planChanged(const model::ChangeSet& changes) {
    variances_.reset();
    if (!isTouchedBy(changes)) return;
    const auto all = app::baselinesOf(session_.portfolio());
    const auto kept = std::find_if(all.begin(), all.end(), [this](const app::KnownBaseline& each) {
        return chosen_ && each.code == chosen_->code && each.takenOn == chosen_->takenOn;
    });
    if (kept == all.end() || !choose(app::KnownBaseline{*kept})) chooseFirst();
}

const app::Variance* ShownBaseline::find(model::ActivityId id) const {
    if (!variances_) {
        variances_.emplace();
        for (auto& each : app::variances(session_.portfolio(), session_.schedule(), plans_))
            variances_->emplace(each.activity, std::move(each));
    }
    const auto found = variances_->find(id);
    return found == variances_->end() ? nullptr : &found->second;
}

}  // namespace mijlpaal::gui

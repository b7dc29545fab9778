#include "gui/forecast/kept_forecasts.h"

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

namespace {

std::string titleOf(const model::SavedForecast& record) {
    return record.nameNl.empty() ? record.code : record.code + " " + record.nameNl;
}

}  // namespace

void KeptForecasts::follow(const app::View& view) {
    auto wanted = app::keptAndCome(view.portfolio());
    if (of_ == wanted) return;
    const bool cameTheSame = of_ && of_->done == wanted.done && of_->statusDate == wanted.statusDate;
    work_.stop();
    of_ = std::move(wanted);
    view_ = view;
    why_.reset();
    const auto isMade = [&](const model::SavedForecast& record) {
        return std::any_of(all_.begin(), all_.end(), [&](const auto& each) { return each.record == record; });
    };
    std::erase_if(all_, [&](const auto& each) {
        return std::find(of_->kept.begin(), of_->kept.end(), each.record) == of_->kept.end();
    });
    waiting_.clear();
    for (const auto& record : of_->kept) {
        // What came later does not change what was told, so those stay in sight until they are held to it.
        if (!cameTheSame || !isMade(record)) waiting_.push_back(record);
    }
    next();
}

void KeptForecasts::next() {
    while (!waiting_.empty()) {
        const auto plan = app::planOf(session_, waiting_.front());
        if (plan) {
            work_.start([this, plan = *plan, record = waiting_.front(), now = view_](const SideWork::Desk& desk) {
                auto made = std::make_shared<base::Result<std::optional<app::RememberedForecast>>>(
                    app::remember(plan, record, now.portfolio(), desk.stop(), 1));
                desk.hand([this, made] {
                    if (!*made) {
                        why_ = made->error();
                    } else if (**made) {
                        take(std::move(***made));
                    }
                    waiting_.erase(waiting_.begin());
                    next();
                });
            });
            return changed();
        }
        why_ = plan.error();
        waiting_.erase(waiting_.begin());
    }
    changed();
}

void KeptForecasts::take(app::RememberedForecast made) {
    const auto known = std::find_if(all_.begin(), all_.end(),
                                    [&](const auto& each) { return each.record.id == made.record.id; });
    if (known != all_.end()) {
        *known = std::move(made);
        return;
    }
    // Where it stands among all that are kept.
    const auto placeOf = [this](const model::SavedForecast& record) {
        return std::find(of_->kept.begin(), of_->kept.end(), record);
    };
    const auto behind = std::find_if(all_.begin(), all_.end(), [&](const auto& each) {
        return placeOf(each.record) > placeOf(made.record);
    });
    all_.insert(behind, std::move(made));
}

std::vector<chart::ChanceTold> chancesTold(const std::vector<app::RememberedForecast>& kept, model::ActivityId milestone,
                                           model::Day by) {
    std::vector<chart::ChanceTold> told;
    for (const auto& each : kept) {
        if (const auto* found = each.findMilestone(milestone))
            told.push_back({each.record.madeOn, titleOf(each.record), forecasting::chanceBy(*found, by)});
    }
    return told;
}

std::vector<chart::ChanceTold> chancesTold(const std::vector<app::RememberedForecast>& kept, model::LawPartId part) {
    std::vector<chart::ChanceTold> told;
    for (const auto& each : kept) {
        if (const auto* found = each.findPart(part))
            told.push_back({each.record.madeOn, titleOf(each.record), found->ready->share, found->byObject->share});
    }
    return told;
}

}  // namespace mijlpaal::gui

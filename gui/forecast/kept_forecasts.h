#pragma once

#include "app/saved_forecasts.h"
#include "base/signal.h"
#include "chart/scoreboard_pictures.h"
#include "gui/parts/side_work.h"

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// The forecasts that a file keeps, made again beside the window one by one, and held to what came.
class KeptForecasts {
public:
    /// `session` must outlive it.
    explicit KeptForecasts(const app::Session& session) : session_{session} {}

    /// Begins where they are not known yet as a view keeps them and as it says what came.
    /// Cost: for each the journal is replayed up to its revision, on the thread of the window; the rest is done beside it.
    void follow(const app::View& view);

    /// Those that are made already, in the order in which they were told.
    const std::vector<app::RememberedForecast>& all() const { return all_; }
    /// The last that was told of those; null without any.
    const app::RememberedForecast* last() const { return all_.empty() ? nullptr : &all_.back(); }
    /// How many are still to be made.
    std::size_t left() const { return waiting_.size(); }
    /// Why one of them could not be made.
    const std::optional<base::Message>& why() const { return why_; }

    /// There is one more, or they begin anew.
    base::Signal<> changed;

private:
    void next();
    void take(app::RememberedForecast made);

    const app::Session& session_;
    std::optional<app::KeptAndCome> of_;
    app::View view_;
    /// Still to be made, the one that is being made in front.
    std::vector<model::SavedForecast> waiting_;
    std::vector<app::RememberedForecast> all_;
    std::optional<base::Message> why_;
    SideWork work_;
};

/// What each forecast told of a milestone, that it is done by a day.
std::vector<chart::ChanceTold> chancesTold(const std::vector<app::RememberedForecast>& kept, model::ActivityId milestone,
                                           model::Day by);
/// And of a part of the law.
std::vector<chart::ChanceTold> chancesTold(const std::vector<app::RememberedForecast>& kept, model::LawPartId part);

}  // namespace mijlpaal::gui

#pragma once

#include "app/foretell.h"
#include "base/signal.h"
#include "gui/parts/side_work.h"

#include <memory>
#include <optional>

namespace mijlpaal::gui {

/// The forecast of the plan in a window: made beside it, and shown by several pages.
class Forecasts {
public:
    Forecasts();

    /// Begins one of a view; what runs is given up.
    void start(const app::View& view);
    /// What came in until now stays.
    void cancel();
    /// Begins one where there is none of this view yet, if forecasts begin by themselves. One that was cancelled
    /// stays so until the next edit.
    void follow(const app::View& view);

    bool isRunning() const { return work_.isRunning(); }
    /// Of what runs.
    double share() const { return work_.share(); }
    const std::optional<app::View>& runningOn() const { return begun_; }

    /// What was foretold last, in more and more trials while it runs; nothing before the first.
    const std::shared_ptr<const app::Foretold>& last() const { return last_; }
    /// Whether that is of the plan as a view has it.
    bool isLastOf(const app::View& view) const;
    /// Why the last one that was begun came to nothing.
    const std::optional<base::Message>& why() const { return why_; }

    const app::ForecastWish& wish() const { return wish_; }
    /// For the next that is begun.
    void setWish(const app::ForecastWish& wish);
    bool startsByItself() const { return startsByItself_; }
    void setStartsByItself(bool isOn);

    /// It began, came to something, was cancelled or ended; and now and then while it runs.
    base::Signal<> changed;

private:
    app::ForecastWish wish_;
    bool startsByItself_ = true;
    /// The view of what was begun last.
    std::optional<app::View> begun_;
    std::shared_ptr<const app::Foretold> last_;
    std::optional<base::Message> why_;
    SideWork work_;
};

}  // namespace mijlpaal::gui

#include "gui/forecast/forecasts.h"

#include <utility>

namespace mijlpaal::gui {

Forecasts::Forecasts() {
    work_.changed = [this] { changed(); };
}

void Forecasts::start(const app::View& view) {
    begun_ = view;
    // Leaves a mark by which the view is known after edits that change nothing in it.
    app::foretellTheSame(view, view);
    why_.reset();
    work_.start([this, view, wish = wish_](const SideWork::Desk& desk) {
        app::Foretelling how;
        how.stop = desk.stop();
        how.progress = [&desk](double share) { desk.tell(share); };
        how.give = [this, &desk](std::shared_ptr<const app::Foretold> made) {
            desk.hand([this, made = std::move(made)] {
                last_ = made;
                changed();
            });
        };
        if (const auto done = app::foretell(view, wish, how); !done)
            desk.hand([this, why = done.error()] { why_ = why; });
    });
}

void Forecasts::cancel() {
    work_.stop();
}

void Forecasts::follow(const app::View& view) {
    if (!startsByItself_ || (begun_ && app::foretellTheSame(*begun_, view))) return;
    start(view);
}

bool Forecasts::isLastOf(const app::View& view) const {
    return last_ && app::foretellTheSame(last_->view, view);
}

void Forecasts::setWish(const app::ForecastWish& wish) {
    wish_ = wish;
    changed();
}

void Forecasts::setStartsByItself(bool isOn) {
    startsByItself_ = isOn;
    changed();
}

}  // namespace mijlpaal::gui

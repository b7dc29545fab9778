#pragma once

#include "app/foretell.h"
#include "gui/parts/side_work.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace mijlpaal::gui {

/// Something about a milestone that is found out beside the window, once it is asked. One at a time: another
/// question takes the place of the one before.
template <class Answer>
class Inquiry {
public:
    using Forecast = std::shared_ptr<const app::Foretold>;
    /// Nothing when it was stopped.
    using Find = std::optional<Answer> (*)(const app::Foretold& of, model::ActivityId milestone,
                                           std::stop_token stop);

    Inquiry(Find find, std::function<void()> found) : find_{find}, found_{std::move(found)} {}

    void ask(const Forecast& of, model::ActivityId milestone) {
        if (of_ == of && milestone_ == milestone) return;
        of_ = of;
        milestone_ = milestone;
        answer_.reset();
        work_.start([this, of, milestone](const SideWork::Desk& desk) {
            auto answer = find_(*of, milestone, desk.stop());
            if (!answer) return;
            desk.hand([this, answer = std::make_shared<Answer>(std::move(*answer))] {
                answer_ = answer;
                found_();
            });
        });
    }

    /// Nothing as long as it is not known, or where something else was asked last.
    std::shared_ptr<const Answer> answer(const Forecast& of, model::ActivityId milestone) const {
        return of_ == of && milestone_ == milestone ? answer_ : nullptr;
    }

private:
    Find find_;
    std::function<void()> found_;
    Forecast of_;
    model::ActivityId milestone_;
    std::shared_ptr<const Answer> answer_;
    SideWork work_;
};

}  // namespace mijlpaal::gui

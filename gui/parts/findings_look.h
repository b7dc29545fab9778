#pragma once

#include "app/view.h"

#include <functional>
#include <memory>
#include <thread>

namespace mijlpaal::gui {

/// Looks at every rule of a view, and at what does not add up in its ledger, on a thread of its own, so that no keystroke waits for it. Of views that come
/// while it looks only the last is looked at.
class FindingsLook {
public:
    FindingsLook() = default;
    ~FindingsLook();
    FindingsLook(const FindingsLook&) = delete;

    void lookAt(const app::View& view);

    /// What was found last, in this view or the one before; null before the first look came to its end.
    const base::Findings* last() const { return hasLooked_ ? &seen_.findings() : nullptr; }

    /// Another view was looked at.
    std::function<void()> done;

private:
    void start();
    void finish(const app::View& view);

    app::View wanted_, seen_;
    bool hasLooked_ = false, isLooking_ = false;
    std::thread thread_;
    /// Gone with this.
    std::shared_ptr<int> life_ = std::make_shared<int>();
};

}  // namespace mijlpaal::gui

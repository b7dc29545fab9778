#pragma once

#include <wx/event.h>
#include <wx/timer.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace mijlpaal::gui {

/// Work on a thread of its own that nobody waits for: it tells how far it is, hands over what it has as it comes,
/// and can be stopped at any moment. One at a time.
class SideWork : private wxEvtHandler {
public:
    /// What the work has of the window. It may use values beside it, and nothing that others change.
    class Desk {
    public:
        std::stop_token stop() const { return stop_; }
        /// The share that is done.
        void tell(double share) const { share_->store(share, std::memory_order_relaxed); }
        /// Does something on the thread of the window, unless the work was stopped before that.
        void hand(std::function<void()> what) const;

    private:
        friend SideWork;
        SideWork* window_ = nullptr;
        std::stop_token stop_;
        std::shared_ptr<std::atomic<double>> share_;
        std::int64_t number_ = 0;
    };

    SideWork();
    /// Stops, and waits for the work to see that.
    ~SideWork() override;

    /// What runs is stopped; the new work begins once it has.
    void start(std::function<void(const Desk&)> work);
    /// At once for who looks on: nothing more is handed over.
    void stop();

    bool isRunning() const { return isRunning_; }
    double share() const { return share_ ? share_->load(std::memory_order_relaxed) : 0; }

    /// It started, stopped or ended; and now and then while it runs.
    std::function<void()> changed;

private:
    void tell() const {
        if (changed) changed();
    }

    wxTimer timer_{this};
    bool isRunning_ = false;
    /// Of the work that may hand things over; what others left behind is thrown away.
    std::int64_t number_ = 0;
    std::shared_ptr<std::atomic<double>> share_;
    std::jthread thread_;
};

}  // namespace mijlpaal::gui

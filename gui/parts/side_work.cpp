#include "gui/parts/side_work.h"

#include <utility>

namespace mijlpaal::gui {

namespace {
/// How often it is told how far the work is, in milliseconds.
constexpr int interval = 100;
}  // namespace

void SideWork::Desk::hand(std::function<void()> what) const {
    window_->CallAfter([window = window_, number = number_, what = std::move(what)] {
        if (window->isRunning_ && window->number_ == number) what();
    });
}

SideWork::SideWork() {
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tell(); });
}

SideWork::~SideWork() {
    changed = {};
    stop();
}

void SideWork::start(std::function<void(const Desk&)> work) {
    thread_.request_stop();
    isRunning_ = true;
    ++number_;
    share_ = std::make_shared<std::atomic<double>>(0);
    thread_ = std::jthread{[this, number = number_, share = share_, before = std::move(thread_),
                            work = std::move(work)](const std::stop_token& stop) mutable {
        if (before.joinable()) before.join();
        Desk desk;
        desk.window_ = this;
        desk.stop_ = stop;
        desk.share_ = share;
        desk.number_ = number;
        if (!stop.stop_requested()) work(desk);
        desk.hand([this] {
            isRunning_ = false;
            timer_.Stop();
            tell();
        });
    }};
    timer_.Start(interval);
    tell();
}

void SideWork::stop() {
    if (!isRunning_) return;
    thread_.request_stop();
    isRunning_ = false;
    timer_.Stop();
    tell();
}

}  // namespace mijlpaal::gui

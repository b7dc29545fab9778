#pragma once

#include <wx/dialog.h>
#include <wx/gauge.h>
#include <wx/timer.h>
#include <wx/utils.h>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

/// Work that takes a while, beside the window.
namespace mijlpaal::gui {

/// Whether work can be left. What it would have given is thrown away then, so it may write nothing.
enum class Leaving { possible, impossible };

/// What is being done, until it is; it answers `wxID_OK` then, and `wxID_CANCEL` when it was left.
class WorkDialog : public wxDialog {
public:
    static constexpr auto leaveName = "work.leave";

    WorkDialog(wxWindow* parent, const wxString& what, Leaving leaving, std::function<bool()> isDone);

private:
    wxGauge* gauge_ = nullptr;
    wxTimer timer_;
    std::function<bool()> isDone_;
};

/// Threads of work that was left; the program waits for them before it ends.
void letRunOut(std::thread thread);
void waitForWork();

/// Does work on a thread of its own, and tells of it once it took longer than `patience`. It may use values
/// and nothing that others change. Nothing when it was left.
template <class Work>
auto inBackground(wxWindow* parent, const wxString& what, std::chrono::milliseconds patience, Leaving leaving,
                  Work work) -> std::optional<decltype(work())> {
    std::packaged_task<decltype(work())()> task{std::move(work)};
    auto result = task.get_future();
    std::thread thread{std::move(task)};
    const auto isDone = [&result] { return result.wait_for(std::chrono::seconds{0}) == std::future_status::ready; };
    {
        const wxBusyCursor busy;
        result.wait_for(patience);
    }
    if (!isDone() && WorkDialog{parent, what, leaving, isDone}.ShowModal() != wxID_OK) {
        letRunOut(std::move(thread));
        return std::nullopt;
    }
    thread.join();
    return result.get();
}

}  // namespace mijlpaal::gui

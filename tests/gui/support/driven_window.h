#pragma once

#include "gui/frame/main_frame.h"
#include "gui/pages.h"
#include "gui/plan/plan_page.h"

#include <wx/geometry.h>
#include <wx/menuitem.h>
#include <wx/uiaction.h>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// A real window that is driven by keys and clicks, as a person would. Waits for what it expects, never for a
/// fixed time.
class DrivenWindow {
public:
    /// The day it is in every test.
    static constexpr auto today = std::chrono::sys_days{std::chrono::year{2026} / 5 / 11};

    /// Whether the settings of the user that a window before this one left are still there.
    enum class Memory { forgotten, kept };

    /// `morePages` come after the others.
    explicit DrivenWindow(Memory memory = Memory::forgotten, const std::vector<PageKind>& morePages = {},
                          const std::vector<PageKind>& pages = allPages());
    ~DrivenWindow();
    DrivenWindow(const DrivenWindow&) = delete;

    MainFrame& frame() { return *frame_; }
    app::Session& session() { return *frame_->session(); }
    /// Comes in sight when it was not yet.
    PlanPage& plan();
    PlanTable& table() { return plan().table(); }
    GanttCanvas& canvas() { return plan().gantt().canvas(); }

    /// Opens a file that holds `portfolio`.
    void open(const model::Portfolio& portfolio);
    /// Also where it breaks rules, as a file of elsewhere may.
    void openAsItIs(const model::Portfolio& portfolio);
    bool openFile(const std::filesystem::path& path);

    /// What is answered when the window asks which file to write; nothing leaves it.
    std::filesystem::path chosenFile;
    int timesAskedForFile = 0;

    /// A folder of its own, gone with the window.
    const std::filesystem::path& folder() const { return folder_; }

    /// Lets events happen until `condition` holds; false when it does not for long.
    static bool waitFor(const std::function<bool()>& condition);
    /// Until nothing waits to be done and all of it was painted.
    void settle();

    void key(int code, int modifiers = 0);
    /// Runs a command through its place in the menus, also for keys that the window manager keeps for itself.
    void command(const std::string& name);
    /// Nothing when the menu bar does not have it.
    wxMenuItem* menuItem(const std::string& command);
    void type(std::string_view text);
    void click(wxWindow& window, wxPoint at);

    model::ActivityId id(std::string_view code);
    std::string cell(std::string_view code, PlanColumn column);
    /// Puts the keyboard on a cell.
    void goTo(std::string_view code, PlanColumn column);

    /// Where the bar of an activity was painted, in client coordinates of the canvas; empty when it was not.
    wxRect2DDouble bar(std::string_view code);

    /// Into the folder of artefacts, when there is one.
    void screenshot(std::string_view name);

private:
    void handleEvents();
    void send(const std::function<void()>& keys);

    std::filesystem::path folder_;
    MainFrame* frame_ = nullptr;
    wxUIActionSimulator simulator_;
};

}  // namespace mijlpaal::gui

#include "tests/gui/support/driven_window.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <doctest/doctest.h>
#include <unistd.h>
#include <wx/app.h>
#include <wx/geometry.h>
#include <wx/stopwatch.h>
#include <wx/utils.h>

#include <atomic>
#include <cstdlib>

namespace mijlpaal::gui {

DrivenWindow::DrivenWindow(Memory memory) {
    if (memory == Memory::forgotten) userSettings()->DeleteAll();
    static std::atomic<int> count = 0;
    folder_ = std::filesystem::temp_directory_path() /
              ("mijlpaal-gui-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(folder_);
    WindowOptions options{[] { return today; }, "planner", {}, folder_ / "example.mijlpaal"};
    if (const auto* sources = std::getenv("MIJLPAAL_SOURCE_DIR")) {
        options.exampleFolder = std::filesystem::path{sources} / "examples/om-portfolio";
    }
    frame_ = new MainFrame{std::move(options)};
    frame_->SetPosition({0, 0});
    frame_->Maximize();
    frame_->Show();
    frame_->Raise();
    CHECK(waitFor([this] { return frame_->IsActive(); }));
    settle();
}

DrivenWindow::~DrivenWindow() {
    frame_->Destroy();
    settle();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void DrivenWindow::open(const model::Portfolio& portfolio) {
    const auto file = folder_ / "plan.mijlpaal";
    REQUIRE(app::Session::create(file, portfolio, base::message("New portfolio"), "planner"));
    REQUIRE(openFile(file));
}

bool DrivenWindow::openFile(const std::filesystem::path& path) {
    const bool opened = frame_->openFile(path);
    if (opened) {
        CHECK(waitFor([this] { return table().HasFocus() && table().GetCurrentItem().IsOk(); }));
    }
    settle();
    return opened;
}

bool DrivenWindow::waitFor(const std::function<bool()>& condition) {
    const wxStopWatch watch;
    while (!condition()) {
        if (watch.Time() > 10000) return false;
        wxMilliSleep(2);
        wxTheApp->Yield(true);
    }
    return true;
}

void DrivenWindow::settle() {
    for (int i = 0; i < 12; ++i) {
        wxMilliSleep(8);
        wxTheApp->Yield(true);
    }
}

void DrivenWindow::key(int code, int modifiers) {
    simulator_.Char(code, modifiers);
    settle();
}

void DrivenWindow::command(int command) {
    wxCommandEvent event{wxEVT_MENU, command};
    frame_->GetEventHandler()->ProcessEvent(event);
    settle();
}

void DrivenWindow::type(std::string_view text) {
    simulator_.Text(std::string{text}.c_str());
    settle();
}

void DrivenWindow::click(wxWindow& window, wxPoint at) {
    simulator_.MouseMove(window.ClientToScreen(at));
    settle();
    simulator_.MouseClick();
    settle();
}

model::ActivityId DrivenWindow::id(std::string_view code) {
    for (const auto& activity : session().portfolio().all<model::Activity>()) {
        if (activity.code == code) return activity.id;
    }
    FAIL("no activity ", std::string{code});
    return {};
}

std::string DrivenWindow::cell(std::string_view code, PlanColumn column) {
    wxVariant value;
    table().plan().GetValue(value, PlanModel::itemOf(id(code)), static_cast<unsigned>(column));
    return toUtf8(value.GetString());
}

void DrivenWindow::goTo(std::string_view code, PlanColumn column) {
    table().SetFocus();
    table().select(id(code));
    focusColumn(table(), *table().GetColumn(static_cast<unsigned>(column)));
    settle();
}

wxRect2DDouble DrivenWindow::bar(std::string_view code) {
    const auto wanted = id(code);
    for (const auto& item : canvas().picture().items) {
        if (item.key != wanted.number) continue;
        return {item.area.left, item.area.top + canvas().headerHeight(), item.area.width, item.area.height};
    }
    return {};
}

void DrivenWindow::screenshot(std::string_view name) {
    const auto* artefacts = std::getenv("MIJLPAAL_ARTEFACTS");
    if (!artefacts) return;
    settle();
    const auto file = std::filesystem::path{artefacts} / (std::string{name} + ".png");
    wxExecute(wxString::FromUTF8("import -window root '" + file.string() + "'"), wxEXEC_BLOCK);
}

}  // namespace mijlpaal::gui

#include "tests/gui/support/driven_window.h"

#include "gui/frame/user_settings.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "storage/store.h"

#include <doctest/doctest.h>
#include <gtk/gtk.h>
#include <unistd.h>
#include <wx/app.h>
#include <wx/display.h>
#include <wx/geometry.h>
#include <wx/menu.h>
#include <wx/stopwatch.h>
#include <wx/utils.h>

#include <atomic>
#include <cstdlib>

namespace mijlpaal::gui {

namespace {

/// What the program was given by keyboard and mouse so far.
struct Input {
    int keysDown = 0, keysReleased = 0, clicks = 0;
};

gint onKey(GtkWidget*, GdkEventKey* event, gpointer input) {
    auto& seen = *static_cast<Input*>(input);
    if (event->type == GDK_KEY_PRESS) {
        ++seen.keysDown;
    } else {
        --seen.keysDown;
        ++seen.keysReleased;
    }
    return FALSE;
}

gboolean onRelease(GSignalInvocationHint*, guint, const GValue*, gpointer input) {
    ++static_cast<Input*>(input)->clicks;
    return TRUE;
}

/// Listens from the first use on.
Input& input() {
    static Input* const seen = [] {
        static Input first;
        g_type_class_ref(GTK_TYPE_WIDGET);
        G_GNUC_BEGIN_IGNORE_DEPRECATIONS
        gtk_key_snooper_install(onKey, &first);
        G_GNUC_END_IGNORE_DEPRECATIONS
        g_signal_add_emission_hook(g_signal_lookup("button-release-event", GTK_TYPE_WIDGET), 0, onRelease,
                                   &first, nullptr);
        return &first;
    }();
    return *seen;
}

void count(GdkFrameClock*, gpointer frames) {
    ++*static_cast<int*>(frames);
}

}  // namespace

DrivenWindow::DrivenWindow(Memory memory, const std::vector<PageKind>& morePages,
                           const std::vector<PageKind>& pages) {
    if (memory == Memory::forgotten) userSettings()->DeleteAll();
    static std::atomic<int> count = 0;
    folder_ = std::filesystem::temp_directory_path() /
              ("mijlpaal-gui-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(folder_);
    WindowOptions options{[] { return today; }, "planner", {}, folder_ / "example.mijlpaal", [pages, morePages] {
                              auto all = pages;
                              all.insert(all.end(), morePages.begin(), morePages.end());
                              return all;
                          }};
    options.chooseFile = [this](const wxString&, const std::string&) {
        ++timesAskedForFile;
        return chosenFile;
    };
    // Only a test of the telling itself is told that work takes long.
    options.patience = std::chrono::minutes{1};
    if (const auto* sources = std::getenv("MIJLPAAL_SOURCE_DIR")) {
        options.exampleFolder = std::filesystem::path{sources} / "examples/om-portfolio";
    }
    frame_ = new MainFrame{std::move(options)};
    frame_->SetPosition({0, 0});
    frame_->Maximize();
    frame_->Show();
    frame_->Raise();
    CHECK(waitFor([this] { return frame_->IsActive(); }));
    // The window manager gives it its size when it gets round to it; what is read before that is out of date.
    const auto screen = wxDisplay{frame_}.GetClientArea().GetSize();
    CHECK(waitFor([&] {
        const auto border = screen - frame_->GetSize();
        return frame_->IsMaximized() && border.x < 40 && border.y < 80;
    }));
    settle();
}

DrivenWindow::~DrivenWindow() {
    frame_->Destroy();
    handleEvents();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

PlanPage& DrivenWindow::plan() {
    auto& book = *frame_->book();
    if (!book.find<PlanPage>()) book.turnTo("plan");
    return *book.find<PlanPage>();
}

void DrivenWindow::open(const model::Portfolio& portfolio) {
    const auto file = folder_ / "plan.mijlpaal";
    REQUIRE(app::Session::create(file, portfolio, base::message("New portfolio"), "planner"));
    REQUIRE(openFile(file));
}

void DrivenWindow::openAsItIs(const model::Portfolio& portfolio) {
    const auto file = folder_ / "plan.mijlpaal";
    REQUIRE(storage::Store::create(file, portfolio, base::message("New portfolio"), "planner"));
    REQUIRE(openFile(file));
}

bool DrivenWindow::openFile(const std::filesystem::path& path) {
    const bool opened = frame_->openFile(path);
    if (opened) {
        frame_->book()->turnTo("plan");
        table().SetFocus();
        CHECK(waitFor([this] { return table().HasFocus() && table().GetCurrentItem().IsOk(); }));
    }
    settle();
    return opened;
}

bool DrivenWindow::waitFor(const std::function<bool()>& condition) {
    // Only what will never be so takes that long, on a machine that is busy with other things too. What fails
    // once mostly fails on and on: the rest is told before CTest ends it.
    static long patience = 30'000;
    const wxStopWatch watch;
    while (!condition()) {
        if (watch.Time() > patience) {
            patience = 5'000;
            return false;
        }
        wxMilliSleep(2);
        wxTheApp->Yield(true);
    }
    return true;
}

void DrivenWindow::handleEvents() {
    CHECK(waitFor([] {
        wxTheApp->Yield(true);
        // What the display did by now has its events here.
        gdk_display_sync(gdk_display_get_default());
        return !gtk_events_pending() && !wxTheApp->HasPendingEvents();
    }));
}

void DrivenWindow::settle() {
    handleEvents();
    auto* clock = gtk_widget_get_frame_clock(frame_->GetHandle());
    if (!clock || !frame_->IsShown()) return;
    // What is asked for in one frame may need another one, such as a sash that is put back in its place.
    int frames = 0;
    const auto listener = g_signal_connect(clock, "after-paint", G_CALLBACK(count), &frames);
    for (int wanted = 1; wanted <= 2; ++wanted) {
        gdk_frame_clock_request_phase(clock, GDK_FRAME_CLOCK_PHASE_PAINT);
        CHECK(waitFor([&] { return frames >= wanted; }));
        handleEvents();
    }
    g_signal_handler_disconnect(clock, listener);
}

void DrivenWindow::send(const std::function<void()>& keys) {
    const auto before = input().keysReleased;
    keys();
    CHECK(waitFor([&] { return input().keysReleased > before && input().keysDown == 0; }));
}

void DrivenWindow::key(int code, int modifiers) {
    send([&] { simulator_.Char(code, modifiers); });
    settle();
}

void DrivenWindow::command(const std::string& name) {
    wxCommandEvent event{wxEVT_MENU, frame_->commands().idOf(name)};
    frame_->GetEventHandler()->ProcessEvent(event);
    settle();
}

wxMenuItem* DrivenWindow::menuItem(const std::string& command) {
    return frame_->GetMenuBar()->FindItem(frame_->commands().idOf(command));
}

void DrivenWindow::type(std::string_view text) {
    for (const char each : text) send([&] { simulator_.Text(std::string{each}.c_str()); });
    settle();
}

void DrivenWindow::click(wxWindow& window, wxPoint at) {
    const auto place = window.ClientToScreen(at);
    simulator_.MouseMove(place);
    CHECK(waitFor([&] { return wxGetMousePosition() == place; }));
    const auto before = input().clicks;
    simulator_.MouseClick();
    CHECK(waitFor([&] { return input().clicks > before; }));
    settle();
}

model::ActivityId DrivenWindow::id(std::string_view code) {
    for (const auto& activity : session().now().portfolio().all<model::Activity>()) {
        if (activity.code == code) return activity.id;
    }
    FAIL("no activity ", std::string{code});
    return {};
}

std::string DrivenWindow::cell(std::string_view code, PlanColumn column) {
    return table().source().text(id(code).number, static_cast<std::size_t>(column));
}

void DrivenWindow::goTo(std::string_view code, PlanColumn column) {
    table().SetFocus();
    table().select(id(code));
    table().showWhole(static_cast<unsigned>(column));
    focusColumn(table(), *table().GetColumn(static_cast<unsigned>(column)));
    settle();
}

wxRect2DDouble DrivenWindow::bar(std::string_view code) {
    const auto wanted = id(code);
    settle();
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
    // A picture is worth no test that never ends.
    const auto result = std::system(("timeout 30 import -window root '" + file.string() + "'").c_str());
    if (result != 0) MESSAGE("no screenshot ", file.string());
}

}  // namespace mijlpaal::gui

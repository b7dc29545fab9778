#include "gui/frame/main_frame.h"
#include "gui/parts/text.h"

#include <wx/toplevel.h>

#include <filesystem>

/// Which windows are open, each with a portfolio of its own.
namespace mijlpaal::gui {

bool MainFrame::showWindowOf(const std::filesystem::path& path) {
    for (auto* window : wxTopLevelWindows) {
        auto* frame = dynamic_cast<MainFrame*>(window);
        std::error_code ignored;  // a file that is gone is open nowhere
        if (!frame || !frame->session_ || !std::filesystem::equivalent(frame->session_->path(), path, ignored)) continue;
        if (frame->IsIconized()) frame->Iconize(false);
        frame->Raise();
        frame->say(base::message("{file} is open here already.", {{"file", path.filename().string()}}));
        return true;
    }
    return false;
}

void MainFrame::openForPerson(const std::filesystem::path& path) {
    if (!showWindowOf(path)) openFile(path);
}

}  // namespace mijlpaal::gui

#include "app/author.h"
#include "app/language.h"
#include "base/memory.h"
#include "gui/frame/author.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/start_up.h"
#include "gui/measure.h"
#include "gui/pages.h"
#include "gui/parts/text.h"

#include <wx/app.h>
#include <wx/cmdline.h>
#include <wx/stdpaths.h>

#include <chrono>

namespace mijlpaal::gui {

namespace {

/// Beside the sources for a program that was built here, else where it was installed.
std::filesystem::path exampleFolder() {
    const std::filesystem::path program{toUtf8(wxStandardPaths::Get().GetExecutablePath())};
    for (auto folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        for (const auto* below : {"examples/om-portfolio", "share/mijlpaal/examples/om-portfolio"}) {
            if (std::filesystem::exists(folder / below / "activities.csv")) return folder / below;
        }
    }
    return {};
}

model::Day today() {
    // The calendar day where the user is.
    const auto now = std::time(nullptr);
    const auto* local = std::localtime(&now);
    return model::makeDay(local->tm_year + 1900, static_cast<unsigned>(local->tm_mon + 1),
                          static_cast<unsigned>(local->tm_mday));
}

}  // namespace

class Program : public wxApp {
public:
    bool OnInit() override {
        base::keepFreedMemory();
        SetAppName("mijlpaal");
        wxCmdLineParser line{argc, argv};
        line.AddOption({}, "language", "nl or en");
        line.AddSwitch({}, "measure-start",
                       "print the milliseconds until the first frame was painted, and stop");
        line.AddSwitch({}, "measure-edit",
                       "edit the file, print the milliseconds from edit to painted result, and stop");
        line.AddSwitch("h", "help", "show this help", wxCMD_LINE_OPTION_HELP);
        line.AddParam("FILE", wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
        if (line.Parse() != 0) return false;
        wxString asked;
        line.Found("language", &asked);
        startUp(app::chosenLanguage(toUtf8(asked)));

        auto& paths = wxStandardPaths::Get();
        paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
        const bool isMeasured = line.Found("measure-start") || line.Found("measure-edit");
        const auto author = isMeasured ? std::string{app::unknownAuthor} : authorOfUser();
        WindowOptions options{today, author, exampleFolder(), {}, allPages()};
        options.exampleFile =
            std::filesystem::path{toUtf8(paths.GetUserLocalDataDir())} / "om-portfolio.mijlpaal";

        auto* frame = new MainFrame{options};
        if (line.GetParamCount() > 0) {
            frame->openFile(std::filesystem::absolute(toUtf8(line.GetParam(0))));
        }
        if (line.Found("measure-start")) measureStart(*frame);
        if (line.Found("measure-edit")) measureEdits(*frame);
        frame->Show();
        return true;
    }
};

}  // namespace mijlpaal::gui

wxIMPLEMENT_APP(mijlpaal::gui::Program);

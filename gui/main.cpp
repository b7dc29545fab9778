#include "app/author.h"
#include "app/language.h"
#include "base/memory.h"
#include "gui/frame/author.h"
#include "gui/frame/background.h"
#include "gui/frame/crash_report.h"
#include "gui/frame/crash_notice.h"
#include "gui/frame/languages.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/program_options.h"
#include "gui/frame/start_up.h"
#include "gui/measure.h"
#include "gui/pages.h"
#include "gui/parts/text.h"

#include <wx/app.h>
#include <wx/stdpaths.h>

#include <cxxabi.h>

#include <chrono>
#include <iostream>
#include <typeinfo>

namespace mijlpaal::gui {

namespace {

/// Beside the sources for a program that was built here, else where it was installed; of what is in one of
/// these folders.
std::filesystem::path folderWith(std::initializer_list<const char*> folders, const char* file) {
    const std::filesystem::path program{toUtf8(wxStandardPaths::Get().GetExecutablePath())};
    for (auto folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        for (const auto* below : folders) {
            if (std::filesystem::exists(folder / below / file)) return folder / below;
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
    explicit Program(ProgramOptions options) : options_{std::move(options)} {}

    bool OnInit() override {
        base::keepFreedMemory();
        SetAppName("mijlpaal");
        auto& paths = wxStandardPaths::Get();
        paths.SetFileLayout(wxStandardPaths::FileLayout_XDG);
        const std::filesystem::path own{toUtf8(paths.GetUserLocalDataDir())};
        reportCrashesTo(own);
        const auto known = rememberedLanguage();
        startUp(options_.language.empty() && known ? *known : app::chosenLanguage(options_.language));

        const bool isMeasured = options_.measuresStart || options_.measuresEdit || options_.measuresScrolling;
        const auto author = isMeasured ? std::string{app::unknownAuthor} : authorOfUser();
        WindowOptions window{today, author,
                             folderWith({"examples/om-portfolio", "share/mijlpaal/examples/om-portfolio"},
                                        "activities.csv"),
                             own / "om-portfolio.mijlpaal", allPages};
        window.documentation = folderWith({"docs", "share/doc/mijlpaal"}, "file_format.md");

        auto* frame = new MainFrame{window};
        if (options_.file) frame->openFile(std::filesystem::absolute(*options_.file));
        const auto page = isMeasured ? std::string{"plan"} : options_.page;
        if (frame->book() && !page.empty()) frame->book()->turnTo(page);
        if (options_.measuresStart) measureStart(*frame);
        if (options_.measuresEdit) measureEdits(*frame);
        if (options_.measuresScrolling) measureScrolling(*frame);
        if (!isMeasured) tellOfCrash(*frame, own);
        frame->Show();
        return true;
    }

    int OnExit() override {
        waitForWork();
        return wxApp::OnExit();
    }

    /// What the program was doing is in no known state, and everything done before is in the file.
    bool OnExceptionInMainLoop() override {
        const auto* type = abi::__cxa_current_exception_type();
        reportCrash(type ? type->name() : "exception");
        std::abort();
    }

private:
    ProgramOptions options_;
};

}  // namespace mijlpaal::gui

int main(int argc, char** argv) {
    using namespace mijlpaal;
    // Before the toolkit, which wants a display.
    const auto options = gui::programOptions({argv + std::min(argc, 1), argv + argc});
    const app::Translator translate{app::chosenLanguage(options ? options->language : std::string{})};
    if (!options) {
        std::cerr << "mijlpaal-gui: " << translate(options.error()) << "\n";
        return 2;
    }
    if (options->wantsHelp) {
        std::cout << gui::programHelp(translate.language());
        return 0;
    }
    if (options->wantsVersion) {
        std::cout << "mijlpaal-gui " MIJLPAAL_VERSION "\n";
        return 0;
    }
    wxApp::SetInstance(new gui::Program{*options});
    int none = 0;
    return wxEntry(none, static_cast<char**>(nullptr));
}

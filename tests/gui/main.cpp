#define DOCTEST_CONFIG_IMPLEMENT
#include "gui/frame/background.h"
#include "gui/frame/start_up.h"

#include <doctest/doctest.h>
#include <wx/app.h>

namespace {

/// The tests run inside the event loop of a real program, so that keys, clicks and painting go their usual
/// way.
class TestProgram : public wxApp {
public:
    bool OnInit() override {
        SetAppName("mijlpaal-tests");
        SetExitOnFrameDelete(false);
        mijlpaal::gui::startUp(mijlpaal::model::Language::dutch);
        CallAfter([this] {
            result_ = context_.run();
            ExitMainLoop();
        });
        return true;
    }

    int OnExit() override {
        mijlpaal::gui::waitForWork();
        wxApp::OnExit();
        return result_;
    }

    int OnRun() override {
        wxApp::OnRun();
        return result_;
    }

    doctest::Context context_;

private:
    int result_ = 0;
};

}  // namespace

wxIMPLEMENT_APP_NO_MAIN(TestProgram);

int main(int argc, char** argv) {
    auto* program = new TestProgram;
    program->context_.applyCommandLine(argc, argv);
    wxApp::SetInstance(program);
    int none = 0;
    return wxEntry(none, static_cast<char**>(nullptr));
}

#define DOCTEST_CONFIG_IMPLEMENT
#include "gui/frame/background.h"
#include "gui/frame/start_up.h"

#include <doctest/doctest.h>
#include <execinfo.h>
#include <unistd.h>
#include <wx/app.h>

#include <csignal>
#include <cstdio>

namespace {

/// A little less than CTest gives them.
constexpr unsigned secondsForAll = 280;

/// Where a run stands that never ends.
void tellWhere(int) {
    void* calls[64];
    backtrace_symbols_fd(calls, backtrace(calls, 64), STDERR_FILENO);
    _exit(98);
}

/// Tells what is being tested, for who reads how far a run came that was ended from outside.
struct Progress : doctest::IReporter {
    explicit Progress(const doctest::ContextOptions&) {}
    void test_case_start(const doctest::TestCaseData& test) override { std::fprintf(stderr, "- %s\n", test.m_name); }

    void report_query(const doctest::QueryData&) override {}
    void test_run_start() override {}
    void test_run_end(const doctest::TestRunStats&) override {}
    void test_case_reenter(const doctest::TestCaseData&) override {}
    void test_case_end(const doctest::CurrentTestCaseStats&) override {}
    void test_case_exception(const doctest::TestCaseException&) override {}
    void subcase_start(const doctest::SubcaseSignature&) override {}
    void subcase_end() override {}
    void log_assert(const doctest::AssertData&) override {}
    void log_message(const doctest::MessageData&) override {}
    void test_case_skipped(const doctest::TestCaseData&) override {}
};

REGISTER_LISTENER("progress", 1, Progress);

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
            // An exception out of a dialog leaves a loop behind that nobody ends.
            if (result_ != 0) {
                std::fflush(nullptr);
                _exit(result_);
            }
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
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::signal(SIGALRM, tellWhere);
    alarm(secondsForAll);
    auto* program = new TestProgram;
    program->context_.applyCommandLine(argc, argv);
    wxApp::SetInstance(program);
    int none = 0;
    return wxEntry(none, static_cast<char**>(nullptr));
}

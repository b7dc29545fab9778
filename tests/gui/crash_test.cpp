#include "gui/frame/crash_notice.h"
#include "gui/frame/crash_report.h"
#include "gui/frame/program_options.h"
#include "gui/parts/text.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/stdpaths.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>

namespace mijlpaal::gui {
namespace {

std::string textOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file}.rdbuf();
    return text.str();
}

TEST_CASE("a fault leaves a report with version, revision and commands, and no word of the plan") {
    const auto* program = std::getenv("MIJLPAAL_GUI_BINARY");
    REQUIRE(program);
    DrivenWindow window;
    const auto file = window.folder() / "geheim-plan.mijlpaal";
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    const auto home = window.folder() / "thuis";
    const auto child = fork();
    if (child == 0) {
        setenv("XDG_DATA_HOME", home.c_str(), 1);
        setenv("XDG_CONFIG_HOME", home.c_str(), 1);
        setenv("HOME", home.c_str(), 1);
        setenv("MIJLPAAL_AUTHOR", "planner", 1);
        execl(program, program, file.c_str(), nullptr);
        _exit(127);
    }
    // The file is open once its log is there; reports are written from before that on.
    auto log = file;
    log += "-shm";
    REQUIRE(window.waitFor([&] { return std::filesystem::exists(log); }));
    kill(child, SIGSEGV);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGSEGV);

    std::vector<std::filesystem::path> reports;
    for (const auto& each : std::filesystem::recursive_directory_iterator{home}) {
        if (each.path().filename().string().starts_with("crash-")) reports.push_back(each.path());
    }
    REQUIRE(reports.size() == 1);
    const auto report = textOf(reports.front());
    CHECK(report.starts_with("Mijlpaal "));
    CHECK(report.find("SIGSEGV") != std::string::npos);
    CHECK(report.find("Revision: ") != std::string::npos);
    CHECK(report.find("mijlpaal-gui+0x") != std::string::npos);
    for (const auto* word : {"geheim", "Ontwerp", "Kleine vernieuwing", "planner"})
        CHECK(report.find(word) == std::string::npos);
    CHECK((std::filesystem::status(reports.front()).permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);

    // What was in the file is whole.
    CHECK(app::Session::open(file, "planner"));
    // And the next start tells, once.
    const auto folder = reports.front().parent_path();
    tellOfCrash(window.frame(), folder);
    CHECK(window.frame().notice().Contains(fromUtf8(reports.front().string())));
    window.screenshot("crash-told");
    window.frame().hideProblem();
    tellOfCrash(window.frame(), folder);
    CHECK(window.frame().notice().empty());
}

TEST_CASE("nothing is told where no program ended by a fault") {
    DrivenWindow window;
    tellOfCrash(window.frame(), window.folder());
    CHECK(window.frame().notice().empty());
}

// ---- how the program is started -----------------------------------------------------------------

TEST_CASE("the program takes a file, a language and asks for help, in any order") {
    const auto options = programOptions({"plan.mijlpaal", "--language", "en"});
    REQUIRE(options);
    CHECK(options->file == "plan.mijlpaal");
    CHECK(options->language == "en");
    CHECK(programOptions({"--language=nl"})->language == "nl");
    CHECK(programOptions({"-h"})->wantsHelp);
    CHECK(programOptions({"--version"})->wantsVersion);
    CHECK_FALSE(programOptions({})->file);
}

TEST_CASE("an option that there is none of, another language and a second file are refused by name") {
    CHECK_FALSE(programOptions({"--colour"}));
    CHECK(base::plain(programOptions({"--colour"}).error()).find("--colour") != std::string::npos);
    CHECK_FALSE(programOptions({"--language", "de"}));
    CHECK_FALSE(programOptions({"--language"}));
    CHECK_FALSE(programOptions({"a.mijlpaal", "b.mijlpaal"}));
}

TEST_CASE("help is there in both languages, with every option") {
    const auto english = programHelp(model::Language::english), dutch = programHelp(model::Language::dutch);
    for (const auto* option : {"--language", "--measure-start", "--measure-edit", "--help", "--version"}) {
        CHECK(english.find(option) != std::string::npos);
        CHECK(dutch.find(option) != std::string::npos);
    }
    CHECK(english.find("Usage:") != std::string::npos);
}

}  // namespace
}  // namespace mijlpaal::gui

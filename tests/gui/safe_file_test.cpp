#include "gui/parts/gtk_hooks.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"
#include "tests/support/small_files.h"

#include <doctest/doctest.h>
#include <sched.h>
#include <sys/mount.h>

#include <algorithm>
#include <fstream>

/// What becomes of the work when the place where the file stands fails.
namespace mijlpaal::gui {
namespace {

void typeDuration(DrivenWindow& window, std::string_view code, std::string_view text) {
    window.goTo(code, PlanColumn::duration);
    window.type(text);
    window.key(WXK_RETURN);
}

bool offersCopy(DrivenWindow& window) {
    const auto& answers = window.frame().problemBar().answers();
    return !answers.empty() && answers.front().label.Contains("opslaan");
}

/// A disk of its own, a few megabytes large, where this program may have one.
class SmallDisk {
public:
    explicit SmallDisk(const std::filesystem::path& at) : at_{at} {
        std::filesystem::create_directories(at);
        isThere_ = unshare(CLONE_NEWNS) == 0 &&
                   mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                   mount("tmpfs", at.c_str(), "tmpfs", 0, "size=3m") == 0;
    }
    ~SmallDisk() {
        if (isThere_) umount2(at_.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;

    explicit operator bool() const { return isThere_; }
    void fill() const {
        std::ofstream stream{at_ / "vol", std::ios::binary};
        const std::string block(1024, 'x');
        while (stream.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    void makeRoom() const { std::filesystem::remove(at_ / "vol"); }
    void takeAway() {
        umount2(at_.c_str(), MNT_DETACH);
        isThere_ = false;
    }

private:
    std::filesystem::path at_;
    bool isThere_ = false;
};

TEST_CASE(
    "an edit that the disk does not take is told of, a copy is offered, and editing goes on afterwards") {
    DrivenWindow window;
    window.open(smallPlan());
    {
        const tests::SmallFiles full{1024};
        typeDuration(window, "ONT", "15");
        CHECK(window.frame().notice().Contains("plan.mijlpaal"));
        CHECK(offersCopy(window));
        CHECK(window.session().revision() == 1);
        window.key(WXK_ESCAPE);
        CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
    }
    window.screenshot("disk-full");
    typeDuration(window, "ONT", "16");
    CHECK(window.session().revision() == 2);
    CHECK(window.cell("ONT", PlanColumn::duration) == "16 dg");
    // What the next look at the file finds; one may have fallen while it was full.
    CHECK(window.waitFor([&] { return window.frame().notice().empty(); }));
    CHECK(window.session().store().verify().value().empty());
}

TEST_CASE("on a disk that is full nothing is lost, and a copy on another goes on") {
    DrivenWindow window;
    SmallDisk disk{window.folder() / "schijf"};
    if (!disk) return;  // who may not mount has the test above
    const auto file = window.folder() / "schijf" / "plan.mijlpaal";
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    REQUIRE(window.openFile(file));
    disk.fill();
    typeDuration(window, "ONT", "15");
    window.key(WXK_ESCAPE);
    CHECK(window.session().revision() == 1);
    CHECK(window.frame().notice().Contains("vol"));
    REQUIRE(offersCopy(window));
    window.chosenFile = window.folder() / "gered.mijlpaal";
    window.frame().problemBar().answers().front().run();
    window.settle();
    REQUIRE(app::Session::open(window.chosenFile, "planner"));
    CHECK(window.cell("ONT", PlanColumn::duration) == "10 dg");
    disk.makeRoom();
    typeDuration(window, "ONT", "16");
    CHECK(window.session().revision() == 2);
    CHECK(window.cell("ONT", PlanColumn::duration) == "16 dg");
    CHECK(window.session().store().verify().value().empty());
    window.command("file.close");
}

TEST_CASE("a share that is taken away is told of, and what is in sight is saved elsewhere") {
    DrivenWindow window;
    SmallDisk disk{window.folder() / "schijf"};
    if (!disk) return;
    const auto file = window.folder() / "schijf" / "map" / "plan.mijlpaal";
    std::filesystem::create_directories(file.parent_path());
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    REQUIRE(window.openFile(file));
    typeDuration(window, "ONT", "15");
    disk.takeAway();
    REQUIRE(window.waitFor([&] { return window.frame().notice().Contains("plan.mijlpaal"); }));
    window.screenshot("share-gone");
    REQUIRE(offersCopy(window));
    window.chosenFile = window.folder() / "gered.mijlpaal";
    window.frame().problemBar().answers().front().run();
    window.settle();
    CHECK(window.session().path() == window.chosenFile);
    CHECK(window.cell("ONT", PlanColumn::duration) == "15 dg");
    typeDuration(window, "ONT", "16");
    CHECK(window.cell("ONT", PlanColumn::duration) == "16 dg");
    CHECK(window.frame().notice().empty());
}

TEST_CASE("a folder that goes away is told of as such, and editing goes on as soon as it is back") {
    DrivenWindow window;
    const auto folder = window.folder() / "deel", elsewhere = window.folder() / "weg";
    std::filesystem::create_directories(folder);
    const auto file = folder / "plan.mijlpaal";
    REQUIRE(app::Session::create(file, smallPlan(), base::message("New portfolio"), "planner"));
    REQUIRE(window.openFile(file));
    std::filesystem::rename(folder, elsewhere);
    REQUIRE(window.waitFor([&] { return window.frame().notice().Contains("map"); }));
    CHECK(offersCopy(window));
    typeDuration(window, "ONT", "15");
    window.key(WXK_ESCAPE);
    CHECK(window.session().revision() == 1);
    std::filesystem::rename(elsewhere, folder);
    REQUIRE(window.waitFor([&] { return window.frame().notice().empty(); }));
    typeDuration(window, "ONT", "16");
    CHECK(window.session().revision() == 2);
}

TEST_CASE("that the file is gone is told while someone types, and the text stays") {
    DrivenWindow window;
    window.open(smallPlan());
    window.goTo("ONT", PlanColumn::name);
    window.key(WXK_F2);
    window.type("Nieuw");
    std::filesystem::remove(window.session().path());
    REQUIRE(window.waitFor([&] { return window.frame().notice().Contains("plan.mijlpaal"); }));
    CHECK(isCellEditorOpen());
    window.key(WXK_ESCAPE);
}

TEST_CASE("of a file that can no longer be read, what is in sight is saved") {
    DrivenWindow window;
    window.open(smallPlan());
    typeDuration(window, "ONT", "15");
    const auto file = window.session().path(), gone = window.folder() / "weg.mijlpaal";
    std::filesystem::rename(file, gone);
    for (const auto& each : std::filesystem::directory_iterator{window.folder()}) {
        const auto name = each.path().filename().string();
        // The program has the third file of the three in its memory.
        if (name.find(".mijlpaal") != std::string::npos && !name.ends_with("-shm"))
            std::filesystem::resize_file(each.path(), 0);
    }
    REQUIRE(window.waitFor([&] { return window.frame().notice().Contains("plan.mijlpaal"); }));
    window.chosenFile = window.folder() / "gered.mijlpaal";
    window.command("file.save_copy");
    CHECK(window.session().path() == window.chosenFile);
    CHECK(window.cell("ONT", PlanColumn::duration) == "15 dg");
}

}  // namespace
}  // namespace mijlpaal::gui

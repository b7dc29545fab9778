#include "gui/frame/command_table.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/edit.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/statusbr.h>

#include <cstdlib>
#include <fstream>

namespace mijlpaal::gui {
namespace {

/// Another program on the file of the window.
class Other {
public:
    explicit Other(DrivenWindow& window) : session_{*app::Session::open(window.session().path(), "finance")} {}

    void setName(model::ActivityId id, const std::string& name) {
        REQUIRE(session_->refresh());
        REQUIRE(session_->perform(model::renameActivity(session_->now().portfolio(), id, name, language()).value()));
    }
    void setDuration(model::ActivityId id, int days) {
        REQUIRE(session_->refresh());
        REQUIRE(session_->perform(
            model::setDuration(session_->now().portfolio(), id, {model::hours(8 * days), model::TimeUnit::day}).value()));
    }

private:
    std::unique_ptr<app::Session> session_;
};

TEST_CASE("what another program writes appears without a click, with its name and who did it") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto moved = window.bar("ACC");
    Other other{window};
    other.setDuration(window.id("BOU"), 30);
    REQUIRE(window.waitFor([&] { return window.cell("BOU", PlanColumn::duration) == "30 dg"; }));
    const auto status = window.frame().GetStatusBar()->GetStatusText();
    CHECK(status.Contains("finance"));
    CHECK(status.Contains("2"));
    window.screenshot("written-by-another");
    CHECK(window.bar("ACC").m_x > moved.m_x);

    other.setName(window.id("BOU"), "Bouwen");
    other.setName(window.id("ACC"), "Aanvaarding");
    CHECK(window.waitFor([&] { return window.session().revision() == 4; }));
    CHECK(window.cell("ACC", PlanColumn::name) == "Aanvaarding");
}

TEST_CASE("nothing is taken in while someone types, and all of it right after") {
    DrivenWindow window;
    window.open(smallPlan());
    int looks = 0;
    window.frame().Bind(wxEVT_TIMER, [&](wxTimerEvent& event) {
        ++looks;
        event.Skip();
    });
    Other other{window};
    window.goTo("ONT", PlanColumn::duration);
    window.key(WXK_F2);
    window.type("1");
    other.setName(window.id("BOU"), "Bouwen");
    REQUIRE(window.waitFor([&] { return looks >= 2; }));
    CHECK(isCellEditorOpen());
    CHECK(window.session().revision() == 1);
    window.key(WXK_ESCAPE);
    CHECK(window.waitFor([&] { return window.session().revision() == 2; }));
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouwen");
}

TEST_CASE("an edit that another program was before with says both values") {
    DrivenWindow window;
    window.open(smallPlan());
    Other other{window};
    // As a dialog does that was open while the other wrote.
    const auto mine =
        model::renameActivity(window.session().now().portfolio(), window.id("BOU"), "Bouw van mij", language());
    other.setName(window.id("BOU"), "Bouw van een ander");
    CHECK_FALSE(window.frame().perform(mine));
    CHECK(window.frame().notice().Contains("Bouw van mij"));
    CHECK(window.frame().notice().Contains("Bouw van een ander"));
    window.screenshot("conflict");
}

/// The button of a notice.
void choose(DrivenWindow& window, const wxString& label) {
    for (const auto& answer : window.frame().problemBar().answers()) {
        if (wxControl::RemoveMnemonics(answer.label) != label) continue;
        const auto run = answer.run;
        run();
        return window.settle();
    }
    FAIL("no answer ", toUtf8(label));
}

/// Types a name while another program, a process of its own, gives the same activity another one.
void typeAgainstAnother(DrivenWindow& window, const std::string& change) {
    const auto* program = std::getenv("MIJLPAAL_BINARY");
    REQUIRE(program);
    window.goTo("BOU", PlanColumn::name);
    window.key(WXK_F2);
    window.key('A', wxMOD_CONTROL);
    window.type("Bouw van mij");
    const auto command = "MIJLPAAL_AUTHOR=finance '" + std::string{program} + "' " + change + " > '" +
                         (window.folder() / "uitvoer").string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    REQUIRE(isCellEditorOpen());
    window.key(WXK_RETURN);
}

TEST_CASE("of two names that two programs gave, mine is written over theirs when I choose so, and theirs stays when not") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = "'" + window.session().path().string() + "'";
    typeAgainstAnother(window, "set " + file + " activity BOU 'name=Bouw van een ander'");
    CHECK(window.frame().notice().Contains("Bouw van mij"));
    CHECK(window.frame().notice().Contains("Bouw van een ander"));
    window.screenshot("clash");
    if (isCellEditorOpen()) window.key(WXK_ESCAPE);
    choose(window, "De mijne nemen");
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw van mij");
    CHECK(window.frame().notice().empty());
    CHECK(window.session().revision() == 3);
    // Undo gives theirs back: it was in the file.
    window.command("edit.undo");
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw van een ander");

    typeAgainstAnother(window, "set " + file + " activity BOU 'name=Bouw van een derde'");
    if (isCellEditorOpen()) window.key(WXK_ESCAPE);
    const auto revision = window.session().revision();
    choose(window, "De andere laten staan");
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw van een derde");
    CHECK(window.frame().notice().empty());
    CHECK(window.session().revision() == revision);
    CHECK(window.session().store().verify().value().empty());
}

TEST_CASE("what another program removed cannot be kept, and the choice is not offered") {
    DrivenWindow window;
    window.open(smallPlan());
    typeAgainstAnother(window, "remove '" + window.session().path().string() + "' activity BOU");
    CHECK(window.frame().notice().Contains("BOU"));
    REQUIRE(window.frame().problemBar().answers().size() == 1);
    if (isCellEditorOpen()) window.key(WXK_ESCAPE);
    choose(window, "De andere laten staan");
    CHECK(window.frame().notice().empty());
    CHECK(window.table().rowMap().shown().size() == 4);
}

TEST_CASE("two windows on one file: what one does the other shows, and a conflict is shown with both sides") {
    DrivenWindow mine, theirs;
    mine.open(smallPlan());
    REQUIRE(theirs.openFile(mine.session().path()));
    mine.frame().Raise();
    REQUIRE(mine.waitFor([&] { return mine.frame().IsActive(); }));
    mine.goTo("ONT", PlanColumn::duration);
    mine.type("15");
    mine.key(WXK_RETURN);
    REQUIRE(theirs.waitFor([&] { return theirs.cell("ONT", PlanColumn::duration) == "15 dg"; }));

    // Both give the same activity another name; theirs is first.
    mine.goTo("BOU", PlanColumn::name);
    mine.key(WXK_F2);
    mine.type("Bouw van mij");
    REQUIRE(theirs.frame().perform(model::renameActivity(theirs.session().now().portfolio(), theirs.id("BOU"),
                                                         "Bouw van een ander", language())));
    mine.key(WXK_RETURN);
    CHECK(mine.frame().notice().Contains("Bouw van mij"));
    CHECK(mine.frame().notice().Contains("Bouw van een ander"));
    mine.screenshot("conflict-of-two-windows");
    mine.key(WXK_ESCAPE);
    REQUIRE(mine.waitFor([&] { return mine.cell("BOU", PlanColumn::name) == "Bouw van een ander"; }));

    // What stands in different fields of one activity goes together.
    mine.goTo("BOU", PlanColumn::name);
    mine.key(WXK_F2);
    mine.type("Bouw van beide");
    REQUIRE(theirs.frame().perform(model::setDuration(theirs.session().now().portfolio(), theirs.id("BOU"),
                                                      {model::hours(8 * 30), model::TimeUnit::day})));
    mine.key(WXK_RETURN);
    CHECK(mine.cell("BOU", PlanColumn::name) == "Bouw van beide");
    CHECK(mine.cell("BOU", PlanColumn::duration) == "30 dg");
    CHECK(theirs.waitFor([&] { return theirs.cell("BOU", PlanColumn::name) == "Bouw van beide"; }));
    CHECK(mine.session().store().verify().value().empty());
}

TEST_CASE("a file that goes away is told of, and editing goes on as soon as it is back") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = window.session().path();
    const auto elsewhere = window.folder() / "elders.mijlpaal";
    std::filesystem::rename(file, elsewhere);
    REQUIRE(window.waitFor([&] { return window.frame().notice().Contains("plan.mijlpaal"); }));
    window.screenshot("file-gone");
    // A command takes the bar away for what it has to say, and not for good.
    window.command("plan.zoom_in");
    CHECK(window.frame().notice().Contains("plan.mijlpaal"));

    std::filesystem::rename(elsewhere, file);
    REQUIRE(window.waitFor([&] { return window.frame().notice().empty(); }));
    window.goTo("ONT", PlanColumn::duration);
    window.type("15");
    window.key(WXK_RETURN);
    CHECK(window.session().revision() == 2);
    CHECK(window.frame().notice().empty());
}

TEST_CASE("a file that was replaced by another can be opened again") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = window.session().path(), next = window.folder() / "nieuwer.mijlpaal";
    auto portfolio = smallPlan();
    auto activity = portfolio.all<model::Activity>().at({3});
    activity.nameNl = "Bouw van elders";
    portfolio.all<model::Activity>().put(activity);
    REQUIRE(app::Session::create(next, portfolio, base::message("New portfolio"), "planner"));
    std::filesystem::remove(file);
    std::filesystem::rename(next, file);
    REQUIRE(window.waitFor([&] { return !window.frame().notice().empty(); }));
    window.screenshot("file-replaced");
    auto& bar = window.frame().problemBar();
    REQUIRE(bar.answers().size() == 2);
    bar.answers().back().run();
    window.settle();
    CHECK(window.cell("BOU", PlanColumn::name) == "Bouw van elders");
    CHECK(window.frame().notice().empty());
}

TEST_CASE("a copy of a file that is gone is saved there and then, and the work goes on in it") {
    DrivenWindow window;
    window.open(smallPlan());
    std::filesystem::remove(window.session().path());
    REQUIRE(window.waitFor([&] { return !window.frame().notice().empty(); }));
    const auto copy = window.folder() / "gered.mijlpaal";
    window.chosenFile = copy;
    window.command("file.save_copy");
    CHECK(window.timesAskedForFile == 1);
    REQUIRE(window.frame().session());
    CHECK(window.session().path() == copy);
    CHECK(window.frame().notice().empty());
}

TEST_CASE("a copy gets its ending, and stands beside the file that goes on") {
    DrivenWindow window;
    window.open(smallPlan());
    window.chosenFile = window.folder() / "kopie";
    window.command("file.save_copy");
    CHECK(std::filesystem::exists(window.folder() / "kopie.mijlpaal"));
    CHECK(window.session().path() == window.folder() / "plan.mijlpaal");
    const auto opened = app::Session::open(window.folder() / "kopie.mijlpaal", "planner");
    REQUIRE(opened);
    CHECK((*opened)->now().portfolio() == window.session().now().portfolio());
}

TEST_CASE("a copy takes the place of no portfolio, and of no file that was not asked about") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto own = window.session().path();
    {
        window.chosenFile = own;
        window.command("file.save_copy");
        CHECK_FALSE(window.frame().notice().empty());
    }
    const auto text = window.folder() / "tekst.mijlpaal";
    std::ofstream{text} << "Geachte voorzitter,";
    {
        // The file dialog saw another name than the one with the ending.
        window.chosenFile = window.folder() / "tekst";
        Answer leave{[](wxDialog&) { return wxID_CANCEL; }};
        window.command("file.save_copy");
        CHECK(leave.asked == 1);
    }
    CHECK(std::filesystem::file_size(text) == 19);
    CHECK(window.session().revision() == 1);
}

TEST_CASE("what an earlier file left behind keeps a copy away, with the reason") {
    DrivenWindow window;
    window.open(smallPlan());
    std::ofstream{window.folder() / "oud.mijlpaal-wal"} << "x";
    window.chosenFile = window.folder() / "oud.mijlpaal";
    window.command("file.save_copy");
    CHECK(window.frame().notice().Contains("oud.mijlpaal-wal"));
    CHECK_FALSE(std::filesystem::exists(window.folder() / "oud.mijlpaal"));
}

TEST_CASE("Ctrl+S says that everything is in the file already") {
    DrivenWindow window;
    window.open(smallPlan());
    window.key('S', wxMOD_CONTROL);
    CHECK(window.frame().notice().Contains("plan.mijlpaal"));
    CHECK(window.frame().notice().Contains("1"));
    window.screenshot("saved-already");
    window.command("plan.zoom_in");
    CHECK(window.frame().notice().empty());
}

}  // namespace
}  // namespace mijlpaal::gui

#include "gui/dialogs/blocked_step_dialog.h"
#include "model/edit.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {
namespace {

model::ChangeSet named(const app::Session& session, model::ActivityId id, const std::string& name) {
    return model::renameActivity(session.now().portfolio(), id, name, model::Language::dutch).value();
}

TEST_CASE(
    "an undo that someone else's edit stands in the way of shows both values, and is passed over or left") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto id = window.id("ONT");
    REQUIRE(window.session().perform(named(window.session(), id, "Schets")));
    auto other = app::Session::open(window.session().path(), "finance");
    REQUIRE(other);
    REQUIRE((*other)->perform(named(**other, id, "Tekening")));
    window.settle();
    const auto steps = window.session().undoSteps().size();

    wxString said;
    const auto answering = [&](int answer) {
        return [&said, answer](wxDialog& dialog) {
            CHECK(dynamic_cast<BlockedStepDialog*>(&dialog) != nullptr);
            const auto* reasons = wxWindow::FindWindowByName(BlockedStepDialog::reasonsName, &dialog);
            said = static_cast<const wxTextCtrl*>(reasons)->GetValue();
            return answer;
        };
    };
    {
        Answer leave{answering(wxID_CANCEL)};
        window.command("edit.undo");
        CHECK(leave.asked == 1);
    }
    CHECK(said.Contains("Tekening"));
    CHECK(said.Contains("Schets"));
    CHECK(said.Contains("Ontwerp"));
    CHECK(window.session().undoSteps().size() == steps);
    {
        Answer pass{answering(wxID_OK)};
        window.command("edit.undo");
        CHECK(pass.asked == 1);
    }
    CHECK(window.session().undoSteps().size() == steps - 1);
    CHECK(window.session().now().portfolio().find(id)->nameNl == "Tekening");
}

TEST_CASE("the dialog of a blocked step can be read") {
    DrivenWindow window;
    window.open(smallPlan());
    const app::BlockedStep blocked{
        {3, base::message("Rename “{name}”", {{"name", "Ontwerp"}})},
        false,
        {base::message(
            "Both sides changed {field} of {record}: it was {was}, it is {now} now, and this edit makes "
            "it {wanted}.",
            {{"field", "name_nl"},
             {"record", "ONT"},
             {"was", "Schets"},
             {"now", "Tekening"},
             {"wanted", "Ontwerp"}})}};
    BlockedStepDialog dialog{&window.frame(), blocked};
    dialog.Show();
    window.settle();
    window.screenshot("blocked_step");
    CHECK(dialog.GetEscapeId() != wxID_ANY);
}

}  // namespace
}  // namespace mijlpaal::gui

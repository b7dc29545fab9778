#include "app/author.h"

#include "gui/dialogs/author_dialog.h"
#include "gui/frame/author.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/textctrl.h>

#include <cstdlib>

namespace mijlpaal::gui {
namespace {

/// Without MIJLPAAL_AUTHOR, and at the first start.
class FirstStart {
public:
    FirstStart() { unsetenv("MIJLPAAL_AUTHOR"); }
    DrivenWindow window;
};

int answering(wxDialog& dialog, const char* author) {
    static_cast<wxTextCtrl*>(dialog.FindWindow(AuthorDialog::authorName))->SetValue(author);
    return wxID_OK;
}

TEST_CASE("the first start asks for a role, once") {
    FirstStart start;
    auto& window = start.window;
    Answer typing{[&window](wxDialog& dialog) {
        dialog.CallAfter([&window, &dialog] {
            CHECK(window.waitFor([&dialog] { return dialog.IsActive(); }));
            window.type("projectbeheer");
            window.screenshot("how-one-signs");
            auto* ok = dialog.FindWindow(wxID_OK);
            window.click(*ok, {ok->GetSize().x / 2, ok->GetSize().y / 2});
        });
        return wxID_NONE;
    }};
    CHECK(authorOfUser() == "projectbeheer");
    CHECK(authorOfUser() == "projectbeheer");
    CHECK(typing.asked == 1);
}

TEST_CASE("who gives no role is “onbekend”, and is not asked again") {
    FirstStart start;
    Answer leaving{[](wxDialog&) { return wxID_CANCEL; }};
    CHECK(authorOfUser() == app::unknownAuthor);
    CHECK(authorOfUser() == app::unknownAuthor);
    CHECK(leaving.asked == 1);

    DrivenWindow another;
    Answer nothing{[](wxDialog& dialog) { return answering(dialog, "  "); }};
    CHECK(authorOfUser() == app::unknownAuthor);
}

TEST_CASE("MIJLPAAL_AUTHOR gives the role without a question") {
    FirstStart start;
    setenv("MIJLPAAL_AUTHOR", "inkoop", 1);
    Answer never{[](wxDialog&) { return wxID_CANCEL; }};
    CHECK(authorOfUser() == "inkoop");
    CHECK(never.asked == 0);
    start.window.open(smallPlan());
    CHECK_FALSE(start.window.frame().runCommand("project.author"));
    unsetenv("MIJLPAAL_AUTHOR");
}

TEST_CASE("another role holds for the next edit and for the next start") {
    FirstStart start;
    auto& window = start.window;
    window.open(smallPlan());
    {
        Answer inkoop{[](wxDialog& dialog) { return answering(dialog, "inkoop"); }};
        window.command("project.author");
    }
    CHECK(window.session().author() == "inkoop");
    window.goTo("ONT", PlanColumn::duration);
    window.type("15");
    window.key(WXK_RETURN);
    const auto journal = window.session().store().journal();
    REQUIRE(journal);
    CHECK(journal->back().author == "inkoop");
    CHECK(authorOfUser() == "inkoop");
}

TEST_CASE("a role can be given without a portfolio, and holds for the file that is opened next") {
    FirstStart start;
    auto& window = start.window;
    {
        Answer inkoop{[](wxDialog& dialog) { return answering(dialog, "inkoop"); }};
        window.command("project.author");
    }
    window.open(smallPlan());
    CHECK(window.session().author() == "inkoop");
}

}  // namespace
}  // namespace mijlpaal::gui

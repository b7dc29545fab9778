#include "gui/dialogs/output_file.h"

#include "gui/dialogs/choice_dialog.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>

#include <fstream>

namespace mijlpaal::gui {
namespace {

TEST_CASE("a file gets its ending, and no file that was not asked about is written over") {
    DrivenWindow window;
    const auto folder = window.folder();
    const auto with = [&](const char* name) {
        return withEnding(window.frame(), "x", folder / name, ".csv");
    };
    {
        Answer answer{[](wxDialog&) { return wxID_CANCEL; }};
        CHECK(with("tabel") == folder / "tabel.csv");
        CHECK(with("tabel.txt") == folder / "tabel.txt");
        CHECK(answer.asked == 0);
    }
    std::ofstream{folder / "tabel.csv"} << "x";
    {
        Answer leave{[](wxDialog&) { return wxID_CANCEL; }};
        CHECK(with("tabel").empty());
        CHECK(leave.asked == 1);
        // The file dialog asked about this one itself.
        CHECK(with("tabel.csv") == folder / "tabel.csv");
        CHECK(leave.asked == 1);
    }
    Answer over{[](wxDialog&) { return ChoiceDialog::answerOf(0); }};
    CHECK(with("tabel") == folder / "tabel.csv");
}

}  // namespace
}  // namespace mijlpaal::gui

#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/sheet_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/layout_faults.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/choicdlg.h>

#include <fstream>

namespace mijlpaal::gui {
namespace {

constexpr auto* sheet =
    "Planning levering;;;;\n"
    "Nr;Wat we doen;Dagen;Start;Voorganger;Kosten\n"
    "1;Apparatuur bestellen;5;1-6-2026;;100\n"
    "2;Apparatuur plaatsen;2;;1;200\n";

std::filesystem::path write(const std::filesystem::path& folder, const char* text) {
    const auto file = folder / "levering.csv";
    std::ofstream{file} << text;
    return file;
}

template <class Control>
Control& control(wxDialog& dialog, const wxString& name) {
    auto* found = dynamic_cast<Control*>(wxWindow::FindWindowByName(name, &dialog));
    REQUIRE_MESSAGE(found, toUtf8(name));
    return *found;
}

/// Chooses what a column is, as a person does.
void choose(wxDialog& dialog, const char* heading, const wxString& title) {
    auto& choice = control<wxChoice>(dialog, wxString::Format("%s.%s", SheetDialog::columnName, heading));
    REQUIRE(choice.SetStringSelection(title));
    wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
    event.SetEventObject(&choice);
    event.SetInt(choice.GetSelection());
    choice.ProcessWindowEvent(event);
}

bool holds(const model::Portfolio& portfolio, std::string_view name) {
    for (const auto& activity : portfolio.all<model::Activity>()) {
        if (activity.nameNl == name) return true;
    }
    return false;
}

TEST_CASE("a sheet of tasks shows its columns and its plan, can be told what a column is, and is adopted") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = write(window.folder(), sheet);
    int dialogs = 0;
    Answer person{[&](wxDialog& dialog) {
        if (++dialogs > 1) {
            CHECK(dynamic_cast<ImportDialog*>(&dialog));
            return wxID_APPLY;
        }
        REQUIRE(dynamic_cast<SheetDialog*>(&dialog));
        auto& verdict = control<wxStaticText>(dialog, SheetDialog::verdictName);
        auto& preview = control<wxDataViewListCtrl>(dialog, SheetDialog::previewName);
        CHECK(toUtf8(verdict.GetLabelText()).find("Geen kolom bevat de namen van de taken") !=
              std::string::npos);
        CHECK(preview.GetItemCount() == 0);
        dialog.Show();
        window.screenshot("sheet-dialog-without-names");

        choose(dialog, "Wat we doen", "Naam");
        CHECK(preview.GetItemCount() == 2);
        CHECK(preview.GetTextValue(1, 0) == "Apparatuur plaatsen");
        CHECK(preview.GetTextValue(1, 2) == "08-06-2026 08:00");
        choose(dialog, "Dagen", "Niet gelezen");
        CHECK(preview.GetTextValue(1, 2) == "02-06-2026 08:00");
        choose(dialog, "Dagen", "Duur");
        CHECK(preview.GetTextValue(1, 2) == "08-06-2026 08:00");
        window.settle();
        window.screenshot("sheet-dialog");
        CHECK(layoutFaults(dialog) == std::vector<std::string>{});
        dialog.Hide();
        return wxID_OK;
    }};
    window.frame().importPlan(file);
    window.settle();
    CHECK(dialogs == 2);
    CHECK(holds(window.session().now().portfolio(), "Apparatuur plaatsen"));
    CHECK_FALSE(window.frame().problemBar().IsShown());
}

TEST_CASE("what was said of a column is there again with the next sheet") {
    DrivenWindow window;
    window.open(smallPlan());
    int dialogs = 0;
    Answer person{[&](wxDialog& dialog) {
        if (!dynamic_cast<SheetDialog*>(&dialog)) return wxID_APPLY;
        if (++dialogs == 1) choose(dialog, "Wat wij doen", "Naam");
        CHECK(control<wxDataViewListCtrl>(dialog, SheetDialog::previewName).GetItemCount() == 1);
        return wxID_OK;
    }};
    window.frame().importPlan(write(window.folder(), "Wat wij doen;Duur\nIets;3\n"));
    window.frame().importPlan(write(window.folder(), "Wat wij doen;Duur\nIets anders;3\n"));
    CHECK(dialogs == 2);
    CHECK(holds(window.session().now().portfolio(), "Iets anders"));
}

TEST_CASE("a table that can be of several kinds of rows of the ledger is asked about, and read as what is chosen") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = write(window.folder(), "Datum;Omschrijving;Bedrag\n1-4-2026;Huur van apparatuur;1.250,00\n");
    int asked = 0;
    Answer person{[&](wxDialog& dialog) {
        auto* choice = dynamic_cast<wxSingleChoiceDialog*>(&dialog);
        if (!choice) return wxID_APPLY;
        ++asked;
        auto& list = control<wxListBox>(dialog, "listBox");
        dialog.Show();
        window.settle();
        window.screenshot("kind-of-ledger-rows");
        dialog.Hide();
        const auto line = list.FindString("Betalingen");
        REQUIRE(line != wxNOT_FOUND);
        choice->SetSelection(line);
        return wxID_OK;
    }};
    window.frame().importPlan(file);
    window.settle();
    CHECK(asked == 1);
    const auto& payments = window.session().now().portfolio().all<model::Payment>();
    REQUIRE(payments.size() == 1);
    CHECK(payments.begin()->amount == model::Money{125'000});
    CHECK_FALSE(window.frame().problemBar().IsShown());
}

TEST_CASE("a sheet that is not gone on with changes nothing") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto revision = window.session().revision();
    Answer person{[](wxDialog&) { return wxID_CANCEL; }};
    window.frame().importPlan(write(window.folder(), sheet));
    CHECK(person.asked == 1);
    CHECK(window.session().revision() == revision);
}

TEST_CASE("a workbook that is damaged is explained without its columns") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = window.folder() / "levering.xlsx";
    std::ofstream{file} << "PK\x03\x04 half";
    Answer person{[](wxDialog& dialog) {
        CHECK(dynamic_cast<ImportDialog*>(&dialog));
        CHECK_FALSE(dialog.FindWindow(wxID_APPLY));
        return wxID_CANCEL;
    }};
    window.frame().importPlan(file);
    CHECK(person.asked == 1);
}

}  // namespace
}  // namespace mijlpaal::gui

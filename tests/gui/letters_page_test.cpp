#include "gui/letters/letters_page.h"

#include "gui/letters/passage_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace mijlpaal::gui {
namespace {

LettersPage& openLetters(DrivenWindow& window) {
    window.frame().openExample();
    window.frame().book()->turnTo("letters");
    window.settle();
    auto* page = dynamic_cast<LettersPage*>(window.frame().book()->current());
    REQUIRE(page);
    REQUIRE(window.waitFor([&] { return page->isUpToDate(); }));
    window.settle();
    return *page;
}

template <class Control>
Control& named(LettersPage& page, const char* name) {
    auto* found = dynamic_cast<Control*>(wxWindow::FindWindowByName(name, &page));
    REQUIRE(found);
    return *found;
}

void choose(DrivenWindow& window, LettersPage& page, const char* name, int line) {
    auto& choice = named<wxChoice>(page, name);
    choice.SetSelection(line);
    wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
    event.SetEventObject(&choice);
    choice.ProcessWindowEvent(event);
    REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
    window.settle();
}

TEST_CASE("the page of letters shows how a letter reads and what is to be settled first") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    auto& unsettled = named<RowTree>(page, LettersPage::unsettledName);
    CHECK(preview.GetValue().Contains("Aan de Voorzitter van de Tweede Kamer"));
    CHECK(preview.GetValue().Contains("Concept: nog niet geschikt om te verzenden."));
    CHECK(unsettled.rows().size() > 4);
    window.screenshot("letters-kamerbrief");

    choose(window, page, LettersPage::kindName, 1);
    CHECK(preview.GetValue().Contains("# 5. Informatie die niet openbaar gemaakt kan worden"));
    choose(window, page, LettersPage::houseName, 3);
    CHECK(preview.GetValue().Contains("aan de Eerste en de Tweede Kamer"));
    window.screenshot("letters-nota");
}

TEST_CASE("a point to be settled leads to its record") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& unsettled = named<RowTree>(page, LettersPage::unsettledName);
    const auto& rows = unsettled.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [](const TreeRow& row) { return row.cells[0] == "V05"; });
    REQUIRE(found != rows.end());
    unsettled.chosen(*found);
    window.settle();
    CHECK(window.frame().book()->current() != &page);
}

TEST_CASE("a record that holds the letter up can be left out of it, and told again") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& unsettled = named<RowTree>(page, LettersPage::unsettledName);
    auto& status = named<wxStaticText>(page, LettersPage::statusName);
    const auto rowOf = [&](const wxString& code) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < unsettled.rows().size(); ++i) {
            if (unsettled.rows()[i].cells[0] == code) return i;
        }
        return std::nullopt;
    };
    REQUIRE(rowOf("LM27"));
    // From the line that says what helps, too.
    unsettled.selectRow(*rowOf("LM27") + 1);
    window.settle();
    window.command("letters.leave_out");
    REQUIRE(window.waitFor([&] { return page.isUpToDate() && !rowOf("LM27"); }));
    CHECK(status.GetLabelText().Contains("LM27"));
    window.command("letters.tell_all");
    REQUIRE(window.waitFor([&] { return page.isUpToDate() && rowOf("LM27").has_value(); }));
    CHECK_FALSE(status.GetLabelText().Contains("LM27"));
}

TEST_CASE("the letter in sight is written in the format of the name that was chosen") {
    DrivenWindow window;
    auto& page = openLetters(window);
    const auto file = window.folder() / "brief.docx";
    page.chooseFile = [&](const std::string& name) {
        CHECK(name == "kamerbrief.odt");
        return file;
    };
    window.command("letters.write");
    CHECK(std::filesystem::file_size(file) > 5'000);
    CHECK(window.frame().notice().Contains("brief.docx"));
}

TEST_CASE("on a day that is none there is no letter, and nothing can be written") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& date = named<wxTextCtrl>(page, LettersPage::dateName);
    date.SetFocus();
    date.SelectAll();
    window.type("32-5-2026");
    window.key(WXK_RETURN);
    window.settle();
    CHECK(named<wxTextCtrl>(page, LettersPage::previewName).GetValue().empty());
    CHECK(named<wxStaticText>(page, LettersPage::statusName).GetLabelText().Contains("32-5-2026"));
}

TEST_CASE("own words that are typed under a heading make a draft, stand in the letter, and are taken back with undo") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    auto& draft = named<wxChoice>(page, LettersPage::draftName);
    CHECK(draft.GetCount() == 1);
    DialogDriver typing{[&](wxDialog& dialog) {
        auto* asked = dynamic_cast<PassageDialog*>(&dialog);
        REQUIRE(asked);
        auto* heading = dynamic_cast<wxChoice*>(wxWindow::FindWindowByName(PassageDialog::headingName, asked));
        auto* text = dynamic_cast<wxTextCtrl*>(wxWindow::FindWindowByName(PassageDialog::textName, asked));
        REQUIRE(heading);
        REQUIRE(text);
        heading->SetStringSelection("Vervolg");
        text->SetFocus();
        window.type("Ik dank de keten.");
        window.screenshot("letters-own-words");
        asked->EndModal(wxID_OK);
    }};
    window.command("letters.words");
    REQUIRE(window.waitFor([&] { return page.isUpToDate() && preview.GetValue().Contains("Ik dank de keten."); }));
    CHECK(draft.GetCount() == 2);
    CHECK(draft.GetSelection() == 1);
    window.screenshot("letters-draft");
    window.command("edit.undo");
    REQUIRE(window.waitFor([&] { return page.isUpToDate() && !preview.GetValue().Contains("Ik dank de keten."); }));
    CHECK(draft.GetCount() == 1);
}

TEST_CASE("what is chosen for a draft is kept in it") {
    DrivenWindow window;
    auto& page = openLetters(window);
    DialogDriver typing{[&](wxDialog& dialog) {
        auto* asked = dynamic_cast<PassageDialog*>(&dialog);
        REQUIRE(asked);
        auto* text = dynamic_cast<wxTextCtrl*>(wxWindow::FindWindowByName(PassageDialog::textName, asked));
        text->SetValue("Opening.");
        asked->EndModal(wxID_OK);
    }};
    window.command("letters.words");
    REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
    choose(window, page, LettersPage::houseName, 3);
    const auto& drafts = window.session().now().portfolio().all<model::LetterDraft>();
    REQUIRE(drafts.size() == 1);
    CHECK((*drafts.begin()).house == "TK;EK");
    CHECK(named<wxTextCtrl>(page, LettersPage::previewName).GetValue().Contains("Aan de Voorzitters van de Eerste en de Tweede Kamer"));
    CHECK(named<wxChoice>(page, LettersPage::houseName).GetSelection() == 3);
}

TEST_CASE("a letter is written as PDF, and questions from a text are answered one by one") {
    DrivenWindow window;
    auto& page = openLetters(window);
    const auto file = window.folder() / "brief.pdf";
    page.chooseFile = [&](const std::string&) { return file; };
    window.command("letters.write");
    CHECK(std::filesystem::file_size(file) > 10'000);
    CHECK(window.frame().notice().Contains("brief.pdf"));

    const auto questions = window.folder() / "vragen.txt";
    std::ofstream{questions} << "? Klopt het dat GPS wordt vervangen?\nJa, dat klopt.\n";
    page.chooseQuestions = [&] { return questions; };
    choose(window, page, LettersPage::kindName, 4);
    window.command("letters.questions");
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    REQUIRE(window.waitFor([&] { return page.isUpToDate() && preview.GetValue().Contains("Ja, dat klopt."); }));
}

TEST_CASE("a letter can be made from an earlier revision, and of one that is not there there is none") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    auto& revision = named<wxTextCtrl>(page, LettersPage::revisionName);
    const auto type = [&](const char* text) {
        revision.SetFocus();
        revision.SelectAll();
        window.type(text);
        window.key(WXK_RETURN);
        REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
        window.settle();
    };
    CHECK(preview.GetValue().Contains("stand op 31 maart 2026"));
    type("1");
    CHECK(preview.GetValue().Contains("stand op 30 september 2025"));
    type("99");
    CHECK(preview.GetValue().empty());
    CHECK(named<wxStaticText>(page, LettersPage::statusName).GetLabelText().Contains("99"));
}

}  // namespace
}  // namespace mijlpaal::gui

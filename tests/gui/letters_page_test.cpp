#include "gui/letters/letters_page.h"

#include "app/sent_letters.h"
#include "base/input_file.h"
#include "gui/letters/passage_dialog.h"
#include "gui/letters/reading.h"
#include "gui/parts/text.h"
#include "letters/package.h"
#include "storage/sha256.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/driven_window.h"

#include <doctest/doctest.h>

#include <wx/msgdlg.h>
#include <wx/statusbr.h>

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

/// Answers every dialog with the same button, and keeps what was asked.
class Answering : public wxModalDialogHook {
public:
    explicit Answering(int answer) : answer_{answer} { Register(); }

    std::vector<wxString> asked;

protected:
    int Enter(wxDialog* dialog) override {
        const auto* message = dynamic_cast<wxMessageDialog*>(dialog);
        asked.push_back(message ? message->GetMessage() : dialog->GetTitle());
        return answer_;
    }

private:
    int answer_;
};

void perform(DrivenWindow& window, LettersPage& page, const model::ChangeSet& changes) {
    REQUIRE(window.session().perform(changes));
    window.settle();
    REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
    window.settle();
}

/// A draft of the annex of motions and promises, with one passage, that the person at the window and one other sign.
void addDraft(DrivenWindow& window, LettersPage& page) {
    model::LetterDraft draft;
    draft.id = {1};
    draft.code = "LD0001";
    draft.kind = model::LetterKind::promises;
    draft.letterDate = model::makeDay(2026, 4, 30);
    draft.mustSign = window.session().author() + ";directeur";
    model::DraftPassage passage;
    passage.id = {1};
    passage.code = "DP0001";
    passage.draft = draft.id;
    passage.textNl = "Ik dank de keten.";
    model::ChangeSet changes;
    changes.label = base::message("Draft");
    changes.add(draft);
    changes.add(passage);
    perform(window, page, changes);
    choose(window, page, LettersPage::draftName, 1);
}

/// Those who must sign the letter that is due have done so.
void signAll(DrivenWindow& window, LettersPage& page) {
    model::ChangeSet changes;
    changes.label = base::message("Signed");
    for (const auto& each : window.session().now().portfolio().all<model::SignOff>()) {
        auto after = each;
        after.signedOn = model::makeDay(2026, 4, 29);
        changes.change(each, std::move(after));
    }
    perform(window, page, changes);
}

const model::LetterDraft& draftOf(DrivenWindow& window) {
    return window.session().now().portfolio().all<model::LetterDraft>().at({1});
}

std::string hashOf(const std::string& bytes) {
    storage::Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
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
    CHECK(preview.GetValue().Contains("\n5. Informatie die niet openbaar gemaakt kan worden\n"));
    CHECK_FALSE(preview.GetValue().Contains("# 5."));
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

TEST_CASE("a letter tells what changed since the revision that is typed or the letter that is chosen") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    auto& since = named<wxComboBox>(page, LettersPage::sinceName);
    const auto made = [&] {
        REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
        window.settle();
        return preview.GetValue();
    };
    const auto type = [&](const char* text) {
        since.SetFocus();
        since.SelectAll();
        window.type(text);
        window.key(WXK_RETURN);
        return made();
    };
    CHECK_FALSE(preview.GetValue().Contains("Vergeleken met de"));
    const auto held = type("1");
    CHECK(held.Contains("Vergeleken met de stand op 30 september 2025 is het volgende gewijzigd."));
    CHECK(held.Contains("Stand 30 september 2025"));
    window.screenshot("letters-changes-since");
    CHECK(type("99").empty());
    CHECK(named<wxStaticText>(page, LettersPage::statusName).GetLabelText().Contains("99"));

    model::SentLetter letter;
    letter.id = {1};
    letter.code = "SL0001";
    letter.letterDate = letter.sentOn = model::makeDay(2025, 10, 2);
    letter.house = "TK";
    letter.revision = 1;
    model::ChangeSet changes;
    changes.label = base::message("Sent");
    changes.add(letter);
    since.SetValue({});
    perform(window, page, changes);
    REQUIRE(since.GetCount() == 1);
    CHECK(since.GetString(0).StartsWith("SL0001  "));
    since.SetSelection(0);
    wxCommandEvent event{wxEVT_COMBOBOX, since.GetId()};
    event.SetEventObject(&since);
    since.ProcessWindowEvent(event);
    CHECK(made().Contains("Vergeleken met de brief van 2 oktober 2025"));
}

TEST_CASE("the letter in sight is drawn with headings and tables, and its text has no marks of a format") {
    DrivenWindow window;
    auto& page = openLetters(window);
    auto& drawn = named<wxHtmlWindow>(page, LettersPage::drawnName);
    auto& preview = named<wxTextCtrl>(page, LettersPage::previewName);
    auto& reading = named<wxNotebook>(page, LettersPage::readingName);
    CHECK(reading.GetSelection() == 0);
    CHECK(drawn.ToText().Contains("Aan de Voorzitter van de Tweede Kamer"));
    CHECK(drawn.ToText().Contains("Boek"));
    window.screenshot("letters-drawn");
    reading.SetSelection(1);
    window.settle();
    window.screenshot("letters-text");
    const auto text = preview.GetValue();
    CHECK(text.Contains("\nStand van zaken\n"));
    CHECK(text.Contains("Mijlpaal: GPS gereed voor het nieuwe Wetboek van Strafvordering; Planning maart 2024: tweede kwartaal "
                        "2028; "));
    for (const char* mark : {"**", " | ", "\n# ", "\n## "}) CHECK_FALSE(text.Contains(mark));
}

TEST_CASE("a draft is signed by the role at the window, once, and its next version by nobody") {
    DrivenWindow window;
    auto& page = openLetters(window);
    addDraft(window, page);
    const auto role = window.session().author();
    window.command("letters.sign");
    REQUIRE(window.waitFor([&] { return !draftOf(window).signedBy.empty(); }));
    CHECK(draftOf(window).signedBy == role);
    CHECK(draftOf(window).signedFingerprint.size() == 64);
    REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
    window.settle();
    const auto revision = window.session().revision();
    CHECK(named<wxStaticText>(page, LettersPage::statusName).GetLabelText().Contains("directeur"));

    window.command("letters.sign");
    window.settle();
    CHECK(window.session().revision() == revision);
    CHECK(window.frame().notice().Contains("LD0001"));

    window.command("letters.next_version");
    REQUIRE(window.waitFor([&] { return draftOf(window).version == 2; }));
    CHECK(draftOf(window).signedBy.empty());
}

TEST_CASE("a letter is recorded as sent with its bytes once all have signed, and not before") {
    DrivenWindow window;
    auto& page = openLetters(window);
    addDraft(window, page);
    const auto file = window.folder() / "moties.odt";
    int asked = 0;
    page.chooseFile = [&](const std::string&) {
        ++asked;
        return file;
    };
    const auto& sent = [&]() -> const auto& { return window.session().now().portfolio().all<model::SentLetter>(); };
    window.command("letters.send");
    window.settle();
    CHECK(asked == 0);
    CHECK(sent().size() == 0);
    CHECK(window.frame().notice().Contains("directeur"));
    CHECK_FALSE(std::filesystem::exists(file));

    signAll(window, page);
    model::ChangeSet changes;
    changes.label = base::message("Nobody else");
    auto draft = draftOf(window);
    draft.mustSign.clear();
    changes.change(draftOf(window), draft);
    perform(window, page, changes);
    window.command("letters.send");
    REQUIRE(window.waitFor([&] { return sent().size() == 1; }));
    CHECK(window.frame().GetStatusBar()->GetStatusText().Contains("is vastgelegd als"));
    const auto& letter = *sent().begin();
    const auto bytes = base::bytesIn(file);
    REQUIRE(bytes);
    CHECK(letter.kind == model::LetterKind::promises);
    CHECK(letter.letterDate == model::makeDay(2026, 4, 30));
    CHECK(letter.sentOn == DrivenWindow::today);
    CHECK(letter.fileName == "moties.odt");
    CHECK(letter.size == static_cast<std::int64_t>(bytes->size()));
    CHECK(letter.hash == hashOf(*bytes));
    const auto again = window.folder() / "terug.odt";
    REQUIRE(app::writeSent(window.session(), letter.code, again));
    CHECK(base::bytesIn(again) == bytes);
    const auto& figures = window.session().now().portfolio().all<model::QuotedFigure>();
    CHECK(std::ranges::count_if(figures, [&](const auto& each) { return each.letter == letter.id; }) > 0);
}

TEST_CASE("a draft that was edited in a word processor is read back after asking, and left where that is answered") {
    DrivenWindow window;
    auto& page = openLetters(window);
    addDraft(window, page);
    const auto file = window.folder() / "moties.odt", edited = window.folder() / "bewerkt.odt";
    page.chooseFile = [&](const std::string&) { return file; };
    window.command("letters.write");
    const auto bytes = base::bytesIn(file);
    REQUIRE(bytes);
    auto content = letters::partOf(*bytes, "content.xml").value();
    const std::string words = "Ik dank de keten.";
    const auto at = content.find(words);
    REQUIRE(at != std::string::npos);
    content.replace(at, words.size(), "Ik dank de hele keten.");
    std::ofstream{edited, std::ios::binary}
        << letters::packed({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}).value();
    page.chooseEdited = [&] { return edited; };
    const auto text = [&] {
        return window.session().now().portfolio().all<model::DraftPassage>().at({1}).textNl;
    };
    {
        Answering no{wxID_NO};
        window.command("letters.read_back");
        window.settle();
        REQUIRE(no.asked.size() == 1);
        CHECK(no.asked[0].Contains("DP0001"));
        CHECK(no.asked[0].Contains("Ik dank de hele keten."));
    }
    CHECK(text() == words);
    {
        Answering yes{wxID_YES};
        window.command("letters.read_back");
        REQUIRE(window.waitFor([&] { return text() == "Ik dank de hele keten."; }));
    }
    REQUIRE(window.waitFor([&] { return page.isUpToDate(); }));
    CHECK(named<wxTextCtrl>(page, LettersPage::previewName).GetValue().Contains("Ik dank de hele keten."));
    // What says the same as the draft asks nothing.
    Answering none{wxID_YES};
    window.command("letters.read_back");
    window.settle();
    CHECK(none.asked.empty());
}

}  // namespace
}  // namespace mijlpaal::gui

#pragma once

#include "app/drafts.h"
#include "app/letter_file.h"
#include "gui/parts/page.h"
#include "gui/parts/row_tree.h"
#include "gui/parts/side_work.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/html/htmlwin.h>
#include <wx/notebook.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// Letters that may leave: which kind, of what date, to whom, answering what, by a draft or without one; what
/// must be settled before it can be sent, and how it reads.
class LettersPage : public Page {
public:
    static constexpr auto draftName = "letters.draft", kindName = "letters.kind", dateName = "letters.date",
                          houseName = "letters.house", answersName = "letters.answers",
                          referenceName = "letters.reference", yourReferenceName = "letters.your_reference",
                          signatoriesName = "letters.signatories", statusName = "letters.status",
                          unsettledName = "letters.unsettled", previewName = "letters.preview",
                          drawnName = "letters.drawn", readingName = "letters.reading",
                          pointName = "letters.point", writeName = "letters.write_button",
                          wordsName = "letters.words_button", revisionName = "letters.revision",
                          sinceName = "letters.since";

    LettersPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    bool isTyping() const override;
    void takeFocus() override { kind_->SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    /// The letter in sight is that of what was chosen.
    bool isUpToDate() const { return !work_.isRunning(); }

    /// What is asked of people; replaced where nobody can be asked. Nothing is done with an empty answer.
    std::function<std::filesystem::path(const std::string& name)> chooseFile;
    std::function<std::filesystem::path()> chooseQuestions, chooseTemplates, chooseEdited;

private:
    /// A letter, and the report that it was made of.
    struct Letter {
        letters::PublicReport report;
        app::MadeLetter made;
    };

    wxTextCtrl* field(const char* name, const wxString& value);
    wxChoice* choice(const char* name, const wxArrayString& lines);
    void offerDrafts();
    void offerItems();
    void offerLetters();
    /// The letter that was sent, or the revision, since which is told what changed; empty for the last letter.
    std::string since() const;
    /// The controls say what the draft does.
    void showDraft();
    /// Something was chosen or typed: it goes into the draft, where there is one.
    void changed();
    void make();
    void present(const base::Result<Letter>& made);
    void sayStatus(const wxString& text);
    wxString statusOf(const Letter& letter) const;

    /// At once, or as soon as the letter that is being made is there.
    void whenMade(std::function<void()> what);
    std::vector<std::string> unsignedRoles(const Letter& letter) const;
    void showPoint();

    void write();
    void send();
    void addWords();
    /// Turns to a draft that is in the file.
    void chooseDraft(const std::string& code);
    void sign(const base::Result<model::ChangeSet>& changes);
    void readBack();
    /// The code in the selected row; empty for none.
    std::string selectedCode() const;
    void leaveOut();

    letters::LetterKind kind() const;
    std::string item() const;
    /// Null without one.
    const model::LetterDraft* draft() const;
    /// A draft with what the controls say.
    model::LetterDraft typedInto(model::LetterDraft draft) const;
    model::LetterDraft newDraft() const;
    base::Result<app::PublishOptions> options() const;
    /// The portfolio as it was at the revision that was typed, or else as it is. Errors: there is no such
    /// revision.
    base::Result<app::View> asked() const;
    std::string draftCode() const;

    app::View view_;
    base::Result<Letter> made_;
    wxChoice *draft_ = nullptr, *kind_ = nullptr, *house_ = nullptr, *answers_ = nullptr;
    wxTextCtrl *date_ = nullptr, *reference_ = nullptr, *yourReference_ = nullptr, *signatories_ = nullptr,
               *revision_ = nullptr, *preview_ = nullptr, *point_ = nullptr;
    wxComboBox* since_ = nullptr;
    std::string sinceInSight_;  ///< what the letter in sight was made with
    wxStaticText* status_ = nullptr;
    /// The letter in sight, drawn and as text.
    wxNotebook* reading_ = nullptr;
    wxHtmlWindow* drawn_ = nullptr;
    RowTree* unsettled_ = nullptr;
    /// The codes that the lines of the choices stand for; empty for the first.
    std::vector<std::string> codes_, draftCodes_;
    /// Of records that this letter does not tell.
    std::vector<std::string> without_;
    std::vector<letters::Question> questions_;
    std::filesystem::path templates_;
    std::function<void()> waiting_;
    SideWork work_;
};

}  // namespace mijlpaal::gui

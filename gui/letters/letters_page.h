#pragma once

#include "app/letter_file.h"
#include "gui/parts/page.h"
#include "gui/parts/row_tree.h"
#include "gui/parts/side_work.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// Letters that may leave: which kind, of what date, to whom, answering what; what must be settled before it
/// can be sent, and how it reads.
class LettersPage : public Page {
public:
    static constexpr auto kindName = "letters.kind", dateName = "letters.date", houseName = "letters.house",
                          answersName = "letters.answers", statusName = "letters.status",
                          unsettledName = "letters.unsettled", previewName = "letters.preview",
                          writeName = "letters.write_button";

    LettersPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    bool isTyping() const override { return date_->HasFocus(); }
    void takeFocus() override { kind_->SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    /// The letter in sight is that of what was chosen.
    bool isUpToDate() const { return !work_.isRunning(); }
    /// Asks for the file to write; replaced where nobody can be asked.
    std::function<std::filesystem::path(const std::string& name)> chooseFile;

private:
    void offerItems();
    void make();
    void present(const base::Result<app::MadeLetter>& made);
    void sayStatus(const wxString& text);
    void write();
    /// The code in the selected row; empty for none.
    std::string selectedCode() const;
    void leaveOut();
    letters::LetterKind kind() const;

    app::View view_;
    base::Result<app::MadeLetter> made_;
    wxChoice *kind_ = nullptr, *house_ = nullptr, *answers_ = nullptr;
    wxTextCtrl *date_ = nullptr, *preview_ = nullptr;
    wxStaticText* status_ = nullptr;
    RowTree* unsettled_ = nullptr;
    /// The codes that the lines of the choice stand for; empty for the first.
    std::vector<std::string> codes_;
    /// Of records that this letter does not tell.
    std::vector<std::string> without_;
    SideWork work_;
};

}  // namespace mijlpaal::gui

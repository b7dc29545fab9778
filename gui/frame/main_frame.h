#pragma once

#include "app/session.h"
#include "export/plan_file.h"
#include "gui/forecast/forecasts.h"
#include "gui/forecast/kept_forecasts.h"
#include "gui/frame/background.h"
#include "gui/frame/command_table.h"
#include "gui/frame/menus.h"
#include "gui/frame/notice_bar.h"
#include "gui/frame/page_book.h"
#include "gui/frame/status_bar.h"
#include "gui/parts/page.h"
#include "import/imported.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a window needs from outside.
struct WindowOptions {
    /// The day it is; asked when it is shown, never taken from a clock here.
    std::function<model::Day()> today;
    /// The role under which edits are written.
    std::string author;
    /// The folder of the example; empty when there is none.
    std::filesystem::path exampleFolder;
    /// Where the example becomes a portfolio file.
    std::filesystem::path exampleFile;
    /// In the order of the switcher; asked again when the language changes.
    std::function<std::vector<PageKind>()> pages;
    /// The folder of the documentation; empty when it is not here.
    std::filesystem::path documentation = {};
    /// Asks for the file to write, in place of the dialog of the system: with its title and a name to begin
    /// with. An empty answer is none.
    std::function<std::filesystem::path(const wxString& title, const std::string& name)> chooseFile = {};
    /// How long work goes on before the window tells of it.
    std::chrono::milliseconds patience{300};
};

/// One window for one portfolio; without one it shows how to get one. There is nothing to save: every edit is
/// in the file when it is made.
class MainFrame : public wxFrame, private PageHost {
public:
    explicit MainFrame(WindowOptions options);
    ~MainFrame() override;

    /// The file in this window, or in a new one when this one has a portfolio. False when it was refused; why
    /// is shown.
    bool openFile(const std::filesystem::path& path);
    /// The same for someone who asks for it: the window that has it open comes in front.
    void openForPerson(const std::filesystem::path& path);
    bool createFile(const std::filesystem::path& path);
    /// Shows what a plan of any kind (a folder, a file of another program) holds and, when it is adopted,
    /// takes it into this portfolio or a new file.
    void importPlan(const std::filesystem::path& plan);
    /// Writes the plan for another program, and shows what that has no place for. False when it was not
    /// written.
    bool exportPlan(exporting::PlanFormat format, const std::filesystem::path& file);
    void openExample();

    /// Nothing while there is no portfolio.
    app::Session* session() { return session_.get(); }
    PageBook* book() { return book_; }

    CommandTable& commands() { return commands_; }
    Situation situation() const;
    /// False when there is no such command, or it is not possible now.
    bool runCommand(std::string_view name);

    bool perform(const base::Result<model::ChangeSet>& changes) override;
    bool goTo(model::ObjectRef record) override;
    Forecasts& forecasts() override { return *forecasts_; }
    KeptForecasts& keptForecasts() override { return *keptForecasts_; }

    /// A problem, in a bar that stays until it is closed or something else is done.
    void showProblem(const base::Message& problem);
    void hideProblem();
    /// Something else to tell there, with what can be done about it.
    void tell(Notice notice);
    NoticeBar& problemBar() { return *notices_; }
    /// What stands in the bar; empty while there is none.
    wxString notice() const { return notices_->text(); }

    /// Puts every window in this language, now and at the next start.
    void speakFromNowOn(model::Language language);

private:
    enum StatusField { fieldMessage, fieldWork, fieldCounts, fieldRevision, fieldStatusDate, statusFields };

    const app::View& now() const override { return session_->now(); }
    model::Day today() const override { return options_.today(); }
    const std::string& author() const override { return session_->author(); }
    base::Result<std::vector<storage::JournalEntry>> journalSince(std::int64_t revision) const override {
        return session_->store().journalSince(revision);
    }
    base::Result<model::Patches> patches(std::int64_t revision) const override {
        return session_->store().patches(revision);
    }
    app::BaselineShelf& baselines() override { return *baselines_; }
    base::Result<void> preview(const model::ChangeSet& changes) override;
    void cancelPreview() override;
    void refuse(const base::Message& why) override { showProblem(why); }
    void say(const base::Message& what) override;
    void situationChanged() override;
    void showMenu(wxWindow& at, const std::vector<std::string>& commands) override;

    std::vector<Command> fileCommands();
    std::vector<Command> exchangeCommands();
    std::vector<Command> editCommands();
    std::vector<Command> windowCommands();
    std::vector<Command> forecastCommands();
    void addPageCommands(std::vector<Command>& commands);
    /// After another page came in sight, or none.
    void makeCommands();
    void onCommand(wxCommandEvent& event);

    void showStartPage();
    void leaveStartPage();
    void showSession(std::unique_ptr<app::Session> session);
    /// Keeps how the pages are arranged, lets go of them, and gives what they showed.
    std::unique_ptr<app::Session> leavePages();
    /// Lets go of the file too.
    void leaveSession();
    void makeAnew();
    void makeNoticeBar();
    void showView();
    /// Brings the window of this program in front that has the file open; false when none has.
    bool showWindowOf(const std::filesystem::path& path);
    void showStatus();
    /// What is worked on beside the window, in the status bar.
    void showWork();
    void showNotices();
    std::optional<wxString> findingsText();
    Notice::Answer copyAnswer();
    void putNoticeAside();
    /// Takes in what other programs wrote to the file, and sees whether it is still there.
    void lookAtFile();
    void tellFileTrouble(const base::Message& trouble);
    /// Shows both sides of what another program changed before this edit, and lets one choose. False when there is
    /// nothing of the kind.
    bool tellClash(const model::ChangeSet& changes);
    void settleClash(const model::ChangeSet& changes, bool takesMine);
    void openAgain();
    void tellWhoWrote(std::int64_t before);
    void askCommand();
    void takeBack(bool isRedo);
    base::Result<JournalSteps> journalSteps(std::int64_t revision) const override;
    void undo(std::int64_t revision) override { takeBack(false, revision); }
    base::Result<std::vector<app::AuditFigure>> auditTrail(const app::View& view) const override;
    base::Result<std::vector<app::Proposal>> proposals() const override;
    void decide(std::int64_t branch, model::Verdict verdict, const std::string& note) override;
    void adopt(std::int64_t branch) override;
    bool propose(const std::string& name, const model::ChangeSet& changes) override;
    void tellContradicted(const app::View& before);
    void wrote(const base::Message& what, const std::filesystem::path& file, bool isUnfinished) override;
    base::Result<app::View> viewOf(std::int64_t revision) const override;
    bool recordSent(const letters::PublicReport& report, const letters::Document& document,
                    const app::SentFile& file) override;
    void keepScenario(const std::string& name, const std::vector<model::ChangeSet>& steps) override;
    void takeBack(bool isRedo, std::int64_t revision);
    /// Goes to the first record that the last step changed and that is still there.
    void showChanged();
    void askToPassOver();

    void askNew();
    void askOpen();
    void askImport();
    void askImportFile();
    void askNewFromFile();
    void askExport(exporting::PlanFormat format);
    /// Of another planning program; empty when none was chosen.
    std::filesystem::path askPlanFile(const wxString& title);
    /// Does work beside the window, and says in the status bar that it does.
    template <class Work>
    auto work(const wxString& what, Leaving leaving, Work work) {
        SetStatusText(what, fieldMessage);
        auto result = inBackground(this, what, options_.patience, leaving, std::move(work));
        SetStatusText({}, fieldMessage);
        return result;
    }
    /// Lets the columns of a sheet of tasks be seen and changed; of another plan there is nothing to ask.
    /// Nothing when the user does not want to go on.
    std::optional<importing::ImportOptions> askColumns(const std::filesystem::path& plan,
                                                       const model::Portfolio& base);
    void importInto(app::Session& session, const std::filesystem::path& plan);
    void importAsNew(const std::filesystem::path& plan);
    std::filesystem::path askNewFile(const wxString& title, const std::string& name);
    /// Where to write, with the ending of its kind; empty when nothing was chosen, or something else is there
    /// that may not go.
    std::filesystem::path askOutput(const wxString& title, const std::string& name, const std::string& ending,
                                    const wxString& kind);
    /// Asks where, and writes a copy of the whole file there. One that cannot go on in its file goes on in
    /// the copy. False when there is none.
    bool askCopy();
    /// Asks first when the file is gone, so that what is in sight would be lost.
    bool mayLeave();
    /// The key of a menu in a table, which wxWidgets does not tell the table of.
    void onContextMenu(wxContextMenuEvent& event);
    /// A key of a command, which the control that has the focus would take for its own.
    void onKey(wxKeyEvent& event);
    void tellSaved();
    void askSettings();
    void askAuthor();
    void closePortfolio();
    /// This window when it has no portfolio, else a new one.
    MainFrame& windowForAnother();

    WindowOptions options_;
    std::unique_ptr<app::Session> session_;
    std::optional<app::BaselineShelf> baselines_;
    std::optional<Forecasts> forecasts_;
    std::optional<KeptForecasts> keptForecasts_;
    base::Connection changed_, forecastChanged_;
    /// The records that the last change of what is shown was about.
    std::vector<model::ObjectRef> lastChanged_;
    CommandTable commands_;
    Menus menus_{*this, commands_};
    NoticeBar* notices_ = nullptr;
    StatusBar* status_ = nullptr;
    wxTimer fileTimer_{this};
    wxPanel* start_ = nullptr;
    PageBook* book_ = nullptr;
    /// What was told last, until something else is done.
    std::optional<Notice> told_;
    /// Why the file cannot be used now.
    std::optional<base::Message> fileTrouble_;
    /// Whether the portfolio broke rules when it was last looked at.
    bool isBroken_ = false;
    /// What someone does not want to see of what is wrong with the file.
    wxString putAside_;
};

}  // namespace mijlpaal::gui

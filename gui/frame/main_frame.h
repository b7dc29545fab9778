#pragma once

#include "app/session.h"
#include "export/plan_file.h"
#include "gui/plan/plan_page.h"

#include <wx/frame.h>
#include <wx/infobar.h>

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
};

/// One window for one portfolio; without one it shows how to get one. There is nothing to save: every edit is
/// in the file when it is made.
class MainFrame : public wxFrame {
public:
    explicit MainFrame(WindowOptions options);
    ~MainFrame() override;

    /// The file in this window, or in a new one when this one has a portfolio. False when it was refused; why
    /// is shown.
    bool openFile(const std::filesystem::path& path);
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
    PlanPage* page() { return page_; }

    /// A problem, in a bar that stays until it is closed or something else is done.
    void showProblem(const base::Message& problem);
    void hideProblem();
    wxInfoBar& problemBar() { return *problemBar_; }

private:
    void makeMenus();
    void makeToolBar();
    void bindCommands();
    void showStartPage();
    void showSession(std::unique_ptr<app::Session> session);
    void showState();
    void showRecentFiles();
    /// Puts the baselines in their menu, when they or the one shown are not what they were.
    void showBaselines();
    /// Runs the command on the page, when there is one.
    void onPage(int command, void (PlanPage::*run)());

    void askNew();
    void askOpen();
    void askImport();
    void askImportFile();
    void askNewFromFile();
    void askExport(exporting::PlanFormat format);
    /// Of another planning program; empty when none was chosen.
    std::filesystem::path askPlanFile(const wxString& title);
    void importInto(app::Session& session, const std::filesystem::path& plan);
    void importAsNew(const std::filesystem::path& plan);
    std::filesystem::path askNewFile(const wxString& title, const std::string& name);
    void askLetter();
    void askSettings();
    void askBaseline();
    void closePortfolio();
    /// This window when it has no portfolio, else a new one.
    MainFrame& windowForAnother();

    WindowOptions options_;
    std::unique_ptr<app::Session> session_;
    wxInfoBar* problemBar_ = nullptr;
    wxPanel* start_ = nullptr;
    PlanPage* page_ = nullptr;
    wxMenu* recent_ = nullptr;
    wxMenu* baselines_ = nullptr;
    std::vector<app::KnownBaseline> listed_;
    std::optional<app::KnownBaseline> chosen_;
};

}  // namespace mijlpaal::gui

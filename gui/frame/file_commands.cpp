#include "app/import_preview.h"
#include "gui/dialogs/choice_dialog.h"
#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/output_file.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/recent_files.h"
#include "gui/parts/draft_keeper.h"
#include "gui/parts/text.h"

#include <wx/control.h>
#include <wx/filedlg.h>
#include <wx/translation.h>
#include <wx/utils.h>

/// The commands that make, open and close a portfolio, and the letter that goes out of it.
namespace mijlpaal::gui {

namespace {

wxString portfolioFiles() {
    return _("Portfolios") + " (*.mijlpaal)|*.mijlpaal|" + _("All files") + "|*";
}

/// Counted on until no portfolio has it, as a copy never replaces one.
std::string freeName(const std::filesystem::path& folder, const std::string& name) {
    std::error_code ignored;
    auto free = name;
    for (int i = 2; std::filesystem::exists(folder / (free + ".mijlpaal"), ignored); ++i)
        free = name + " " + std::to_string(i);
    return free;
}

}  // namespace

std::vector<Command> MainFrame::fileCommands() {
    return {
        {.name = "file.new",
         .text = _("&New…"),
         .key = "Ctrl+N",
         .icon = Icon::create,
         .help = _("New portfolio"),
         .run = [this] { askNew(); }},
        {.name = "file.open",
         .text = _("&Open…"),
         .key = "Ctrl+O",
         .icon = Icon::open,
         .help = _("Open a portfolio"),
         .run = [this] { askOpen(); }},
        {.name = "file.recent",
         .text = _("Opened &last"),
         .choices =
             [this] {
                 std::vector<Command> files;
                 for (const auto& file : recentFiles()) {
                     files.push_back({.name = "file.recent." + file.string(),
                                      .text = wxControl::EscapeMnemonics(fromUtf8(file.string())),
                                      .run = [this, file] { openForPerson(file); }});
                 }
                 return files;
             }},
        {.name = "file.example",
         .text = _("&Example"),
         .possible = [this](const Situation&) { return !options_.exampleFolder.empty(); },
         .run = [this] { openExample(); }},
        {.name = "file.letter",
         .text = _("Le&tters to parliament"),
         .possible = hasFile,
         .run = [this] { book_->turnTo("letters"); }},
        {.name = "file.save",
         .text = _("&Save"),
         .key = "Ctrl+S",
         .possible = hasFile,
         .run = [this] { tellSaved(); }},
        {.name = "file.save_copy",
         .text = _("Save a &copy…"),
         .key = "Ctrl+Shift+S",
         .possible = hasFile,
         .run = [this] { askCopy(); }},
        {.name = "file.close",
         .text = _("&Close portfolio"),
         .key = "Ctrl+W",
         .possible = hasFile,
         .run = [this] { closePortfolio(); }},
        {.name = "file.quit", .text = _("&Quit"), .key = "Ctrl+Q", .run = [this] { Close(); }},
    };
}

MainFrame& MainFrame::windowForAnother() {
    if (!session_) return *this;
    auto* window = new MainFrame{options_};
    window->Show();
    return *window;
}

bool MainFrame::openFile(const std::filesystem::path& path) {
    auto opened = [&] {
        const wxBusyCursor busy;
        return app::Session::open(path, options_.author);
    }();
    if (!opened) {
        forgetFile(path);
        situationChanged();
        showProblem(opened.error());
        return false;
    }
    const auto news = (*opened)->news();
    auto& window = windowForAnother();
    window.showSession(std::move(*opened));
    if (!news.empty()) {
        wxString text;
        for (const auto& each : news) text += (text.empty() ? "" : " ") + translated(each.message);
        // What is broken in the file is told when this was read.
        window.tell({text, wxICON_INFORMATION});
    }
    return true;
}

bool MainFrame::createFile(const std::filesystem::path& path) {
    const auto today = options_.today();
    const int year{std::chrono::year_month_day{today}.year()};
    auto empty = model::emptyPortfolio(today, year - 3, year + 12);
    auto settings = empty.settings();
    settings.nameNl = path.stem().string();
    empty.all<model::Settings>().put(settings);
    auto made = app::Session::create(path, empty, base::message("New portfolio"), options_.author);
    if (!made) {
        showProblem(made.error());
        return false;
    }
    windowForAnother().showSession(std::move(*made));
    return true;
}

std::filesystem::path MainFrame::askNewFile(const wxString& title, const std::string& name) {
    return askOutput(title, name, ".mijlpaal", _("Portfolios"));
}

std::filesystem::path MainFrame::askOutput(const wxString& title, const std::string& name,
                                           const std::string& ending, const wxString& kind) {
    const auto bySystem = [&]() -> std::filesystem::path {
        wxFileDialog dialog{this,
                            title,
                            {},
                            fromUtf8(name + ending),
                            kind + " (*" + ending + ")|*" + ending + "|" + _("All files") + "|*",
                            wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
        if (dialog.ShowModal() != wxID_OK) return {};
        return toUtf8(dialog.GetPath());
    };
    const auto chosen = options_.chooseFile ? options_.chooseFile(title, name + ending) : bySystem();
    if (chosen.empty()) return {};
    return withEnding(*this, title, chosen, ending);
}

void MainFrame::askNew() {
    const auto path = askNewFile(_("New portfolio"), toUtf8(_("Portfolio")));
    if (!path.empty()) createFile(path);
}

void MainFrame::askOpen() {
    wxFileDialog dialog{this, _("Open a portfolio"), {},
                        {},   portfolioFiles(),      wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() == wxID_OK) openForPerson(toUtf8(dialog.GetPath()));
}

void MainFrame::openExample() {
    if (std::filesystem::exists(options_.exampleFile)) {
        openForPerson(options_.exampleFile);
        return;
    }
    std::error_code ignored;  // what is wrong with the folder, making the file will say
    std::filesystem::create_directories(options_.exampleFile.parent_path(), ignored);
    auto made = [&] {
        const wxBusyCursor busy;
        return app::createFromFolder(options_.exampleFile, options_.exampleFolder, options_.author);
    }();
    if (!made) {
        showProblem(made.error());
    } else if (!made->session) {
        ImportDialog{this, _("Example"), made->findings, {}}.ShowModal();
    } else {
        windowForAnother().showSession(std::move(made->session));
    }
}

/// For those who are used to save: there is nothing to.
void MainFrame::tellSaved() {
    book_->current()->stopTyping();
    lookAtFile();
    if (fileTrouble_) return showProblem(*fileTrouble_);
    tell({filled(_("Everything is saved already: revision {number} is in {file}."),
                 {{"number", wxString::Format("%lld", static_cast<long long>(session_->revision()))},
                  {"file", fromUtf8(session_->path().string())}}),
          wxICON_INFORMATION,
          {copyAnswer()}});
}

bool MainFrame::askCopy() {
    book_->current()->stopTyping();
    const auto own = session_->path();
    const auto name = filled(_("{name} (copy)"), {{"name", fromUtf8(own.stem().string())}});
    const auto copy = askNewFile(_("Save a copy"), freeName(own.parent_path(), toUtf8(name)));
    if (copy.empty()) return false;
    const bool isGone = !session_->store().head();
    auto done = session_->store().copyTo(copy, storage::Existing::replace);
    bool isPlanAlone = false;
    if (!done && isGone) {
        // Of a file that can no longer be read what is in memory is all there is.
        const auto saved = app::Session::create(
            copy, session_->now().portfolio(),
            base::message("Saved without its journal, because the file was lost"), session_->author());
        isPlanAlone = saved.has_value();
        if (isPlanAlone) done = {};
    }
    if (!done) {
        showProblem(done.error());
        return false;
    }
    if (session_->isReadOnly() || isGone) {
        leaveSession();
        if (!openFile(copy)) showStartPage();
    }
    if (!session_) return true;
    say(isPlanAlone ? base::message("The portfolio is in {file}, without its journal, which was lost with the file.",
                                    {{"file", copy.string()}})
                    : base::message("The copy is in {file}.", {{"file", copy.string()}}));
    return true;
}

namespace {

/// Asks what becomes of what was typed and is not posted. False when one stays.
bool mayLeaveDraft(wxWindow& frame, PageBook& book) {
    auto* keeper = book.find<DraftKeeper>();
    if (!keeper || !keeper->hasDraft()) return true;
    ChoiceDialog dialog{&frame,
                        _("A row is not posted"),
                        _("The row that was typed below the ledger is not posted yet."),
                        {_("Post it"), _("Throw it away")},
                        _("Do not close")};
    const auto answer = dialog.ShowModal();
    if (answer == ChoiceDialog::answerOf(0) && keeper->keepDraft()) return true;
    if (answer == ChoiceDialog::answerOf(1)) {
        keeper->dropDraft();
        return true;
    }
    book.turnTo("ledger");
    return false;
}

}  // namespace

bool MainFrame::mayLeave() {
    if (session_ && book_ && !mayLeaveDraft(*this, *book_)) return false;
    if (!session_ || session_->store().head()) return true;
    const auto file = fromUtf8(session_->path().filename().string());
    ChoiceDialog dialog{this,
                        _("The file is gone"),
                        filled(_("{file} was removed, renamed or replaced. Without a copy this portfolio is lost."),
                               {{"file", file}}),
                        {_("Save a copy…"), _("Close without a copy")},
                        _("Do not close")};
    const auto answer = dialog.ShowModal();
    if (answer == ChoiceDialog::answerOf(0)) return askCopy();
    return answer == ChoiceDialog::answerOf(1);
}

void MainFrame::wrote(const base::Message& what, const std::filesystem::path& file, bool isUnfinished) {
    const auto name = fromUtf8(file.string());
    tell({translated(what),
          isUnfinished ? wxICON_WARNING : wxICON_INFORMATION,
          {{_("Open it"), [name] { wxLaunchDefaultApplication(name); }}}});
}

}  // namespace mijlpaal::gui

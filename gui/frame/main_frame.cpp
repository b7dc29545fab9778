#include "gui/frame/main_frame.h"

#include "gui/frame/layouts.h"
#include "gui/frame/plan_counts.h"
#include "gui/frame/recent_files.h"
#include "gui/frame/start_page.h"
#include "gui/frame/status_bar.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/accel.h>
#include <wx/sizer.h>
#include <wx/textentry.h>
#include <wx/toolbar.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace mijlpaal::gui {

namespace {

enum StatusField { fieldMessage, fieldCounts, fieldRevision, fieldStatusDate };

/// Under which the layout of the window itself is kept, and in it the page that was in sight.
constexpr auto frameLayout = "window", pageInSight = "page";

wxString number(std::size_t value) {
    return wxString::Format("%zu", value);
}

}  // namespace

MainFrame::MainFrame(WindowOptions options)
    : wxFrame{nullptr, wxID_ANY, "Mijlpaal"}, options_{std::move(options)} {
    SetClientSize(FromDIP(wxSize{1360, 800}));
    SetMinSize(FromDIP(wxSize{640, 400}));
    const std::array widths{-1, FromDIP(250), FromDIP(100), FromDIP(190)};
    auto* bar = new StatusBar{this};
    bar->SetFieldsCount(static_cast<int>(widths.size()), widths.data());
    SetStatusBar(bar);

    problemBar_ = new wxInfoBar{this};
    problemBar_->AddButton(wxID_CLOSE, _("Close"));
    problemBar_->Bind(wxEVT_BUTTON, [this](wxCommandEvent& event) {
        if (event.GetId() == wxID_SAVEAS) {
            runCommand("file.save_copy");
            return;
        }
        if (!hasProblem_) hidesFindings_ = true;
        hideProblem();
    });
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    // Below what the window shows, so that no row moves under the pointer when it comes or goes.
    sizer->Add(problemBar_, 0, wxEXPAND);
    SetSizer(sizer);

    Bind(wxEVT_MENU, &MainFrame::onCommand, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        if (problemBar_->IsShown()) wrapNotice(*problemBar_, GetClientSize().x);
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, &MainFrame::onKey, this);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (event.CanVeto() && !mayLeave()) {
            event.Veto();
        } else {
            event.Skip();
        }
    });
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        // Another program may have written to the file while one was away.
        if (!event.GetActive() || !session_ || session_->isPreviewing()) return;
        const auto taken = session_->refresh();
        if (!taken) {
            showProblem(taken.error());
        } else if (*taken) {
            isBroken_ = true;  // it may be a program that knows fewer rules
            showFindings();
        }
    });
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        Theme::refresh();
        menus_.build(situation());
        Refresh();
    });
    showStartPage();
}

MainFrame::~MainFrame() {
    leaveSession();
}

void MainFrame::makeCommands() {
    auto commands = fileCommands();
    const auto add = [&](std::vector<Command> more) {
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    };
    add(exchangeCommands());
    add(editCommands());
    if (book_) add(book_->current()->commands());
    commands_.set(std::move(commands));
    menus_.build(situation());
}

Situation MainFrame::situation() const {
    Situation now;
    if (!session_) return now;
    now.hasFile = true;
    now.view = session_->shown();
    now.undo = session_->undoLabel();
    now.redo = session_->redoLabel();
    if (const auto* page = book_ ? book_->current() : nullptr) {
        now.selected = page->selected();
        now.isTyping = page->isTyping();
    }
    return now;
}

bool MainFrame::runCommand(std::string_view name) {
    const auto* command = commands_.find(name);
    if (!command || !command->run || !isPossible(*command, situation())) return false;
    hideProblem();
    // A copy: it may bring other commands.
    const auto run = command->run;
    run();
    return true;
}

void MainFrame::onKey(wxKeyEvent& event) {
    const auto* focus = FindFocus();
    const bool isText = isCellEditorOpen() || dynamic_cast<const wxTextEntry*>(focus) != nullptr;
    if (isText || event.GetModifiers() != wxMOD_CONTROL || wxGetTopLevelParent(FindFocus()) != this) {
        event.Skip();
        return;
    }
    for (const auto& command : commands_.all()) {
        wxAcceleratorEntry entry;
        if (command.key.empty() || !entry.FromString(command.key)) continue;
        if (entry.GetFlags() != wxACCEL_CTRL || entry.GetKeyCode() != event.GetKeyCode()) continue;
        runCommand(std::string{command.name});
        situationChanged();
        return;
    }
    event.Skip();
}

void MainFrame::onCommand(wxCommandEvent& event) {
    if (const auto choose = menus_.choice(event.GetId())) {
        hideProblem();
        choose();
    } else if (const auto* command = commands_.find(event.GetId())) {
        runCommand(std::string{command->name});
    } else {
        event.Skip();
        return;
    }
    // What is checked in a menu is what the command made of it.
    situationChanged();
}

void MainFrame::showStartPage() {
    auto* page = new StartPage{this, !options_.exampleFolder.empty()};
    page->create = [this] { runCommand("file.new"); };
    page->open = [this] { runCommand("file.open"); };
    page->importFolder = [this] { runCommand("file.import_folder"); };
    page->newFromFile = [this] { runCommand("file.new_from_file"); };
    page->openExample = [this] { runCommand("file.example"); };
    page->openRecent = [this](const std::filesystem::path& path) { openFile(path); };
    start_ = page;
    GetSizer()->Insert(0, page, 1, wxEXPAND);
    makeCommands();
    showStatus();
    Layout();
}

void MainFrame::showSession(std::unique_ptr<app::Session> session) {
    hideProblem();
    if (start_) {
        GetSizer()->Detach(start_);
        // It may be a button on it that brought us here.
        start_->Hide();
        CallAfter([gone = start_] { gone->Destroy(); });
        start_ = nullptr;
    }
    session_ = std::move(session);
    session_->speak(language());
    baselines_.emplace(*session_);
    changed_ = session_->changed.connect([this](const model::ChangeSet& changes) {
        lastChanged_.clear();
        for (const auto& change : changes.changes) lastChanged_.push_back(change.subject());
        showView();
    });
    rememberFile(session_->path());

    book_ = new PageBook{this, *this, options_.pages};
    GetSizer()->Insert(0, book_, 1, wxEXPAND);
    book_->layoutOf = [this](const PageKind& kind) { return layoutFor(session_->path(), kind.name); };
    book_->show(session_->shown());
    book_->turnTo(layoutFor(session_->path(), frameLayout).text(pageInSight).value_or(""));
    book_->turned = [this] {
        makeCommands();
        if (!book_->switcher().HasFocus()) book_->current()->takeFocus();
    };
    makeCommands();
    book_->Show();
    Layout();
    showStatus();
    isBroken_ = hidesFindings_ = false;
    // A window that is not shown yet cannot have the focus, and a look at every rule does not delay its first
    // sight.
    CallAfter([this] {
        if (!book_) return;
        book_->current()->takeFocus();
        isBroken_ = true;
        showFindings();
    });
}

void MainFrame::leaveSession() {
    if (!session_) return;
    // An open text field would otherwise report its end to a page that is half gone.
    book_->current()->stopTyping();
    book_->keepLayouts([this](const PageKind& kind, const PageLayout& layout) {
        keepLayout(session_->path(), kind.name, layout);
    });
    PageLayout own;
    own.set(pageInSight, book_->currentKind().name);
    keepLayout(session_->path(), frameLayout, own);
    changed_ = {};
    GetSizer()->Detach(book_);
    auto* gone = std::exchange(book_, nullptr);
    // What its pages gave to do ends before they do.
    commands_.set({});
    gone->Destroy();
    baselines_.reset();
    session_.reset();
    isBroken_ = false;
}

/// What is shown changed.
void MainFrame::showView() {
    book_->show(session_->shown());
    showStatus();
    showFindings();
    situationChanged();
}

void MainFrame::situationChanged() {
    menus_.refresh(situation());
}

/// Title and status bar.
void MainFrame::showStatus() {
    const auto say = [this](const wxString& text, StatusField field) {
        if (GetStatusBar()->GetStatusText(field) != text) SetStatusText(text, field);
    };
    if (!session_) {
        SetTitle("Mijlpaal");
        for (const auto field : {fieldMessage, fieldCounts, fieldRevision, fieldStatusDate}) say({}, field);
        return;
    }
    const auto& view = session_->shown();
    const auto& settings = view.portfolio().settings();
    const auto name =
        fromUtf8(language() == model::Language::english && !settings.nameEn.empty() ? settings.nameEn
                                                                                    : settings.nameNl);
    const auto file = fromUtf8(session_->path().filename().string());
    const auto title = (name.empty() ? file : name + " – " + file) +
                       (view.isEditable() ? wxString{} : " " + _("(read only)")) + " – Mijlpaal";
    if (GetTitle() != title) SetTitle(title);

    const auto& counts = planCounts(view);
    say(filled(view.unscheduled() ? _("{count} activities, without dates")
                                  : _("{count} activities, {critical} critical"),
               {{"count", number(counts.activities)}, {"critical", number(counts.critical)}}),
        fieldCounts);
    say(filled(_("Revision {number}"), {{"number", number(static_cast<std::size_t>(view.revision()))}}),
        fieldRevision);
    say(filled(_("Status date {day}"), {{"day", fromUtf8(model::dayText(settings.statusDate, language()))}}),
        fieldStatusDate);
}

/// What is broken in the file stands in the bar. Edits break no rule, so where nothing was broken nothing is.
void MainFrame::showFindings() {
    if (!isBroken_ || session_->isPreviewing()) return;
    const auto& findings = session_->now().findings();
    isBroken_ = !findings.empty();
    if (hasProblem_) return;
    if (findings.empty() || hidesFindings_) {
        hideProblem();
        return;
    }
    const auto first = translated(findings.front().message) + " " + translated(findings.front().help);
    const auto more = findings.size() - 1;
    showNotice(more == 0 ? first
                         : filled(wxPLURAL("{finding} One more thing is not right.",
                                           "{finding} {count} more things are not right.",
                                           static_cast<unsigned>(more)),
                                  {{"finding", first}, {"count", number(more)}}),
               wxICON_WARNING);
}

void MainFrame::showNotice(const wxString& text, int icon) {
    if (problemBar_->IsShown() && text == notice_) return;
    notice_ = text;
    const bool helps = session_ && (session_->isReadOnly() || !session_->store().head());
    if (problemBar_->HasButtonId(wxID_SAVEAS)) problemBar_->RemoveButton(wxID_SAVEAS);
    if (helps) problemBar_->AddButton(wxID_SAVEAS, _("Save a copy…"));
    problemBar_->ShowMessage(text, icon);
    setAccessibleName(*problemBar_, text);
    wrapNotice(*problemBar_, GetClientSize().x);
    Layout();
    if (book_) book_->current()->repaint();
}

void MainFrame::showProblem(const base::Message& problem) {
    SetStatusText({}, fieldMessage);
    hasProblem_ = true;
    showNotice(translated(problem), wxICON_ERROR);
}

void MainFrame::hideProblem() {
    hasProblem_ = false;
    if (isBroken_ && !hidesFindings_ && session_) {
        showFindings();
        return;
    }
    if (!problemBar_->IsShown()) return;
    problemBar_->Dismiss();
    Layout();
    if (book_) book_->current()->repaint();
}

void MainFrame::say(const base::Message& what) {
    if (!what.text.empty()) hideProblem();
    SetStatusText(translated(what), fieldMessage);
}

bool MainFrame::perform(const base::Result<model::ChangeSet>& changes) {
    const auto done =
        changes ? session_->perform(*changes) : base::Result<void>{base::failure(changes.error())};
    if (!done) {
        cancelPreview();
        showProblem(done.error());
        return false;
    }
    if (!changes->empty()) say(changes->label);
    return true;
}

bool MainFrame::goTo(model::ObjectRef record) {
    if (!book_->reveal(record)) return false;
    book_->current()->takeFocus();
    return true;
}

base::Result<void> MainFrame::preview(const model::ChangeSet& changes) {
    return session_->preview(changes);
}

void MainFrame::cancelPreview() {
    session_->cancelPreview();
}

void MainFrame::showMenu(wxWindow& at, const std::vector<std::string>& commands) {
    menus_.popUp(at, commands, situation());
}

void MainFrame::closePortfolio() {
    if (!session_ || !mayLeave()) return;
    leaveSession();
    hideProblem();
    showStartPage();
}

}  // namespace mijlpaal::gui

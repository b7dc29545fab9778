#include "gui/frame/main_frame.h"

#include "app/quoted.h"
#include "gui/frame/crash_report.h"
#include "gui/frame/layouts.h"
#include "gui/frame/plan_counts.h"
#include "gui/frame/recent_files.h"
#include "gui/frame/start_page.h"
#include "gui/frame/window_place.h"
#include "gui/parts/focus.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/accel.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/textentry.h>
#include <wx/toolbar.h>
#include <wx/translation.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace mijlpaal::gui {

namespace {

/// Under which the layout of the window itself is kept, and in it the page that was in sight.
constexpr auto frameLayout = "window", pageInSight = "page", forecastsByThemselves = "forecasts_by_themselves",
               closedGroups = "closed_groups";

/// How often the file is looked at, in milliseconds.
constexpr int fileInterval = 500;

wxString number(std::size_t value) {
    return wxString::Format("%zu", value);
}

}  // namespace

MainFrame::MainFrame(WindowOptions options)
    : wxFrame{nullptr, wxID_ANY, "Mijlpaal"}, options_{std::move(options)} {
    SetMinSize(FromDIP(wxSize{640, 400}));
    status_ = new StatusBar{this, statusFields};
    SetStatusBar(status_);
    SetSizer(new wxBoxSizer{wxVERTICAL});
    makeNoticeBar();

    Bind(wxEVT_MENU, &MainFrame::onCommand, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        notices_->wrap();
        event.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, &MainFrame::onKey, this);
    Bind(wxEVT_CONTEXT_MENU, &MainFrame::onContextMenu, this);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (event.CanVeto() && !mayLeave()) {
            event.Veto();
        } else {
            keepPlace(*this);
            event.Skip();
        }
    });
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        if (event.GetActive()) lookAtFile();
    });
    // A timer, and not a watch of the file system, which tells nothing of network shares.
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { lookAtFile(); }, fileTimer_.GetId());
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        Theme::refresh();
        menus_.build(situation());
        status_->fit();
        Refresh();
    });
    putInPlace(*this, FromDIP(wxSize{1360, 800}));
    showStartPage();
}

MainFrame::~MainFrame() {
    leaveSession();
}

void MainFrame::makeNoticeBar() {
    if (notices_) {
        GetSizer()->Detach(notices_);
        notices_->Destroy();
    }
    notices_ = new NoticeBar{this};
    notices_->closed = [this] { putNoticeAside(); };
    // Below what the window shows, so that no row moves under the pointer when it comes or goes.
    GetSizer()->Add(notices_, 0, wxEXPAND);
}

void MainFrame::makeCommands() {
    auto commands = fileCommands();
    const auto add = [&](std::vector<Command> more) {
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    };
    add(exchangeCommands());
    add(editCommands());
    add(windowCommands());
    add(forecastCommands());
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
    noteCommand(name);
    hideProblem();
    // A copy: it may bring other commands.
    const auto run = command->run;
    run();
    return true;
}

void MainFrame::onKey(wxKeyEvent& event) {
    const auto* focus = FindFocus();
    const bool isText = isCellEditorOpen() || dynamic_cast<const wxTextEntry*>(focus) != nullptr;
    const auto held = event.GetModifiers();
    if (isText || (held & (wxMOD_CONTROL | wxMOD_ALT)) == 0 || wxGetTopLevelParent(FindFocus()) != this) {
        event.Skip();
        return;
    }
    for (const auto& command : commands_.all()) {
        wxAcceleratorEntry entry;
        if (command.key.empty() || !entry.FromString(command.key)) continue;
        const auto wanted = ((entry.GetFlags() & wxACCEL_CTRL) ? wxMOD_CONTROL : 0) |
                            ((entry.GetFlags() & wxACCEL_ALT) ? wxMOD_ALT : 0) |
                            ((entry.GetFlags() & wxACCEL_SHIFT) ? wxMOD_SHIFT : 0);
        if (wanted != held || entry.GetKeyCode() != event.GetKeyCode()) continue;
        runCommand(std::string{command.name});
        situationChanged();
        return;
    }
    event.Skip();
}

void MainFrame::onContextMenu(wxContextMenuEvent& event) {
    auto* table = dynamic_cast<wxDataViewCtrl*>(event.GetEventObject());
    if (!table || event.GetPosition() != wxDefaultPosition) {
        event.Skip();
        return;
    }
    wxDataViewEvent asked{wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, table, table->GetCurrentItem()};
    table->GetEventHandler()->ProcessEvent(asked);
}

void MainFrame::onCommand(wxCommandEvent& event) {
    if (const auto choice = menus_.choice(event.GetId())) {
        noteCommand(choice->list);
        hideProblem();
        choice->run();
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
    page->openRecent = [this](const std::filesystem::path& path) { openForPerson(path); };
    start_ = page;
    GetSizer()->Insert(0, page, 1, wxEXPAND);
    makeCommands();
    showStatus();
    Layout();
}

void MainFrame::leaveStartPage() {
    if (!start_) return;
    GetSizer()->Detach(start_);
    // It may be a button on it that brought us here.
    start_->Hide();
    CallAfter([gone = start_] { gone->Destroy(); });
    start_ = nullptr;
}

void MainFrame::showSession(std::unique_ptr<app::Session> session) {
    hideProblem();
    leaveStartPage();
    session_ = std::move(session);
    session_->speak(language());
    baselines_.emplace(*session_);
    forecasts_.emplace();
    keptForecasts_.emplace(*session_);
    const auto own = layoutFor(session_->path(), frameLayout);
    forecasts_->setStartsByItself(own.isOn(forecastsByThemselves).value_or(true));
    forecastChanged_ = forecasts_->changed.connect([this] {
        situationChanged();
        showWork();
    });
    changed_ = session_->changed.connect([this](const model::ChangeSet& changes) {
        lastChanged_.clear();
        for (const auto& change : changes.changes) lastChanged_.push_back(change.subject());
        showView();
    });
    rememberFile(session_->path());

    book_ = new PageBook{this, *this, options_.pages()};
    GetSizer()->Insert(0, book_, 1, wxEXPAND);
    book_->layoutOf = [this](const PageKind& kind) { return layoutFor(session_->path(), kind.name); };
    book_->show(session_->shown());
    // Who begins with nothing begins by planning.
    const bool isNew = session_->now().portfolio().all<model::Activity>().empty();
    book_->turnTo(own.text(pageInSight).value_or(isNew ? "plan" : ""));
    book_->switcher().close(own.text(closedGroups).value_or(""));
    book_->turned = [this] {
        makeCommands();
        if (!book_->switcher().HasFocus()) book_->current()->takeFocus();
    };
    makeCommands();
    book_->Show();
    Layout();
    showStatus();
    isBroken_ = false;
    fileTrouble_.reset();
    putAside_.clear();
    fileTimer_.Start(fileInterval);
    // A window that is not shown yet cannot have the focus, and a look at every rule does not delay its first
    // sight.
    CallAfter([this] {
        if (!book_) return;
        book_->current()->takeFocus();
        isBroken_ = true;
        showNotices();
    });
}

std::unique_ptr<app::Session> MainFrame::leavePages() {
    fileTimer_.Stop();
    // An open text field would otherwise report its end to a page that is half gone.
    book_->current()->stopTyping();
    book_->keepLayouts([this](const PageKind& kind, const PageLayout& layout) {
        keepLayout(session_->path(), kind.name, layout);
    });
    PageLayout own;
    own.set(pageInSight, book_->currentKind().name);
    own.set(closedGroups, book_->switcher().closed());
    own.setOn(forecastsByThemselves, forecasts_->startsByItself());
    keepLayout(session_->path(), frameLayout, own);
    changed_ = {};
    GetSizer()->Detach(book_);
    auto* gone = std::exchange(book_, nullptr);
    // What its pages gave to do ends before they do.
    commands_.set({});
    gone->Destroy();
    baselines_.reset();
    forecastChanged_ = {};
    forecasts_.reset();
    keptForecasts_.reset();
    isBroken_ = false;
    fileTrouble_.reset();
    return std::move(session_);
}

void MainFrame::leaveSession() {
    if (session_) leavePages();
}

/// What is shown changed.
void MainFrame::showView() {
    book_->show(session_->shown());
    showStatus();
    showNotices();
    situationChanged();
}

void MainFrame::situationChanged() {
    menus_.refresh(situation());
}

/// Title and status bar.
void MainFrame::showStatus() {
    const auto say = [this](const wxString& text, StatusField field) { status_->show(text, field); };
    if (!session_) {
        SetTitle("Mijlpaal");
        for (const auto field : {fieldMessage, fieldWork, fieldCounts, fieldRevision, fieldStatusDate}) say({}, field);
        return;
    }
    const auto& view = session_->shown();
    noteRevision(view.revision());
    const auto& settings = view.portfolio().settings();
    const auto name =
        fromUtf8(language() == model::Language::english && !settings.nameEn.empty() ? settings.nameEn
                                                                                    : settings.nameNl);
    const auto file = fromUtf8(session_->path().filename().string());
    const auto title = (name.empty() ? file : name + " – " + file) +
                       (view.isEditable() ? wxString{} : " " + _("(read only)")) + " – Mijlpaal";
    if (GetTitle() != title) SetTitle(title);

    // While one types, they tell of what is in the file: to count is a look at every date.
    const auto& counts = planCounts(session_->now());
    say(filled(view.unscheduled() ? _("{count} activities, without dates")
                                  : _("{count} activities, {critical} critical"),
               {{"count", number(counts.activities)}, {"critical", number(counts.critical)}}),
        fieldCounts);
    say(filled(_("Revision {number}"), {{"number", number(static_cast<std::size_t>(view.revision()))}}),
        fieldRevision);
    say(filled(_("Status date {day}"), {{"day", fromUtf8(model::dayText(settings.statusDate, language()))}}),
        fieldStatusDate);
    showWork();
}

void MainFrame::say(const base::Message& what) {
    if (!what.text.empty()) hideProblem();
    SetStatusText(translated(what), fieldMessage);
}

bool MainFrame::perform(const base::Result<model::ChangeSet>& changes) {
    const auto before = session_->now();
    const auto done =
        changes ? session_->perform(*changes) : base::Result<void>{base::failure(changes.error())};
    if (!done) {
        cancelPreview();
        if (!changes || !tellClash(*changes)) showProblem(done.error());
        return false;
    }
    if (!changes->empty()) say(changes->label);
    tellContradicted(before);
    return true;
}

/// What a letter told and an edit made otherwise.
void MainFrame::tellContradicted(const app::View& before) {
    const auto& now = session_->now();
    const auto found = app::newlyContradicted(before, now);
    if (found.empty()) return;
    const auto& figures = now.portfolio().all<model::QuotedFigure>();
    const auto& first = figures.at(found.front().figure);
    const auto& told = first.sentenceNl.empty() ? first.shownNl : first.sentenceNl;
    tell({filled(_("A letter told otherwise: “{told}”, now “{now}”. Figures that do not hold any more: {count}."),
                 {{"told", fromUtf8(told)},
                  {"now", fromUtf8(found.front().now)},
                  {"count", wxString::Format("%zu", found.size())}}),
          wxICON_WARNING,
          {{_("Show it"), [this, figure = refTo(first.id)] { goTo(figure); }}}});
}

bool MainFrame::goTo(model::ObjectRef record) {
    // A note has no row of its own; it stands with what it is about.
    if (record.kind == model::RecordKind::note) {
        const auto* note = session_->now().portfolio().find(model::NoteId{record.number});
        return note && goTo(note->object) && runCommand("details.notes");
    }
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
    auto* table = dynamic_cast<wxDataViewCtrl*>(&at);
    std::optional<wxPoint> place;
    if (table && isAnsweringKey()) {
        const auto row = rowOnScreen(*table, table->GetCurrentItem());
        if (!row.IsEmpty()) place = wxPoint{row.x + FromDIP(24), row.y + row.height};
    }
    menus_.popUp(at, commands, situation(), place);
}

void MainFrame::closePortfolio() {
    if (!session_ || !mayLeave()) return;
    leaveSession();
    hideProblem();
    showStartPage();
}

}  // namespace mijlpaal::gui

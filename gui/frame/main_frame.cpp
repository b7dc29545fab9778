#include "gui/frame/main_frame.h"

#include "gui/frame/commands.h"
#include "gui/frame/recent_files.h"
#include "gui/frame/start_page.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/statusbr.h>
#include <wx/toolbar.h>
#include <wx/translation.h>

namespace mijlpaal::gui {

namespace {

enum StatusField { fieldMessage, fieldCounts, fieldRevision, fieldStatusDate };

}  // namespace

MainFrame::MainFrame(WindowOptions options)
    : wxFrame{nullptr, wxID_ANY, "Mijlpaal"}, options_{std::move(options)} {
    SetClientSize(FromDIP(wxSize{1360, 800}));
    SetMinSize(FromDIP(wxSize{640, 400}));
    makeMenus();
    makeToolBar();
    CreateStatusBar(4);
    const std::array widths{-1, FromDIP(250), FromDIP(100), FromDIP(190)};
    SetStatusWidths(static_cast<int>(widths.size()), widths.data());

    problemBar_ = new wxInfoBar{this};
    problemBar_->AddButton(wxID_CLOSE, _("Close"));
    problemBar_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { hideProblem(); });
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(problemBar_, 0, wxEXPAND);
    SetSizer(sizer);
    bindCommands();
    showStartPage();
}

MainFrame::~MainFrame() {
    // The page listens to the session, so it goes first.
    if (page_) page_->Destroy();
}

void MainFrame::showStartPage() {
    auto* page = new StartPage{this, !options_.exampleFolder.empty()};
    page->create = [this] { askNew(); };
    page->open = [this] { askOpen(); };
    page->importFolder = [this] { askImport(); };
    page->newFromFile = [this] { askNewFromFile(); };
    page->openExample = [this] { openExample(); };
    page->openRecent = [this](const std::filesystem::path& path) { openFile(path); };
    start_ = page;
    GetSizer()->Add(page, 1, wxEXPAND);
    showState();
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
    page_ = new PlanPage{this, *session_, options_.today};
    page_->refuses = [this](const base::Message& problem) { showProblem(problem); };
    page_->says = [this](const base::Message& message) {
        if (!message.text.empty()) hideProblem();
        SetStatusText(translated(message), fieldMessage);
    };
    page_->planChanged = [this] { showState(); };
    GetSizer()->Add(page_, 1, wxEXPAND);
    page_->Show();
    Layout();
    // A window that is not shown yet cannot have the focus.
    CallAfter([this] {
        if (page_) page_->table().SetFocus();
    });
    const auto& rows = page_->table().rowMap().shown();
    if (!rows.empty()) page_->table().select(rows.front());
    rememberFile(session_->path());
    showRecentFiles();
    showState();
    if (rows.empty()) SetStatusText(_("The plan is empty: Ins adds an activity."), fieldMessage);
}

/// What depends on the portfolio: title, status bar, and which commands there are.
void MainFrame::showState() {
    auto* menus = GetMenuBar();
    const bool has = session_ != nullptr;
    const bool canEdit = has && !session_->isReadOnly();
    for (int command = commandEditCell; command < commandLastOfAll; ++command) menus->Enable(command, has);
    for (const auto command :
         {commandEditCell, commandInsertAbove, commandInsertBelow, commandSettings, commandTakeBaseline}) {
        menus->Enable(command, canEdit);
    }
    const bool onRows = canEdit && page_ && !page_->table().selected().empty();
    for (const auto command : {commandEditCell, commandRemove, commandIndent, commandOutdent, commandMoveUp,
                               commandMoveDown, commandLink}) {
        menus->Enable(command, onRows);
    }
    for (const auto command : {commandWhy, commandPaths})
        menus->Enable(command, has && page_ && !page_->table().selected().empty());
    menus->Check(commandShowDetails, page_ && page_->areDetailsShown());
    for (const int command : {static_cast<int>(commandLetter), static_cast<int>(wxID_CLOSE),
                              static_cast<int>(wxID_ZOOM_IN), static_cast<int>(wxID_ZOOM_OUT)}) {
        menus->Enable(command, has);
    }

    showBaselines();

    const auto undo = has ? session_->undoLabel() : std::nullopt;
    const auto redo = has ? session_->redoLabel() : std::nullopt;
    const auto undoText = undo ? filled(_("Undo: {step}"), {{"step", translated(*undo)}}) : _("Undo");
    const auto redoText = redo ? filled(_("Redo: {step}"), {{"step", translated(*redo)}}) : _("Redo");
    menus->SetLabel(wxID_UNDO, undoText + "\tCtrl+Z");
    menus->SetLabel(wxID_REDO, redoText + "\tCtrl+Y");
    menus->Enable(wxID_UNDO, undo.has_value());
    menus->Enable(wxID_REDO, redo.has_value());

    auto* tools = GetToolBar();
    tools->SetToolShortHelp(wxID_UNDO, undoText + " (Ctrl+Z)");
    tools->SetToolShortHelp(wxID_REDO, redoText + " (Ctrl+Y)");
    for (const int tool :
         {static_cast<int>(wxID_UNDO), static_cast<int>(wxID_REDO), static_cast<int>(wxID_ZOOM_IN),
          static_cast<int>(wxID_ZOOM_OUT), static_cast<int>(commandInsertAbove),
          static_cast<int>(commandRemove), static_cast<int>(commandIndent), static_cast<int>(commandOutdent),
          static_cast<int>(commandLink), static_cast<int>(commandFit)}) {
        tools->EnableTool(tool, menus->IsEnabled(tool));
    }

    if (!has) {
        SetTitle("Mijlpaal");
        for (const auto field : {fieldMessage, fieldCounts, fieldRevision, fieldStatusDate})
            SetStatusText({}, field);
        return;
    }
    const auto& portfolio = session_->portfolio();
    const auto& settings = portfolio.settings();
    auto name =
        fromUtf8(language() == model::Language::english && !settings.nameEn.empty() ? settings.nameEn
                                                                                    : settings.nameNl);
    const auto file = fromUtf8(session_->path().filename().string());
    SetTitle((name.empty() ? file : name + " – " + file) +
             (session_->isReadOnly() ? " " + _("(read only)") : wxString{}) + " – Mijlpaal");

    int critical = 0;
    for (const auto& activity : portfolio.all<model::Activity>()) {
        const auto* dates = session_->schedule().find(activity.id);
        const bool isWork = activity.kind != model::ActivityKind::summary && !activity.actualFinish;
        if (dates && dates->critical && isWork) ++critical;
    }
    const auto number = [](std::size_t value) { return wxString::Format("%zu", value); };
    SetStatusText(filled(_("{count} activities, {critical} critical"),
                         {{"count", number(portfolio.all<model::Activity>().size())},
                          {"critical", number(static_cast<std::size_t>(critical))}}),
                  fieldCounts);
    SetStatusText(
        filled(_("Revision {number}"), {{"number", number(static_cast<std::size_t>(session_->revision()))}}),
        fieldRevision);
    SetStatusText(
        filled(_("Status date {day}"), {{"day", fromUtf8(model::dayText(settings.statusDate, language()))}}),
        fieldStatusDate);
}

void MainFrame::showProblem(const base::Message& problem) {
    const auto text = translated(problem);
    SetStatusText({}, fieldMessage);
    problemBar_->ShowMessage(text, wxICON_ERROR);
    setAccessibleName(*problemBar_, text);
    Layout();
    if (page_) page_->gantt().canvas().Refresh();
}

void MainFrame::hideProblem() {
    if (!problemBar_->IsShown()) return;
    problemBar_->Dismiss();
    Layout();
    if (page_) page_->gantt().canvas().Refresh();
}

void MainFrame::closePortfolio() {
    if (!session_) return;
    page_->stopTyping();
    GetSizer()->Detach(page_);
    page_->Destroy();
    page_ = nullptr;
    session_.reset();
    hideProblem();
    showStartPage();
}

}  // namespace mijlpaal::gui

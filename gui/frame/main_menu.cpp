#include "gui/frame/commands.h"
#include "gui/frame/main_frame.h"
#include "gui/frame/recent_files.h"
#include "gui/parts/icons.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/menu.h>
#include <wx/toolbar.h>
#include <wx/translation.h>

/// Menus, toolbar, and what each command does.
namespace mijlpaal::gui {

void MainFrame::makeMenus() {
    auto* file = new wxMenu;
    file->Append(wxID_NEW, _("&New…") + "\tCtrl+N");
    file->Append(wxID_OPEN, _("&Open…") + "\tCtrl+O");
    recent_ = new wxMenu;
    file->AppendSubMenu(recent_, _("Opened &last"));
    file->AppendSeparator();
    file->Append(commandNewFromFile, _("New &from file…"));
    file->Append(commandImport, _("&Import CSV folder…"));
    file->Append(commandImportFile, _("I&mport file…"));
    file->Append(commandExample, _("&Example"));
    file->AppendSeparator();
    file->Append(commandExportMspdi, _("Export as MS Project &XML…"));
    file->Append(commandExportXer, _("Export as &Primavera XER…"));
    file->Append(commandLetter, _("Le&tter to parliament…"));
    file->AppendSeparator();
    file->Append(wxID_CLOSE, _("&Close portfolio") + "\tCtrl+W");
    file->Append(wxID_EXIT, _("&Quit") + "\tCtrl+Q");

    auto* edit = new wxMenu;
    edit->Append(wxID_UNDO, _("Undo") + "\tCtrl+Z");
    edit->Append(wxID_REDO, _("Redo") + "\tCtrl+Y");
    edit->AppendSeparator();
    edit->Append(commandEditCell, _("&Edit cell") + "\tF2");
    edit->AppendSeparator();
    edit->Append(commandFind, _("&Find…") + "\tCtrl+F");
    edit->Append(commandFindNext, _("Find &next") + "\tShift+F4");

    auto* activity = new wxMenu;
    activity->Append(commandInsertAbove, _("&Insert above") + "\tInsert");
    activity->Append(commandInsertBelow, _("Insert &below") + "\tCtrl+Return");
    activity->Append(commandRemove, _("&Remove") + "\tDelete");
    activity->AppendSeparator();
    activity->Append(commandIndent, _("In&dent") + "\tAlt+Shift+Right");
    activity->Append(commandOutdent, _("&Outdent") + "\tAlt+Shift+Left");
    activity->Append(commandMoveUp, _("Move &up") + "\tAlt+Shift+Up");
    activity->Append(commandMoveDown, _("Move do&wn") + "\tAlt+Shift+Down");
    activity->AppendSeparator();
    activity->Append(commandLink, _("&Link in order") + "\tCtrl+F2");
    activity->AppendSeparator();
    activity->Append(commandWhy, _("Wh&y this date?") + "\tCtrl+Shift+W");
    activity->Append(commandPaths, _("&Paths to this activity"));

    auto* view = new wxMenu;
    view->Append(wxID_ZOOM_IN, _("Zoom &in") + "\tCtrl+=");
    view->Append(wxID_ZOOM_OUT, _("Zoom &out") + "\tCtrl+-");
    view->Append(commandFit, _("&Whole plan") + "\tCtrl+0");
    view->AppendSeparator();
    view->Append(commandShowInGantt, _("&Selected activity in the chart") + "\tCtrl+Shift+F5");
    view->Append(commandGoToStatusDate, _("Status &date in the chart") + "\tAlt+Home");
    view->AppendSeparator();
    view->Append(commandOpenAll, _("&Expand all") + "\tAlt+Shift+*");
    view->Append(commandCloseAll, _("&Collapse all") + "\tAlt+Shift+-");
    view->AppendSeparator();
    view->AppendCheckItem(commandShowDetails, _("De&tails") + "\tCtrl+Shift+D");
    view->AppendSeparator();
    view->AppendCheckItem(commandShowLinks, _("&Links"))->Check();
    view->AppendCheckItem(commandShowFloat, _("&Float"))->Check();
    view->AppendCheckItem(commandShowBaseline, _("&Baseline"))->Check();
    view->AppendCheckItem(commandShowFreeFloat, _("Column f&ree float"));

    auto* project = new wxMenu;
    project->Append(commandQuality, _("&Quality of the plan") + "\tF7");
    project->Append(commandSettings, _("&Status date and rules…"));

    auto* baseline = new wxMenu;
    baseline->Append(commandTakeBaseline, _("&Take a baseline…"));
    baselines_ = new wxMenu;
    baseline->AppendSubMenu(baselines_, _("&Shown"));
    baseline->AppendCheckItem(commandShowBaselineColumns, _("&Columns of the baseline"));

    auto* bar = new wxMenuBar;
    bar->Append(file, _("&File"));
    bar->Append(edit, _("&Edit"));
    bar->Append(activity, _("&Activity"));
    bar->Append(view, _("&View"));
    bar->Append(project, _("&Project"));
    bar->Append(baseline, _("&Baseline"));
    SetMenuBar(bar);
    bar->Enable(commandExample, !options_.exampleFolder.empty());
    showRecentFiles();
}

void MainFrame::makeToolBar() {
    auto* bar = CreateToolBar(wxTB_HORIZONTAL | wxTB_FLAT);
    const auto add = [&](int command, Icon which, const wxString& help) {
        bar->AddTool(command, help, icon(which), help);
    };
    add(wxID_NEW, Icon::create, _("New portfolio"));
    add(wxID_OPEN, Icon::open, _("Open a portfolio"));
    bar->AddSeparator();
    add(wxID_UNDO, Icon::undo, _("Undo"));
    add(wxID_REDO, Icon::redo, _("Redo"));
    bar->AddSeparator();
    add(commandInsertAbove, Icon::insert, _("Insert an activity above (Ins)"));
    add(commandRemove, Icon::remove, _("Remove (Del)"));
    add(commandOutdent, Icon::outdent, _("Outdent (Alt+Shift+Left)"));
    add(commandIndent, Icon::indent, _("Indent (Alt+Shift+Right)"));
    add(commandLink, Icon::link, _("Link in order (Ctrl+F2)"));
    bar->AddSeparator();
    add(wxID_ZOOM_IN, Icon::zoomIn, _("Zoom in (Ctrl+=)"));
    add(wxID_ZOOM_OUT, Icon::zoomOut, _("Zoom out (Ctrl+-)"));
    add(commandFit, Icon::fit, _("Whole plan (Ctrl+0)"));
    bar->Realize();
}

void MainFrame::onPage(int command, void (PlanPage::*run)()) {
    Bind(
        wxEVT_MENU,
        [this, run](wxCommandEvent&) {
            if (!page_) return;
            hideProblem();
            // Written apart: the sanitizer of g++ 12 mistakes (page_->*run)() for a wrong access.
            auto& page = *page_;
            (page.*run)();
        },
        command);
}

void MainFrame::bindCommands() {
    const auto on = [this](int command, std::function<void()> run) {
        Bind(
            wxEVT_MENU, [run = std::move(run)](wxCommandEvent&) { run(); }, command);
    };
    on(wxID_NEW, [this] { askNew(); });
    on(wxID_OPEN, [this] { askOpen(); });
    on(commandImport, [this] { askImport(); });
    on(commandImportFile, [this] { askImportFile(); });
    on(commandNewFromFile, [this] { askNewFromFile(); });
    on(commandExportMspdi, [this] { askExport(exporting::PlanFormat::mspdi); });
    on(commandExportXer, [this] { askExport(exporting::PlanFormat::xer); });
    on(commandExample, [this] { openExample(); });
    on(commandLetter, [this] { askLetter(); });
    on(commandSettings, [this] { askSettings(); });
    on(commandTakeBaseline, [this] { askBaseline(); });
    on(wxID_CLOSE, [this] { closePortfolio(); });
    on(wxID_EXIT, [this] { Close(); });

    onPage(wxID_UNDO, &PlanPage::undo);
    onPage(wxID_REDO, &PlanPage::redo);
    onPage(commandFind, &PlanPage::focusFind);
    onPage(commandFindNext, &PlanPage::findNext);
    onPage(commandInsertAbove, &PlanPage::insertAbove);
    onPage(commandInsertBelow, &PlanPage::insertBelow);
    onPage(commandRemove, &PlanPage::removeSelected);
    onPage(commandIndent, &PlanPage::indentSelected);
    onPage(commandOutdent, &PlanPage::outdentSelected);
    onPage(commandMoveUp, &PlanPage::moveSelectedUp);
    onPage(commandMoveDown, &PlanPage::moveSelectedDown);
    onPage(commandLink, &PlanPage::linkSelected);
    onPage(commandShowInGantt, &PlanPage::showSelectedInGantt);
    onPage(commandShowDetails, &PlanPage::toggleDetails);
    onPage(commandWhy, &PlanPage::showWhy);
    onPage(commandQuality, &PlanPage::showQuality);
    onPage(commandPaths, &PlanPage::showPaths);

    const auto onOpenPage = [&](int command, std::function<void(PlanPage&)> run) {
        on(command, [this, run = std::move(run)] {
            if (page_) run(*page_);
        });
    };
    onOpenPage(commandEditCell, [](PlanPage& page) { page.table().editCurrent(); });
    onOpenPage(wxID_ZOOM_IN, [](PlanPage& page) { page.gantt().zoom(1.5); });
    onOpenPage(wxID_ZOOM_OUT, [](PlanPage& page) { page.gantt().zoom(1 / 1.5); });
    onOpenPage(commandFit, [](PlanPage& page) { page.gantt().fit(); });
    onOpenPage(commandGoToStatusDate,
               [this](PlanPage& page) { page.gantt().scrollTo(session_->schedule().statusMoment); });
    onOpenPage(commandOpenAll, [](PlanPage& page) { page.table().openAll(); });
    onOpenPage(commandCloseAll, [](PlanPage& page) { page.table().closeAll(); });
    onOpenPage(commandShowFreeFloat, [this](PlanPage& page) {
        page.table().showColumn(PlanColumn::freeFloat, GetMenuBar()->IsChecked(commandShowFreeFloat));
    });
    onOpenPage(commandShowBaselineColumns, [this](PlanPage& page) {
        for (const auto column : {PlanColumn::baselineStart, PlanColumn::baselineFinish,
                                  PlanColumn::startVariance, PlanColumn::finishVariance}) {
            page.table().showColumn(column, GetMenuBar()->IsChecked(commandShowBaselineColumns));
        }
    });
    for (const auto command : {commandShowLinks, commandShowFloat, commandShowBaseline}) {
        onOpenPage(command, [this](PlanPage& page) {
            const auto* menus = GetMenuBar();
            page.gantt().canvas().show({menus->IsChecked(commandShowLinks),
                                        menus->IsChecked(commandShowFloat),
                                        menus->IsChecked(commandShowBaseline)});
        });
    }

    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        // Another program may have written to the file while one was away.
        if (!event.GetActive() || !session_ || session_->isPreviewing()) return;
        if (const auto taken = session_->refresh(); !taken) showProblem(taken.error());
    });
    Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
        event.Skip();
        Theme::refresh();
        Refresh();
    });
}

void MainFrame::showRecentFiles() {
    while (recent_->GetMenuItemCount() > 0) recent_->Destroy(recent_->FindItemByPosition(0));
    for (const auto& file : recentFiles()) {
        auto* item = recent_->Append(wxID_ANY, fromUtf8(file.string()));
        Bind(
            wxEVT_MENU, [this, file](wxCommandEvent&) { openFile(file); }, item->GetId());
    }
    if (recent_->GetMenuItemCount() == 0) recent_->Append(wxID_ANY, _("(none yet)"))->Enable(false);
}

}  // namespace mijlpaal::gui

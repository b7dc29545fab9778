#include "gui/parts/text.h"
#include "gui/plan/plan_page.h"
#include "gui/plan/plan_results.h"
#include "model/edit.h"
#include "model/status_moment.h"

#include <wx/translation.h>

#include <iterator>

/// What can be done on the page of the plan.
namespace mijlpaal::gui {

namespace {

bool onRows(const Situation& now) {
    return now.hasSelected<model::Activity>();
}
bool onEditableRows(const Situation& now) {
    return now.canEdit() && onRows(now);
}

}  // namespace

std::vector<Command> PlanPage::commands() {
    auto commands = activityCommands();
    for (auto more :
         {pane_->commands(), viewCommands(), ganttCommands(), details_->commands(), baselineCommands()})
        std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

std::vector<Command> PlanPage::activityCommands() {
    return {
        {.name = "plan.insert_above",
         .text = _("&Insert above"),
         .key = "Ins",
         .icon = Icon::insert,
         .possible = canEdit,
         .run = [this] { insert(false); }},
        {.name = "plan.insert_below",
         .text = _("Insert &below"),
         .key = "Ctrl+Return",
         .possible = canEdit,
         .run = [this] { insert(true); }},
        {.name = "plan.remove",
         .text = _("&Remove"),
         .key = "Del",
         .icon = Icon::remove,
         .possible = onEditableRows,
         .run = [this] { removeSelected(); }},
        {.name = "plan.indent",
         .text = _("In&dent"),
         .key = "Alt+Shift+Right",
         .icon = Icon::indent,
         .possible = onEditableRows,
         .run = [this] { performOnEach(selectedOutermost(), &model::indent); }},
        {.name = "plan.outdent",
         .text = _("&Outdent"),
         .key = "Alt+Shift+Left",
         .icon = Icon::outdent,
         .possible = onEditableRows,
         .run = [this] { performOnEachBackwards(selectedOutermost(), &model::outdent); }},
        {.name = "plan.move_up",
         .text = _("Move &up"),
         .key = "Alt+Shift+Up",
         .possible = onEditableRows,
         .run = [this] { performOnEach(selectedOutermost(), &model::moveUp); }},
        {.name = "plan.move_down",
         .text = _("Move do&wn"),
         .key = "Alt+Shift+Down",
         .possible = onEditableRows,
         .run = [this] { performOnEachBackwards(selectedOutermost(), &model::moveDown); }},
        {.name = "plan.link",
         .text = _("&Link in order"),
         .key = "Ctrl+F2",
         .icon = Icon::link,
         .possible = onEditableRows,
         .run = [this] { linkSelected(); }},
        {.name = "plan.unlink",
         .text = _("&Unlink"),
         .key = "Ctrl+Shift+F2",
         .help = _("Takes away the links between the selected activities; of one alone, all that it has"),
         .possible = onEditableRows,
         .run = [this] { unlinkSelected(); }},
        {.name = "plan.automatic",
         .text = _("Let links move it (&automatic)"),
         .key = "Ctrl+Shift+A",
         .possible = onEditableRows,
         .run = [this] { placeSelected(false); }},
        {.name = "plan.by_hand",
         .text = _("Place by &hand"),
         .key = "Ctrl+Shift+M",
         .possible =
             [](const Situation& now) {
                 return onEditableRows(now) && now.view.rules().profile == model::Profile::msp;
             },
         .run = [this] { placeSelected(true); }},
        {.name = "plan.recalculate",
         .text = _("&Recalculate"),
         .key = "F9",
         .possible = hasFile,
         .run =
             [this] {
                 host().say(base::message("The plan is always up to date: it is recalculated with every edit."));
             }},
    };
}

std::vector<Command> PlanPage::viewCommands() {
    const auto toggled = [this](bool GanttCanvas::Shown::*part) {
        auto shown = gantt_->canvas().shown();
        shown.*part = !(shown.*part);
        gantt_->canvas().show(shown);
    };
    const auto isShown = [this](bool GanttCanvas::Shown::*part) { return gantt_->canvas().shown().*part; };
    using Shown = GanttCanvas::Shown;
    return {
        {.name = "plan.zoom_in",
         .text = _("Zoom &in"),
         .key = "Ctrl+=",
         .icon = Icon::zoomIn,
         .run = [this] { gantt_->zoom(1.5); }},
        {.name = "plan.zoom_out",
         .text = _("Zoom &out"),
         .key = "Ctrl+-",
         .icon = Icon::zoomOut,
         .run = [this] { gantt_->zoom(1 / 1.5); }},
        {.name = "plan.fit",
         .text = _("&Whole plan"),
         .key = "Ctrl+0",
         .icon = Icon::fit,
         .run = [this] { gantt_->fit(); }},
        {.name = "plan.show_in_chart",
         .text = _("&Selected activity in the chart"),
         .key = "Ctrl+Shift+F5",
         .possible = onRows,
         .run = [this] { gantt_->scrollTo(table_->selected().front()); }},
        {.name = "plan.go_to_status_date",
         .text = _("Status &date in the chart"),
         .key = "Ctrl+Shift+F6",
         .run = [this] { gantt_->scrollTo(model::statusMomentOf(table_->view().portfolio().settings())); }},
        {.name = "plan.links",
         .text = _("&Links"),
         .run = [toggled] { toggled(&Shown::links); },
         .isChecked = [isShown] { return isShown(&Shown::links); }},
        {.name = "plan.float",
         .text = _("&Float"),
         .run = [toggled] { toggled(&Shown::floats); },
         .isChecked = [isShown] { return isShown(&Shown::floats); }},
        {.name = "plan.baseline",
         .text = _("&Baseline"),
         .run = [toggled] { toggled(&Shown::baseline); },
         .isChecked = [isShown] { return isShown(&Shown::baseline); }},
        {.name = "plan.forecast",
         .text = _("Fore&cast: from P50 to P80"),
         .run = [toggled] { toggled(&Shown::forecast); },
         .isChecked = [isShown] { return isShown(&Shown::forecast); }},
        {.name = "plan.room",
         .text = _("Roo&m to what it is held to"),
         .run = [toggled] { toggled(&Shown::room); },
         .isChecked = [isShown] { return isShown(&Shown::room); }},
        {.name = "plan.free_float_column",
         .text = _("Column f&ree float"),
         .run =
             [this] {
                 table_->showColumn(PlanColumn::freeFloat, !table_->isColumnShown(PlanColumn::freeFloat));
             },
         .isChecked = [this] { return table_->isColumnShown(PlanColumn::freeFloat); }},
    };
}

}  // namespace mijlpaal::gui

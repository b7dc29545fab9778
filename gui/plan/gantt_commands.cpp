#include "app/language.h"
#include "gui/dialogs/ask.h"
#include "gui/chart/picture_output.h"
#include "gui/parts/text.h"
#include "gui/plan/gantt_drag.h"
#include "gui/plan/plan_page.h"

#include <wx/translation.h>

#include <algorithm>

/// What can be done on the chart of the plan: by dragging, and by commands.
namespace mijlpaal::gui {

using model::ActivityId;

void PlanPage::listenToGantt() {
    auto& canvas = gantt_->canvas();
    canvas.picked = [this](ActivityId id) {
        if (table_->selected() != std::vector{id}) table_->select(id);
        table_->SetFocus();
    };
    canvas.opened = [this](ActivityId id) {
        table_->select(id);
        details_->open(true);
    };
    canvas.menuWanted = [this](ActivityId id) {
        const auto selected = table_->selected();
        if (std::find(selected.begin(), selected.end(), id) == selected.end()) table_->select(id);
        if (table_->menuWanted) table_->menuWanted();
    };
    auto& listener = canvas.mouse().listener;
    listener.begins = [this](const Grip& grip) {
        stopTyping();
        const auto why = whyNot(host().now(), grip);
        if (why) host().refuse(*why);
        return !why;
    };
    listener.goesOn = [this](const GanttDrag& drag) {
        const auto& now = host().now();
        const auto question = questionOf(now, drag, language());
        const auto changes = question ? base::Result<model::ChangeSet>{question->choices.front().changes}
                                      : editOf(now, drag, language());
        base::Result<void> shown;
        if (changes && !changes->empty()) {
            shown = host().preview(*changes);
        } else {
            if (!changes) shown = base::failure(changes.error());
            host().cancelPreview();
        }
        host().say(shown ? base::Message{} : shown.error());
        return DragListener::Look{spanOf(now, drag),
                                  app::Translator{language()}(wordsOf(now, drag, language()))};
    };
    listener.dropped = [this](const GanttDrag& drag) {
        host().say({});
        if (const auto question = questionOf(host().now(), drag, language())) {
            ask(*this, host(), *question);
            return;
        }
        const auto changes = editOf(host().now(), drag, language());
        if (!changes || changes->empty()) host().cancelPreview();
        if (!changes || !changes->empty()) host().perform(changes);
    };
    listener.cancelled = [this] {
        host().cancelPreview();
        host().say({});
    };
}

std::vector<Command> PlanPage::ganttCommands() {
    const auto onRows = [](const Situation& now) { return now.hasSelected<model::Activity>(); };
    return {
        {.name = "gantt.fit_selection",
         .text = _("Zoom to the se&lection"),
         .key = "Ctrl+Shift+0",
         .possible = onRows,
         .run = [this] { gantt_->fit(table_->selected()); }},
        {.name = "gantt.start",
         .text = _("Start of the plan in the chart"),
         .key = "Alt+Home",
         .run = [this] { gantt_->scrollToStart(); }},
        {.name = "gantt.end",
         .text = _("End of the plan in the chart"),
         .key = "Alt+End",
         .run = [this] { gantt_->scrollToEnd(); }},
        {.name = "gantt.copy_picture",
         .text = _("&Copy picture of the chart"),
         .key = "Ctrl+Alt+C",
         .help = _("Copies the rows and days in sight"),
         .possible = hasFile,
         .run = [this] { copyChart(); }},
        {.name = "gantt.save_picture",
         .text = _("Save picture of the chart…"),
         .help = _("Saves every row of the plan, as PNG or SVG"),
         .possible = hasFile,
         .run = [this] { saveChart(); }},
        {.name = "gantt.preview",
         .text = _("Print pre&view…"),
         .possible = hasFile,
         .run =
             [this] {
                 const auto size = pageSize();
                 previewPages(this, chartTitle(), gantt_->canvas().pages(size.x, size.y));
             }},
        {.name = "gantt.print",
         .text = _("&Print…"),
         .key = "Ctrl+P",
         .possible = hasFile,
         .run =
             [this] {
                 const auto size = pageSize();
                 if (!printPages(this, chartTitle(), gantt_->canvas().pages(size.x, size.y)))
                     host().refuse(base::message("The printer did not take the pages."));
             }},
    };
}

wxString PlanPage::chartTitle() const {
    const auto& portfolio = table_->view().portfolio();
    return fromUtf8(model::nameOf(portfolio, model::refTo(portfolio.settings().id),
                                  language() == model::Language::english));
}

void PlanPage::copyChart() {
    if (copyPicture(gantt_->canvas().sheet())) {
        host().say(base::message("The chart was copied as a picture."));
    } else {
        host().refuse(base::message("The chart could not be copied."));
    }
}

void PlanPage::saveChart() {
    const auto file = askPictureFile(this, chartTitle());
    if (!file) return;
    if (const auto wrong = savePicture(gantt_->canvas().wholeSheet(), toUtf8(chartTitle()), *file)) {
        host().refuse(*wrong);
    } else {
        host().say(base::message("The chart was saved in {file}.", {{"file", file->filename().string()}}));
    }
}

}  // namespace mijlpaal::gui

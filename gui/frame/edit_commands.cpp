#include "gui/dialogs/settings_dialog.h"
#include "gui/frame/main_frame.h"
#include "gui/parts/text.h"
#include "model/edit.h"

#include <wx/translation.h>

/// The commands of the window that are about the portfolio as a whole: undo, its rules, its pages.
namespace mijlpaal::gui {

std::vector<Command> MainFrame::editCommands() {
    std::vector<Command> commands{
        {.name = "edit.undo",
         .text = _("Undo"),
         .key = "Ctrl+Z",
         .icon = Icon::undo,
         .possible = [](const Situation& now) { return now.undo.has_value(); },
         .run = [this] { undo(); },
         .textNow =
             [](const Situation& now) {
                 return now.undo ? filled(_("Undo: {step}"), {{"step", translated(*now.undo)}}) : _("Undo");
             }},
        {.name = "edit.redo",
         .text = _("Redo"),
         .key = "Ctrl+Y",
         .icon = Icon::redo,
         .possible = [](const Situation& now) { return now.redo.has_value(); },
         .run = [this] { redo(); },
         .textNow =
             [](const Situation& now) {
                 return now.redo ? filled(_("Redo: {step}"), {{"step", translated(*now.redo)}}) : _("Redo");
             }},
        {.name = "project.settings",
         .text = _("&Status date and rules…"),
         .possible = canEdit,
         .run = [this] { askSettings(); }},
    };
    if (book_ && book_->kinds().size() > 1) {
        commands.push_back({.name = "view.pages", .text = _("&Pages"), .choices = [this] {
                                std::vector<Command> pages;
                                for (const auto& kind : book_->kinds()) {
                                    pages.push_back({.name = "view.page." + kind.name,
                                                     .text = kind.title,
                                                     .run = [this, name = kind.name] { book_->turnTo(name); },
                                                     .isChecked =
                                                         [this, name = kind.name] {
                                                             return book_->currentKind().name == name;
                                                         }});
                                }
                                return pages;
                            }});
    }
    return commands;
}

void MainFrame::undo() {
    book_->current()->stopTyping();
    const auto label = session_->undoLabel();
    if (const auto done = session_->undo(); !done) {
        showProblem(done.error());
    } else if (label) {
        say(base::message("Undone: {step}", {{"step", toUtf8(translated(*label))}}));
    }
}

void MainFrame::redo() {
    book_->current()->stopTyping();
    const auto label = session_->redoLabel();
    if (const auto done = session_->redo(); !done) {
        showProblem(done.error());
    } else if (label) {
        say(base::message("Done again: {step}", {{"step", toUtf8(translated(*label))}}));
    }
}

void MainFrame::askSettings() {
    book_->current()->stopTyping();
    const auto& portfolio = session_->now().portfolio();
    SettingsDialog dialog{this, portfolio};
    if (dialog.ShowModal() == wxID_OK) perform(model::setSettings(portfolio, dialog.settings()));
}

}  // namespace mijlpaal::gui

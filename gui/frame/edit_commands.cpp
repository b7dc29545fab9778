#include "app/author.h"
#include "gui/dialogs/author_dialog.h"
#include "gui/dialogs/blocked_step_dialog.h"
#include "gui/dialogs/calendar_dialog.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/frame/author.h"
#include "gui/frame/main_frame.h"
#include "gui/parts/text.h"
#include "model/edit.h"

#include <wx/translation.h>

#include <algorithm>

/// What the window does with the portfolio as a whole: undo, its rules, its proposals.
namespace mijlpaal::gui {

std::vector<Command> MainFrame::editCommands() {
    return {
        {.name = "edit.undo",
         .text = _("Undo"),
         .key = "Ctrl+Z",
         .icon = Icon::undo,
         .possible = [](const Situation& now) { return now.undo.has_value(); },
         .run = [this] { takeBack(false); },
         .textNow =
             [](const Situation& now) {
                 return now.undo ? filled(_("Undo: {step}"), {{"step", translated(*now.undo)}}) : _("Undo");
             }},
        {.name = "edit.redo",
         .text = _("Redo"),
         .key = "Ctrl+Y",
         .icon = Icon::redo,
         .possible = [](const Situation& now) { return now.redo.has_value(); },
         .run = [this] { takeBack(true); },
         .textNow =
             [](const Situation& now) {
                 return now.redo ? filled(_("Redo: {step}"), {{"step", translated(*now.redo)}}) : _("Redo");
             }},
        {.name = "project.settings",
         .text = _("&Status date and rules…"),
         .possible = canEdit,
         .run = [this] { askSettings(); }},
        {.name = "project.calendars",
         .text = _("&Calendars…"),
         .possible = canEdit,
         .run = [this] { CalendarDialog{this, *this}.ShowModal(); }},
        {.name = "project.author",
         .text = _("Your &role in the journal…"),
         .possible = [](const Situation&) { return !app::authorOfEnvironment(); },
         .run = [this] { askAuthor(); }},
    };
}

void MainFrame::takeBack(bool isRedo) {
    book_->current()->stopTyping();
    const auto& steps = isRedo ? session_->redoSteps() : session_->undoSteps();
    if (steps.empty()) return;
    // The step that the menu names, also when another program added one since.
    lastChanged_.clear();
    takeBack(isRedo, steps.back().revision);
    showChanged();
}

void MainFrame::takeBack(bool isRedo, std::int64_t revision) {
    const auto done = isRedo ? session_->redo(revision) : session_->undo(revision);
    if (done) {
        const base::MessageValues step{{"step", toUtf8(translated(*done))}};
        say(isRedo ? base::message("Done again: {step}", step) : base::message("Undone: {step}", step));
    } else if (session_->blocked()) {
        askToPassOver();
    } else {
        showProblem(done.error());
    }
}

void MainFrame::showChanged() {
    constexpr std::size_t looked = 50;
    for (std::size_t i = 0; i < std::min(lastChanged_.size(), looked); ++i) {
        if (session_->now().portfolio().record(lastChanged_[i]) && book_->reveal(lastChanged_[i])) return;
    }
}

base::Result<JournalSteps> MainFrame::journalSteps(std::int64_t revision) const {
    const auto& store = session_->store();
    auto entries = store.journalSince(revision);
    if (!entries) return base::failure(entries.error());
    auto patches = store.patchesSince(revision);
    if (!patches) return base::failure(patches.error());
    JournalSteps steps;
    for (std::size_t i = 0; i < std::min(entries->size(), patches->size()); ++i)
        steps.push_back({std::move((*entries)[i]), std::move((*patches)[i])});
    return steps;
}

base::Result<std::vector<app::AuditFigure>> MainFrame::auditTrail(const app::View& view) const {
    return app::auditTrail(*session_, view, {});
}

base::Result<std::vector<app::Proposal>> MainFrame::proposals() const {
    return app::proposalsOf(*session_);
}

void MainFrame::decide(std::int64_t branch, model::Verdict verdict, const std::string& note) {
    const auto known = session_->store().branch(branch);
    if (!known) return showProblem(known.error());
    if (const auto done = app::giveVerdict(*session_, branch, verdict, note); !done) return showProblem(done.error());
    const base::MessageValues name{{"branch", known->name}};
    say(verdict == model::Verdict::approved ? base::message("“{branch}” was approved.", name)
                                            : base::message("“{branch}” was sent back.", name));
}

void MainFrame::adopt(std::int64_t branch) {
    const auto known = session_->store().branch(branch);
    if (!known) return showProblem(known.error());
    if (const auto done = session_->adopt(branch); !done) return showProblem(done.error());
    say(base::message("“{branch}” is part of the plan now.", {{"branch", known->name}}));
}

bool MainFrame::propose(const std::string& name, const model::ChangeSet& changes) {
    const auto branch = session_->addBranch(name, storage::BranchKind::proposal, {changes});
    if (!branch) {
        showProblem(branch.error());
        return false;
    }
    say(base::message("“{name}” is proposed. It stands among the approvals, for another role.", {{"name", branch->name}}));
    return true;
}

base::Result<app::View> MainFrame::viewOf(std::int64_t revision) const {
    return session_->at(revision);
}

bool MainFrame::recordSent(const letters::PublicReport& report, const letters::Document& document,
                           const app::SentFile& file) {
    const auto code = app::recordSent(*session_, report, document, file);
    if (!code) {
        showProblem(code.error());
        return false;
    }
    say(base::message("That the letter was sent is recorded as {code}, with its figures.", {{"code", *code}}));
    return true;
}

void MainFrame::keepScenario(const std::string& name, const std::vector<model::ChangeSet>& steps) {
    const auto branch = session_->addBranch(name, storage::BranchKind::scenario, steps);
    if (!branch) return showProblem(branch.error());
    say(base::message("“{name}” is kept as a scenario. It stands among the approvals.", {{"name", branch->name}}));
}

void MainFrame::askToPassOver() {
    // While the dialog waits, the file may be read again, and then nothing is blocked.
    const auto blocked = *session_->blocked();
    BlockedStepDialog dialog{this, blocked};
    if (dialog.ShowModal() != wxID_OK) return;
    const auto passed = session_->skip(blocked);
    if (!passed) return showProblem(passed.error());
    say(base::message("Passed over: {step}", {{"step", toUtf8(translated(*passed))}}));
}

void MainFrame::askSettings() {
    book_->current()->stopTyping();
    // A copy: while the dialog waits, the file may be read again.
    const auto view = session_->now();
    SettingsDialog dialog{this, view.portfolio()};
    if (dialog.ShowModal() == wxID_OK) perform(model::setSettings(view.portfolio(), dialog.settings()));
}

void MainFrame::askAuthor() {
    if (book_) book_->current()->stopTyping();
    AuthorDialog dialog{this, options_.author};
    if (dialog.ShowModal() != wxID_OK || dialog.author() == options_.author) return;
    const auto author = dialog.author();
    if (session_) {
        // Undo takes back one's own steps, so a session keeps the role it began with.
        auto opened = app::Session::open(session_->path(), author);
        if (!opened) return showProblem(opened.error());
        leaveSession();
        showSession(std::move(*opened));
    }
    options_.author = author;
    rememberAuthor(author);
}

}  // namespace mijlpaal::gui

#include "app/clash.h"
#include "app/showing.h"
#include "gui/frame/main_frame.h"
#include "gui/parts/pending_text.h"
#include "gui/parts/text.h"

#include <wx/dialog.h>
#include <wx/translation.h>

/// What the window tells of: what went wrong, what is wrong with the file, what others wrote to it.
namespace mijlpaal::gui {

namespace {

wxString number(std::size_t value) {
    return wxString::Format("%zu", value);
}

bool isDialogOpen() {
    for (const auto* window : wxTopLevelWindows) {
        const auto* dialog = dynamic_cast<const wxDialog*>(window);
        if (dialog && dialog->IsModal()) return true;
    }
    return false;
}

}  // namespace

/// What is broken in the file. Edits break no rule, so where nothing was broken nothing is.
std::optional<wxString> MainFrame::findingsText() {
    if (!isBroken_ || session_->isPreviewing()) return std::nullopt;
    const auto& findings = session_->now().findings();
    isBroken_ = !findings.empty();
    if (findings.empty()) return std::nullopt;
    const auto first = translated(findings.front().message) + " " + translated(findings.front().help);
    const auto more = findings.size() - 1;
    if (more == 0) return first;
    return filled(wxPLURAL("{finding} One more thing is not right.",
                           "{finding} {count} more things are not right.", static_cast<unsigned>(more)),
                  {{"finding", first}, {"count", number(more)}});
}

Notice::Answer MainFrame::copyAnswer() {
    return {_("Save a copy…"), [this] { runCommand("file.save_copy"); }};
}

/// What was told last, else what is wrong with the file, until someone puts it aside.
void MainFrame::showNotices() {
    // What is broken is not looked at while someone types.
    if (!told_ && !fileTrouble_ && session_ && session_->isPreviewing()) return;
    std::optional<Notice> notice = told_;
    if (!notice && session_ && fileTrouble_) {
        notice = Notice{translated(*fileTrouble_), wxICON_ERROR, {copyAnswer()}};
        std::error_code ignored;
        if (std::filesystem::exists(session_->path(), ignored))
            notice->answers.push_back({_("Open it again"), [this] { openAgain(); }});
    } else if (!notice && session_) {
        if (const auto text = findingsText()) notice = Notice{*text, wxICON_WARNING};
    }
    if (notice && !told_ && notice->text == putAside_) notice.reset();
    if (!(notice ? notices_->show(*notice) : notices_->hide())) return;
    Layout();
    if (book_) book_->current()->repaint();
}

void MainFrame::tell(Notice notice) {
    SetStatusText({}, fieldMessage);
    told_ = std::move(notice);
    showNotices();
}

void MainFrame::showProblem(const base::Message& problem) {
    Notice notice{translated(problem)};
    const bool isAtRisk = session_ && (session_->isReadOnly() || storage::isDiskTrouble(problem) ||
                                       !session_->store().head());
    if (isAtRisk) notice.answers = {copyAnswer()};
    tell(std::move(notice));
}

void MainFrame::hideProblem() {
    told_.reset();
    showNotices();
}

void MainFrame::putNoticeAside() {
    if (!told_) putAside_ = notices_->text();
    hideProblem();
}

void MainFrame::tellFileTrouble(const base::Message& trouble) {
    if (fileTrouble_ == trouble) return;
    fileTrouble_ = trouble;
    told_.reset();
    showNotices();
}

bool MainFrame::tellClash(const model::ChangeSet& changes) {
    const auto showing = app::showingIn(app::Translator{language()});
    const auto clash = app::clashOf(changes, session_->now().portfolio(), showing);
    if (!clash) return false;
    constexpr std::size_t most = 3;
    wxString text;
    for (std::size_t i = 0; i < std::min(most, clash->conflicts.size()); ++i)
        text += (i > 0 ? "\n" : "") + capitalised(translated(clash->conflicts[i].message));
    if (clash->conflicts.size() > most) {
        const auto more = clash->conflicts.size() - most;
        text += "\n" + filled(wxPLURAL("One more was changed on both sides.", "{count} more were changed on both sides.",
                                       static_cast<unsigned>(more)),
                              {{"count", number(more)}});
    }
    Notice notice{text, wxICON_WARNING};
    if (clash->mine) notice.answers.push_back({_("Take mine"), [this, changes] { settleClash(changes, true); }});
    notice.answers.push_back({_("Leave theirs"), [this, changes] { settleClash(changes, false); }});
    tell(std::move(notice));
    return true;
}

/// What is in the file by now decides, and not what was there when the notice came.
void MainFrame::settleClash(const model::ChangeSet& changes, bool takesMine) {
    book_->current()->stopTyping();
    hideProblem();
    if (const auto taken = session_->refresh(); !taken) return showProblem(taken.error());
    const auto clash = app::clashOf(changes, session_->now().portfolio());
    if (clash && takesMine && !clash->mine) {
        tellClash(changes);
    } else if (!clash || takesMine) {
        perform(clash ? *clash->mine : changes);
    } else {
        perform(clash->theirs);
    }
}

/// Cheap where nothing changed: it asks which file stands there, and for its newest revision.
void MainFrame::lookAtFile() {
    if (!session_ || wxWindow::GetCapture()) return;
    // What someone is doing is not pulled from under them; there is a next time soon. That the file is gone
    // they are told at once.
    if (session_->isPreviewing() || book_->current()->isTyping() || isTextPending() || isDialogOpen()) {
        if (const auto head = session_->store().head(); !head) tellFileTrouble(head.error());
        return;
    }
    const auto before = session_->revision();
    const auto taken = session_->refresh();
    if (!taken) {
        tellFileTrouble(taken.error());
        return;
    }
    if (fileTrouble_) {
        if (told_ && told_->text == translated(*fileTrouble_)) told_.reset();
        fileTrouble_.reset();
        putAside_.clear();
        showNotices();
        SetStatusText(_("The file is there again."), fieldMessage);
    }
    if (!*taken) return;
    isBroken_ = true;  // it may be a program that knows fewer rules
    showNotices();
    tellWhoWrote(before);
}

/// What stands at the path of the portfolio now.
void MainFrame::openAgain() {
    const auto path = session_->path();
    leaveSession();
    if (!openFile(path)) showStartPage();
}

void MainFrame::tellWhoWrote(std::int64_t before) {
    const auto entry = session_->store().entry(session_->revision());
    if (!entry) return;
    const auto count = static_cast<std::size_t>(session_->revision() - before);
    const auto text = count == 1 ? _("Revision {number} of {author}: {step}")
                                 : _("{count} new revisions; the last, {number} of {author}: {step}");
    SetStatusText(filled(text, {{"count", number(count)},
                                {"number", number(static_cast<std::size_t>(entry->revision))},
                                {"author", fromUtf8(entry->author)},
                                {"step", translated(entry->label)}}),
                  fieldMessage);
}

}  // namespace mijlpaal::gui

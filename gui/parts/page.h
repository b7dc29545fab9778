#pragma once

#include "app/approvals.h"
#include "app/audit.h"
#include "app/baselines.h"
#include "app/sent_letters.h"
#include "app/view.h"
#include "base/result.h"
#include "gui/parts/command.h"
#include "gui/parts/page_layout.h"
#include "model/change_set.h"
#include "model/kind_set.h"
#include "model/patch.h"
#include "storage/store.h"

#include <wx/panel.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mijlpaal::gui {

class Forecasts;
class KeptForecasts;

/// A revision, and what it did field by field.
struct JournalStep {
    storage::JournalEntry entry;
    model::Patches patches;
};
/// Oldest first.
using JournalSteps = std::vector<JournalStep>;

/// What a page may ask of the window around it. It is all that a page knows of the file.
class PageHost {
public:
    /// The portfolio as it is in the file; a page may be shown a preview of an edit in it.
    virtual const app::View& now() const = 0;
    virtual model::Day today() const = 0;
    /// The role under which edits are written.
    virtual const std::string& author() const = 0;
    /// What was written to the file after a revision, oldest first; what one revision did.
    virtual base::Result<std::vector<storage::JournalEntry>> journalSince(std::int64_t revision) const = 0;
    virtual base::Result<model::Patches> patches(std::int64_t revision) const = 0;
    /// The plans of the baselines in the file.
    virtual app::BaselineShelf& baselines() = 0;
    /// What was foretold of the plan.
    virtual Forecasts& forecasts() = 0;
    /// What was foretold before, as the file keeps it.
    virtual KeptForecasts& keptForecasts() = 0;

    /// The steps in the journal after a revision, oldest first.
    virtual base::Result<JournalSteps> journalSteps(std::int64_t revision) const = 0;
    /// Takes back one step, and says so; why it cannot be is shown.
    virtual void undo(std::int64_t revision) = 0;

    /// The chain of every figure of the ledger of a view (`app::auditTrail`).
    virtual base::Result<std::vector<app::AuditFigure>> auditTrail(const app::View& view) const = 0;

    /// The proposals of the file, the newest first.
    virtual base::Result<std::vector<app::Proposal>> proposals() const = 0;
    /// Approves one as it is now or sends it back, and makes an approved one part of the plan; each says so, or why it
    /// cannot be.
    virtual void decide(std::int64_t branch, model::Verdict verdict, const std::string& note) = 0;
    virtual void adopt(std::int64_t branch) = 0;
    /// Makes an edit of the plan of now a proposal of that name, and says so. False when it was refused; why is shown.
    virtual bool propose(const std::string& name, const model::ChangeSet& changes) = 0;
    /// The portfolio as it was at a revision.
    virtual base::Result<app::View> viewOf(std::int64_t revision) const = 0;
    /// Records that a letter went out, and says so, or why it cannot be. True when it was.
    virtual bool recordSent(const letters::PublicReport& report, const letters::Document& document,
                            const app::SentFile& file) = 0;
    /// Keeps edits of the plan of now as a scenario of that name, and says so, or why it cannot be.
    virtual void keepScenario(const std::string& name, const std::vector<model::ChangeSet>& steps) = 0;

    /// Does one edit, and says its name. False when it was refused; why is shown.
    virtual bool perform(const base::Result<model::ChangeSet>& changes) = 0;
    /// Shows what an edit would do, without doing it, until it is performed, replaced or cancelled.
    virtual base::Result<void> preview(const model::ChangeSet& changes) = 0;
    virtual void cancelPreview() = 0;

    /// Shows why something was not done, until something else is.
    virtual void refuse(const base::Message& why) = 0;
    /// Says what was done, when that is more than one sees; an empty message takes back the last one.
    virtual void say(const base::Message& what) = 0;
    /// Says that a file was written, which can be opened from there.
    virtual void wrote(const base::Message& what, const std::filesystem::path& file, bool isUnfinished) = 0;
    /// What is selected, shown or checked on the page is not what it was.
    virtual void situationChanged() = 0;
    /// Shows the named commands at the pointer; an empty name is a line between them.
    virtual void showMenu(wxWindow& at, const std::vector<std::string>& commands) = 0;
    /// Turns to a page that shows this record, the one in sight before others, and selects it there. False
    /// when no page does.
    virtual bool goTo(model::ObjectRef record) = 0;

protected:
    ~PageHost() = default;
};

/// One way to look at a portfolio. It shows a view and hands in changes through its host.
class Page : public wxPanel {
public:
    Page(wxWindow* parent, PageHost& host) : wxPanel{parent}, host_{host} { Hide(); }

    /// Called whenever there is something else to show while the page is in sight, and when it comes in
    /// sight. The first time comes before the first layout.
    virtual void show(const app::View& view) = 0;
    /// Asked for whenever the page comes in sight.
    virtual std::vector<Command> commands() { return {}; }
    virtual std::vector<model::ObjectRef> selected() const { return {}; }
    /// Selects a record of a kind that its row in the list of pages names, and puts it in sight. False when it
    /// is not there.
    virtual bool reveal(model::ObjectRef) { return false; }
    virtual bool isTyping() const { return false; }
    /// Closes an open text field without its text.
    virtual void stopTyping() {}
    virtual void takeFocus() { SetFocus(); }
    /// Paints what it draws itself again, after it was moved or the colours changed.
    virtual void repaint() { Refresh(); }

    virtual PageLayout layout() const { return {}; }
    /// Arranges the page as it was. What the layout does not name stays as it is.
    virtual void setLayout(const PageLayout&) {}

protected:
    PageHost& host() const { return host_; }

private:
    PageHost& host_;
};

/// Pages that belong together in the list of pages. One without a name is none: its pages stand by themselves.
struct PageGroup {
    /// By which settings name it.
    std::string name;
    wxString title;
};

/// A row in the list of pages.
struct PageKind {
    /// By which settings name it.
    std::string name;
    wxString title;
    Page* (*make)(wxWindow* parent, PageHost& host);
    /// The kinds of record of which it can reveal one.
    model::KindSet shows = {};
    PageGroup group = {};
};

/// The row of a page class.
template <class P>
PageKind pageKind(std::string name, wxString title, const model::KindSet& shows = {}) {
    return {std::move(name), std::move(title),
            [](wxWindow* parent, PageHost& host) -> Page* {
                return new P{parent, host};
            },
            shows,
            {}};
}

}  // namespace mijlpaal::gui

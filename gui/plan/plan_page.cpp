#include "gui/plan/plan_page.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using model::ActivityId;

PlanPage::PlanPage(wxWindow* parent, app::Session& session, std::function<model::Day()> today)
    : wxPanel{parent}, session_{session} {
    Hide();  // laid out first and shown then: GTK complains about widgets without room
    stack_ = new wxSplitterWindow{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                  wxSP_LIVE_UPDATE | wxSP_NOBORDER};
    splitter_ = new wxSplitterWindow{stack_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                     wxSP_LIVE_UPDATE | wxSP_NOBORDER};
    splitter_->SetMinimumPaneSize(FromDIP(160));
    splitter_->SetSashGravity(0.5);

    auto* left = new wxPanel{splitter_};
    find_ = new wxSearchCtrl{left, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    find_->SetDescriptiveText(_("Find a name or code"));
    setAccessibleName(*find_, _("Find a name or code"));
    table_ = new PlanTable{left, session};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(find_, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(table_, 1, wxEXPAND);
    left->SetSizer(column);

    gantt_ = new GanttPanel{splitter_, session, *table_, today};
    splitter_->SplitVertically(left, gantt_);
    makeDetails(std::move(today));

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(stack_, 1, wxEXPAND);
    SetSizer(sizer);
    CallAfter([this] {
        splitter_->SetSashPosition(std::min(table_->wholeWidth() + FromDIP(4), GetClientSize().x * 62 / 100));
    });

    table_->typing = [this](ActivityId id, PlanColumn at, const wxString& text) { onTyping(id, at, text); };
    table_->typed = [this](ActivityId id, PlanColumn at, const wxString& text) {
        return onTyped(id, at, text);
    };
    table_->typingCancelled = [this] {
        typing_.reset();
        session_.cancelPreview();
        if (says) says({});
    };
    table_->refused = [this](ActivityId id, PlanColumn at) { onRefused(id, at); };
    table_->menuWanted = [this] { showMenu(); };
    table_->rowsChanged = [this] { gantt_->showPlan(); };
    table_->selectionChanged = [this] {
        gantt_->canvas().Refresh();
        readDetails();
        if (planChanged) planChanged();
    };
    gantt_->canvas().picked = [this](ActivityId id) {
        table_->select(id);
        table_->SetFocus();
    };
    find_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { find(false); });
    find_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { find(true); });
    find_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { find(true); });

    changed_ = session_.changed.connect([this](const model::ChangeSet& changes) {
        table_->showPlan(changes);
        gantt_->showPlan();
        readDetails();
        details_->showPlan();
        if (planChanged) planChanged();
    });
}

PlanPage::~PlanPage() {
    // An open text field would otherwise report its end to a page that is half gone.
    stopTyping();
}

void PlanPage::onTyping(ActivityId id, PlanColumn column, const wxString& text) {
    if (column == PlanColumn::name) return;
    if (!typing_ || typing_->id != id) {
        session_.cancelPreview();
        typing_ = Typing{id, session_.portfolio(), session_.schedule()};
    }
    const PlanContext context{typing_->portfolio, typing_->schedule, language(), table_->plan().calendar()};
    const auto changes = typedInto(context, id, column, toUtf8(text));
    base::Result<void> shown;
    if (!changes) {
        shown = base::failure(changes.error());
        session_.cancelPreview();
    } else if (changes->empty()) {
        session_.cancelPreview();
    } else {
        shown = session_.preview(*changes);
    }
    markEditorText(shown.has_value());
    if (says) says(shown ? base::Message{} : shown.error());
}

bool PlanPage::onTyped(ActivityId id, PlanColumn column, const wxString& text) {
    // Read against the plan in the file, not against the preview of this very text.
    const auto read = [&](const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
        return typedInto({portfolio, schedule, language(), table_->plan().calendar()}, id, column,
                         toUtf8(text));
    };
    const auto changes = typing_ ? read(typing_->portfolio, typing_->schedule)
                                 : read(session_.portfolio(), session_.schedule());
    typing_.reset();
    if (!perform(changes)) return false;
    const auto consequence =
        changes->empty() ? std::nullopt : consequenceOf(table_->plan().context(), id, column);
    if (consequence && says) says(*consequence);
    return true;
}

void PlanPage::onRefused(ActivityId id, PlanColumn column) {
    const auto* activity = session_.portfolio().find(id);
    if (!activity || !refuses) return;
    if (session_.isReadOnly()) {
        refuses(base::message("This file can only be read, so nothing can be changed."));
    } else if (activity->kind == model::ActivityKind::summary && isEditable({}, column)) {
        refuses(base::message("“{name}” follows from the activities in it; change those.",
                              {{"name", cellText(table_->plan().context(), *activity, PlanColumn::name)}}));
    }
}

bool PlanPage::perform(const base::Result<model::ChangeSet>& changes) {
    const auto done =
        changes ? session_.perform(*changes) : base::Result<void>{base::failure(changes.error())};
    if (!done) {
        session_.cancelPreview();
        if (refuses) refuses(done.error());
        return false;
    }
    if (says && !changes->empty()) says(changes->label);
    return true;
}

void PlanPage::stopTyping() {
    cancelCellEditor();
    typing_.reset();
    session_.cancelPreview();
}

void PlanPage::undo() {
    stopTyping();
    const auto label = session_.undoLabel();
    if (const auto done = session_.undo(); !done) {
        if (refuses) refuses(done.error());
    } else if (label && says) {
        says(base::message("Undone: {step}", {{"step", toUtf8(translated(*label))}}));
    }
}

void PlanPage::redo() {
    stopTyping();
    const auto label = session_.redoLabel();
    if (const auto done = session_.redo(); !done) {
        if (refuses) refuses(done.error());
    } else if (label && says) {
        says(base::message("Done again: {step}", {{"step", toUtf8(translated(*label))}}));
    }
}

void PlanPage::showBaseline(const app::KnownBaseline& baseline) {
    if (const auto chosen = table_->plan().baseline().choose(baseline); !chosen && refuses)
        refuses(chosen.error());
    repaintCells(*table_);
    gantt_->canvas().Refresh();
    if (planChanged) planChanged();
}

void PlanPage::showSelectedInGantt() {
    const auto selected = table_->selected();
    if (!selected.empty()) gantt_->scrollTo(selected.front());
}

void PlanPage::focusFind() {
    find_->SetFocus();
    find_->SelectAll();
}

void PlanPage::findNext() {
    find(true);
}

/// From the selected row on; `onward` starts at the row after it.
void PlanPage::find(bool onward) {
    const auto wanted = find_->GetValue().Lower();
    if (wanted.empty()) return;
    const auto all = table_->plan().rows([](ActivityId) { return true; });
    if (all.empty()) return;
    const auto selected = table_->selected();
    const auto at = selected.empty() ? all.begin() : std::find(all.begin(), all.end(), selected.front());
    const auto from = static_cast<std::size_t>(at == all.end() ? 0 : at - all.begin()) + (onward ? 1 : 0);
    const auto context = table_->plan().context();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto id = all[(from + i) % all.size()];
        const auto& activity = context.portfolio.all<model::Activity>().at(id);
        if (fromUtf8(activity.code).Lower().Contains(wanted) ||
            fromUtf8(cellText(context, activity, PlanColumn::name)).Lower().Contains(wanted)) {
            table_->select(id);
            return;
        }
    }
    if (says) says(base::message("No activity is called “{text}”.", {{"text", toUtf8(find_->GetValue())}}));
}

}  // namespace mijlpaal::gui

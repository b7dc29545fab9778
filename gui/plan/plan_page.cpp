#include "gui/plan/plan_page.h"

#include "gui/dialogs/ask.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

using model::ActivityId;

namespace {

/// What one may do with rows by the mouse.
const std::vector<std::string>& rowMenu() {
    static const std::vector<std::string> names{
        "details.why",       "details.paths",     "plan.show_in_chart", "",  //
        "plan.insert_above", "plan.insert_below", "plan.remove",        "",  //
        "plan.indent",       "plan.outdent",      "plan.link",
    };
    return names;
}

}  // namespace

PlanPage::PlanPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    details_ = new DetailsSplit{this, host, planDetails()};
    splitter_ = new wxSplitterWindow{details_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                     wxSP_LIVE_UPDATE | wxSP_NOBORDER};
    splitter_->SetMinimumPaneSize(FromDIP(160));
    splitter_->SetSashGravity(0.5);

    auto* left = new wxPanel{splitter_};
    find_ = new wxSearchCtrl{left, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    find_->SetDescriptiveText(_("Find a name or code"));
    setAccessibleName(*find_, _("Find a name or code"));
    table_ = new PlanTable{left, host.baselines()};
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(find_, 0, wxEXPAND | wxALL, FromDIP(3));
    column->Add(table_, 1, wxEXPAND);
    left->SetSizer(column);

    gantt_ = new GanttPanel{splitter_, *table_, [&host] { return host.today(); }};
    splitter_->SplitVertically(left, gantt_);
    makeDetails();

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(details_, 1, wxEXPAND);
    SetSizer(sizer);

    table_->typing = [this](ActivityId id, PlanColumn at, const wxString& text) { onTyping(id, at, text); };
    table_->typed = [this](ActivityId id, PlanColumn at, const wxString& text) {
        return onTyped(id, at, text);
    };
    table_->typingCancelled = [this] {
        this->host().cancelPreview();
        this->host().say({});
    };
    table_->refused = [this](ActivityId id, PlanColumn at) { onRefused(id, at); };
    table_->menuWanted = [this] { this->host().showMenu(*table_, rowMenu()); };
    table_->rowsChanged = [this] { gantt_->showPlan(); };
    table_->selectionChanged = [this] {
        gantt_->canvas().Refresh();
        readDetails();
        this->host().situationChanged();
    };
    listenToGantt();
    letUndoText(*find_);
    find_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { find(false); });
    find_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { find(true); });
    find_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { find(true); });
    find_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE) {
            table_->SetFocus();
        } else {
            event.Skip();
        }
    });
}

void PlanPage::show(const app::View& view) {
    table_->show(view);
    gantt_->showPlan();
    readDetails();
    if (wasShown_) return;
    wasShown_ = true;
    const auto& rows = table_->rowMap().shown();
    if (!rows.empty()) {
        table_->select(rows.front());
    } else {
        host().say(base::message("The plan is empty: Ins adds an activity."));
    }
}

std::vector<model::ObjectRef> PlanPage::selected() const {
    std::vector<model::ObjectRef> refs;
    for (const auto id : table_->selected()) refs.push_back(model::refTo(id));
    return refs;
}

bool PlanPage::reveal(model::ObjectRef record) {
    const ActivityId id{record.number};
    if (!table_->view().portfolio().find(id)) return false;
    table_->select(id);
    return true;
}

bool PlanPage::isTyping() const {
    return isCellEditorOpen();
}

void PlanPage::onTyping(ActivityId id, PlanColumn column, const wxString& text) {
    if (column == PlanColumn::name) return;
    // Read against the plan in the file, not against the preview of this very text.
    const PlanContext context{host().now(), language()};
    const auto question = questionOf(context, id, column, toUtf8(text));
    const auto changes = question ? base::Result<model::ChangeSet>{question->choices.front().changes}
                                  : typedInto(context, id, column, toUtf8(text));
    base::Result<void> shown;
    if (changes && !changes->empty()) {
        shown = host().preview(*changes);
    } else {
        if (!changes) shown = base::failure(changes.error());
        host().cancelPreview();
    }
    markEditorText(shown.has_value());
    host().say(shown ? base::Message{} : shown.error());
}

bool PlanPage::onTyped(ActivityId id, PlanColumn column, const wxString& text) {
    const PlanContext context{host().now(), language()};
    if (const auto question = questionOf(context, id, column, toUtf8(text))) return ask(*this, host(), *question);
    const auto changes = typedInto(context, id, column, toUtf8(text));
    if (!host().perform(changes)) return false;
    const auto consequence =
        changes->empty() ? std::nullopt : consequenceOf(table_->plan().context(), id, column);
    if (consequence) host().say(*consequence);
    return true;
}

void PlanPage::onRefused(ActivityId id, PlanColumn column) {
    const auto& view = table_->view();
    const auto* activity = view.portfolio().find(id);
    if (!activity) return;
    if (!view.isEditable()) {
        host().refuse(base::message("This file can only be read, so nothing can be changed."));
    } else if (activity->kind == model::ActivityKind::summary && isEditable({}, column)) {
        host().refuse(
            base::message("“{name}” follows from the activities in it; change those.",
                          {{"name", cellText(table_->plan().context(), *activity, PlanColumn::name)}}));
    }
}

void PlanPage::stopTyping() {
    cancelCellEditor();
    host().cancelPreview();
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
        const auto& activity = context.view.portfolio().all<model::Activity>().at(id);
        if (fromUtf8(activity.code).Lower().Contains(wanted) ||
            fromUtf8(cellText(context, activity, PlanColumn::name)).Lower().Contains(wanted)) {
            table_->select(id);
            return;
        }
    }
    host().say(base::message("No activity is called “{text}”.", {{"text", toUtf8(find_->GetValue())}}));
}

}  // namespace mijlpaal::gui

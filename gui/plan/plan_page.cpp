#include "gui/plan/plan_page.h"

#include "gui/forecast/forecasts.h"

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
        "details.why",
        "details.notes",
        "details.paths",
        "plan.show_in_chart",
        "",  //
        "plan.insert_above",
        "plan.insert_below",
        "plan.remove",
        "",  //
        "table.cut",
        "table.copy",
        "table.paste",
        "table.fill_down",  //
        "",
        "plan.indent",
        "plan.outdent",
        "plan.link",
    };
    return names;
}

/// What planners look for most.
std::vector<sheet::Filter> quickFilters() {
    using sheet::Comparison;
    const auto filter = [](const char* name, PlanColumn column, Comparison comparison, const char* text) {
        return sheet::Filter{name, false, {{std::string{PlanSource::nameOf(column)}, comparison, text}}};
    };
    return {
        filter(wxTRANSLATE("Critical"), PlanColumn::marks, Comparison::contains, "!"),
        filter(wxTRANSLATE("Late"), PlanColumn::marks, Comparison::contains, "⚠"),
        filter(wxTRANSLATE("Not finished"), PlanColumn::percent, Comparison::less, "100%"),
        {wxTRANSLATE("Milestones"), true, {{"duration", Comparison::is, "0d"}}},
        {wxTRANSLATE("Other than the baseline"),
         true,
         {{"start_variance", Comparison::isNot, "0d"}, {"finish_variance", Comparison::isNot, "0d"}}},
    };
}

}  // namespace

PlanPage::PlanPage(wxWindow* parent, PageHost& host) : Page{parent, host} {
    details_ = new DetailsSplit{this, host, planDetails()};
    splitter_ = new wxSplitterWindow{details_, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                     wxSP_LIVE_UPDATE | wxSP_NOBORDER};
    splitter_->SetMinimumPaneSize(FromDIP(160));
    splitter_->SetSashGravity(0.5);

    makeTable(*splitter_);
    gantt_ = new GanttPanel{splitter_, *table_, [&host] { return host.today(); }};
    splitter_->SplitVertically(pane_, gantt_);
    makeDetails();

    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(details_, 1, wxEXPAND);
    SetSizer(sizer);

    listenToGantt();
    foretold_ = host.forecasts().changed.connect([this] { showForecast(); });
}

/// Of the plan in sight, after another forecast was made; while someone types the cells stay as they are.
void PlanPage::showForecast() {
    const auto& forecasts = host().forecasts();
    if (!wasShown_ || isTyping() || table_->plan().foretold() == forecasts.last()) return;
    table_->show(table_->view(), forecasts.last());
    if (table_->showsForecast()) table_->Refresh();
    gantt_->canvas().Refresh();
}

void PlanPage::makeTable(wxWindow& parent) {
    pane_ = new TablePane{&parent, host()};
    table_ = new PlanTable{pane_, host().baselines()};
    pane_->hold(*table_);
    pane_->quickFilters = quickFilters();
    // A name moves nothing.
    pane_->previews = [](std::size_t column) { return column != PlanSource::at(PlanColumn::name); };
    pane_->wasTyped = [this](sheet::RowKey key, std::size_t column) {
        tellConsequence({key}, static_cast<PlanColumn>(column));
    };
    pane_->refused = [this](sheet::RowKey key, std::size_t column) {
        tellRefusal({key}, static_cast<PlanColumn>(column));
    };
    pane_->placeRows = [this](const auto& rows, bool isCut, auto before) {
        return placeRows(rows, isCut, before);
    };
    pane_->rowsChanged = [this] {
        if (gantt_) gantt_->showPlan();
    };
    pane_->selectionChanged = [this] {
        gantt_->canvas().Refresh();
        readDetails();
    };
    table_->menuWanted = [this] { host().showMenu(*table_, rowMenu()); };
    table_->rowDrag().isPossible = [this] { return host().now().isEditable() && !isTyping(); };
    table_->rowDrag().dropped = [this](const RowDrop& drop) { dropRows(drop); };
}

void PlanPage::show(const app::View& view) {
    table_->show(view, host().forecasts().last());
    // Who looks at a forecast here wants the one of this plan.
    if (!view.origin().isPreview && table_->showsForecast()) host().forecasts().follow(view);
    if (!view.origin().isPreview) pane_->showTotals();
    gantt_->showPlan();
    readDetails();
    if (wasShown_) return;
    wasShown_ = true;
    const auto& rows = table_->rowMap().shown();
    if (!rows.empty()) {
        table_->select(rows.front());
    } else {
        table_->selectKey(TableModel::newRow);
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

/// Typing a start or finish does more than the cell shows.
void PlanPage::tellConsequence(ActivityId id, PlanColumn column) {
    const auto consequence = consequenceOf(table_->plan().context(), id, column);
    if (consequence) host().say(*consequence);
}

void PlanPage::tellRefusal(ActivityId id, PlanColumn column) {
    const auto* activity = table_->view().portfolio().find(id);
    if (!activity || activity->kind != model::ActivityKind::summary || !isEditable({}, column)) return;
    host().refuse(base::message("“{name}” follows from the activities in it; change those.",
                                {{"name", cellText(table_->plan().context(), *activity, PlanColumn::name)}}));
}

void PlanPage::stopTyping() {
    pane_->stopTyping();
}

}  // namespace mijlpaal::gui

#pragma once

#include "base/signal.h"
#include "gui/details/details_split.h"
#include "gui/parts/page.h"
#include "gui/plan/gantt_panel.h"
#include "gui/plan/plan_table.h"
#include "gui/table/table_pane.h"

#include <wx/splitter.h>

#include <optional>
#include <vector>

namespace mijlpaal::gui {

/// Table and Gantt chart side by side, details below them, and the edits that a planner makes in them.
class PlanPage : public Page {
public:
    PlanPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override;
    bool reveal(model::ObjectRef record) override;
    bool isTyping() const override;
    void stopTyping() override;
    void takeFocus() override { table_->SetFocus(); }
    void repaint() override { gantt_->canvas().Refresh(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    PlanTable& table() { return *table_; }
    TablePane& tablePane() { return *pane_; }
    GanttPanel& gantt() { return *gantt_; }
    DetailsPane& details() { return details_->pane(); }

    void showBaseline(const app::KnownBaseline& baseline);
    bool areDetailsShown() const { return details_->isOpen(); }

private:
    std::vector<Command> activityCommands();
    std::vector<Command> viewCommands();
    std::vector<Command> baselineCommands();
    std::vector<Command> ganttCommands();
    void listenToGantt();
    wxString chartTitle() const;
    void copyChart();
    void saveChart();
    void makeDetails();
    void readDetails();
    void makeTable(wxWindow& parent);
    void tellConsequence(model::ActivityId id, PlanColumn column);
    void tellRefusal(model::ActivityId id, PlanColumn column);
    void dropRows(const RowDrop& drop);
    bool placeRows(const std::vector<sheet::RowKey>& rows, bool isCut, std::optional<sheet::RowKey> before);
    void takeBaseline();
    void showForecast();

    void insert(bool below);
    void removeSelected();
    void linkSelected();
    void unlinkSelected();
    void placeSelected(bool byHand);
    /// The selected activities, without those inside another selected one.
    std::vector<model::ActivityId> selectedOutermost();
    std::vector<model::ActivityId> outermost(const std::vector<model::ActivityId>& ids) const;
    using Edit = base::Result<model::ChangeSet> (*)(const model::Portfolio&, model::ActivityId);
    bool performOnEach(std::vector<model::ActivityId> ids, Edit edit);
    /// From the last row to the first, for edits that put a row behind others.
    bool performOnEachBackwards(std::vector<model::ActivityId> ids, Edit edit);

    /// Both table and chart, above the details.
    DetailsSplit* details_ = nullptr;
    wxSplitterWindow* splitter_ = nullptr;
    TablePane* pane_ = nullptr;
    PlanTable* table_ = nullptr;
    GanttPanel* gantt_ = nullptr;
    bool wasShown_ = false;
    base::Connection foretold_;
};

}  // namespace mijlpaal::gui

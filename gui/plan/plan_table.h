#pragma once

#include "chart/gantt.h"
#include "gui/plan/plan_source.h"
#include "gui/table/table_view.h"

#include <vector>

namespace mijlpaal::gui {

/// The table of the plan, whose rows a chart beside it takes over. It shows a view and says what was typed;
/// it decides nothing.
class PlanTable : public TableView {
public:
    static constexpr auto windowName = "plan-table";

    PlanTable(wxWindow* parent, app::BaselineShelf& baselines);

    static wxDataViewItem itemOf(model::ActivityId id) { return TableModel::itemOf(id.number); }

    /// `foretold` is what the columns of a forecast tell; null before the first.
    void show(const app::View& view, std::shared_ptr<const app::Foretold> foretold);
    const app::View& view() const { return plan().view(); }
    const PlanSource& plan() const { return static_cast<const PlanSource&>(source()); }
    ShownBaseline& baseline() { return *baseline_; }

    const chart::RowMap& rowMap() const { return rowMap_; }
    model::ActivityId parentOf(model::ActivityId id) const { return {model().parentOf(id.number)}; }

    /// In the order of the rows.
    std::vector<model::ActivityId> selected() const;
    void select(model::ActivityId id) { selectKey(id.number); }
    void edit(model::ActivityId id, PlanColumn column);
    bool isOpen(model::ActivityId id) const { return isKeyOpen(id.number); }
    bool showsForecast() const;
    void showColumn(PlanColumn column, bool shown);
    bool isColumnShown(PlanColumn column) const;

private:
    PlanTable(wxWindow* parent, std::unique_ptr<ShownBaseline> baseline);
    void onRowsRead() override;

    std::unique_ptr<ShownBaseline> baseline_;
    /// What is in the file; and what was in it before the last edit.
    app::View written_, before_;
    bool wasShown_ = false;
    chart::RowMap rowMap_;
};

}  // namespace mijlpaal::gui

#pragma once

#include "chart/gantt.h"
#include "gui/parts/page_layout.h"
#include "gui/plan/plan_model.h"

#include <wx/dataview.h>

#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace mijlpaal::gui {

/// The tree table of the plan. It shows a view and says what was typed; it decides nothing.
class PlanTable : public wxDataViewCtrl {
public:
    static constexpr auto windowName = "plan-table";

    PlanTable(wxWindow* parent, app::BaselineShelf& baselines);

    PlanModel& plan() { return *plan_; }

    /// While a text field is open in a cell: each text in it; that it was closed without a result.
    std::function<void(model::ActivityId, PlanColumn, wxString)> typing;
    std::function<void()> typingCancelled;
    /// The field closed with this text. The answer is whether it was taken.
    std::function<bool(model::ActivityId, PlanColumn, wxString)> typed;
    /// Someone tried to type where that is not possible.
    std::function<void(model::ActivityId, PlanColumn)> refused;
    /// A menu was asked for on the selected rows.
    std::function<void()> menuWanted;
    /// Rows came, went, opened or closed; rows were selected; the table scrolled.
    std::function<void()> rowsChanged, selectionChanged, scrolled;

    /// Shows another view. Keeps selection, focus, scroll and what is open.
    void show(const app::View& view);
    const app::View& view() const { return plan_->view(); }

    const chart::RowMap& rowMap() const { return rowMap_; }

    struct RowsInSight {
        std::size_t first = 0;
        /// On the screen.
        std::vector<wxRect> areas;
    };
    RowsInSight rowsInSight();

    /// In the order of the rows.
    std::vector<model::ActivityId> selected() const;
    void select(model::ActivityId id);
    /// Scrolls to the first selected row where it is out of sight.
    void showSelected();
    void edit(model::ActivityId id, PlanColumn column);
    void editCurrent();

    bool isOpen(model::ActivityId id) const { return !closed_.contains(id); }
    void openAll();
    void closeAll();
    void showColumn(PlanColumn column, bool shown);
    bool isColumnShown(PlanColumn column) const;
    /// The width in which every column is seen whole.
    int wholeWidth() const;

    /// The columns and what is closed.
    void addTo(PageLayout& layout) const;
    void setLayout(const PageLayout& layout);

private:
    void addColumns();
    wxDataViewColumn& columnOf(PlanColumn column) const;
    PlanColumn currentColumn();
    void readRows();
    std::string shownIn(model::ActivityId id) const;
    void rememberCells();
    void repaintChanged();
    void readAllRows();
    bool canTellOneByOne(const PlanModel::RowChange& change) const;
    void tellOneByOne(const PlanModel::RowChange& change);
    void restoreOpen();
    void onKey(wxKeyEvent& event);
    void onCharacter(wxKeyEvent& event);
    void finish(model::ActivityId id, PlanColumn column, const wxString& text);
    void mend(model::ActivityId id, PlanColumn column, const wxString& text);
    void editNext(bool back);
    void goDown();
    void reveal(model::ActivityId id);

    wxObjectDataPtr<PlanModel> plan_;
    std::set<model::ActivityId> closed_;
    /// What the rows in sight showed when the table was last told of a view.
    std::unordered_map<model::ActivityId, std::string> shown_;
    chart::RowMap rowMap_;
    std::vector<int> columnWidths_;
    model::ActivityId edited_;
    PlanColumn editedColumn_ = PlanColumn::name;
    enum class After { stay, goDown, editNext, editPrevious };
    After after_ = After::stay;
    bool isMending_ = false;
    bool rebuilding_ = false;
};

}  // namespace mijlpaal::gui

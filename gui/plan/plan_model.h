#pragma once

#include "app/view.h"
#include "gui/plan/plan_cells.h"
#include "gui/plan/shown_baseline.h"

#include <wx/dataview.h>

#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mijlpaal::gui {

/// The plan of a view as the table wants to see it. Cells are made when they are asked for, so that only rows
/// in sight cost anything.
class PlanModel : public wxDataViewModel {
public:
    explicit PlanModel(app::BaselineShelf& baselines) : baseline_{baselines} {}

    static wxDataViewItem itemOf(model::ActivityId id);
    static model::ActivityId idOf(const wxDataViewItem& item);

    /// What became of the rows.
    struct RowChange {
        /// Rows stand otherwise, or under others: all of them are to be read anew.
        bool isLarge = false;
        /// Else these are no more, or new, and all others stay; with what they stood or stand under. In the
        /// order of the rows.
        std::vector<std::pair<model::ActivityId, model::ActivityId>> removed, added;

        bool any() const { return isLarge || !removed.empty() || !added.empty(); }
    };
    /// Takes in another view: the table must be told what became of the rows.
    RowChange show(const app::View& view);
    const app::View& view() const { return view_; }

    /// All activities as rows, from top to bottom; `isOpen` says whether what is inside one is seen.
    std::vector<model::ActivityId> rows(const std::function<bool(model::ActivityId)>& isOpen) const;
    const std::vector<model::ActivityId>& children(model::ActivityId parent) const;
    model::ActivityId parentOf(model::ActivityId id) const;

    /// Whether the last edit, or the one that is being typed, moved it.
    bool isMoved(model::ActivityId id) const;

    ShownBaseline& baseline() { return baseline_; }

    PlanContext context() const;

    /// Called when something was typed into a cell and the field closed.
    std::function<void(model::ActivityId, PlanColumn, wxString)> typed;

    void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
    bool SetValue(const wxVariant& value, const wxDataViewItem& item, unsigned column) override;
    bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const override;
    wxDataViewItem GetParent(const wxDataViewItem& item) const override;
    bool IsContainer(const wxDataViewItem& item) const override;
    bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
    unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;
    unsigned GetColumnCount() const override { return planColumnCount; }
    wxString GetColumnType(unsigned) const override { return "string"; }

private:
    RowChange readOutline();
    bool isMoved(model::ActivityId id, PlanColumn column) const;

    /// What is shown; what is in the file; and what was in the file before the last edit.
    app::View view_, written_, before_;
    /// All activities in the order of their rows.
    std::vector<model::ActivityId> order_;
    /// By id of the parent; the top level under 0.
    std::unordered_map<model::ActivityId, std::vector<model::ActivityId>> children_;
    std::unordered_map<model::ActivityId, model::ActivityId> parent_;
    ShownBaseline baseline_;
    /// Predecessors cost a look at every link, and the table asks for the same rows again and again.
    mutable std::unordered_map<model::ActivityId, std::string> predecessors_;
};

}  // namespace mijlpaal::gui

#pragma once

#include "app/session.h"
#include "gui/details/details_pane.h"
#include "gui/plan/gantt_panel.h"
#include "gui/plan/plan_table.h"

#include <wx/panel.h>
#include <wx/splitter.h>
#include <wx/srchctrl.h>

#include <functional>
#include <optional>
#include <vector>

namespace mijlpaal::gui {

/// Table and Gantt chart side by side over one session, and the edits that a planner makes in them.
class PlanPage : public wxPanel {
public:
    PlanPage(wxWindow* parent, app::Session& session, std::function<model::Day()> today);

    ~PlanPage() override;

    PlanTable& table() { return *table_; }
    GanttPanel& gantt() { return *gantt_; }
    DetailsPane& details() { return *details_; }

    void insertAbove();
    void insertBelow();
    void removeSelected();
    void indentSelected();
    void outdentSelected();
    void moveSelectedUp();
    void moveSelectedDown();
    void linkSelected();
    void undo();
    void redo();

    /// Does one edit; what is wrong with it is said through `refuses`.
    bool perform(const base::Result<model::ChangeSet>& changes);

    /// Closes an open text field without its text.
    void stopTyping();
    void showSelectedInGantt();
    void showBaseline(const app::KnownBaseline& baseline);
    void focusFind();
    void findNext();

    bool areDetailsShown() const;
    void showDetails(bool shown);
    void toggleDetails();
    /// Shows the page and puts the keyboard there; Escape brings it back to the table.
    void showWhy();
    void showQuality();
    void showPaths();

    /// Why something was not done; what was done, when that is more than one sees; that the plan, or what is
    /// selected, changed.
    std::function<void(const base::Message&)> refuses, says;
    std::function<void()> planChanged;

private:
    /// The plan as it is in the file while someone types: what the text is read against.
    struct Typing {
        model::ActivityId id;
        model::Portfolio portfolio;
        scheduling::Schedule schedule;
    };

    void makeDetails(std::function<model::Day()> today);
    void readDetails();
    void showMenu();
    void onTyping(model::ActivityId id, PlanColumn column, const wxString& text);
    bool onTyped(model::ActivityId id, PlanColumn column, const wxString& text);
    void onRefused(model::ActivityId id, PlanColumn column);
    void find(bool onward);
    void insert(bool below);
    /// The selected activities, without those inside another selected one.
    std::vector<model::ActivityId> selectedOutermost();
    using Edit = base::Result<model::ChangeSet> (*)(const model::Portfolio&, model::ActivityId);
    bool performOnEach(std::vector<model::ActivityId> ids, Edit edit);

    app::Session& session_;
    /// Table beside chart, and both above the details.
    wxSplitterWindow *splitter_ = nullptr, *stack_ = nullptr;
    wxSearchCtrl* find_ = nullptr;
    PlanTable* table_ = nullptr;
    GanttPanel* gantt_ = nullptr;
    DetailsPane* details_ = nullptr;
    std::optional<Typing> typing_;
    base::Connection changed_;
};

}  // namespace mijlpaal::gui

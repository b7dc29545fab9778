#pragma once

#include "app/session.h"
#include "gui/quality/quality_rows.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/panel.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// What the checks of a plan say, and what can be done about it in one step.
class QualityPage : public wxPanel {
public:
    static constexpr auto listName = "quality";

    QualityPage(wxWindow* parent, app::Session& session, std::function<model::Day()> today);

    /// Checks the plan once the program has nothing else to do, however often it is asked before that.
    void checkLater();

    RowTree& list() { return *list_; }
    wxButton& fixButton() { return *fix_; }
    wxCheckBox& onlyFailed() { return *onlyFailed_; }

    std::function<void(model::ActivityId)> goTo;
    std::function<void(const model::ChangeSet&)> perform;
    /// The plan was checked, and so many checks failed.
    std::function<void(int failed)> checked;

private:
    void check();
    void showRows();
    void onSelected();
    /// What would remove the cause of the selected finding.
    std::optional<model::ChangeSet> selectedFix() const;

    app::Session& session_;
    std::function<model::Day()> today_;
    scheduling::QualityReport report_;
    QualityRows shown_;
    wxStaticText* summary_ = nullptr;
    wxCheckBox* onlyFailed_ = nullptr;
    wxButton* fix_ = nullptr;
    RowTree* list_ = nullptr;
    bool isDue_ = false;
};

}  // namespace mijlpaal::gui

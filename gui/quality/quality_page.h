#pragma once

#include "gui/details/details_page.h"
#include "gui/quality/quality_rows.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/stattext.h>

namespace mijlpaal::gui {

/// What the checks of a plan say, and what can be done about it in one step.
class QualityPage : public DetailsPage {
public:
    static constexpr auto listName = "quality";

    QualityPage(wxWindow* parent, PageHost& host);

    /// Checks the plan once the program has nothing else to do, however often it is asked before that.
    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { list_->SetFocus(); }
    /// With how many checks failed; without a number where that may no longer be true.
    std::optional<wxString> titleFor(const app::View& view) const override;

    RowTree& list() { return *list_; }
    wxButton& fixButton() { return *fix_; }
    wxCheckBox& onlyFailed() { return *onlyFailed_; }

private:
    void check();
    void showRows();
    void onSelected();
    /// What would remove the cause of the selected finding.
    std::optional<model::ChangeSet> selectedFix() const;

    /// What is to be checked, and what was.
    app::View view_;
    std::optional<app::View> checked_;
    scheduling::QualityReport report_;
    QualityRows shown_;
    wxStaticText* summary_ = nullptr;
    wxCheckBox* onlyFailed_ = nullptr;
    wxButton* fix_ = nullptr;
    RowTree* list_ = nullptr;
    bool isDue_ = false;
};

}  // namespace mijlpaal::gui

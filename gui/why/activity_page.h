#pragma once

#include "gui/details/details_page.h"
#include "gui/parts/row_tree.h"

#include <wx/stattext.h>

namespace mijlpaal::gui {

/// Rows about one activity, with what they are about above them.
class ActivityPage : public DetailsPage {
public:
    using DetailsPage::DetailsPage;

    void takeFocus() override { list_->SetFocus(); }
    RowTree& list() { return *list_; }

protected:
    /// The width of "31-12-2027 17:00".
    static constexpr int momentWidth = 130;

    void makeControls(RowTree* list);
    void say(const wxString& title);

private:
    wxStaticText* title_ = nullptr;
    RowTree* list_ = nullptr;
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/details/details_page.h"
#include "gui/parts/row_tree.h"

#include <wx/button.h>
#include <wx/stattext.h>

#include <optional>

namespace mijlpaal::gui {

/// Who and what does the work of the selected activity, to add, change and remove.
class AssignmentsPage : public DetailsPage {
public:
    static constexpr auto listName = "assignments";

    AssignmentsPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view, const Selection& selected) override;
    void takeFocus() override { list_->SetFocus(); }

    RowTree& list() { return *list_; }
    wxButton& addButton() { return *add_; }
    wxButton& changeButton() { return *change_; }
    wxButton& removeButton() { return *remove_; }

private:
    std::optional<model::AssignmentId> selected() const;
    void showButtons();
    void add();
    void change();
    void remove();

    app::View view_;
    std::optional<model::ActivityId> activity_;
    wxStaticText* title_ = nullptr;
    RowTree* list_ = nullptr;
    wxButton *add_ = nullptr, *change_ = nullptr, *remove_ = nullptr;
};

}  // namespace mijlpaal::gui

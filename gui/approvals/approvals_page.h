#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// What waits for another role: proposals with both sides of what they change, which are approved or sent back here, and
/// the periods of the books.
class ApprovalsPage : public RowsPage {
public:
    ApprovalsPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;
    bool reveal(model::ObjectRef record) override;

private:
    /// The branch of the selected proposal; 0 without one.
    std::int64_t proposal() const;
    void sendBack();
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// One moment or several: the moments on which parts of the law could enter into force by the plan, and what is not ready
/// for each.
class MomentsPage : public RowsPage {
public:
    MomentsPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;

private:
    void keepScenario();
};

}  // namespace mijlpaal::gui

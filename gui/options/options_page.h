#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// What the plan does not keep, and under each what can be done about it, until when, and at what price.
class OptionsPage : public RowsPage {
public:
    OptionsPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;

private:
    void keepScenario();
};

}  // namespace mijlpaal::gui

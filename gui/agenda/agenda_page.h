#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Every clock that runs, what must be done first on top, and the same as the picture of a month.
class AgendaPage : public RowsPage {
public:
    AgendaPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;
};

}  // namespace mijlpaal::gui

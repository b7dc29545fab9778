#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Every clock that runs, what must be done first on top.
class AgendaPage : public RowsPage {
public:
    AgendaPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

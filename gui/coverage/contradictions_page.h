#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Where records give two dates for one thing, with both.
class ContradictionsPage : public RowsPage {
public:
    ContradictionsPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

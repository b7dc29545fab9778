#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// What the plan does not cover of the law, and what was started before it should have been.
class CoveragePage : public RowsPage {
public:
    CoveragePage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Which commitments, years and running systems have money, and which do not.
class CoverPage : public RowsPage {
public:
    CoverPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

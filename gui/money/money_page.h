#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// What each source of money comes to in each budget year, down to the rows that it is made of.
class MoneyPage : public RowsPage {
public:
    MoneyPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

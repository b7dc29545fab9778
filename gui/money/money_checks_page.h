#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// What does not add up in the ledger, and what would help.
class MoneyChecksPage : public RowsPage {
public:
    MoneyChecksPage(wxWindow* parent, PageHost& host);
};

}  // namespace mijlpaal::gui

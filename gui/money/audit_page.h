#pragma once

#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// The chain of each figure of the ledger: its rows, their decisions, who entered and who approved them.
class AuditPage : public RowsPage {
public:
    AuditPage(wxWindow* parent, PageHost& host);

    bool reveal(model::ObjectRef record) override;
};

}  // namespace mijlpaal::gui

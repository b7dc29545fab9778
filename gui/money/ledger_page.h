#pragma once

#include "gui/table/record_page.h"

namespace mijlpaal::gui {

/// The budget entries, to read, to filter, to post and to take back.
class LedgerPage : public RecordPage {
public:
    LedgerPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;
};

}  // namespace mijlpaal::gui

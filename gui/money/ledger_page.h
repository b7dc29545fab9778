#pragma once

#include "gui/parts/draft_keeper.h"
#include "gui/table/record_page.h"

namespace mijlpaal::gui {

/// The budget entries, to read, to filter, to post and to take back.
class LedgerPage : public RecordPage, public DraftKeeper {
public:
    LedgerPage(wxWindow* parent, PageHost& host);

    std::vector<Command> commands() override;
    bool hasDraft() override;
    bool keepDraft() override;
    void dropDraft() override;
};

}  // namespace mijlpaal::gui

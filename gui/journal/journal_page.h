#pragma once

#include "gui/journal/journal_source.h"
#include "gui/table/rows_page.h"

namespace mijlpaal::gui {

/// Who changed what when, and undoing from there.
class JournalPage : public RowsPage {
public:
    JournalPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;

private:
    JournalPage(wxWindow* parent, PageHost& host, std::shared_ptr<JournalSteps> steps);

    std::int64_t selectedRevision() const;

    /// Shared with the rows that tell of them, and only ever longer.
    std::shared_ptr<JournalSteps> steps_;
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/details/details_split.h"
#include "gui/journal/journal_source.h"
#include "gui/table/table_pane.h"

namespace mijlpaal::gui {

/// Who changed what when, and undoing from there.
class JournalPage : public Page {
public:
    JournalPage(wxWindow* parent, PageHost& host);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override;
    void stopTyping() override { pane_->stopTyping(); }
    void takeFocus() override { table_->SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    TableView& table() { return *table_; }

private:
    const JournalSource& journal() const { return static_cast<const JournalSource&>(table_->source()); }
    void goToRecord();
    std::int64_t selectedRevision() const;

    /// Shared with the rows that tell of them, and only ever longer.
    std::shared_ptr<JournalSteps> steps_;
    DetailsSplit* details_ = nullptr;
    TablePane* pane_ = nullptr;
    TableView* table_ = nullptr;
};

}  // namespace mijlpaal::gui

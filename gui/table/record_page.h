#pragma once

#include "gui/details/details_split.h"
#include "gui/table/table_pane.h"
#include "sheet/record_source.h"

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a page of records shows.
struct RecordPageForm {
    /// Of the table, for a screen reader.
    wxString title;
    model::RecordKind kind{};
    /// The columns to start with, from left to right.
    std::vector<std::string> columns;
    /// The one that takes the room that is left over.
    std::string wide;
    /// Beside those that `sheet::computedColumns` has for the kind.
    std::vector<sheet::ComputedColumn> computed = {};
    std::vector<sheet::Filter> quickFilters = {};
};

/// A table of all records of one kind, with details below.
class RecordPage : public Page {
public:
    RecordPage(wxWindow* parent, PageHost& host, RecordPageForm form);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override;
    bool reveal(model::ObjectRef record) override;
    bool isTyping() const override;
    void stopTyping() override { pane_->stopTyping(); }
    void takeFocus() override { table_->SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    TableView& table() { return *table_; }
    TablePane& tablePane() { return *pane_; }
    DetailsPane& details() { return details_->pane(); }

private:
    void insert();
    void remove();

    RecordPageForm form_;
    DetailsSplit* details_ = nullptr;
    TablePane* pane_ = nullptr;
    TableView* table_ = nullptr;
    bool wasShown_ = false;
};

}  // namespace mijlpaal::gui

#pragma once

#include "gui/details/details_split.h"
#include "gui/table/table_pane.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// What a page of rows is about.
struct RowsForm {
    /// By which its table and its commands are called.
    std::string name;
    wxString title;
    /// The column that takes the room there is.
    std::string mainColumn;
    std::function<std::shared_ptr<const sheet::Source>(const app::View&)> source;
    /// What one may do with rows by the mouse, beside going to the record and copying.
    std::vector<std::string> menu{};
    /// What stands beside the rows, and whether it is open until someone closes it.
    std::vector<DetailsKind> details = recordDetails();
    bool opensDetails = false;
};

/// Rows that are read, and lead to the records they are about; the details of these stand beside them.
class RowsPage : public Page {
public:
    RowsPage(wxWindow* parent, PageHost& host, RowsForm form);

    void show(const app::View& view) override;
    std::vector<Command> commands() override;
    std::vector<model::ObjectRef> selected() const override;
    void stopTyping() override { pane_->stopTyping(); }
    void takeFocus() override { table_->SetFocus(); }
    PageLayout layout() const override;
    void setLayout(const PageLayout& layout) override;

    TableView& table() { return *table_; }
    DetailsSplit& details() { return *details_; }
    const TableView& table() const { return *table_; }

private:
    void goToRecord();

    RowsForm form_;
    DetailsSplit* details_ = nullptr;
    TablePane* pane_ = nullptr;
    TableView* table_ = nullptr;
};

}  // namespace mijlpaal::gui

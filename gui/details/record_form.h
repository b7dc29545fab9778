#pragma once

#include "gui/details/details_page.h"
#include "gui/details/form_row.h"

#include <wx/scrolwin.h>

#include <memory>

namespace mijlpaal::gui {

/// The fields of records of one kind, each an ordinary control: what is typed is taken with Enter or when the
/// keyboard leaves it, as one step for all the records, and means what it means on the command line. A text
/// that is refused stays, with the reason below it.
class RecordForm : public wxScrolledWindow {
public:
    RecordForm(wxWindow* parent, PageHost& host);

    /// The records are of one kind. What someone is typing for these stays.
    void show(const app::View& view, const Selection& records);
    void takeFocus();

    /// Null when the kind has no such field.
    FormRow* row(std::string_view field);
    const std::vector<std::unique_ptr<FormRow>>& rows() const { return rows_; }

private:
    void makeRows(model::RecordKind kind);
    void arrange();
    void reveal(FormRow& row);
    void fill(FormRow& row);
    void fillComputed();
    void take(FormRow& row);
    void perform(const Selection& records, const model::Field& field, const std::string& text);

    PageHost& host_;
    app::View view_;
    Selection records_;
    std::optional<model::RecordKind> kind_;
    std::vector<std::unique_ptr<FormRow>> rows_;
    wxFlexGridSizer* grid_ = nullptr;
    /// The width for which the fields were arranged, and in how many columns.
    int room_ = 0, columns_ = 0;
};

}  // namespace mijlpaal::gui

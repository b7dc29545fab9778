#pragma once

#include "base/result.h"
#include "gui/details/form_row.h"
#include "model/portfolio.h"

#include <wx/dialog.h>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace mijlpaal::gui {

/// Some fields of one record, to fill in together. OK closes it only when every text can be taken; why not
/// stands below the field. The record is changed in a portfolio of its own.
class RecordDialog : public wxDialog {
public:
    /// `portfolio` has the record.
    RecordDialog(wxWindow* parent, const wxString& title, model::Portfolio portfolio, model::ObjectRef record,
                 const std::vector<std::string_view>& fields);

    /// With the record as it was filled in.
    const model::Portfolio& portfolio() const { return portfolio_; }
    FormRow& row(std::string_view field);

    /// What else must hold of the record before OK closes it; why not stands below the first field.
    std::function<base::Result<void>(const model::Portfolio&)> mayClose;

private:
    bool Validate() override;

    model::Portfolio portfolio_;
    model::ObjectRef record_;
    std::vector<std::unique_ptr<FormRow>> rows_;
};

}  // namespace mijlpaal::gui

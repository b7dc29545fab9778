#pragma once

#include "model/baselines.h"

#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mijlpaal::gui {

/// Asks for the code, name and decision of a baseline that is to be taken. OK closes it only when it can be
/// taken; why not stands below the fields.
class BaselineDialog : public wxDialog {
public:
    static constexpr auto codeName = "baseline-code";

    BaselineDialog(wxWindow* parent, const model::Portfolio& portfolio, model::Day day,
                   std::int64_t revision);

    const model::ChangeSet& changes() const { return changes_; }

private:
    bool Validate() override;

    const model::Portfolio& portfolio_;
    model::NewBaseline taken_;
    model::ChangeSet changes_;
    wxTextCtrl *code_ = nullptr, *name_ = nullptr, *decision_ = nullptr;
    wxStaticText* wrong_ = nullptr;
};

}  // namespace mijlpaal::gui

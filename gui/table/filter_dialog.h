#pragma once

#include "sheet/arrangement.h"

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/dialog.h>
#include <wx/radiobut.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <optional>
#include <vector>

namespace mijlpaal::gui {

/// Which rows are shown: conditions, all or any of which must hold, kept under a name where one is given.
class FilterDialog : public wxDialog {
public:
    /// The fields of the first condition.
    static constexpr auto columnName = "filter.column", comparisonName = "filter.comparison",
                          textName = "filter.text", keptName = "filter.name";

    FilterDialog(wxWindow* parent, const sheet::Source& source, const sheet::Filter& filter,
                 std::vector<sheet::Filter> kept);

    /// Nothing when no condition was given.
    std::optional<sheet::Filter> filter() const;
    /// Those with a name, with this one when it has one.
    std::vector<sheet::Filter> kept() const;

    /// Says what is wrong.
    bool Validate() override;

private:
    struct Line {
        wxChoice *column = nullptr, *comparison = nullptr;
        wxTextCtrl* text = nullptr;
    };
    void addLine(const sheet::Condition& condition);
    void show(const sheet::Filter& filter);
    void remove();

    const sheet::Source& source_;
    std::vector<sheet::Filter> kept_;
    /// The places of the columns in the order of their titles.
    std::vector<std::size_t> columns_;
    std::vector<Line> lines_;
    wxFlexGridSizer* grid_ = nullptr;
    wxRadioButton *all_ = nullptr, *any_ = nullptr;
    wxComboBox* name_ = nullptr;
    wxStaticText* wrong_ = nullptr;
};

}  // namespace mijlpaal::gui

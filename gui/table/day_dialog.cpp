#include "gui/table/day_dialog.h"

#include "gui/parts/gtk_hooks.h"
#include "gui/table/dialog_buttons.h"

namespace mijlpaal::gui {

DayDialog::DayDialog(wxWindow* parent, const wxString& title, model::Day day)
    : wxDialog{parent, wxID_ANY, title} {
    const std::chrono::year_month_day date{day};
    calendar_ = new wxCalendarCtrl{
        this,
        wxID_ANY,
        wxDateTime{static_cast<wxDateTime::wxDateTime_t>(static_cast<unsigned>(date.day())),
                   static_cast<wxDateTime::Month>(static_cast<unsigned>(date.month()) - 1),
                   static_cast<int>(date.year())},
        wxDefaultPosition,
        wxDefaultSize,
        wxCAL_MONDAY_FIRST | wxCAL_SHOW_HOLIDAYS,
        calendarName};
    setAccessibleName(*calendar_, title);
    calendar_->Bind(wxEVT_CALENDAR_DOUBLECLICKED, [this](wxCalendarEvent&) { EndModal(wxID_OK); });
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(calendar_, 1, wxEXPAND | wxALL, FromDIP(8));
    column->Add(dialogButtons(*this, [this] { EndModal(wxID_OK); }), 0, wxEXPAND | wxALL, FromDIP(8));
    SetSizerAndFit(column);
    CentreOnParent();
    calendar_->SetFocus();
}

model::Day DayDialog::day() const {
    const auto date = calendar_->GetDate();
    return model::makeDay(date.GetYear(), static_cast<unsigned>(date.GetMonth()) + 1, date.GetDay());
}

}  // namespace mijlpaal::gui

#include "gui/dialogs/day_dialog.h"

#include "gui/dialogs/button_row.h"
#include "gui/parts/gtk_hooks.h"

#include <wx/sizer.h>
#include <wx/translation.h>
#include <wx/utils.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

wxDateTime dateOf(model::Day day) {
    const std::chrono::year_month_day date{day};
    return {static_cast<wxDateTime::wxDateTime_t>(static_cast<unsigned>(date.day())),
            static_cast<wxDateTime::Month>(static_cast<unsigned>(date.month()) - 1),
            static_cast<int>(date.year())};
}

}  // namespace

DayDialog::DayDialog(wxWindow& below, model::Day day) : wxDialog{&below, wxID_ANY, _("Choose a day")} {
    month_ = new wxCalendarCtrl{this,          wxID_ANY,           dateOf(day), wxDefaultPosition,
                                wxDefaultSize, wxCAL_MONDAY_FIRST, calendarName};
    setAccessibleName(*month_, _("Day"));
    month_->Bind(wxEVT_CALENDAR_DOUBLECLICKED, [this](wxCalendarEvent&) { EndModal(wxID_OK); });
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(month_, 1, wxEXPAND | wxALL, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    // Where the window is kept in sight.
    auto place = below.GetScreenRect().GetBottomLeft();
    const auto screen = wxGetClientDisplayRect();
    place.x = std::min(place.x, screen.GetRight() - GetSize().x);
    place.y = std::min(place.y, screen.GetBottom() - GetSize().y);
    Move(place);
    month_->SetFocus();
}

model::Day DayDialog::day() const {
    const auto date = month_->GetDate();
    return model::makeDay(date.GetYear(), static_cast<unsigned>(date.GetMonth()) + 1, date.GetDay());
}

std::optional<model::Day> askDay(wxWindow& below, model::Day start) {
    DayDialog dialog{below, start};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dialog.day();
}

}  // namespace mijlpaal::gui

#include "gui/dialogs/calendar_dialog.h"
#include "gui/dialogs/calendar_texts.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"

#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>

/// The month that shows what is worked by a calendar, and the chosen day in words.
namespace mijlpaal::gui {

using model::Day;
using model::Holiday;
using model::RecordKind;
using model::WorkWeek;

namespace {

bool covers(const Holiday& holiday, Day day) {
    if (day < holiday.day || day > holiday.lastDay.value_or(holiday.recurrence ? day : holiday.day))
        return false;
    return !holiday.recurrence || model::fallsOn(*holiday.recurrence, holiday.day, day);
}

}  // namespace

void CalendarDialog::makeMonth(wxSizer& column) {
    const std::chrono::year_month_day today{draft_.settings().statusDate};
    const wxDateTime start{static_cast<wxDateTime::wxDateTime_t>(static_cast<unsigned>(today.day())),
                           static_cast<wxDateTime::Month>(static_cast<unsigned>(today.month()) - 1),
                           static_cast<int>(today.year())};
    month_ = new wxGenericCalendarCtrl{
        this,          wxID_ANY,
        start,         wxDefaultPosition,
        wxDefaultSize, wxCAL_MONDAY_FIRST | wxCAL_SHOW_SURROUNDING_WEEKS | wxBORDER_NONE};
    month_->SetName(monthName);
    const auto& theme = Theme::current();
    month_->SetHeaderColours(theme.colour(chart::ColourRole::text),
                             theme.colour(chart::ColourRole::headerBackground));
    setAccessibleName(*month_, _("Month"));
    month_->Bind(wxEVT_CALENDAR_PAGE_CHANGED, [this](wxCalendarEvent&) { showMonth(); });
    month_->Bind(wxEVT_CALENDAR_SEL_CHANGED, [this](wxCalendarEvent&) { showDay(); });
    column.Add(month_, 0, wxEXPAND | wxBOTTOM, FromDIP(6));
    dayText_ = new wxStaticText{this,
                                wxID_ANY,
                                {},
                                wxDefaultPosition,
                                {34 * GetCharWidth(), 3 * GetCharHeight()},
                                wxST_NO_AUTORESIZE};
    column.Add(dayText_, 0, wxEXPAND | wxBOTTOM, FromDIP(6));
    auto* legend =
        new wxStaticText{this, wxID_ANY, _("Grey: no work. In a frame: this day has a rule of its own.")};
    legend->Wrap(34 * GetCharWidth());
    column.Add(legend, 0, wxEXPAND);
}

Day CalendarDialog::chosenDay() const {
    const auto date = month_->GetDate();
    return model::makeDay(date.GetYear(), static_cast<unsigned>(date.GetMonth()) + 1, date.GetDay());
}

void CalendarDialog::showMonth() {
    const auto* calendar = shown();
    const auto date = month_->GetDate();
    const auto& theme = Theme::current();
    const auto first = model::makeDay(date.GetYear(), static_cast<unsigned>(date.GetMonth()) + 1, 1);
    for (unsigned number = 1; number <= 31; ++number) {
        month_->ResetAttr(number);
        const auto day = first + std::chrono::days{number - 1};
        if (number > wxDateTime::GetNumberOfDays(date.GetMonth(), date.GetYear())) continue;
        const bool hasRule = std::any_of(rows_.begin(), rows_.end(), [&](model::ObjectRef ref) {
            if (ref.kind != RecordKind::holiday) {
                const auto& week = draft_.all<WorkWeek>().at({ref.number});
                return day >= week.firstDay && day <= week.lastDay;
            }
            return covers(draft_.all<Holiday>().at({ref.number}), day);
        });
        const bool works = calendar && clock_.worksOn(day);
        if (works && !hasRule) continue;
        auto* look = new wxCalendarDateAttr;
        if (!works) look->SetBackgroundColour(theme.colour(chart::ColourRole::nonWorking));
        if (hasRule) {
            look->SetBorder(wxCAL_BORDER_SQUARE);
            look->SetBorderColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
        }
        month_->SetAttr(number, look);
    }
    month_->Refresh();
    showDay();
}

void CalendarDialog::showDay() {
    const auto day = chosenDay();
    const auto shifts = clock_.shiftsOn(day);
    auto text = fromUtf8(model::dayText(day, language()) + ": " + hoursText({shifts.begin(), shifts.end()}));
    for (const auto& ref : rows_) {
        if (ref.kind != RecordKind::holiday) continue;
        const auto& holiday = draft_.all<Holiday>().at({ref.number});
        if (covers(holiday, day) && !holiday.nameNl.empty()) text += " (" + fromUtf8(holiday.nameNl) + ")";
    }
    dayText_->SetLabelText(text);
    dayText_->Wrap(34 * GetCharWidth());
}

}  // namespace mijlpaal::gui

#pragma once

#include "gui/parts/page.h"
#include "model/portfolio.h"
#include "model/work_calendar.h"

#include <wx/button.h>
#include <wx/calctrl.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/listbox.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
// Behind the one that it needs.
#include <wx/generic/calctrlg.h>

#include <array>
#include <string>
#include <vector>

namespace mijlpaal::gui {

/// The calendars of a portfolio: their working week, days off and work weeks, beside a month that shows what
/// is worked. What a change moves in the plan is told while it is made; OK makes all of it one step.
class CalendarDialog : public wxDialog {
public:
    static constexpr auto listName = "calendars", monthName = "calendar.month", daysName = "calendar.days",
                          effectName = "calendar.effect";

    CalendarDialog(wxWindow* parent, PageHost& host);
    ~CalendarDialog() override;

    wxListBox& calendars() { return *list_; }
    /// Monday is the first.
    wxTextCtrl& hours(std::size_t weekday) { return *hours_[weekday]; }
    wxDataViewListCtrl& days() { return *days_; }
    wxGenericCalendarCtrl& month() { return *month_; }
    wxButton& addDayButton() { return *addDay_; }
    wxButton& changeButton() { return *change_; }
    wxButton& removeButton() { return *remove_; }
    wxString effect() const { return effect_->GetLabelText(); }
    wxString dayInWords() const { return dayText_->GetLabelText(); }
    const model::Portfolio& draft() const { return draft_; }

private:
    bool Validate() override;

    void makeWeek(wxSizer& column);
    void makeDays(wxSizer& column);
    void makeMonth(wxSizer& column);
    const model::Calendar* shown() const;
    void showCalendar();
    void showWeek();
    void showUse();
    void showDays();
    model::Day chosenDay() const;
    void showMonth();
    void showDay();
    bool takeHours(std::size_t weekday);
    void takeName();
    void takeBase();
    void addCalendar();
    template <class Record>
    void add(Record record, const wxString& title);
    void changeSelected();
    void removeSelected();
    void edit(model::Portfolio draft, model::ObjectRef record, const wxString& title);
    model::ChangeSet changes() const;
    /// After the draft changed.
    void changed();
    void showEffect();

    PageHost& host_;
    app::View before_;
    model::Portfolio draft_;
    std::vector<model::CalendarId> ids_;
    /// By row of the list of days.
    std::vector<model::ObjectRef> rows_;
    model::WorkCalendar clock_;
    bool isEffectDue_ = false;

    wxListBox* list_ = nullptr;
    wxTextCtrl* name_ = nullptr;
    wxChoice* base_ = nullptr;
    std::vector<model::CalendarId> baseIds_;
    std::array<wxTextCtrl*, 7> hours_{};
    wxStaticText *wrong_ = nullptr, *used_ = nullptr, *effect_ = nullptr, *dayText_ = nullptr;
    wxDataViewListCtrl* days_ = nullptr;
    wxButton *addDay_ = nullptr, *addWeek_ = nullptr, *change_ = nullptr, *remove_ = nullptr;
    wxGenericCalendarCtrl* month_ = nullptr;
};

}  // namespace mijlpaal::gui

#include "app/edits/typed_forms.h"
#include "base/text.h"
#include "gui/dialogs/calendar_dialog.h"
#include "gui/dialogs/calendar_texts.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <array>
#include <optional>
#include <utility>

/// The name of a calendar, what it rests on, and its working week.
namespace mijlpaal::gui {

using model::Calendar;
using model::Shifts;

namespace {

constexpr std::array weekdayNames{wxTRANSLATE("Monday"),   wxTRANSLATE("Tuesday"), wxTRANSLATE("Wednesday"),
                                  wxTRANSLATE("Thursday"), wxTRANSLATE("Friday"),  wxTRANSLATE("Saturday"),
                                  wxTRANSLATE("Sunday")};

/// What a calendar itself says of a day of the week; nothing where that follows the one it rests on.
std::optional<Shifts> hoursOf(const Calendar& calendar, std::size_t weekday) {
    if (calendar.week.days[weekday]) return calendar.week.days[weekday];
    if (calendar.base) return std::nullopt;
    return calendar.workingWeekdays.works[weekday] ? calendar.workingHours : Shifts{};
}

void setHours(Calendar& calendar, std::size_t weekday, const std::optional<Shifts>& hours) {
    calendar.week.days[weekday].reset();
    if (hours != hoursOf(calendar, weekday)) calendar.week.days[weekday] = hours;
}

}  // namespace

void CalendarDialog::makeWeek(wxSizer& column) {
    auto* grid = new wxFlexGridSizer{2, FromDIP(4), FromDIP(12)};
    grid->AddGrowableCol(1);
    const auto label = [&](const wxString& text) {
        grid->Add(new wxStaticText{this, wxID_ANY, text}, 0, wxALIGN_CENTRE_VERTICAL);
    };
    const auto text = [&](const wxString& name) {
        auto* field = new wxTextCtrl{
            this, wxID_ANY, {}, wxDefaultPosition, {26 * GetCharWidth(), -1}, wxTE_PROCESS_ENTER};
        setAccessibleName(*field, name);
        letUndoText(*field);
        grid->Add(field, 1, wxEXPAND);
        return field;
    };
    label(_("Name"));
    name_ = text(_("Name"));
    const auto take = [this](auto action) {
        return [action](wxEvent& event) {
            if (event.GetEventType() == wxEVT_KILL_FOCUS) event.Skip();
            action();
        };
    };
    name_->Bind(wxEVT_KILL_FOCUS, take([this] { takeName(); }));
    name_->Bind(wxEVT_TEXT_ENTER, take([this] { takeName(); }));
    label(_("Underlying calendar"));
    base_ = new wxChoice{this, wxID_ANY};
    setAccessibleName(*base_, _("Underlying calendar"));
    base_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { takeBase(); });
    grid->Add(base_, 1, wxEXPAND);
    for (std::size_t i = 0; i < hours_.size(); ++i) {
        label(wxGetTranslation(weekdayNames[i]));
        hours_[i] = text(wxGetTranslation(weekdayNames[i]));
        hours_[i]->Bind(wxEVT_KILL_FOCUS, take([this, i] { takeHours(i); }));
        hours_[i]->Bind(wxEVT_TEXT_ENTER, take([this, i] { takeHours(i); }));
    }
    column.Add(grid, 0, wxEXPAND);
    wrong_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, {-1, 2 * GetCharHeight()}, wxST_NO_AUTORESIZE};
    column.Add(wrong_, 0, wxEXPAND | wxTOP, FromDIP(4));
}

void CalendarDialog::showWeek() {
    const auto* calendar = shown();
    putText(*name_, fromUtf8(calendar->nameNl));
    base_->Clear();
    baseIds_.clear();
    base_->Append(_("none"));
    base_->SetSelection(0);
    for (const auto& each : draft_.all<Calendar>()) {
        if (each.id == calendar->id) continue;
        base_->Append(titleOf(each));
        baseIds_.push_back(each.id);
        if (calendar->base == each.id) base_->SetSelection(static_cast<int>(base_->GetCount()) - 1);
    }
    for (std::size_t i = 0; i < hours_.size(); ++i) {
        const auto hours = hoursOf(*calendar, i);
        putText(*hours_[i], hours ? fromUtf8(hoursText(*hours)) : wxString{});
        hours_[i]->SetHint(_("as the underlying calendar"));
        markText(*hours_[i], true);
    }
    wrong_->SetLabelText({});
}

bool CalendarDialog::takeHours(std::size_t weekday) {
    const auto* calendar = shown();
    if (!calendar) return true;
    const auto text = toUtf8(hours_[weekday]->GetValue());
    const bool isEmpty = base::trimmed(text).empty();
    std::optional<Shifts> hours;
    if (!isEmpty) {
        const auto written = app::hoursInFile(text);
        hours = written ? model::shiftsFrom(*written) : std::nullopt;
    } else if (!calendar->base) {
        hours.emplace();
    }
    const bool isGood = hours || (isEmpty && calendar->base);
    markText(*hours_[weekday], isGood);
    wrong_->SetLabelText(isGood
                             ? wxString{}
                             : filled(_("“{text}” is not a list of working hours. Write it like {example}."),
                                      {{"text", fromUtf8(text)}, {"example", "08:30-12:00, 12:30-17:00"}}));
    wrong_->Wrap(wrong_->GetSize().x);
    if (!isGood) return false;
    auto after = *calendar;
    setHours(after, weekday, hours);
    if (after == *calendar) return true;
    draft_.all<Calendar>().put(std::move(after));
    changed();
    return true;
}

void CalendarDialog::takeName() {
    const auto* calendar = shown();
    const auto name = std::string{base::trimmed(toUtf8(name_->GetValue()))};
    if (!calendar || name == calendar->nameNl) return;
    auto after = *calendar;
    after.nameNl = name;
    list_->SetString(static_cast<unsigned>(list_->GetSelection()), titleOf(after));
    draft_.all<Calendar>().put(std::move(after));
    changed();
}

void CalendarDialog::takeBase() {
    const auto* calendar = shown();
    if (!calendar) return;
    auto after = *calendar;
    const auto at = base_->GetSelection();
    after.base = at <= 0 ? std::nullopt : std::optional{baseIds_[static_cast<std::size_t>(at) - 1]};
    draft_.all<Calendar>().put(std::move(after));
    changed();
}

}  // namespace mijlpaal::gui

#include "gui/dialogs/calendar_dialog.h"
#include "gui/dialogs/calendar_texts.h"
#include "gui/dialogs/record_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/calendar_layers.h"
#include "model/calendar_words.h"
#include "model/removal.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

/// The days off of a calendar and its weeks with other hours.
namespace mijlpaal::gui {

using model::Calendar;
using model::Day;
using model::Holiday;
using model::RecordKind;
using model::WorkWeek;

namespace {

model::WorkCalendar clockOf(const model::Portfolio& portfolio, const Calendar& calendar) {
    const model::CalendarLayers layers{portfolio};
    return model::WorkCalendar{layers.layersOf(layers.chainOf(calendar))};
}

wxString shownDays(Day first, const std::optional<Day>& last) {
    const auto text = fromUtf8(model::dayText(first, language()));
    return last ? text + fromUtf8(" – ") + fromUtf8(model::dayText(*last, language())) : text;
}

const std::vector<std::string_view>& fieldsOf(RecordKind kind) {
    static const std::vector<std::string_view> holiday{
        "name_nl", "day", "last_day", "nonworking", "recurrence", "working_hours", "extends_legal_term"};
    static const std::vector<std::string_view> week{"name_nl", "first_day", "last_day", "week"};
    return kind == RecordKind::holiday ? holiday : week;
}

}  // namespace

void CalendarDialog::makeDays(wxSizer& column) {
    column.Add(new wxStaticText{this, wxID_ANY, _("Days off and weeks with other hours")}, 0, wxBOTTOM,
               FromDIP(3));
    days_ = new wxDataViewListCtrl{this,
                                   wxID_ANY,
                                   wxDefaultPosition,
                                   {68 * GetCharWidth(), 9 * GetCharHeight()},
                                   wxDV_SINGLE | wxDV_ROW_LINES};
    days_->SetName(daysName);
    setAccessibleName(*days_, _("Days off and weeks with other hours"));
    days_->AppendTextColumn(_("Date"), wxDATAVIEW_CELL_INERT, wxCOL_WIDTH_AUTOSIZE);
    days_->AppendTextColumn(_("Name"), wxDATAVIEW_CELL_INERT, 16 * GetCharWidth());
    days_->AppendTextColumn(_("Hours"), wxDATAVIEW_CELL_INERT, 12 * GetCharWidth());
    days_->AppendTextColumn(_("Repeats"), wxDATAVIEW_CELL_INERT, 14 * GetCharWidth());
    letGrow(*days_->GetColumn(1));
    days_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const bool isOne = days_->GetSelectedRow() != wxNOT_FOUND;
        change_->Enable(isOne);
        remove_->Enable(isOne);
    });
    days_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { changeSelected(); });
    column.Add(days_, 1, wxEXPAND | wxBOTTOM, FromDIP(6));

    addDay_ = new wxButton{this, wxID_ANY, _("Add &day off…")};
    addDay_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        Holiday day;
        day.day = chosenDay();
        add(day, _("Day off"));
    });
    addWeek_ = new wxButton{this, wxID_ANY, _("Add &weeks…")};
    addWeek_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        WorkWeek week;
        week.firstDay = week.lastDay = chosenDay();
        add(week, _("Weeks with other hours"));
    });
    change_ = new wxButton{this, wxID_ANY, _("&Change…")};
    change_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { changeSelected(); });
    remove_ = new wxButton{this, wxID_ANY, _("&Remove")};
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { removeSelected(); });
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    for (auto* button : {addDay_, addWeek_, change_, remove_}) buttons->Add(button, 0, wxRIGHT, FromDIP(8));
    column.Add(buttons);
}

void CalendarDialog::showDays() {
    const auto* calendar = shown();
    clock_ = clockOf(draft_, *calendar);
    struct Line {
        Day first;
        model::ObjectRef ref;
        std::array<wxString, 4> cells;
    };
    std::vector<Line> lines;
    for (const auto& each : draft_.all<Holiday>()) {
        if (each.calendar != calendar->id) continue;
        const auto repeats =
            each.recurrence ? model::calendarText(model::recurrenceText(*each.recurrence), language()) : "";
        const auto hours = each.nonworking             ? _("off")
                           : each.workingHours.empty() ? _("as usual")
                                                       : fromUtf8(hoursText(each.workingHours));
        lines.push_back(
            {each.day,
             refTo(each.id),
             {shownDays(each.day, each.lastDay), fromUtf8(each.nameNl), hours, fromUtf8(repeats)}});
    }
    for (const auto& each : draft_.all<WorkWeek>()) {
        if (each.calendar != calendar->id) continue;
        lines.push_back({each.firstDay,
                         refTo(each.id),
                         {shownDays(each.firstDay, each.lastDay),
                          fromUtf8(each.nameNl),
                          fromUtf8(model::calendarText(model::weekHoursText(each.week), language())),
                          {}}});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.first < b.first; });
    days_->DeleteAllItems();
    rows_.clear();
    for (const auto& line : lines) {
        wxVector<wxVariant> row;
        for (const auto& cell : line.cells) row.push_back(cell);
        days_->AppendItem(row);
        rows_.push_back(line.ref);
    }
    change_->Disable();
    remove_->Disable();
    showMonth();
}

template <class Record>
void CalendarDialog::add(Record record, const wxString& title) {
    const auto* calendar = shown();
    if (!calendar) return;
    auto draft = draft_;
    record.id = draft.template all<Record>().nextId();
    record.calendar = calendar->id;
    draft.template all<Record>().put(record);
    edit(std::move(draft), refTo(record.id), title);
}

void CalendarDialog::changeSelected() {
    const auto row = days_->GetSelectedRow();
    if (row == wxNOT_FOUND) return;
    const auto ref = rows_[static_cast<std::size_t>(row)];
    edit(draft_, ref, ref.kind == RecordKind::holiday ? _("Day off") : _("Weeks with other hours"));
}

void CalendarDialog::edit(model::Portfolio draft, model::ObjectRef record, const wxString& title) {
    RecordDialog dialog{this, title, std::move(draft), record, fieldsOf(record.kind)};
    if (dialog.ShowModal() != wxID_OK) return;
    draft_ = dialog.portfolio();
    if (record.kind == RecordKind::holiday) {
        // Whoever types hours means that there is work.
        auto holiday = draft_.all<Holiday>().at({record.number});
        holiday.nonworking = holiday.nonworking && holiday.workingHours.empty();
        draft_.all<Holiday>().put(std::move(holiday));
    }
    changed();
}

void CalendarDialog::removeSelected() {
    const auto row = days_->GetSelectedRow();
    if (row == wxNOT_FOUND) return;
    const auto removal =
        model::removeRecords(draft_, {rows_[static_cast<std::size_t>(row)]}, model::References::stand);
    auto after = removal ? model::apply(draft_, *removal) : base::Result<model::Portfolio>{draft_};
    if (!after) return;
    draft_ = std::move(*after);
    changed();
}

}  // namespace mijlpaal::gui

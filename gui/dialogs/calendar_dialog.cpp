#include "gui/dialogs/calendar_dialog.h"

#include "app/edits/edit_effect.h"
#include "app/edits/record_fields.h"
#include "app/edits/typed_forms.h"
#include "app/references.h"
#include "base/text.h"
#include "gui/dialogs/button_row.h"
#include "gui/dialogs/record_dialog.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "gui/parts/theme.h"
#include "model/calendar_layers.h"
#include "model/calendar_words.h"
#include "model/edits/parts.h"
#include "model/removal.h"

#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mijlpaal::gui {

using model::Calendar;
using model::CalendarId;
using model::Day;
using model::Holiday;
using model::RecordKind;
using model::Shifts;
using model::WorkWeek;

namespace {

constexpr std::array weekdayNames{wxTRANSLATE("Monday"),   wxTRANSLATE("Tuesday"), wxTRANSLATE("Wednesday"),
                                  wxTRANSLATE("Thursday"), wxTRANSLATE("Friday"),  wxTRANSLATE("Saturday"),
                                  wxTRANSLATE("Sunday")};

std::string hoursText(const Shifts& shifts) {
    if (shifts.empty()) return toUtf8(_("off"));
    auto text = model::shiftsText(shifts);
    for (std::size_t at = 0; (at = text.find(';', at)) != std::string::npos;) text.replace(at, 1, ", ");
    return text;
}

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

wxString titleOf(const Calendar& calendar) {
    return fromUtf8(calendar.nameNl.empty() ? calendar.code : calendar.nameNl);
}

model::WorkCalendar clockOf(const model::Portfolio& portfolio, const Calendar& calendar) {
    const model::CalendarLayers layers{portfolio};
    return model::WorkCalendar{layers.layersOf(layers.chainOf(calendar))};
}

bool covers(const Holiday& holiday, Day day) {
    if (day < holiday.day || day > holiday.lastDay.value_or(holiday.recurrence ? day : holiday.day))
        return false;
    return !holiday.recurrence || model::fallsOn(*holiday.recurrence, holiday.day, day);
}

Day dayOf(const wxDateTime& date) {
    return model::makeDay(date.GetYear(), static_cast<unsigned>(date.GetMonth()) + 1, date.GetDay());
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

CalendarDialog::CalendarDialog(wxWindow* parent, PageHost& host)
    : wxDialog{parent,         wxID_ANY,
               _("Calendars"), wxDefaultPosition,
               wxDefaultSize,  wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      host_{host},
      before_{host.now()},
      draft_{before_.portfolio()} {
    list_ = new wxListBox{this, wxID_ANY, wxDefaultPosition, {24 * GetCharWidth(), -1}};
    list_->SetName(listName);
    setAccessibleName(*list_, _("Calendars"));
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { showCalendar(); });
    auto* add = new wxButton{this, wxID_ANY, _("&New calendar")};
    add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { addCalendar(); });
    used_ = new wxStaticText{this,
                             wxID_ANY,
                             {},
                             wxDefaultPosition,
                             {24 * GetCharWidth(), 4 * GetCharHeight()},
                             wxST_NO_AUTORESIZE};
    auto* left = new wxBoxSizer{wxVERTICAL};
    left->Add(list_, 1, wxEXPAND | wxBOTTOM, FromDIP(6));
    left->Add(add, 0, wxBOTTOM, FromDIP(6));
    left->Add(used_, 0, wxEXPAND);

    auto* middle = new wxBoxSizer{wxVERTICAL};
    makeWeek(*middle);
    makeDays(*middle);
    auto* right = new wxBoxSizer{wxVERTICAL};
    makeMonth(*right);
    auto* halves = new wxBoxSizer{wxHORIZONTAL};
    halves->Add(left, 0, wxEXPAND | wxRIGHT, FromDIP(16));
    halves->Add(middle, 1, wxEXPAND | wxRIGHT, FromDIP(16));
    halves->Add(right, 0, wxEXPAND);
    effect_ = new wxStaticText{
        this, wxID_ANY, {}, wxDefaultPosition, {-1, 2 * GetCharHeight()}, wxST_NO_AUTORESIZE};
    effect_->SetName(effectName);
    auto* column = new wxBoxSizer{wxVERTICAL};
    column->Add(halves, 1, wxEXPAND | wxALL, FromDIP(12));
    column->Add(effect_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12));
    addButtonRow(*this, *column, {.done = _("OK"), .leave = _("Cancel")});
    SetSizerAndFit(column);
    CentreOnParent();

    for (const auto& calendar : draft_.all<Calendar>()) {
        ids_.push_back(calendar.id);
        list_->Append(titleOf(calendar));
    }
    const auto usual = draft_.settings().calendar;
    const auto at = usual ? std::find(ids_.begin(), ids_.end(), *usual) : ids_.begin();
    if (!ids_.empty()) list_->SetSelection(at == ids_.end() ? 0 : static_cast<int>(at - ids_.begin()));
    showCalendar();
    list_->SetFocus();
}

CalendarDialog::~CalendarDialog() {
    host_.cancelPreview();
}

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
        day.day = dayOf(month_->GetDate());
        add(day, _("Day off"));
    });
    addWeek_ = new wxButton{this, wxID_ANY, _("Add &weeks…")};
    addWeek_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        WorkWeek week;
        week.firstDay = week.lastDay = dayOf(month_->GetDate());
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

const Calendar* CalendarDialog::shown() const {
    const auto at = list_->GetSelection();
    return at == wxNOT_FOUND ? nullptr : draft_.find(ids_[static_cast<std::size_t>(at)]);
}

void CalendarDialog::showCalendar() {
    const auto* calendar = shown();
    if (!calendar) return;
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
    std::size_t activities = 0, others = 0;
    for (const auto& reference : app::referencesTo(draft_, refTo(calendar->id))) {
        const auto kind = reference.from.kind;
        if (kind == RecordKind::holiday || kind == RecordKind::workWeek) continue;
        ++(kind == RecordKind::activity ? activities : others);
    }
    used_->SetLabelText(filled(
        _("Activities with this calendar: {activities}. Other records: {others}."),
        {{"activities", wxString::Format("%zu", activities)}, {"others", wxString::Format("%zu", others)}}));
    used_->Wrap(24 * GetCharWidth());
    showDays();
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
    const auto day = dayOf(month_->GetDate());
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

void CalendarDialog::addCalendar() {
    Calendar made;
    made.id = draft_.all<Calendar>().nextId();
    model::CodeBook codes{draft_};
    made.code = codes.addNext(model::edits::codeBefore("CAL", refTo(made.id)), refTo(made.id));
    made.nameNl = toUtf8(_("New calendar"));
    if (const auto* like = shown()) {
        made.dayLength = like->dayLength;
        made.base = like->id;
    }
    ids_.push_back(made.id);
    list_->Append(titleOf(made));
    list_->SetSelection(static_cast<int>(ids_.size()) - 1);
    draft_.all<Calendar>().put(std::move(made));
    changed();
    name_->SetFocus();
    name_->SelectAll();
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

model::ChangeSet CalendarDialog::changes() const {
    auto changes = model::difference(before_.portfolio(), draft_);
    std::vector<CalendarId> touched;
    for (const auto& change : changes.changes) {
        CalendarId id;
        if (change.isOf<Calendar>()) id = {change.number};
        if (change.isOf<Holiday>()) id = static_cast<const Holiday*>(change.present())->calendar;
        if (change.isOf<WorkWeek>()) id = static_cast<const WorkWeek*>(change.present())->calendar;
        if (std::find(touched.begin(), touched.end(), id) == touched.end()) touched.push_back(id);
    }
    changes.label = touched.size() == 1 ? base::message("Change the calendar “{name}”",
                                                        {{"name", nameOf(draft_, refTo(touched.front()))}})
                                        : base::message("Change calendars");
    return changes;
}

void CalendarDialog::changed() {
    showCalendar();
    if (std::exchange(isEffectDue_, true)) return;
    CallAfter([this] {
        isEffectDue_ = false;
        showEffect();
    });
}

void CalendarDialog::showEffect() {
    const auto edit = changes();
    wxString text;
    if (!edit.empty()) {
        if (const auto shown = host_.preview(edit); !shown) {
            text = translated(shown.error());
        } else {
            auto origin = before_.origin();
            origin.isPreview = true;
            const auto effect = app::effectOf(before_, before_.after(draft_, origin, edit.kinds()));
            text = filled(_("Activities whose dates this moves: {count}."),
                          {{"count", wxString::Format("%zu", effect.moved.size())}});
            if (effect.finishBefore && effect.finishAfter && effect.finishBefore != effect.finishAfter) {
                text +=
                    " " +
                    filled(_("The plan ends on {after} instead of {before}."),
                           {{"after", fromUtf8(model::dayText(effect.finishAfter->day(), language()))},
                            {"before", fromUtf8(model::dayText(effect.finishBefore->day(), language()))}});
            }
        }
    } else {
        host_.cancelPreview();
    }
    effect_->SetLabelText(text);
    effect_->Wrap(effect_->GetSize().x);
}

bool CalendarDialog::Validate() {
    for (std::size_t i = 0; i < hours_.size(); ++i) {
        if (takeHours(i)) continue;
        hours_[i]->SetFocus();
        return false;
    }
    takeName();
    const auto edit = changes();
    if (edit.empty() || host_.perform(edit)) return true;
    showEffect();
    return false;
}

}  // namespace mijlpaal::gui

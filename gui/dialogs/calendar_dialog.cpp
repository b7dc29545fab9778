#include "gui/dialogs/calendar_dialog.h"

#include "app/edits/edit_effect.h"
#include "app/references.h"
#include "gui/dialogs/button_row.h"
#include "gui/dialogs/calendar_texts.h"
#include "gui/parts/gtk_hooks.h"
#include "gui/parts/text.h"
#include "model/edits/parts.h"

#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <utility>

/// The list of calendars, the draft that is worked on, and what it moves in the plan.
namespace mijlpaal::gui {

using model::Calendar;
using model::CalendarId;
using model::Holiday;
using model::RecordKind;
using model::WorkWeek;

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

const Calendar* CalendarDialog::shown() const {
    const auto at = list_->GetSelection();
    return at == wxNOT_FOUND ? nullptr : draft_.find(ids_[static_cast<std::size_t>(at)]);
}

void CalendarDialog::showCalendar() {
    if (!shown()) return;
    showWeek();
    showUse();
    showDays();
}

/// What would change with it.
void CalendarDialog::showUse() {
    const auto* calendar = shown();
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

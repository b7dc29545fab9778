#include "gui/dialogs/calendar_dialog.h"

#include "gui/dialogs/record_dialog.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialogs.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/app.h>

namespace mijlpaal::gui {
namespace {

/// Drives the calendars while they are open.
void inCalendars(DrivenWindow& window, const std::function<void(CalendarDialog&)>& drive) {
    bool isDriven = false;
    wxTheApp->CallAfter([&] {
        REQUIRE(window.waitFor([] { return openDialog<CalendarDialog>() != nullptr; }));
        auto& dialog = *openDialog<CalendarDialog>();
        CHECK(window.waitFor([&] { return dialog.IsActive(); }));
        window.settle();
        drive(dialog);
        isDriven = true;
        if (dialog.IsModal()) dialog.EndModal(wxID_CANCEL);
    });
    window.command("project.calendars");
    CHECK(isDriven);
}

void retype(DrivenWindow& window, wxTextCtrl& field, std::string_view text) {
    field.SetFocus();
    window.settle();
    window.key('A', wxMOD_CONTROL);
    window.type(text);
    window.key(WXK_RETURN);
}

TEST_CASE("a calendar is changed, its effect is seen before and after, and undo takes it back") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto before = window.cell("ACC", PlanColumn::finish);
    CHECK(before == "30-06-2026");
    inCalendars(window, [&](CalendarDialog& dialog) {
        CHECK(toUtf8(dialog.hours(0).GetValue()) == "08:00-12:00, 13:00-17:00");
        CHECK(dialog.effect().empty());
        // Fridays off.
        retype(window, dialog.hours(4), "vrij");
        REQUIRE(window.waitFor([&] { return !dialog.effect().empty(); }));
        CHECK(window.session().isPreviewing());
        CHECK(window.cell("ACC", PlanColumn::finish) != before);
        window.screenshot("calendar-dialog");
        press(dialog, wxID_OK);
    });
    CHECK_FALSE(window.session().isPreviewing());
    CHECK(window.session().undoSteps().size() == 1);
    const auto after = window.cell("ACC", PlanColumn::finish);
    CHECK(after != before);
    const auto& calendar = *window.session().now().portfolio().all<model::Calendar>().begin();
    CHECK(model::weekHoursText(calendar.week) == "Fri off");
    window.table().SetFocus();
    window.key('Z', wxMOD_CONTROL);
    CHECK(window.cell("ACC", PlanColumn::finish) == before);
}

TEST_CASE("hours that cannot be read are told and keep the calendars open; what is left is not done") {
    DrivenWindow window;
    window.open(smallPlan());
    inCalendars(window, [&](CalendarDialog& dialog) {
        retype(window, dialog.hours(0), "8-12, 13-17:30");
        CHECK(toUtf8(dialog.hours(0).GetValue()) == "08:00-12:00, 13:00-17:30");
        retype(window, dialog.hours(1), "in the morning");
        press(dialog, wxID_OK);
        CHECK(dialog.IsModal());
    });
    CHECK(window.session().undoSteps().empty());
    CHECK_FALSE(window.session().isPreviewing());
}

TEST_CASE("a day off is added, changed and removed, and the month and its words show it") {
    DrivenWindow window;
    window.open(smallPlan());
    inCalendars(window, [&](CalendarDialog& dialog) {
        const auto days = dialog.days().GetItemCount();
        // The status date, Friday 8 May 2026.
        CHECK(toUtf8(dialog.dayInWords()) == "08-05-2026: 08:00-12:00, 13:00-17:00");
        wxTheApp->CallAfter([&] {
            REQUIRE(window.waitFor([] { return openDialog<RecordDialog>() != nullptr; }));
            auto& record = *openDialog<RecordDialog>();
            dynamic_cast<wxTextCtrl&>(record.row("name_nl").editor()).SetValue("Brugdag");
            dynamic_cast<wxTextCtrl&>(record.row("day").editor()).SetValue("over een week");
            press(record, wxID_OK);
            CHECK(record.IsModal());
            CHECK(record.row("day").isWrong());
            window.screenshot("day-off-dialog");
            dynamic_cast<wxTextCtrl&>(record.row("day").editor()).SetValue("8-5-2026");
            press(record, wxID_OK);
        });
        press(dialog.addDayButton());
        CHECK(dialog.days().GetItemCount() == days + 1);
        CHECK(toUtf8(dialog.dayInWords()).find("Brugdag") != std::string::npos);
        CHECK(dialog.month().GetAttr(8) != nullptr);
        CHECK(dialog.month().GetAttr(7) == nullptr);

        const auto row = [&] {
            for (int at = 0; at < dialog.days().GetItemCount(); ++at) {
                if (dialog.days().GetTextValue(static_cast<unsigned>(at), 1) == "Brugdag") return at;
            }
            return wxNOT_FOUND;
        };
        dialog.days().SelectRow(static_cast<unsigned>(row()));
        wxTheApp->CallAfter([&] {
            REQUIRE(window.waitFor([] { return openDialog<RecordDialog>() != nullptr; }));
            auto& record = *openDialog<RecordDialog>();
            dynamic_cast<wxTextCtrl&>(record.row("working_hours").editor()).SetValue("8-12");
            press(record, wxID_OK);
        });
        press(dialog.changeButton());
        CHECK(toUtf8(dialog.dayInWords()) == "08-05-2026: 08:00-12:00 (Brugdag)");

        dialog.days().SelectRow(static_cast<unsigned>(row()));
        press(dialog.removeButton());
        CHECK(dialog.days().GetItemCount() == days);
        press(dialog, wxID_OK);
    });
    // It ended where it began.
    CHECK(window.session().undoSteps().empty());
}

TEST_CASE("a new calendar rests on the one that was shown") {
    DrivenWindow window;
    window.open(smallPlan());
    inCalendars(window, [&](CalendarDialog& dialog) {
        for (auto* child : dialog.GetChildren()) {
            auto* button = dynamic_cast<wxButton*>(child);
            if (!button || button->GetLabelText() != wxControl::RemoveMnemonics(_("&New calendar"))) continue;
            press(*button);
        }
        CHECK(dialog.calendars().GetCount() == 2);
        CHECK(dialog.hours(0).GetValue().empty());
        retype(window, dialog.hours(2), "9-13");
        press(dialog, wxID_OK);
    });
    const auto& calendars = window.session().now().portfolio().all<model::Calendar>();
    REQUIRE(calendars.size() == 2);
    const auto& added = *std::next(calendars.begin());
    CHECK(added.base == calendars.begin()->id);
    CHECK(model::weekHoursText(added.week) == "Wed 09:00-13:00");
    CHECK(window.session().undoSteps().size() == 1);
}

}  // namespace
}  // namespace mijlpaal::gui

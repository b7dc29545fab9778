#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/settings_dialog.h"
#include "gui/parts/text.h"
#include "gui/why/why_page.h"
#include "model/edit.h"
#include "tests/gui/support/answer.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>
#include <wx/dataview.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace mijlpaal::gui {
namespace {

std::filesystem::path writeProject(const std::filesystem::path& folder) {
    const auto file = folder / "levering.xml";
    std::ofstream{file} << R"(<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project">
  <Name>Levering</Name><StartDate>2026-06-01T08:00:00</StartDate>
  <CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay>
  <Calendars><Calendar><UID>1</UID><Name>Standaard</Name><IsBaseCalendar>1</IsBaseCalendar></Calendar></Calendars>
  <Tasks>
    <Task><UID>1</UID><ID>1</ID><Name>Apparatuur bestellen</Name><Duration>PT40H0M0S</Duration></Task>
    <Task><UID>2</UID><ID>2</ID><Name>Apparatuur plaatsen</Name><Duration>PT16H0M0S</Duration>
      <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type></PredecessorLink></Task>
  </Tasks>
</Project>
)";
    return file;
}

std::string contents(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

bool holds(DrivenWindow& window, std::string_view name) {
    for (const auto& activity : window.session().now().portfolio().all<model::Activity>()) {
        if (activity.nameNl == name) return true;
    }
    return false;
}

TEST_CASE("a file of MS Project comes into the portfolio when it is adopted, and undo takes it out") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = writeProject(window.folder());
    {
        Answer discard{[](wxDialog&) { return wxID_CANCEL; }};
        window.frame().importPlan(file);
        CHECK(discard.asked == 1);
        CHECK_FALSE(holds(window, "Apparatuur plaatsen"));
    }
    Answer adopt{[](wxDialog& dialog) {
        CHECK(dynamic_cast<ImportDialog*>(&dialog) != nullptr);
        CHECK(dialog.FindWindow(wxID_APPLY) != nullptr);
        return wxID_APPLY;
    }};
    window.frame().importPlan(file);
    window.settle();
    CHECK(holds(window, "Apparatuur plaatsen"));
    CHECK_FALSE(window.frame().problemBar().IsShown());
    window.key('Z', wxMOD_CONTROL);
    CHECK_FALSE(holds(window, "Apparatuur plaatsen"));
}

TEST_CASE("a plan is imported, filtered to its critical path, and the first of that explained") {
    DrivenWindow window;
    window.open(smallPlan());
    {
        Answer adopt{[](wxDialog&) { return wxID_APPLY; }};
        window.frame().importPlan(writeProject(window.folder()));
    }
    window.settle();
    auto& pane = window.plan().tablePane();
    const auto all = window.table().rows().size();
    REQUIRE(pane.quickFilters.front().name == "Critical");
    pane.filterBy(pane.quickFilters.front());
    window.settle();
    const auto critical = window.table().rows();
    CHECK(critical.size() < all);
    REQUIRE_FALSE(critical.empty());
    for (const auto row : critical) {
        const auto* dates = window.session().now().schedule().find(model::ActivityId{row});
        REQUIRE(dates);
        // What stands around a critical row stays with it.
        const auto& activity = window.session().now().portfolio().all<model::Activity>().at({row});
        CHECK((dates->critical || activity.kind == model::ActivityKind::summary));
    }
    window.table().SetFocus();
    window.key(WXK_HOME);
    window.key(WXK_DOWN);
    const auto first = window.table().selected();
    REQUIRE(first.size() == 1);
    window.key('W', wxMOD_CONTROL | wxMOD_SHIFT);
    auto& why = window.plan().details().get<WhyPage>();
    CHECK(window.waitFor([&] { return !why.list().rows().empty(); }));
    window.screenshot("imported-filtered-explained");
}

TEST_CASE("a file of another kind is explained and changes nothing") {
    DrivenWindow window;
    window.open(smallPlan());
    const auto file = window.folder() / "brief.txt";
    std::ofstream{file} << "Geachte voorzitter,";
    const auto revision = window.session().revision();
    Answer close{[](wxDialog& dialog) {
        CHECK(dialog.FindWindow(wxID_APPLY) == nullptr);
        return wxID_CANCEL;
    }};
    window.frame().importPlan(file);
    CHECK(close.asked == 1);
    CHECK(window.session().revision() == revision);
}

TEST_CASE("what a folder tells of earlier days is shown step by step before it becomes a portfolio") {
    DrivenWindow window;
    const char* sources = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(sources);
    Answer discard{[&window](wxDialog& dialog) {
        std::vector<std::string> headings;
        for (auto* child : dialog.GetChildren()) {
            const auto* list = dynamic_cast<wxDataViewListCtrl*>(child);
            for (int row = 0; list && row < list->GetItemCount(); ++row) {
                if (list->GetTextValue(row, 1).empty())
                    headings.push_back(toUtf8(list->GetTextValue(row, 0)));
            }
        }
        REQUIRE(headings.size() == 2);
        CHECK(headings[0].find("30-09-2025") != std::string::npos);
        CHECK(headings[1].find("31-03-2026") != std::string::npos);
        dialog.Show();
        window.screenshot("import-dialog-with-history");
        dialog.Hide();
        return wxID_CANCEL;
    }};
    window.frame().importPlan(std::filesystem::path{sources} / "examples/om-portfolio");
    CHECK(discard.asked == 1);
    CHECK(window.frame().session() == nullptr);
}

TEST_CASE("the plan is written for MS Project and for Primavera P6") {
    DrivenWindow window;
    window.open(smallPlan());
    Answer close{[](wxDialog&) { return wxID_CANCEL; }};
    const auto project = window.folder() / "plan.xml", xer = window.folder() / "plan.xer";
    CHECK(window.frame().exportPlan(exporting::PlanFormat::mspdi, project));
    CHECK(contents(project).find("<Name>Acceptatie</Name>") != std::string::npos);
    CHECK(window.frame().exportPlan(exporting::PlanFormat::xer, xer));
    CHECK(contents(xer).starts_with("ERMHDR"));

    CHECK_FALSE(
        window.frame().exportPlan(exporting::PlanFormat::mspdi, window.folder() / "weg" / "plan.xml"));
    CHECK(window.frame().problemBar().IsShown());
}

TEST_CASE("the rules of the schedule change together, in one step") {
    DrivenWindow window;
    window.open(smallPlan());
    SettingsDialog dialog{&window.frame(), window.session().now().portfolio()};
    const auto field = [&](const char* name) {
        return dynamic_cast<wxTextCtrl*>(wxWindow::FindWindowByName(name, &dialog));
    };
    field(SettingsDialog::mustFinishByName)->SetValue("1-6-2026");
    field(SettingsDialog::mustFinishByName)->MarkDirty();
    field(SettingsDialog::criticalLimitName)->SetValue("3 dg");
    field(SettingsDialog::criticalLimitName)->MarkDirty();
    REQUIRE(static_cast<wxDialog&>(dialog).Validate());
    CHECK(dialog.settings().criticalLimit == model::hours(24));
    REQUIRE(dialog.settings().mustFinishBy);
    CHECK(dialog.settings().mustFinishBy->day() == model::makeDay(2026, 6, 1));
    dialog.Show();
    window.screenshot("settings");

    field(SettingsDialog::criticalLimitName)->SetValue("veel");
    field(SettingsDialog::criticalLimitName)->MarkDirty();
    CHECK_FALSE(static_cast<wxDialog&>(dialog).Validate());
    window.screenshot("settings-with-problem");
    dialog.Hide();

    const auto revision = window.session().revision();
    const auto changes = model::setSettings(window.session().now().portfolio(), dialog.settings());
    REQUIRE(window.frame().perform(changes));
    CHECK(window.session().revision() == revision + 1);
    CHECK(window.session().now().schedule().find(window.id("ACC"))->totalFloat < model::WorkTime{});
}

}  // namespace
}  // namespace mijlpaal::gui

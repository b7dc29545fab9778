#include "gui/money/shift_dialog.h"

#include "gui/approvals/approvals_page.h"
#include "gui/money/money_page.h"
#include "gui/parts/text.h"
#include "tests/gui/support/dialog_driver.h"
#include "tests/gui/support/dialogs.h"
#include "tests/gui/support/driven_window.h"
#include "tests/gui/support/small_ledger.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::gui {
namespace {

using model::BudgetEntry;
using model::BudgetYear;
using model::Money;

/// The small plan, all of it in a programme that has cash of two years.
model::Portfolio withCash() {
    auto portfolio = smallPlan();
    portfolio.all<model::FundingSource>().put(ictSource());
    model::Programme programme;
    programme.id = portfolio.all<model::Programme>().nextId();
    programme.code = "P09";
    programme.nameNl = "Vernieuwing";
    portfolio.all<model::Programme>().put(programme);
    for (const auto year : {2026, 2027}) {
        auto entry = entryOf(year, year, "E" + std::to_string(year));
        entry.programme = programme.id;
        entry.amount = Money{year == 2026 ? 60'000'000 : 5'000'000};
        portfolio.all<BudgetEntry>().put(entry);
    }
    auto& activities = portfolio.all<model::Activity>();
    std::vector<model::Activity> all{activities.begin(), activities.end()};
    for (auto& each : all) {
        if (each.kind == model::ActivityKind::summary) continue;
        each.programme = programme.id;
        each.costMaterial = Money{5'000'000};
        activities.put(each);
    }
    return portfolio;
}

wxTextCtrl& amount(wxDialog& dialog, int year) {
    auto* field = dialog.FindWindow(wxString{ShiftDialog::amountName} + std::to_string(year));
    REQUIRE(field);
    return dynamic_cast<wxTextCtrl&>(*field);
}

std::string said(wxDialog& dialog) {
    return toUtf8(dynamic_cast<wxStaticText&>(*dialog.FindWindow(ShiftDialog::saidName)).GetLabelText());
}

std::size_t count(DrivenWindow& window) {
    return window.session().now().portfolio().all<BudgetEntry>().size();
}

TEST_CASE("cash is shifted between years from the Money page: what does not balance to the cent is refused, and the rest is one step") {
    DrivenWindow window;
    window.open(withCash());
    window.frame().book()->turnTo("money");
    window.settle();
    const auto revision = window.session().revision();
    DialogDriver driver{[&](wxDialog& dialog) {
        CHECK(said(dialog) == "Zeg wat elk jaar krijgt, en onder nul wat het geeft.");
        amount(dialog, 2026).SetValue("-1.250,50");
        CHECK(said(dialog) == "De jaren geven € 1.250,50 meer dan de andere krijgen: een kasschuif komt op nul uit.");
        press(dialog, wxID_OK);
        CHECK(said(dialog) == "Een kasschuif is tussen twee jaren of meer.");
        amount(dialog, 2027).SetValue("1.000");
        CHECK(said(dialog) == "De jaren geven € 250,50 meer dan de andere krijgen: een kasschuif komt op nul uit.");
        press(dialog, wxID_OK);
        CHECK(said(dialog) == "Wat uit de ene jaren gaat, komt niet in de andere terecht.");
        amount(dialog, 2027).SetValue("");
        amount(dialog, 2028).SetValue("veel");
        press(dialog, wxID_OK);
        CHECK(said(dialog) == "veel is geen bedrag in euro’s.");
        amount(dialog, 2028).SetValue("1250,5");
        CHECK(said(dialog) == "€ 1.250,50 verschuift, en de jaren komen samen op nul uit.");
        dynamic_cast<wxTextCtrl&>(dynamic_cast<ShiftDialog&>(dialog).row("cycle_moment").editor()).SetValue("voorjaarsnota");
        window.screenshot("money-shift");
        press(dialog, wxID_OK);
        if (dialog.IsModal()) dialog.EndModal(wxID_CANCEL);
    }};
    window.command("money.shift");
    CHECK(driver.opened == 1);
    REQUIRE(count(window) == 4);
    CHECK(window.session().revision() == revision + 1);
    std::vector<std::pair<std::int64_t, Money>> shifted;
    for (const auto& each : window.session().now().portfolio().all<BudgetEntry>()) {
        if (each.transferPair != "KS01") continue;
        CHECK(each.cycleMoment == "voorjaarsnota");
        CHECK(each.decisionDate == DrivenWindow::today);
        shifted.emplace_back(each.budgetYear->year, *each.amount);
    }
    CHECK(shifted == std::vector<std::pair<std::int64_t, Money>>{{2026, Money{-125'050}}, {2028, Money{125'050}}});
    window.command("edit.undo");
    CHECK(count(window) == 2);
}

TEST_CASE("the forecast fills a shift in, and it is proposed for another role in place of posted") {
    DrivenWindow window;
    window.frame().openExample();
    window.frame().book()->turnTo("money");
    window.settle();
    const auto before = count(window);
    DialogDriver driver{[&](wxDialog& dialog) {
        auto& programme = dynamic_cast<wxChoice&>(*dialog.FindWindow(ShiftDialog::programmeName));
        const auto press1 = [&] { press(dynamic_cast<wxButton&>(*dialog.FindWindow(ShiftDialog::forecastName))); };
        for (unsigned i = 0; i < programme.GetCount(); ++i) {
            programme.SetSelection(static_cast<int>(i));
            wxCommandEvent chosen{wxEVT_CHOICE, programme.GetId()};
            chosen.SetEventObject(&programme);
            programme.ProcessWindowEvent(chosen);
            press1();
            if (said(dialog).find("komen samen op nul uit") != std::string::npos) break;
        }
        CHECK(said(dialog).find("komen samen op nul uit") != std::string::npos);
        dynamic_cast<wxCheckBox&>(*dialog.FindWindow(ShiftDialog::proposalName)).SetValue(true);
        window.screenshot("money-shift-forecast");
        press(dialog, wxID_OK);
        if (dialog.IsModal()) dialog.EndModal(wxID_CANCEL);
    }};
    window.command("money.shift");
    CHECK(driver.opened == 1);
    CHECK(count(window) == before);
    window.frame().book()->turnTo("approvals");
    window.settle();
    auto& table = window.frame().book()->find<ApprovalsPage>()->table();
    CHECK(std::ranges::any_of(table.source().rows(), [&](const auto& row) {
        return table.source().text(row.key, 0).starts_with("Kas van ") && table.source().text(row.key, 1) == "wacht op goedkeuring";
    }));
    window.screenshot("money-shift-proposed");
}

}  // namespace
}  // namespace mijlpaal::gui

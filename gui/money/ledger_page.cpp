#include "gui/money/ledger_page.h"

#include "gui/money/money_commands.h"

#include <wx/translation.h>

#include <iterator>

namespace mijlpaal::gui {

LedgerPage::LedgerPage(wxWindow* parent, PageHost& host)
    : RecordPage{parent,
                 host,
                 {.title = _("Ledger"),
                  .kind = model::RecordKind::budgetEntry,
                  .columns = {"code", "decision_date", "cycle_moment", "funding_source", "programme", "budget_year", "kind",
                              "amount", "stand_after", "description_nl", "decision_reference", "transfer_pair", "reason_code"},
                  .wide = "description_nl"}} {}

std::vector<Command> LedgerPage::commands() {
    auto commands = RecordPage::commands();
    auto more = moneyCommands(*this, host());
    std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

}  // namespace mijlpaal::gui

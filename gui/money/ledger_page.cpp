#include "gui/money/ledger_page.h"

#include "gui/money/money_commands.h"
#include "gui/table/posting_row.h"

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
                  .wide = "description_nl"}} {
    // A row that is posted is taken back, and not removed.
    table().menuWanted = [this] {
        this->host().showMenu(table(), {"details.notes", "details.used_by", "", "table.insert", "money.post_row", "money.empty_row",
                                        "money.reverse", "money.shift", "", "table.edit_cell", "table.copy", "table.paste"});
    };
}

bool LedgerPage::hasDraft() {
    const auto* postings = sheet::postingsIn(table().source());
    return postings && postings->hasDraft();
}

bool LedgerPage::keepDraft() {
    return postTypedRow(table(), host());
}

void LedgerPage::dropDraft() {
    dropTypedRow(table(), host());
}

std::vector<Command> LedgerPage::commands() {
    auto commands = RecordPage::commands();
    commands.push_back({.name = "money.post_row",
                        .text = _("Post the &typed row"),
                        .key = "Ctrl+Return",
                        .help = _("Posts the row that was typed below the last one, as one step"),
                        .possible = canEdit,
                        .run = [this] { postTypedRow(table(), host()); }});
    commands.push_back({.name = "money.empty_row",
                        .text = _("&Empty the typed row"),
                        .possible = canEdit,
                        .run = [this] { dropTypedRow(table(), host()); }});
    auto more = moneyCommands(*this, host());
    std::move(more.begin(), more.end(), std::back_inserter(commands));
    return commands;
}

}  // namespace mijlpaal::gui

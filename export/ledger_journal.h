#pragma once

#include "ledger/ledger.h"

#include <string>

namespace mijlpaal::exporting {

/// The ledger as a journal of plain text accounting (hledger, Ledger): a transaction for each row, on the account
/// `accountName` of its line and on one that holds the other side. A published stand is a balance that its account is
/// brought to, so the balance of an account on any day is its stand. A row without amount and stand is a comment.
std::string ledgerJournal(const model::Portfolio& portfolio);

/// "cash:allocated:F09:2024:P03:totaal"; what is not known is "none".
std::string accountName(const model::Portfolio& portfolio, const ledger::Line& line);

}  // namespace mijlpaal::exporting

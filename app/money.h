#pragma once

#include "app/view.h"
#include "ledger/checks.h"
#include "ledger/stands.h"

namespace mijlpaal::app {

/// The kinds of record of which the ledger is made.
const model::KindSet& ledgerKinds();

/// The ledger of a view. It hangs on the view, and no edit of the plan makes it anew.
const ledger::Ledger& ledgerOf(const View& view);

}  // namespace mijlpaal::app

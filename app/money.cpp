#include "app/money.h"

namespace mijlpaal::app {

namespace {

ledger::Ledger madeLedger(const View& view) {
    return ledger::Ledger{view.portfolio()};
}

}  // namespace

const model::KindSet& ledgerKinds() {
    static const auto kinds = [] {
        using enum model::RecordKind;
        model::KindSet set;
        for (const auto kind : {fundingSource, budgetEntry, actual, contract, invoice, payment}) set.add(kind);
        return set;
    }();
    return kinds;
}

const ledger::Ledger& ledgerOf(const View& view) {
    static const Recipe<ledger::Ledger> recipe{ledgerKinds(), madeLedger};
    return view.result(recipe);
}

}  // namespace mijlpaal::app

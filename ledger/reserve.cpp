#include "ledger/reserve.h"

#include <map>

namespace mijlpaal::ledger {

std::vector<Reserve> reservesOf(const model::Portfolio& portfolio, std::optional<model::Day> asOf) {
    std::map<Account, Reserve> found;
    for (const auto& entry : portfolio.all<model::BudgetEntry>()) {
        if (!entry.reserve || !entry.amount || (asOf && entry.decisionDate > *asOf)) continue;
        const Account account{entry.fundingSource, entry.budgetYear, entry.programme, entry.kind, entry.costKind};
        auto& reserve = found[account];
        reserve.account = account;
        if (entry.transferPair.empty()) {
            reserve.height = reserve.height + *entry.amount;
            reserve.basis.push_back(refTo(entry.id));
        } else {
            reserve.drawn = reserve.drawn - *entry.amount;
        }
    }
    std::vector<Reserve> list;
    for (auto& [account, reserve] : found) list.push_back(std::move(reserve));
    return list;
}

}  // namespace mijlpaal::ledger

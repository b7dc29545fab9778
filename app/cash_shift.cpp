#include "app/cash_shift.h"

#include "app/money.h"

#include <set>

namespace mijlpaal::app {

namespace {

constexpr ledger::By bySourceAndProgramme{.source = true, .programme = true};

}  // namespace

std::vector<model::ProgrammeId> programmesWithCash(const View& view) {
    std::set<model::ProgrammeId> found;
    for (const auto& line : ledgerOf(view).lines()) {
        const auto& account = line.account;
        if (account.programme && account.source && line.figure == ledger::Figure::allocated &&
            account.measure == model::MoneyKind::cash)
            found.insert(*account.programme);
    }
    return {found.begin(), found.end()};
}

base::Result<model::FundingSourceId> payerOf(const View& view, model::ProgrammeId programme) {
    const auto code = model::codeOf(view.portfolio(), refTo(programme));
    std::optional<model::FundingSourceId> source;
    for (const auto& line : ledgerOf(view).lines()) {
        if (line.account.programme != programme || line.figure != ledger::Figure::allocated || !line.account.source) continue;
        if (source && source != line.account.source)
            return base::failure("{code} has money of more than one source.", {{"code", code}});
        source = line.account.source;
    }
    if (!source) return base::failure("{code} has no money of a source yet.", {{"code", code}});
    return *source;
}

ledger::YearAmounts cashAllocated(const View& view, model::FundingSourceId source, model::ProgrammeId programme) {
    ledger::YearAmounts amounts;
    for (const auto& row : ledger::standsOf(ledgerOf(view), {.by = bySourceAndProgramme}).rows) {
        const auto& account = row.account;
        const auto allocated = row.of(ledger::Figure::allocated);
        if (account.programme == programme && account.source == source && account.year && allocated &&
            account.measure == model::MoneyKind::cash)
            amounts[*account.year] = *allocated;
    }
    return amounts;
}

base::Result<ledger::YearAmounts> cashNeeded(const View& view, model::ProgrammeId programme) {
    const auto& needs = needsOf(view, bySourceAndProgramme);
    if (!needs) return base::failure(needs.error());
    ledger::YearAmounts amounts;
    for (const auto& [account, need] : needs->rows) {
        if (account.programme == programme) amounts[*account.year] = need.p50();
    }
    return amounts;
}

base::Result<ledger::YearAmounts> shiftByForecast(const View& view, model::FundingSourceId source,
                                                  model::ProgrammeId programme) {
    const auto needed = cashNeeded(view, programme);
    if (!needed) return base::failure(needed.error());
    return ledger::proposedShift(cashAllocated(view, source, programme), *needed);
}

}  // namespace mijlpaal::app

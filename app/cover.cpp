#include "app/cover.h"

#include "app/evidence.h"
#include "app/money.h"
#include "forecasting/planned_costs.h"
#include "model/posting.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <array>
#include <map>

namespace mijlpaal::app {

using ledger::Account;
using ledger::Figure;
using model::BudgetYear;
using model::Day;
using model::Money;
using model::MoneyKind;
using model::ProgrammeId;
using model::SystemId;

namespace {

std::chrono::year_month monthOf(Day day) {
    const std::chrono::year_month_day date{day};
    return date.year() / date.month();
}

BudgetYear yearOf(Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

void add(std::optional<Money>& sum, const std::optional<Money>& amount) {
    if (amount) sum = sum.value_or(Money{}) + *amount;
}

class Covering {
public:
    explicit Covering(const View& view)
        : view_{view}, portfolio_{view.portfolio()}, ledger_{ledgerOf(view)}, statusDate_{portfolio_.settings().statusDate} {}

    Cover run() {
        Cover cover;
        cover.commitments = commitments();
        cover.contracts = contracts();
        if (!view_.unscheduled()) cover.years = years();
        cover.systems = systems();
        return cover;
    }

private:
    std::vector<OpenCommitment> commitments() const {
        struct Sums {
            std::optional<Money> committed, paid, allocated;
        };
        std::map<Account, Sums> sums;
        for (const auto& row : ledger::standsOf(ledger_, {.by = {.source = true, .programme = true}}).rows) {
            auto account = row.account;
            account.year.reset();
            if (!account.programme) continue;
            const bool isCash = account.measure == MoneyKind::cash;
            account.measure = MoneyKind::cash;
            auto& sum = sums[account];
            if (isCash) {
                add(sum.paid, row.of(Figure::paid));
                add(sum.allocated, row.of(Figure::allocated));
            } else {
                add(sum.committed, row.of(Figure::committed));
            }
        }
        std::vector<OpenCommitment> open;
        for (const auto& [account, sum] : sums) {
            if (!sum.committed) continue;
            OpenCommitment each{account, *sum.committed, sum.paid.value_or(Money{}), {}};
            if (sum.allocated) each.cash = *sum.allocated - each.paid;
            if (each.open() != Money{} || each.uncommitted() != Money{}) open.push_back(each);
        }
        return open;
    }

    std::vector<OpenContract> contracts() const {
        const model::Corrections<model::Contract> contracts{portfolio_};
        const model::Corrections<model::Invoice> invoices{portfolio_};
        std::map<model::ContractId, OpenContract> found;
        for (const auto& each : portfolio_.all<model::Contract>()) {
            if (each.reverses || contracts.isReversed(each.id)) continue;
            found.emplace(each.id, OpenContract{each.id, each.amount, {}, {}});
        }
        const auto of = [&](const std::optional<model::ContractId>& id) -> OpenContract* {
            const auto* standing = id ? contracts.standingFor(*id) : nullptr;
            const auto at = standing ? found.find(standing->id) : found.end();
            return at == found.end() ? nullptr : &at->second;
        };
        for (const auto& each : portfolio_.all<model::Invoice>()) {
            if (auto* contract = of(each.contract)) contract->invoiced = contract->invoiced + each.amount;
        }
        for (const auto& each : portfolio_.all<model::Payment>()) {
            auto contract = each.contract;
            if (!contract && each.invoice) {
                if (const auto* invoice = portfolio_.find(*each.invoice)) contract = invoice->contract;
            }
            if (auto* on = of(contract)) on->paid = on->paid + each.amount;
        }
        std::vector<OpenContract> open;
        for (const auto& [id, each] : found) {
            if (each.open() > Money{}) open.push_back(each);
        }
        return open;
    }

    std::vector<UncoveredYear> years() const {
        const scheduling::Clocks clocks{portfolio_};
        const auto first = yearOf(statusDate_);
        std::map<std::pair<BudgetYear, ProgrammeId>, UncoveredYear> found;
        const auto of = [&](BudgetYear year, ProgrammeId programme) -> UncoveredYear& {
            auto& row = found[{year, programme}];
            row.account.year = year;
            row.account.programme = programme;
            return row;
        };
        for (const auto& [key, left] : forecasting::costsLeft(portfolio_, view_.schedule(), clocks)) {
            const auto& [programme, year] = key;
            if (!programme || year < first) continue;
            auto& row = of(year, *programme);
            row.needed = row.needed + left;
        }
        for (const auto& row : ledger::standsOf(ledger_, {.by = {.programme = true}}).rows) {
            const auto& account = row.account;
            if (account.measure != MoneyKind::cash || !account.year || !account.programme) continue;
            const auto known = found.find({*account.year, *account.programme});
            if (known == found.end()) continue;
            known->second.allocated = row.of(Figure::allocated);
            known->second.needed = known->second.needed + row.of(Figure::paid).value_or(Money{});
        }
        std::vector<UncoveredYear> list;
        for (const auto& [key, row] : found) {
            if (row.shortage() > Money{}) list.push_back(row);
        }
        return list;
    }

    /// The last year that has a budget of any kind.
    BudgetYear lastBudgetYear() const {
        auto last = yearOf(statusDate_);
        for (const auto& line : ledger_.lines()) {
            const bool isBudget = line.figure == Figure::budget || line.figure == Figure::allocated;
            if (isBudget && line.account.year) last = std::max(last, *line.account.year);
        }
        return last;
    }

    /// The cash that was allocated to activities of each system.
    std::map<std::pair<SystemId, BudgetYear>, Money> allocatedToSystems() const {
        std::map<std::pair<SystemId, BudgetYear>, Money> sums;
        for (const auto& entry : portfolio_.all<model::BudgetEntry>()) {
            if (!entry.activity || !entry.budgetYear || !entry.amount || entry.kind != MoneyKind::cash) continue;
            const auto* activity = portfolio_.find(*entry.activity);
            if (!activity || !activity->system) continue;
            auto& sum = sums[{*activity->system, *entry.budgetYear}];
            sum = sum + *entry.amount;
        }
        return sums;
    }

    /// The day from which a system runs; nothing where neither the plan nor the register says.
    std::optional<Day> deliveredOn(const model::System& system) const {
        if (system.readyActivity && !view_.unscheduled()) {
            if (const auto* dates = view_.schedule().find(*system.readyActivity)) return scheduling::finishDay(dates->finish);
        }
        return system.inUseDate;
    }

    std::vector<SystemCover> systems() const {
        const auto allocated = allocatedToSystems();
        const auto horizon = model::makeDay(static_cast<int>(lastBudgetYear().year), 12, 31);
        std::map<SystemId, Day> needed;
        if (!view_.unscheduled()) {
            for (const auto& each : phaseOutsOf(view_)) {
                if (each.lastNeeded) needed[each.system] = *each.lastNeeded;
            }
        }
        std::vector<SystemCover> list;
        for (const auto& system : portfolio_.all<model::System>()) {
            const auto delivered = deliveredOn(system);
            // Of what a partner runs, or was stopped, nothing says what it costs or since when.
            if (!delivered && !system.stayingCostPerMonth) continue;
            auto until = system.endDate ? *system.endDate : horizon;
            if (const auto at = needed.find(system.id); at != needed.end() && system.endDate) until = std::max(until, at->second);
            SystemCover cover;
            cover.system = system.id;
            // An old system is kept; one that is ready by its plan of long ago runs now.
            cover.from = std::max(system.kind == model::SystemKind::created ? delivered.value_or(statusDate_)
                                                                            : system.inUseDate.value_or(statusDate_),
                                  statusDate_);
            cover.until = std::min(until, horizon);
            if (until < statusDate_ || cover.until < cover.from) continue;
            cover.perMonth = system.stayingCostPerMonth;
            addYears(cover, allocated);
            list.push_back(std::move(cover));
        }
        return list;
    }

    static void addYears(SystemCover& cover, const std::map<std::pair<SystemId, BudgetYear>, Money>& allocated) {
        for (auto month = monthOf(cover.from); month <= monthOf(cover.until); month += std::chrono::months{1}) {
            const BudgetYear year{static_cast<int>(month.year())};
            if (cover.years.empty() || cover.years.back().year != year) {
                const auto known = allocated.find({cover.system, year});
                cover.years.push_back({year, 0, {}, known == allocated.end() ? Money{} : known->second});
            }
            auto& row = cover.years.back();
            ++row.months;
            if (cover.perMonth) row.needed = row.needed + *cover.perMonth;
        }
        if (!cover.perMonth) return;
        const bool isShort = std::ranges::any_of(cover.years, [](const auto& each) { return each.shortage() > Money{}; });
        const bool hasAny = std::ranges::any_of(cover.years, [](const auto& each) { return each.allocated > Money{}; });
        cover.covered = !isShort ? SystemCovered::covered : hasAny ? SystemCovered::partly : SystemCovered::uncovered;
    }

    const View& view_;
    const model::Portfolio& portfolio_;
    const ledger::Ledger& ledger_;
    Day statusDate_;
};

Cover madeCover(const View& view) {
    // Before anything is open.
    if (view.portfolio().all<model::Settings>().empty()) return {};
    return Covering{view}.run();
}

}  // namespace

Money OpenCommitment::uncovered() const {
    const auto there = cash.value_or(Money{});
    return open() > there ? open() - there : Money{};
}

Money OpenCommitment::uncommitted() const {
    return cash && *cash > open() ? *cash - open() : Money{};
}

std::string_view wordFor(SystemCovered covered) {
    static constexpr std::array<std::string_view, 4> words{"covered", "partly", "uncovered", "no_price"};
    return words[static_cast<std::size_t>(covered)];
}

const Cover& coverOf(const View& view) {
    static const Recipe<Cover> recipe{model::KindSet::all(), madeCover};
    return view.result(recipe);
}

}  // namespace mijlpaal::app

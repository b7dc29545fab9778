#include "ledger/underspending.h"

#include "ledger/counted.h"

#include <set>

namespace mijlpaal::ledger {

using model::BudgetYear;
using model::Day;
using model::Money;
using model::MoneyKind;
using model::ReasonCode;

namespace {

BudgetYear yearOf(Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

void add(std::optional<Money>& sum, std::optional<Money> amount) {
    if (amount) sum = sum.value_or(Money{}) + *amount;
}

class Explaining {
public:
    Explaining(const model::Portfolio& portfolio, const Ledger& ledger, const UnderspendingQuestion& question)
        : portfolio_{portfolio}, ledger_{ledger}, question_{question}, payers_{payersOf(ledger)} {}

    Explained run(const PlanPartsOf& plan) {
        addLines();
        addReasons();
        addPlan(plan);
        Explained explained;
        for (auto& [account, row] : rows_) {
            const bool isToCome = account.year > yearOf(question_.statusDate);
            if (isToCome || reporting_.contains({account.source, account.year})) row.paid = row.paid.value_or(Money{});
            if (withoutStand_.contains(account)) row.given.reset();
            (row.given && row.paid ? explained.rows : explained.unknown).push_back(std::move(row));
        }
        return explained;
    }

private:
    bool isAsked(const Account& account) const {
        if (!account.year || account.measure != MoneyKind::cash) return false;
        return question_.year ? account.year == question_.year : *account.year <= yearOf(question_.statusDate);
    }

    /// The day by which the money of a year was given.
    Day givenBy(BudgetYear year) const {
        return question_.givenBy.value_or(model::makeDay(static_cast<int>(year.year), 1, 1) - std::chrono::days{1});
    }

    Underspending& rowOf(const Account& account) {
        const auto key = askedOf(account, {.source = true, .programme = true});
        auto& row = rows_[key];
        row.account = key;
        return row;
    }

    void addLines() {
        Said said{ledger_};
        for (const auto& line : ledger_.lines()) said.note(line);
        for (const auto& line : ledger_.lines()) {
            const auto& account = line.account;
            if (!isAsked(account) || !account.source || !account.programme || said.isCountedElsewhere(line)) continue;
            if (line.figure == Figure::allocated) {
                const auto day = givenBy(*account.year);
                // Before the first row nothing was given.
                const auto stand = line.postings.front().day > day ? Money{} : standOf(line, day);
                auto& row = rowOf(account);
                add(row.given, stand);
                const auto last = standOf(line, {});
                if (stand && last) row.allocatedLater = row.allocatedLater + (*last - *stand);
                if (!stand) withoutStand_.insert(row.account);
            } else if (line.figure == Figure::paid) {
                add(rowOf(account).paid, standOf(line, question_.statusDate));
                if (line.postings.front().day <= question_.statusDate) reporting_.insert({account.source, account.year});
            }
        }
    }

    void addReasons() {
        for (const auto& entry : portfolio_.all<model::BudgetEntry>()) {
            if (!entry.reason || !entry.amount || !entry.fundingSource || !entry.programme) continue;
            const Account account{entry.fundingSource, entry.budgetYear, entry.programme, entry.kind, {}};
            if (!isAsked(account) || entry.decisionDate <= givenBy(*entry.budgetYear)) continue;
            const auto row = rows_.find(askedOf(account, {.source = true, .programme = true}));
            if (row == rows_.end()) continue;
            auto& sum = row->second.reasons[*entry.reason];
            sum = sum - *entry.amount;
        }
    }

    void addPlan(const PlanPartsOf& plan) {
        std::set<std::pair<model::ProgrammeId, BudgetYear>> paid;
        for (const auto& [account, row] : rows_) paid.insert({*account.programme, *account.year});
        for (const auto& [key, parts] : plan) {
            const auto& [programme, year] = key;
            Account account{{}, year, programme, MoneyKind::cash, model::CostKind::total};
            if (!isAsked(account)) continue;
            const auto payer = programme ? payers_.find(*programme) : payers_.end();
            if (payer != payers_.end()) account.source = payer->second;
            auto& row = rowOf(account);
            row.plan = parts;
            // Its money is in the rows of its sources.
            if (!account.source && programme && paid.contains({*programme, year})) row.given = row.paid = Money{};
        }
    }

    const model::Portfolio& portfolio_;
    const Ledger& ledger_;
    UnderspendingQuestion question_;
    std::map<model::ProgrammeId, model::FundingSourceId> payers_;
    std::map<Account, Underspending> rows_;
    /// Of which some row says no amount that counts.
    std::set<Account> withoutStand_;
    /// The sources of which something is known to be paid in a year.
    std::set<std::pair<std::optional<model::FundingSourceId>, std::optional<BudgetYear>>> reporting_;
};

}  // namespace

std::optional<Money> Underspending::amount() const {
    return given && paid ? std::optional{*given - *paid - plan.toPay} : std::nullopt;
}

Money Underspending::price() const {
    const auto found = reasons.find(ReasonCode::indexation);
    return found == reasons.end() ? Money{} : found->second;
}

Money Underspending::others() const {
    Money sum;
    for (const auto& [reason, amount] : reasons) {
        if (reason != ReasonCode::indexation) sum = sum + amount;
    }
    return sum;
}

std::optional<Money> Underspending::unexplained() const {
    const auto whole = amount();
    return whole ? std::optional{*whole - plan.delay - plan.scope - price() - others()} : std::nullopt;
}

Underspending& Underspending::operator+=(const Underspending& other) {
    add(given, other.given);
    add(paid, other.paid);
    plan.delay = plan.delay + other.plan.delay;
    plan.scope = plan.scope + other.plan.scope;
    plan.toPay = plan.toPay + other.plan.toPay;
    allocatedLater = allocatedLater + other.allocatedLater;
    for (const auto& [reason, part] : other.reasons) {
        auto& sum = reasons[reason];
        sum = sum + part;
    }
    return *this;
}

std::vector<Underspending> Explained::by(const By& by) const {
    std::map<Account, Underspending> sums;
    for (const auto& each : rows) {
        const auto account = askedOf(each.account, by);
        auto& sum = sums[account];
        sum.account = account;
        sum += each;
    }
    std::vector<Underspending> list;
    for (auto& [account, sum] : sums) list.push_back(std::move(sum));
    return list;
}

std::optional<Underspending> Explained::total() const {
    if (rows.empty()) return std::nullopt;
    Underspending sum;
    for (const auto& each : rows) sum += each;
    return sum;
}

Explained underspending(const model::Portfolio& portfolio, const Ledger& ledger, const PlanPartsOf& plan,
                        const UnderspendingQuestion& question) {
    return Explaining{portfolio, ledger, question}.run(plan);
}

}  // namespace mijlpaal::ledger

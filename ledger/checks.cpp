#include "ledger/checks.h"

#include "ledger/link_checks.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace mijlpaal::ledger {

using model::BudgetEntry;
using model::Day;
using model::FundingSourceId;
using model::Money;
using model::ObjectRef;

namespace {

std::vector<Posting> by(const Line& line, std::optional<Day> asOf) {
    std::vector<Posting> rows;
    for (const auto& each : line.postings) {
        if (!asOf || each.day <= *asOf) rows.push_back(each);
    }
    return rows;
}

std::vector<Posting> inOrderOfFile(std::vector<Posting> rows) {
    std::sort(rows.begin(), rows.end(), [](const Posting& a, const Posting& b) { return a.row < b.row; });
    return rows;
}

bool hasStands(const Line& line) {
    return std::ranges::any_of(line.postings, [](const Posting& each) { return each.stand.has_value(); });
}

/// Calls `visit(row, before)` for each published stand in the order of the file, with what the rows before it came to.
template <class Visit>
void forEachStand(const std::vector<Posting>& rows, Visit visit) {
    Money sum;
    for (const auto& row : rows) {
        if (row.stand) visit(row, sum);
        if (row.amount) sum = sum + *row.amount;
    }
}

/// The mutations behind the stand before, at the first stand from which the sum of all that was decided differs as
/// it does in the end: the one whose amount is the difference, where there is one, or else all of them.
std::vector<ObjectRef> explaining(const std::vector<Posting>& rows, Money difference) {
    std::vector<ObjectRef> since;
    std::vector<ObjectRef> exact;
    std::vector<ObjectRef> found;
    Money sum, before;
    for (const auto& row : rows) {
        if (row.amount) sum = sum + *row.amount;
        if (!row.stand) {
            since.push_back(row.row);
            if (row.amount == difference) exact.push_back(row.row);
            continue;
        }
        const auto now = sum - *row.stand;
        if (now != before) {
            found = !exact.empty() ? exact : since;
            if (found.empty()) found = {row.row};
        }
        before = now;
        since.clear();
        exact.clear();
    }
    return found;
}

class Checking {
public:
    Checking(const model::Portfolio& portfolio, const Ledger& ledger, std::optional<Day> asOf)
        : portfolio_{portfolio}, ledger_{ledger}, asOf_{asOf} {}

    std::vector<Check> run() {
        for (const auto& line : ledger_.lines()) {
            if (line.figure != Figure::budget && line.figure != Figure::allocated) continue;
            const auto rows = by(line, asOf_);
            if (rows.empty()) continue;
            checkStands(line, rows);
            checkAmounts(line, rows);
            checkPriceLevels(line, rows);
            checkEarmark(line, rows);
            if (line.figure == Figure::budget) checkThresholds(line, rows);
        }
        checkBudgets();
        for (auto& each : linkChecks(portfolio_, asOf_)) checks_.push_back(std::move(each));
        for (auto& each : shiftChecks(portfolio_, ledger_, asOf_)) checks_.push_back(std::move(each));
        std::stable_sort(checks_.begin(), checks_.end(), [](const Check& a, const Check& b) { return a.kind < b.kind; });
        return std::move(checks_);
    }

private:
    void checkStands(const Line& line, const std::vector<Posting>& rows) {
        if (!hasStands(line)) return;
        forEachStand(inOrderOfFile(rows), [&](const Posting& row, Money before) {
            if (!row.amount) {
                checks_.push_back({CheckKind::standWithoutAmount, line.account, line.figure, {row.row}, row.stand, {}});
            } else if (before + *row.amount != *row.stand) {
                checks_.push_back({CheckKind::standDoesNotFollow, line.account, line.figure, {row.row}, row.stand,
                                   before + *row.amount});
            }
        });
        const auto stand = standOf(line, asOf_);
        const auto sum = sumOf(line, asOf_);
        if (sum && stand != sum) {
            checks_.push_back({CheckKind::standIsNotSum, line.account, line.figure, explaining(rows, *sum - *stand), stand,
                               sum});
        }
    }

    void checkAmounts(const Line& line, const std::vector<Posting>& rows) {
        std::vector<ObjectRef> unknown;
        for (const auto& row : rows) {
            if (!row.amount && !row.stand) unknown.push_back(row.row);
        }
        if (!unknown.empty()) checks_.push_back({CheckKind::noBaseYear, line.account, line.figure, unknown, {}, {}});
    }

    void checkPriceLevels(const Line& line, const std::vector<Posting>& rows) {
        std::set<model::BudgetYear> levels;
        std::vector<ObjectRef> told;
        for (const auto& row : rows) {
            const auto& entry = portfolio_.all<BudgetEntry>().at({row.row.number});
            if (!entry.priceLevel) continue;
            levels.insert(*entry.priceLevel);
            told.push_back(row.row);
        }
        if (levels.size() > 1) checks_.push_back({CheckKind::mixedPriceLevels, line.account, line.figure, told, {}, {}});
    }

    void checkEarmark(const Line& line, const std::vector<Posting>& rows) {
        const auto* source = line.account.source ? portfolio_.find(*line.account.source) : nullptr;
        if (!source || !source->earmarked || !line.account.year) return;
        const auto year = *line.account.year;
        if ((!source->fromYear || *source->fromYear <= year) && (!source->toYear || year <= *source->toYear)) return;
        std::vector<ObjectRef> told;
        for (const auto& row : rows) told.push_back(row.row);
        checks_.push_back({CheckKind::outsideEarmark, line.account, line.figure, std::move(told), {}, standOf(line, asOf_)});
    }

    /// The first row of an account is its budget and no change of it, and so is one that is all of its own stand.
    void checkThresholds(const Line& line, const std::vector<Posting>& rows) {
        std::vector<ObjectRef> above10, above5;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].stand && rows[i].stand == rows[i].amount) continue;
            const auto size = std::abs(rows[i].amount.value_or(Money{}).cents);
            if (size > 1'000'000'000) {
                above10.push_back(rows[i].row);
            } else if (size > 500'000'000) {
                above5.push_back(rows[i].row);
            }
        }
        if (!above10.empty()) checks_.push_back({CheckKind::above10Million, line.account, line.figure, above10, {}, {}});
        if (!above5.empty()) checks_.push_back({CheckKind::above5Million, line.account, line.figure, above5, {}, {}});
    }

    /// Sources without a budget, and budgets without a source.
    void checkBudgets() {
        std::map<Account, std::vector<ObjectRef>> without;
        std::set<std::pair<FundingSourceId, model::MoneyKind>> budgets, allocated;
        for (const auto& line : ledger_.lines()) {
            const auto rows = by(line, asOf_);
            if (rows.empty()) continue;
            if (!line.account.source) {
                auto account = line.account;
                account.year.reset();
                for (const auto& row : rows) without[account].push_back(row.row);
            } else if (line.figure == Figure::budget) {
                budgets.insert({*line.account.source, line.account.measure});
            } else if (line.figure == Figure::allocated) {
                allocated.insert({*line.account.source, line.account.measure});
            }
        }
        for (const auto& [source, measure] : allocated) {
            if (budgets.contains({source, measure})) continue;
            checks_.push_back(
                {CheckKind::noBudget, {source, {}, {}, measure, {}}, Figure::allocated, {refTo(source)}, {}, {}});
        }
        for (auto& [account, rows] : without)
            checks_.push_back({CheckKind::noSource, account, Figure::budget, std::move(rows), {}, {}});
    }

    const model::Portfolio& portfolio_;
    const Ledger& ledger_;
    std::optional<Day> asOf_;
    std::vector<Check> checks_;
};

}  // namespace

std::string_view wordFor(CheckKind kind) {
    static constexpr std::array<std::string_view, 14> words{
        "stand_is_not_sum",  "stand_does_not_follow", "stand_without_amount",    "no_base_year",        "no_budget",
        "no_source",         "mixed_price_levels",    "outside_earmark",         "above_10_million",    "above_5_million",
        "paid_beyond_invoice", "invoiced_beyond_contract", "paid_before_invoice", "shift_beyond_free"};
    return words[static_cast<std::size_t>(kind)];
}

bool isWarning(CheckKind kind) {
    return kind >= CheckKind::paidBeyondInvoice;
}

std::vector<Check> checksOf(const model::Portfolio& portfolio, const Ledger& ledger, std::optional<Day> asOf) {
    return Checking{portfolio, ledger, asOf}.run();
}

Followed followedStands(const Ledger& ledger, std::optional<Day> asOf) {
    Followed followed;
    for (const auto& line : ledger.lines()) {
        if (!hasStands(line)) continue;
        forEachStand(inOrderOfFile(by(line, asOf)), [&](const Posting& row, Money before) {
            ++followed.published;
            followed.followed += row.amount && before + *row.amount == *row.stand;
        });
    }
    return followed;
}

}  // namespace mijlpaal::ledger

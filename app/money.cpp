#include "app/money.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mijlpaal::app {

using ledger::Account;
using ledger::By;
using ledger::Figure;
using model::BudgetYear;
using model::FundingSourceId;
using model::Money;
using model::MoneyKind;
using model::ProgrammeId;

namespace {

ledger::Ledger madeLedger(const View& view) {
    return ledger::Ledger{view.portfolio()};
}

/// The groups in which costs are kept apart: accounts without a year.
class Groups {
public:
    Groups(const ledger::Ledger& ledger, const By& by) : sources_{ledger::payersOf(ledger)}, by_{by} {}

    std::uint32_t of(const model::Activity& activity, model::CostKind kind) {
        Account account;
        if (by_.programme) account.programme = activity.programme;
        if (by_.costKind) account.costKind = kind;
        if (by_.source) {
            const auto source = activity.programme ? sources_.find(*activity.programme) : sources_.end();
            if (source == sources_.end()) return scheduling::none;
            account.source = source->second;
        }
        return numbers_.try_emplace(account, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }

    const std::map<Account, std::uint32_t>& numbers() const { return numbers_; }

private:
    std::map<ProgrammeId, FundingSourceId> sources_;
    By by_;
    std::map<Account, std::uint32_t> numbers_;
};

model::KindSet needKinds() {
    using enum model::RecordKind;
    auto kinds = plannedKinds();
    for (const auto kind : {programme, risk, fundingSource, budgetEntry, actual, contract, invoice, payment}) kinds.add(kind);
    return kinds;
}

template <bool source, bool programme, bool costKind>
base::Result<Needs> madeNeeds(const View& view) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    constexpr By by{source, programme, costKind};
    const auto& portfolio = view.portfolio();
    Groups groups{ledgerOf(view), by};
    for (const auto& activity : portfolio.all<model::Activity>()) {
        using enum model::CostKind;
        for (const auto kind : {otherMaterial, internalStaff, externalStaff}) groups.of(activity, kind);
    }
    const auto found = forecasting::cashNeeds(
        portfolio, view.schedule(), {}, {}, static_cast<std::uint32_t>(groups.numbers().size()),
        [&](const model::Activity& activity, model::CostKind kind) { return groups.of(activity, kind); });
    if (!found) return base::failure(found.error());

    const auto paid = ledger::standsOf(ledgerOf(view), {by, portfolio.settings().statusDate, {}});
    std::map<Account, Money> paidIn;
    for (const auto& row : paid.rows) {
        if (row.account.measure == MoneyKind::cash) paidIn[row.account] = row.of(Figure::paid).value_or(Money{});
    }
    Needs needs;
    for (const auto& [group, number] : groups.numbers()) {
        for (const auto& need : (*found)->groups[number]) {
            auto account = group;
            account.year = BudgetYear{need.year};
            needs.rows.emplace(account, YearlyNeed{paidIn[account], need});
        }
    }
    for (const auto& need : (*found)->whole) {
        const ledger::Question question{{}, portfolio.settings().statusDate, BudgetYear{need.year}};
        const auto stands = ledger::standsOf(ledgerOf(view), question);
        needs.whole.emplace(BudgetYear{need.year}, YearlyNeed{stands.cash.of(Figure::paid).value_or(Money{}), need});
    }
    return needs;
}

template <std::size_t index>
const base::Result<Needs>& needs(const View& view) {
    static const Recipe<base::Result<Needs>> recipe{needKinds(),
                                                    madeNeeds<(index & 1) != 0, (index & 2) != 0, (index & 4) != 0>};
    return view.result(recipe);
}

template <std::size_t... index>
constexpr auto allNeeds(std::index_sequence<index...>) {
    return std::array{&needs<index>...};
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

model::Money wholeEuros(model::Money reckoned) {
    constexpr std::int64_t euro = 100;
    return {reckoned.cents - reckoned.cents % euro};
}

std::optional<model::Day> lastPostingDay(const ledger::Ledger& ledger) {
    std::optional<model::Day> last;
    for (const auto& line : ledger.lines()) {
        for (const auto& posting : line.postings) last = std::max(last.value_or(posting.day), posting.day);
    }
    return last;
}

const base::Result<Needs>& needsOf(const View& view, const By& by) {
    static constexpr auto all = allNeeds(std::make_index_sequence<8>{});
    return all[(by.source ? 1u : 0u) + (by.programme ? 2u : 0u) + (by.costKind ? 4u : 0u)](view);
}

std::optional<ForecastSum> forecastSumOf(const ledger::Stands& stands) {
    if (!stands.cash.forecast) return std::nullopt;
    ForecastSum sum{*stands.cash.forecast, {}};
    for (const auto& row : stands.rows) sum.rows = sum.rows + row.forecast.value_or(Money{});
    return sum.rows == sum.total ? std::nullopt : std::optional{sum};
}

ledger::Stands standsOf(const View& view, const ledger::Question& question) {
    auto stands = ledger::standsOf(ledgerOf(view), question);
    const auto& needs = needsOf(view, question.by);
    if (!needs) return stands;
    std::map<Account, ledger::Stand> rows;
    for (auto& row : stands.rows) rows.emplace(row.account, std::move(row));
    for (const auto& [account, need] : needs->rows) {
        if (question.year && account.year != question.year) continue;
        auto& row = rows[account];
        row.account = account;
        row.forecast = need.p50();
    }
    stands.rows.clear();
    for (auto& [account, row] : rows) stands.rows.push_back(std::move(row));
    if (question.year) {
        if (const auto need = needs->whole.find(*question.year); need != needs->whole.end())
            stands.cash.forecast = need->second.p50();
    }
    return stands;
}

}  // namespace mijlpaal::app

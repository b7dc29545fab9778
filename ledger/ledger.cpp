#include "ledger/ledger.h"

#include "model/posting.h"

#include <algorithm>
#include <array>

namespace mijlpaal::ledger {

using model::BudgetYear;
using model::CostKind;
using model::Day;
using model::Money;
using model::MoneyKind;

namespace {

constexpr std::array<std::string_view, figureCount> figureWords{"budget", "allocated", "committed", "invoiced", "paid"};

/// A row with the place where it belongs.
struct Placed {
    std::uint32_t account = 0;
    Figure figure{};
    Posting posting;
};

/// What a row says, or else what it hangs on says.
template <class T>
std::optional<T> firstOf(std::initializer_list<std::optional<T>> values) {
    for (const auto& each : values) {
        if (each) return each;
    }
    return std::nullopt;
}

CostKind firstOf(std::initializer_list<CostKind> kinds) {
    for (const auto each : kinds) {
        if (each != CostKind::total) return each;
    }
    return CostKind::total;
}

BudgetYear yearOf(Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

/// Gives accounts numbers, and rows their place.
class Sorting {
public:
    void add(const Account& account, Figure figure, Posting posting) {
        // Most rows are of the account of the row before.
        if (accounts_.empty() || account != *last_) {
            const auto known = numbers_.try_emplace(account, static_cast<std::uint32_t>(accounts_.size()));
            if (known.second) accounts_.push_back(account);
            last_ = &known.first->first;
            number_ = known.first->second;
        }
        placed_.push_back({number_, figure, posting});
    }
    void reserve(std::size_t count) { placed_.reserve(count); }

    std::vector<Placed> inOrder() {
        // The accounts in their order, and then rows by number.
        std::vector<std::uint32_t> rank(accounts_.size());
        std::uint32_t next = 0;
        for (const auto& [account, number] : numbers_) rank[number] = next++;
        for (auto& each : placed_) each.account = rank[each.account];
        std::stable_sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) {
            return std::tie(a.account, a.figure, a.posting.day) < std::tie(b.account, b.figure, b.posting.day);
        });
        return std::move(placed_);
    }

    std::vector<Account> accounts() const {
        std::vector<Account> list;
        for (const auto& [account, number] : numbers_) list.push_back(account);
        return list;
    }

private:
    std::map<Account, std::uint32_t> numbers_;
    std::vector<Account> accounts_;
    const Account* last_ = nullptr;
    std::uint32_t number_ = 0;
    std::vector<Placed> placed_;
};

template <class Record>
const Record* linked(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    return id ? portfolio.find(*id) : nullptr;
}

void addEntries(Sorting& sorting, const model::Portfolio& portfolio) {
    for (const auto& each : portfolio.all<model::BudgetEntry>()) {
        sorting.add({each.fundingSource, each.budgetYear, each.programme, each.kind, each.costKind},
                    each.programme || each.reserve ? Figure::allocated : Figure::budget,
                    {refTo(each.id), each.decisionDate, each.amount, each.standAfter});
    }
}

void addActuals(Sorting& sorting, const model::Portfolio& portfolio) {
    for (const auto& each : portfolio.all<model::Actual>()) {
        sorting.add({each.fundingSource, yearOf(each.periodEnd), each.programme, each.kind, each.costKind},
                    each.kind == MoneyKind::cash ? Figure::paid : Figure::committed,
                    {refTo(each.id), each.periodEnd, each.amount, {}});
    }
}

void addContracts(Sorting& sorting, const model::Portfolio& portfolio) {
    for (const auto& each : portfolio.all<model::Contract>()) {
        sorting.add({each.fundingSource, each.budgetYear.value_or(yearOf(each.recordedOn)), each.programme,
                     MoneyKind::commitment, each.costKind},
                    Figure::committed, {refTo(each.id), each.recordedOn, each.amount, {}});
    }
}

void addInvoices(Sorting& sorting, const model::Portfolio& portfolio) {
    const model::Contract none;
    for (const auto& each : portfolio.all<model::Invoice>()) {
        const auto* found = linked(portfolio, each.contract);
        const auto& contract = found ? *found : none;
        sorting.add({firstOf({each.fundingSource, contract.fundingSource}),
                     each.budgetYear.value_or(yearOf(each.receivedOn)), firstOf({each.programme, contract.programme}),
                     MoneyKind::cash, firstOf({each.costKind, contract.costKind})},
                    Figure::invoiced, {refTo(each.id), each.receivedOn, each.amount, {}});
    }
}

void addPayments(Sorting& sorting, const model::Portfolio& portfolio) {
    const model::Invoice noInvoice;
    const model::Contract noContract;
    for (const auto& each : portfolio.all<model::Payment>()) {
        const auto* itsInvoice = linked(portfolio, each.invoice);
        const auto& invoice = itsInvoice ? *itsInvoice : noInvoice;
        const auto* itsContract = linked(portfolio, firstOf({each.contract, invoice.contract}));
        const auto& contract = itsContract ? *itsContract : noContract;
        sorting.add({firstOf({each.fundingSource, invoice.fundingSource, contract.fundingSource}),
                     each.budgetYear.value_or(yearOf(each.paidOn)),
                     firstOf({each.programme, invoice.programme, contract.programme}), MoneyKind::cash,
                     firstOf({each.costKind, invoice.costKind, contract.costKind})},
                    Figure::paid, {refTo(each.id), each.paidOn, each.amount, {}});
    }
}

/// The rows by then.
std::span<const Posting> until(const Line& line, std::optional<Day> asOf) {
    if (!asOf) return line.postings;
    const auto end = std::upper_bound(line.postings.begin(), line.postings.end(), *asOf,
                                      [](Day day, const Posting& posting) { return day < posting.day; });
    return {line.postings.begin(), end};
}

std::optional<Money> addedTo(std::optional<Money> sum, std::span<const Posting> postings) {
    for (const auto& each : postings) {
        if (each.amount) sum = sum.value_or(Money{}) + *each.amount;
    }
    return sum;
}

}  // namespace

std::string_view wordFor(Figure figure) {
    return figureWords[static_cast<std::size_t>(figure)];
}

std::optional<Figure> figureFrom(std::string_view word) {
    const auto found = std::ranges::find(figureWords, word);
    if (found == figureWords.end()) return std::nullopt;
    return static_cast<Figure>(found - figureWords.begin());
}

Ledger::Ledger(const model::Portfolio& portfolio) {
    Sorting sorting;
    sorting.reserve(portfolio.all<model::BudgetEntry>().size() + portfolio.all<model::Actual>().size() +
                    portfolio.all<model::Contract>().size() + portfolio.all<model::Invoice>().size() +
                    portfolio.all<model::Payment>().size());
    addEntries(sorting, portfolio);
    addActuals(sorting, portfolio);
    addContracts(sorting, portfolio);
    addInvoices(sorting, portfolio);
    addPayments(sorting, portfolio);
    const auto accounts = sorting.accounts();
    const auto placed = sorting.inOrder();
    std::vector<Posting> postings;
    postings.reserve(placed.size());
    for (const auto& each : placed) postings.push_back(each.posting);
    postings_ = std::make_shared<const std::vector<Posting>>(std::move(postings));
    for (std::size_t first = 0; first < placed.size();) {
        auto end = first;
        while (end < placed.size() && placed[end].account == placed[first].account &&
               placed[end].figure == placed[first].figure)
            ++end;
        lines_.push_back({accounts[placed[first].account], placed[first].figure,
                          std::span{*postings_}.subspan(first, end - first)});
        first = end;
    }
    for (const auto& each : portfolio.all<model::FundingSource>()) {
        if (each.partOf) wholes_.emplace(each.id, *each.partOf);
    }
}

std::optional<model::FundingSourceId> Ledger::wholeOf(model::FundingSourceId source) const {
    const auto whole = wholes_.find(source);
    return whole == wholes_.end() ? std::nullopt : std::optional{whole->second};
}

std::map<model::ProgrammeId, model::FundingSourceId> payersOf(const Ledger& ledger) {
    std::map<model::ProgrammeId, std::optional<model::FundingSourceId>> found;
    for (const auto& line : ledger.lines()) {
        if (!line.account.programme) continue;
        const auto [known, isNew] = found.try_emplace(*line.account.programme, line.account.source);
        if (!isNew && known->second != line.account.source) known->second.reset();
    }
    std::map<model::ProgrammeId, model::FundingSourceId> payers;
    for (const auto& [programme, source] : found) {
        if (source) payers.emplace(programme, *source);
    }
    return payers;
}

std::optional<Money> standOf(const Line& line, std::optional<Day> asOf) {
    const auto rows = until(line, asOf);
    const auto published =
        std::find_if(rows.rbegin(), rows.rend(), [](const Posting& each) { return each.stand.has_value(); });
    if (published == rows.rend()) return addedTo({}, rows);
    return addedTo(published->stand, rows.last(static_cast<std::size_t>(published - rows.rbegin())));
}

std::optional<Money> sumOf(const Line& line, std::optional<Day> asOf) {
    return addedTo({}, until(line, asOf));
}

}  // namespace mijlpaal::ledger

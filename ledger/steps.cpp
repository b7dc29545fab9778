#include "ledger/steps.h"

#include "base/text.h"
#include "ledger/reserve.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::ledger {

using model::BudgetEntry;
using model::BudgetYear;
using model::ChangeSet;
using model::Money;
using model::MoneyKind;
using model::Portfolio;
using model::ReasonCode;

namespace {

/// Room for an amount times an amount.
__extension__ typedef __int128 Wide;

/// `cents` times `part` through `whole`, rounded towards zero.
std::int64_t share(std::int64_t cents, std::int64_t part, std::int64_t whole) {
    return static_cast<std::int64_t>(static_cast<Wide>(cents) * part / whole);
}

/// `money` times hundredths of a per cent, to the nearest cent, away from zero when there are two.
Money percentOf(Money money, std::int64_t hundredths) {
    constexpr std::int64_t whole = 10'000;
    const auto product = static_cast<Wide>(money.cents) * hundredths;
    const auto half = product < 0 ? -whole / 2 : whole / 2;
    return {static_cast<std::int64_t>((product + half) / whole)};
}

/// Rows of one decision about one source, with codes that follow one another.
class Rows {
public:
    Rows(const Portfolio& portfolio, model::FundingSourceId source, const DecisionOf& decision)
        : table_{portfolio.all<BudgetEntry>()} {
        next_.id = table_.nextId();
        next_.code = "E0000";
        next_.decisionDate = decision.day;
        next_.cycleMoment = decision.cycleMoment;
        next_.decisionReference = decision.reference;
        next_.fundingSource = source;
        if (const auto* found = portfolio.find(source)) {
            next_.budgetChapter = found->budgetChapter;
            next_.article = found->article;
            next_.subArticle = found->subArticle;
        }
    }

    /// What the next rows have in common.
    BudgetEntry& common() { return next_; }

    void add(std::optional<model::ProgrammeId> programme, BudgetYear year, Money amount) {
        next_.code = table_.nextCode(next_.code);
        next_.programme = programme;
        next_.budgetYear = year;
        next_.amount = amount;
        changes.add(next_);
        ++next_.id.number;
    }

    ChangeSet changes;

private:
    const model::Table<BudgetEntry>& table_;
    BudgetEntry next_;
};

base::Result<void> isAboveZero(Money amount) {
    if (amount > Money{}) return {};
    return base::failure("{euros} is not an amount above zero.", {{"euros", base::decimalText(amount.cents, 2)}});
}

/// "RR03" after "RR02".
std::string nextDraw(const Portfolio& portfolio) {
    std::int64_t highest = 0;
    for (const auto& each : portfolio.all<BudgetEntry>()) {
        const auto number =
            each.transferPair.starts_with("RR") ? base::wholeNumber(each.transferPair.str().substr(2)) : std::nullopt;
        if (number && *number < 1'000'000) highest = std::max<std::int64_t>(highest, *number);
    }
    return (highest < 9 ? "RR0" : "RR") + std::to_string(highest + 1);
}

}  // namespace

std::vector<Money> split(Money amount, const std::vector<std::int64_t>& weights) {
    const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    std::vector<Money> parts(weights.size());
    if (parts.empty()) return parts;
    if (whole == 0) {
        parts.front() = amount;
        return parts;
    }
    auto left = amount.cents;
    std::vector<std::pair<Wide, std::size_t>> lost;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        parts[i] = Money{share(amount.cents, weights[i], whole)};
        left -= parts[i].cents;
        const auto exact = static_cast<Wide>(amount.cents) * weights[i];
        const auto rest = exact - static_cast<Wide>(parts[i].cents) * whole;
        lost.emplace_back(rest < 0 ? rest : -rest, i);
    }
    std::ranges::stable_sort(lost, {}, [](const auto& each) { return each.first; });
    const std::int64_t cent = left < 0 ? -1 : 1;
    for (std::size_t i = 0; left != 0; ++i, left -= cent) parts[lost[i].second].cents += cent;
    return parts;
}

base::Result<ChangeSet> drawReserve(const Portfolio& portfolio, const ReserveDraw& draw) {
    if (const auto right = isAboveZero(draw.amount); !right) return base::failure(right.error());
    Money left;
    for (const auto& reserve : reservesOf(portfolio, {})) {
        const auto& account = reserve.account;
        if (account.source == draw.source && account.programme == draw.from && account.year == draw.year &&
            account.measure == MoneyKind::cash)
            left = left + reserve.left();
    }
    if (draw.amount > left) {
        return base::failure("Of the risk reserve of {source} in {year}, {available} is left, which is less than {euros}.",
                             {{"source", model::codeOf(portfolio, refTo(draw.source))},
                              {"year", std::to_string(draw.year.year)},
                              {"available", base::decimalText(left.cents, 2)},
                              {"euros", base::decimalText(draw.amount.cents, 2)}});
    }
    Rows rows{portfolio, draw.source, draw.decision};
    rows.common().transferPair = nextDraw(portfolio);
    rows.common().reserve = true;
    rows.add(draw.from, draw.year, -draw.amount);
    rows.common().reserve = false;
    rows.add(draw.to, draw.year, draw.amount);
    rows.changes.label = base::message("Draw on the risk reserve for {programme} ({pair})",
                                       {{"programme", model::codeOf(portfolio, refTo(draw.to))},
                                        {"pair", rows.common().transferPair}});
    return std::move(rows.changes);
}

base::Result<ChangeSet> indexBudget(const Portfolio& portfolio, const Ledger& ledger, const Indexation& index) {
    if (index.percent == 0) return base::failure("An indexation of nothing changes nothing.");
    const auto source = model::codeOf(portfolio, refTo(index.source));
    Rows rows{portfolio, index.source, index.decision};
    rows.common().reason = ReasonCode::indexation;
    rows.common().priceLevel = index.priceLevel;
    for (const auto& line : ledger.lines()) {
        const auto& account = line.account;
        const bool isBudget = line.figure == Figure::budget || line.figure == Figure::allocated;
        if (!isBudget || account.source != index.source || !account.year || *account.year < index.firstYear ||
            *account.year > index.lastYear)
            continue;
        for (const auto& posting : line.postings) {
            const auto& entry = portfolio.all<BudgetEntry>().at({posting.row.number});
            if (entry.priceLevel != index.priceLevel) continue;
            return base::failure("{source} has money at the price level of {level} in {year} already: {row}.",
                                 {{"source", source},
                                  {"level", std::to_string(index.priceLevel.year)},
                                  {"year", std::to_string(account.year->year)},
                                  {"row", entry.code}});
        }
        const auto amount = percentOf(standOf(line, index.decision.day).value_or(Money{}), index.percent);
        if (amount == Money{}) continue;
        rows.common().kind = account.measure;
        rows.common().costKind = account.costKind;
        rows.common().reserve = line.figure == Figure::allocated && !account.programme;
        rows.add(account.programme, *account.year, amount);
    }
    if (rows.changes.empty())
        return base::failure("{source} has no budget in those years by that day.", {{"source", source}});
    rows.changes.label = base::message("Index {source} to the prices of {level}",
                                       {{"source", source}, {"level", std::to_string(index.priceLevel.year)}});
    return std::move(rows.changes);
}

base::Result<ChangeSet> cutBudget(const Portfolio& portfolio, const Ledger& ledger, const Cut& cut) {
    if (const auto right = isAboveZero(cut.amount); !right) return base::failure(right.error());
    const auto source = model::codeOf(portfolio, refTo(cut.source));
    std::map<model::ProgrammeId, Money> have;
    Money all;
    std::optional<Money> budget;
    for (const auto& line : ledger.lines()) {
        const auto& account = line.account;
        if (account.source != cut.source || account.year != cut.year || account.measure != MoneyKind::cash) continue;
        const auto stand = standOf(line, cut.decision.day);
        if (line.figure == Figure::budget && stand) budget = budget.value_or(Money{}) + *stand;
        if (line.figure != Figure::allocated || !stand || *stand <= Money{}) continue;
        // The reserve of the source itself bears no cut.
        if (!account.programme || (cut.programme && account.programme != cut.programme)) continue;
        auto& sum = have[*account.programme];
        sum = sum + *stand;
        all = all + *stand;
    }
    // Of a source that has given nothing to programmes the budget itself is cut.
    if (have.empty() && !cut.programme && budget) all = *budget;
    if (cut.amount > all) {
        return base::failure("{source} has {available} to cut in {year}, which is less.",
                             {{"source", source},
                              {"available", base::decimalText(all.cents, 2)},
                              {"year", std::to_string(cut.year.year)}});
    }
    std::vector<std::int64_t> weights;
    for (const auto& [programme, amount] : have) weights.push_back(amount.cents);
    const auto parts = split(cut.amount, weights);
    Rows rows{portfolio, cut.source, cut.decision};
    rows.common().reason = ReasonCode::cut;
    if (budget) rows.add(std::nullopt, cut.year, -cut.amount);
    std::size_t i = 0;
    for (const auto& [programme, amount] : have) {
        const auto part = parts[i++];
        if (part != Money{}) rows.add(programme, cut.year, -part);
    }
    rows.changes.label = base::message("Cut {source} in {year}", {{"source", source}, {"year", std::to_string(cut.year.year)}});
    return std::move(rows.changes);
}

}  // namespace mijlpaal::ledger

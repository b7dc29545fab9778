#include "app/outlook.h"

#include "app/forecast.h"
#include "forecasting/planned_costs.h"
#include "forecasting/statistics.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::app {

using ledger::Account;
using ledger::Figure;
using model::BudgetYear;
using model::Money;

namespace {

constexpr std::int64_t whole = 10'000;
constexpr double daysPerMonth = 365.25 / 12;

BudgetYear yearOf(model::Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

/// `money` times hundredths of a per cent, rounded towards zero.
Money percentOf(Money money, std::int64_t hundredths) {
    return {money.cents / whole * hundredths + money.cents % whole * hundredths / whole};
}

Money leftByPlan(const View& view) {
    const scheduling::Clocks clocks{view.portfolio()};
    Money sum;
    for (const auto& [key, left] : forecasting::costsLeft(view.portfolio(), view.schedule(), clocks)) sum = sum + left;
    return sum;
}

/// How often the first trials stay within an amount.
forecasting::Chance shareWithin(const std::vector<Money>& trials, Money amount) {
    if (trials.empty()) return {1, 0};
    const auto count = std::ranges::count_if(trials, [&](Money each) { return each <= amount; });
    const auto share = static_cast<double>(count) / static_cast<double>(trials.size());
    return {share, forecasting::errorOfShare(share, static_cast<std::uint32_t>(trials.size()))};
}

/// The milestone that comes last, by its P50.
const forecasting::MilestoneForecast* lastOf(const forecasting::Forecast& forecast) {
    const auto last = std::ranges::max_element(forecast.milestones, {}, [](const auto& each) { return each.days.p50; });
    return last == forecast.milestones.end() ? nullptr : &*last;
}

/// The slope of cost over time, by least squares.
std::optional<Money> perMonth(const std::vector<model::Day>& days, const std::vector<Money>& costs) {
    const auto count = std::min(days.size(), costs.size());
    if (count < 2) return std::nullopt;
    double meanDay = 0, meanCost = 0;
    for (std::size_t i = 0; i < count; ++i) {
        meanDay += static_cast<double>(days[i].time_since_epoch().count()) / static_cast<double>(count);
        meanCost += static_cast<double>(costs[i].cents) / static_cast<double>(count);
    }
    double together = 0, spread = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto later = static_cast<double>(days[i].time_since_epoch().count()) - meanDay;
        together += later * (static_cast<double>(costs[i].cents) - meanCost);
        spread += later * later;
    }
    if (spread < 1) return std::nullopt;
    // To whole euros: it is an estimate.
    return Money{std::llround(together / spread * daysPerMonth / 100) * 100};
}

std::map<Account, Money> allocatedCash(const View& view, const ledger::By& by) {
    std::map<Account, Money> allocated;
    for (const auto& row : ledger::standsOf(ledgerOf(view), {.by = by}).rows) {
        const auto given = row.of(Figure::allocated);
        if (row.account.measure == model::MoneyKind::cash && given) allocated.emplace(row.account, *given);
    }
    return allocated;
}

}  // namespace

Money FinalCost::reserveForP80() const {
    return std::max(Money{}, p80 - planned);
}

base::Result<FinalCost> finalCostOf(const View& view) {
    const auto& forecast = forecastOf(view);
    if (!forecast) return base::failure(forecast.error());
    const auto& portfolio = view.portfolio();
    const auto statusDate = portfolio.settings().statusDate;
    FinalCost cost;
    cost.paid = ledger::standsOf(ledgerOf(view), {.asOf = statusDate}).cash.of(Figure::paid).value_or(Money{});
    const auto left = leftByPlan(view);
    cost.planned = cost.paid + left;
    cost.p50 = cost.paid + forecast->cost.p50;
    cost.p80 = cost.paid + forecast->cost.p80;
    for (auto& reserve : ledger::reservesOf(portfolio, {})) {
        if (reserve.account.measure != model::MoneyKind::cash) continue;
        cost.reserveHeight = cost.reserveHeight + reserve.height;
        cost.reserveDrawn = cost.reserveDrawn + reserve.drawn;
        cost.reserves.push_back(std::move(reserve));
    }
    cost.withinReserve = shareWithin(forecast->costSample, left + cost.reserveLeft());
    if (const auto* last = lastOf(*forecast)) {
        cost.lastMilestone = last->activity;
        cost.perMonthLater = perMonth(last->sample, forecast->costSample);
    }
    return cost;
}

base::Result<std::vector<Break>> breaksOf(const View& view, const ledger::By& by, const Strain& strain) {
    const auto& needs = needsOf(view, by);
    if (!needs) return base::failure(needs.error());
    const auto first = strain.from.value_or(yearOf(view.portfolio().settings().statusDate));
    const auto allocated = allocatedCash(view, by);
    std::vector<Break> breaks;
    for (const auto& [account, need] : needs->rows) {
        const auto given = allocated.find(account);
        if (given == allocated.end() || *account.year < first) continue;
        Break each{account, given->second - percentOf(given->second, strain.cut),
                   need.paid + percentOf(need.toPay.cost.p50, whole + strain.lateIndex),
                   need.chanceWithin(given->second).share, 0};
        if (need.p50() > given->second || each.needed <= each.available) continue;
        // What is left to pay rises with prices, so it has to stay within what that leaves of the money.
        const auto room = (each.available - need.paid).cents;
        const auto within = static_cast<double>(room) * whole / static_cast<double>(whole + strain.lateIndex);
        each.after = need.toPay.chanceWithin(Money{static_cast<std::int64_t>(std::floor(within))}).share;
        breaks.push_back(std::move(each));
    }
    std::ranges::stable_sort(breaks, [](const Break& a, const Break& b) {
        return std::pair{a.account.year, b.shortage()} < std::pair{b.account.year, a.shortage()};
    });
    return breaks;
}

Money YearEnd::carriedOver() const {
    return left > Money{} ? std::min(left, margin) : Money{};
}

base::Result<std::vector<YearEnd>> yearEndsOf(const View& view) {
    constexpr ledger::By by{.source = true};
    const auto& needs = needsOf(view, by);
    if (!needs) return base::failure(needs.error());
    const auto& portfolio = view.portfolio();
    const auto year = yearOf(portfolio.settings().statusDate);
    std::vector<YearEnd> ends;
    for (const auto& row : ledger::standsOf(ledgerOf(view), {.by = by, .year = year}).rows) {
        if (row.account.measure != model::MoneyKind::cash || !row.account.source || !row.of(Figure::allocated)) continue;
        const auto* source = portfolio.find(*row.account.source);
        const auto need = needs->rows.find(row.account);
        if (!source || !source->yearEndMargin || need == needs->rows.end()) continue;
        const auto basis = row.of(Figure::budget).value_or(*row.of(Figure::allocated));
        ends.push_back({source->id, year, *row.of(Figure::allocated) - need->second.p50(),
                        percentOf(basis, source->yearEndMargin->hundredths)});
    }
    return ends;
}

}  // namespace mijlpaal::app

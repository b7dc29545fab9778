#include "gui/money/money_pictures.h"

#include "app/money.h"
#include "chart/river.h"

#include <array>
#include <map>

namespace mijlpaal::gui {

using ledger::Figure;
using model::BudgetYear;
using model::Money;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

constexpr std::array stages{std::pair{Figure::budget, tr("Budget")}, std::pair{Figure::allocated, tr("Allocated")},
                            std::pair{Figure::invoiced, tr("Invoiced")}, std::pair{Figure::paid, tr("Paid")}};

/// The stands of cash of each year, and of amounts for all years together.
std::map<std::optional<BudgetYear>, ledger::Stand> cashOf(const app::View& view, std::optional<model::FundingSourceId> source) {
    std::map<std::optional<BudgetYear>, ledger::Stand> found;
    for (auto& row : ledger::standsOf(app::ledgerOf(view), {.by = {.source = source.has_value()}}).rows) {
        if (row.account.source == source && row.account.measure == model::MoneyKind::cash)
            found.emplace(row.account.year, std::move(row));
    }
    return found;
}

std::string titleOf(const app::View& view, std::optional<model::FundingSourceId> source, const char* title,
                    const chart::Medium& medium) {
    const auto of = source ? model::codeOf(view.portfolio(), refTo(*source)) : medium.tr("All sources");
    return of + ": " + medium.tr(title);
}

/// What was paid, by the last day of the month in which it was.
std::map<model::Day, Money> paidIn(const app::View& view, std::optional<model::FundingSourceId> source) {
    std::map<model::Day, Money> months;
    for (const auto& line : app::ledgerOf(view).lines()) {
        if (line.figure != Figure::paid || (source && line.account.source != source)) continue;
        for (const auto& posting : line.postings) {
            const std::chrono::year_month_day date{posting.day};
            const model::Day last{date.year() / date.month() / std::chrono::last};
            auto& sum = months[last];
            sum = sum + posting.amount.value_or(Money{});
        }
    }
    return months;
}

}  // namespace

chart::Picture riverOf(const app::View& view, std::optional<model::FundingSourceId> source, const chart::Medium& medium) {
    std::map<Figure, Money> sums;
    for (const auto& [year, stand] : cashOf(view, source)) {
        for (const auto& [figure, title] : stages) {
            if (const auto amount = stand.of(figure)) sums[figure] = sums[figure] + *amount;
        }
    }
    std::vector<chart::RiverStage> river;
    for (const auto& [figure, title] : stages) {
        const auto sum = sums.find(figure);
        if (sum == sums.end()) continue;
        // What stays behind is called by the step that it did not reach.
        if (!river.empty())
            river.back().left = medium.tr(figure == Figure::allocated  ? tr("not allocated")
                                          : figure == Figure::invoiced ? tr("not invoiced")
                                                                       : tr("not paid"));
        river.push_back({medium.tr(title), sum->second, {}});
    }
    return chart::river(titleOf(view, source, tr("from decision to payment, all years"), medium), river, medium);
}

chart::Picture decisionToPaymentOf(const app::View& view, std::optional<model::FundingSourceId> source,
                                   const chart::Medium& medium) {
    std::vector<chart::MoneyYear> years;
    for (const auto& [year, stand] : cashOf(view, source)) {
        if (!year) continue;
        chart::MoneyYear told{*year, {}};
        for (const auto& [figure, title] : stages) {
            if (const auto amount = stand.of(figure)) told.stages.push_back({medium.tr(title), *amount, figure == Figure::paid});
        }
        if (!told.stages.empty()) years.push_back(std::move(told));
    }
    return chart::decisionToPayment(titleOf(view, source, tr("from decision to payment"), medium), years, medium);
}

chart::Picture againstForecast(const app::View& view, const app::Foretold* foretold, const chart::Medium& medium) {
    std::vector<chart::YearOutlook> years;
    const auto given = cashOf(view, {});
    for (const auto& each : foretold ? foretold->forecast.years : std::vector<forecasting::YearForecast>{}) {
        const BudgetYear year{each.year};
        const auto stand = given.find(year);
        years.push_back({year, stand == given.end() ? std::nullopt : stand->second.of(Figure::allocated), each.cost});
    }
    return chart::budgetAgainstForecast(titleOf(view, {}, tr("budget against forecast, with risks"), medium), years, medium);
}

chart::Picture monthsOf(const app::View& view, std::optional<model::FundingSourceId> source, const chart::Medium& medium) {
    std::vector<chart::PaidMonth> months;
    for (const auto& [day, paid] : paidIn(view, source)) months.push_back({day, paid});
    std::vector<chart::AllocatedYear> allocated;
    for (const auto& [year, stand] : cashOf(view, source)) {
        const auto amount = stand.of(Figure::allocated);
        if (year && amount) allocated.push_back({*year, *amount});
    }
    return chart::paidByMonth(titleOf(view, source, tr("paid by month"), medium), months, allocated, medium);
}

}  // namespace mijlpaal::gui

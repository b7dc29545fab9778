#include "chart/money_pictures.h"

#include "chart/bars.h"
#include "chart/plot.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <algorithm>

namespace mijlpaal::chart {

using base::message;
using model::BudgetYear;
using model::Money;

namespace {

double cents(Money money) {
    return static_cast<double>(money.cents);
}

BudgetYear yearOf(model::Day day) {
    return {static_cast<int>(std::chrono::year_month_day{day}.year())};
}

model::Day newYear(BudgetYear year) {
    return model::makeDay(static_cast<int>(year.year), 1, 1);
}

}  // namespace

Picture decisionToPayment(const std::string& title, const std::vector<MoneyYear>& years, const Medium& medium) {
    constexpr std::int64_t stagesOfYear = 10;
    BarChart chart;
    chart.title = title;
    chart.empty = medium.tr("There are no rows of cash.");
    double most = 1;
    for (std::size_t y = 0; y < years.size(); ++y) {
        const auto& year = years[y];
        for (std::size_t s = 0; s < year.stages.size(); ++s) {
            const auto& stage = year.stages[s];
            const auto amount = model::moneyText(stage.amount, medium.language);
            const auto name = std::to_string(year.year.year) + " " + stage.name;
            most = std::max(most, cents(stage.amount));
            const bool isLast = s + 1 == year.stages.size();
            chart.rows.push_back({static_cast<std::int64_t>(y) * stagesOfYear + static_cast<std::int64_t>(s),
                                  name,
                                  0,
                                  std::max(0.0, cents(stage.amount)),
                                  isLast ? ColourRole::barProgress : ColourRole::bar,
                                  // How much of it there was one step before.
                                  s > 0 ? std::vector{cents(year.stages[s - 1].amount)} : std::vector<double>{},
                                  amount,
                                  name + ": " + amount});
        }
    }
    chart.across = axisTo(Measured::money, most, medium.tr("Millions of euros"));
    return bars(chart, medium);
}

Picture paidByMonth(const std::string& title, const std::vector<PaidMonth>& months,
                    const std::vector<AllocatedYear>& allocated, const Medium& medium) {
    if (months.empty()) return noPicture(title, medium.tr("Nothing was paid yet."), medium);
    Plot plot;
    plot.title = title;
    Curve paid{medium.tr("paid since New Year"), {}, {ColourRole::bar, 2.5 * medium.pixel}};
    double most = 1;
    Money sum;
    auto year = yearOf(months.front().lastDay);
    paid.points.push_back({onAxis(newYear(year)), 0});
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto& month = months[i];
        if (yearOf(month.lastDay) != year) {
            year = yearOf(month.lastDay);
            sum = Money{};
            paid.points.push_back({onAxis(newYear(year)), paid.points.back().y});
            paid.points.push_back({onAxis(newYear(year)), 0});
        }
        sum = sum + month.paid;
        most = std::max(most, cents(sum));
        paid.points.push_back({onAxis(month.lastDay), cents(sum)});
        plot.marks.push_back(
            {static_cast<std::int64_t>(i), paid.points.back(), Sign::dot, ColourRole::bar, {},
             medium.translate(message("{day}: paid {paid} in the month, {sum} since New Year",
                                      {{"day", model::dayText(month.lastDay, medium.language)},
                                       {"paid", model::moneyText(month.paid, medium.language)},
                                       {"sum", model::moneyText(sum, medium.language)}})),
             false});
    }
    plot.curves.push_back(std::move(paid));
    const auto last = yearOf(months.back().lastDay), first = yearOf(months.front().lastDay);
    for (const auto& each : allocated) {
        if (each.year < first || each.year > last) continue;
        const auto amount = cents(each.allocated);
        most = std::max(most, amount);
        plot.curves.push_back({each.year == first ? medium.tr("allocated to the year") : std::string{},
                               {{onAxis(newYear(each.year)), amount}, {onAxis(newYear({each.year.year + 1})), amount}},
                               {ColourRole::textMuted, 2 * medium.pixel, Dash::dashed}});
    }
    plot.across = axisOfDays(newYear(first), newYear({last.year + 1}), {});
    plot.up = axisTo(Measured::money, most, medium.tr("Millions of euros"));
    return plotted(plot, medium);
}

}  // namespace mijlpaal::chart

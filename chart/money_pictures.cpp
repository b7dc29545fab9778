#include "chart/money_pictures.h"

#include "chart/bars.h"
#include "chart/plot.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <algorithm>
#include <cmath>

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
            chart.rows.push_back({static_cast<std::int64_t>(y) * stagesOfYear + static_cast<std::int64_t>(s),
                                  name,
                                  0,
                                  std::max(0.0, cents(stage.amount)),
                                  stage.isPaid ? ColourRole::barProgress : ColourRole::bar,
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

Picture budgetAgainstForecast(const std::string& title, const std::vector<YearOutlook>& years, const Medium& medium) {
    BarChart chart;
    chart.title = title;
    chart.empty = medium.tr("There is no forecast yet.");
    double most = 1;
    const auto text = [&](Money money) { return model::moneyText(money, medium.language); };
    // Of a chance no cents are known.
    const auto millions = [&](Money money) { return model::numberText(std::llround(cents(money) / 1e7), 1, medium.language); };
    for (std::size_t i = 0; i < years.size(); ++i) {
        const auto& each = years[i];
        const auto year = std::to_string(each.year.year);
        const auto& needed = each.needed;
        const auto key = static_cast<std::int64_t>(2 * i);
        const auto given = each.allocated ? text(*each.allocated) : medium.tr("no cover");
        chart.rows.push_back({key, year + " " + medium.tr("allocated"), 0, cents(each.allocated.value_or(Money{})),
                              ColourRole::baseline, {}, given, year + " " + medium.tr("allocated") + ": " + given});
        const auto told = medium.translate(message("P50 {half}, P80 {most} million", {{"half", millions(needed.p50)}, {"most", millions(needed.p80)}}));
        const bool isShort = !each.allocated || needed.p50 > *each.allocated;
        chart.rows.push_back({key + 1, year + " " + medium.tr("needed"), cents(needed.p10), cents(needed.p90),
                              isShort ? ColourRole::critical : ColourRole::bar, {cents(needed.p50), cents(needed.p80)},
                              (isShort ? "⚠ " : "") + told, year + " " + medium.tr("needed") + ": " + told});
        most = std::max({most, cents(each.allocated.value_or(Money{})), cents(needed.p90)});
    }
    chart.across = axisTo(Measured::money, most, medium.tr("Millions of euros"));
    return bars(chart, medium);
}

}  // namespace mijlpaal::chart

#include "chart/progress_pictures.h"

#include "chart/bars.h"
#include "chart/plot.h"
#include "model/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mijlpaal::chart {

using base::message;
using forecasting::EarnedPoint;
using forecasting::EarnedValue;
using model::dayText;
using model::Money;

namespace {

double cents(Money money) {
    return static_cast<double>(money.cents);
}

std::string millionsText(Money money, const Medium& medium) {
    return model::numberText(std::llround(cents(money) / 1e6), 2, medium.language);
}

/// Lines that lie together are told apart by dash and sign as well as by colour.
struct Manner {
    ColourRole colour;
    Dash dash;
    Sign sign;
};
constexpr std::array manners{
    Manner{ColourRole::bar, Dash::solid, Sign::dot},
    Manner{ColourRole::critical, Dash::solid, Sign::square},
    Manner{ColourRole::deadline, Dash::solid, Sign::triangle},
    Manner{ColourRole::lawDate, Dash::dashed, Sign::diamond},
    Manner{ColourRole::hold, Dash::dashed, Sign::dot},
    Manner{ColourRole::incomingLink, Dash::dashed, Sign::square},
};

std::string tell(const TrendLine& line, const forecasting::Expected& point, const Medium& medium) {
    return medium.translate(message("{name}: on {reported} expected on {day}",
                                    {{"name", line.name},
                                     {"reported", dayText(point.reportedOn, medium.language)},
                                     {"day", dayText(point.day, medium.language)}}));
}

void addLine(Plot& plot, const TrendLine& line, std::size_t place, bool isAlone, const Medium& medium) {
    const auto& manner = manners[place % manners.size()];
    Curve curve{isAlone ? std::string{} : line.name, {}, {manner.colour, 2 * medium.pixel, manner.dash}};
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const auto& point = line.points[i];
        curve.points.push_back({onAxis(point.reportedOn), onAxis(point.day)});
        plot.marks.push_back({static_cast<std::int64_t>(place) * pointsOfLine + static_cast<std::int64_t>(i),
                              curve.points.back(), manner.sign, manner.colour,
                              isAlone ? dayText(point.day, medium.language) : std::string{},
                              tell(line, point, medium), false});
    }
    plot.curves.push_back(std::move(curve));
    const auto& trend = line.trend;
    if (!isAlone || !trend.meets || line.points.size() < 2) return;
    const auto first = line.points.front().reportedOn;
    const auto at = onAxis(*trend.meets);
    const auto begin = at + trend.slope * (onAxis(first) - at);
    plot.curves.push_back({medium.tr("as it moved until now"),
                           {{onAxis(first), begin}, {at, at}},
                           {ColourRole::textMuted, 1.5 * medium.pixel, Dash::dotted}});
}

}  // namespace

Picture trendChart(const std::string& title, const std::vector<TrendLine>& lines, const Medium& medium) {
    Plot plot;
    plot.title = title;
    std::optional<model::Day> firstTold, lastTold, first, last;
    for (const auto& line : lines) {
        for (const auto& point : line.points) {
            firstTold = std::min(firstTold.value_or(point.reportedOn), point.reportedOn);
            lastTold = std::max(lastTold.value_or(point.reportedOn), point.reportedOn);
            first = std::min(first.value_or(point.day), point.day);
            last = std::max(last.value_or(point.day), point.day);
        }
    }
    if (!first) return noPicture(title, medium.tr("No baseline with a day says anything of it."), medium);
    // With room for where a trend is going, and for the diagonal.
    if (lines.size() == 1 && lines.front().trend.meets) {
        const auto meets = std::min(*lines.front().trend.meets, *last + std::chrono::days{730});
        lastTold = std::max(*lastTold, meets);
        last = std::max(*last, meets);
    }
    plot.across = axisOfDays(*firstTold, *lastTold, medium.tr("Told on"));
    plot.up = axisOfDays(*first, *last, medium.tr("Expected on"));
    for (std::size_t i = 0; i < lines.size(); ++i) addLine(plot, lines[i], i, lines.size() == 1, medium);
    const auto least = std::max(plot.across.least, plot.up.least),
               most = std::min(plot.across.most, plot.up.most);
    if (least < most)
        plot.curves.push_back({medium.tr("reached"),
                               {{least, least}, {most, most}},
                               {ColourRole::statusDate, 1.5 * medium.pixel, Dash::dashed}});
    return plotted(plot, medium);
}

Picture earnedValueCurves(const std::string& name, const EarnedValue& value,
                          const std::vector<EarnedPoint>& curve, const Medium& medium) {
    Plot plot;
    plot.title = name + ": " + medium.tr("planned, earned and paid");
    if (curve.empty()) return noPicture(plot.title, medium.tr("There is neither work nor payment."), medium);
    Curve planned{medium.tr("planned (PV)"), {}, {ColourRole::textMuted, 2 * medium.pixel, Dash::dashed}};
    Curve earned{medium.tr("earned (EV)"), {}, {ColourRole::bar, 2.5 * medium.pixel}};
    Curve paid{medium.tr("paid (AC)"), {}, {ColourRole::critical, 2 * medium.pixel}};
    const EarnedPoint* now = nullptr;
    auto most = std::max(value.budget, value.paid);
    for (const auto& point : curve) {
        planned.points.push_back({onAxis(point.day), cents(point.planned)});
        if (!point.earned || !point.paid) continue;
        now = &point;
        earned.points.push_back({onAxis(point.day), cents(*point.earned)});
        paid.points.push_back({onAxis(point.day), cents(*point.paid)});
    }
    auto last = curve.back().day;
    if (value.expectedFinish)
        last = std::max(last, std::min(*value.expectedFinish, last + std::chrono::days{3 * 365}));
    if (value.atCompletion) most = std::max(most, std::min(*value.atCompletion, Money{3 * most.cents}));
    plot.across = axisOfDays(curve.front().day, last, medium.tr("Month"));
    plot.up = axisTo(Measured::money, cents(most), medium.tr("Millions of euros"));
    plot.curves = {std::move(planned), std::move(earned), std::move(paid)};
    const auto add = [&](std::int64_t key, double at, Money money, Sign sign, ColourRole colour,
                         const std::string& what, const std::string& words) {
        const auto amount = millionsText(money, medium);
        plot.marks.push_back({key,
                              {at, cents(money)},
                              sign,
                              colour,
                              what + " " + amount,
                              medium.translate(message("{what}: {amount} million euros",
                                                       {{"what", words}, {"amount", amount}})),
                              false});
    };
    if (now) {
        const auto at = onAxis(now->day);
        add(1, at, now->planned, Sign::triangle, ColourRole::textMuted, "PV", medium.tr("planned (PV)"));
        add(2, at, *now->earned, Sign::dot, ColourRole::bar, "EV", medium.tr("earned (EV)"));
        add(3, at, *now->paid, Sign::square, ColourRole::critical, "AC", medium.tr("paid (AC)"));
        plot.rules.push_back(
            {-1, at, {ColourRole::statusDate, 1.5 * medium.pixel}, medium.tr("status date"), {}});
    }
    if (value.atCompletion)
        add(4, onAxis(value.expectedFinish ? std::min(*value.expectedFinish, last) : last),
            *value.atCompletion, Sign::diamond, ColourRole::text, "EAC",
            medium.tr("at completion, as it went (EAC)"));
    add(5, onAxis(curve.back().day), value.budget, Sign::triangle, ColourRole::textMuted, "BAC",
        medium.tr("estimate of all work (BAC)"));
    return plotted(plot, medium);
}

base::Message wordsOfOverspending(const EarnedValue& value) {
    return value.hasWorkLeft() ? message("More is paid than all of it was to cost, and work is left.")
                               : message("More is paid than all of it was to cost.");
}

Picture spentAgainstDone(const std::vector<std::string>& names, const std::vector<EarnedValue>& values,
                         const Medium& medium) {
    BarChart chart;
    chart.title = medium.tr("Done (bar) and spent (stroke), as shares of the estimate");
    chart.empty = medium.tr("There is neither work nor payment.");
    double most = 1;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& value = values[i];
        const auto share = [&](Money money) {
            return value.budget == Money{} ? 0 : cents(money) / cents(value.budget);
        };
        const auto done = share(value.earned), spent = share(value.paid);
        most = std::max({most, done, spent});
        const auto text = medium.translate(
            message("done {done}, spent {spent}", {{"done", model::percentText(done, medium.language)},
                                                   {"spent", model::percentText(spent, medium.language)}}));
        const bool isOver = value.isOverspent();
        chart.rows.push_back(
            {static_cast<std::int64_t>(i),
             names[i],
             0,
             done,
             isOver ? ColourRole::critical : ColourRole::bar,
             {spent},
             (isOver ? "⚠ " : "") + text,
             names[i] + ": " + text +
                 (isOver ? "\n" + medium.translate(wordsOfOverspending(value)) : std::string{})});
    }
    chart.across = axisTo(Measured::shares, std::min(most, 3.0), medium.tr("Share of the estimate"));
    chart.rules.push_back(
        {-1, 1, {ColourRole::textMuted, 1.5 * medium.pixel, Dash::dashed}, medium.tr("estimate"), {}});
    return bars(chart, medium);
}

}  // namespace mijlpaal::chart

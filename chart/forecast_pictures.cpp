#include "chart/forecast_pictures.h"

#include "chart/bars.h"
#include "chart/compose.h"
#include "chart/labels.h"
#include "chart/plot.h"
#include "forecasting/joint.h"
#include "forecasting/probability_words.h"
#include "model/number_text.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::chart {

using base::message;
using forecasting::Forecast;
using forecasting::MilestoneForecast;
using model::dayText;
using model::percentText;

namespace {

std::string millionsText(model::Money money, const Medium& medium) {
    return model::numberText(std::llround(static_cast<double>(money.cents) / 1e7), 1, medium.language);
}

/// Its four P-dates, as marks on a curve of chances.
void addQuantiles(Plot& plot, const MilestoneForecast& milestone, const Medium& medium) {
    struct Quantile {
        int percent;
        model::Day day;
    };
    for (const auto& [percent, day] : {Quantile{10, milestone.days.p10}, Quantile{50, milestone.days.p50},
                                       Quantile{80, milestone.days.p80}, Quantile{90, milestone.days.p90}}) {
        const auto name = "P" + std::to_string(percent);
        const auto when = dayText(day, medium.language);
        plot.marks.push_back(
            {percent,
             {onAxis(day), percent / 100.0},
             percent == 80 ? Sign::diamond : Sign::dot,
             percent == 80 ? ColourRole::critical : ColourRole::bar,
             name + " " + when,
             medium.translate(message("{name}: done by {day} with a chance of {percent}",
                                      {{"name", name},
                                       {"day", when},
                                       {"percent", percentText(percent / 100.0, medium.language)}})),
             percent == 80 || percent == 50});
    }
}

ColourRole colourOf(forecasting::DeadlineKind kind) {
    using enum forecasting::DeadlineKind;
    return kind == law || kind == lawReady ? ColourRole::lawDate
           : kind == promise               ? ColourRole::hold
                                           : ColourRole::deadline;
}

/// What it should meet, and how likely that is.
void addDeadlines(Plot& plot, const MilestoneForecast& milestone, const Medium& medium) {
    std::int64_t key = 1000;
    for (const auto& [deadline, chance] : milestone.deadlines) {
        const auto name = medium.translate(forecasting::wordsFor(deadline.kind));
        const auto share = percentText(chance.share, medium.language);
        plot.rules.push_back(
            {key++,
             onAxis(deadline.day),
             {colourOf(deadline.kind), 1.5 * medium.pixel, Dash::dashed},
             name + " " + share,
             medium.translate(message("{what} {day}: chance {chance}, {words}",
                                      {{"what", name},
                                       {"day", dayText(deadline.day, medium.language)},
                                       {"chance", share},
                                       {"words", medium.translate(forecasting::wordsFor(chance.share))}}))});
    }
}

/// From the first day of everything that a picture of it shows to the last.
Axis daysOf(const MilestoneForecast& milestone, const Medium& medium) {
    auto first = std::min(milestone.deterministic, milestone.curve.front());
    auto last = std::max(milestone.deterministic, milestone.curve.back());
    for (const auto& [deadline, chance] : milestone.deadlines) {
        first = std::min(first, deadline.day);
        last = std::max(last, deadline.day);
    }
    return axisOfDays(first, last, medium.tr("Finish"));
}

}  // namespace

std::string titleOf(const model::Portfolio& portfolio, model::ObjectRef record, const Medium& medium) {
    return model::codeOf(portfolio, record) + " " +
           model::nameOf(portfolio, record, medium.language == model::Language::english);
}

Picture sCurve(const model::Portfolio& portfolio, const Forecast& forecast,
               const MilestoneForecast& milestone, const Medium& medium) {
    Plot plot;
    const auto trials = model::numberText(forecast.trials, 0, medium.language);
    plot.title = titleOf(portfolio, refTo(milestone.activity), medium) + ": " +
                 medium.translate(message("when it may be done, {trials} trials", {{"trials", trials}}));
    plot.across = daysOf(milestone, medium);
    plot.up = {Measured::shares, 0, 1, medium.tr("Chance to be done")};
    Curve curve{{}, {}, {ColourRole::bar, 2.5 * medium.pixel}};
    for (std::size_t i = 0; i < milestone.curve.size(); ++i)
        curve.points.push_back({onAxis(milestone.curve[i]), static_cast<double>(i) / 100});
    plot.curves.push_back(std::move(curve));
    const auto planned = dayText(milestone.deterministic, medium.language);
    plot.rules.push_back(
        {999,
         onAxis(milestone.deterministic),
         {ColourRole::textMuted, 1.5 * medium.pixel},
         medium.tr("planned"),
         medium.translate(message("Planned, with nothing uncertain: {day}", {{"day", planned}}))});
    addDeadlines(plot, milestone, medium);
    addQuantiles(plot, milestone, medium);
    return plotted(plot, medium);
}

Picture dateAndCost(const model::Portfolio& portfolio, const Forecast& forecast,
                    const MilestoneForecast& milestone, const Medium& medium) {
    std::vector<forecasting::DateAndCost> trials;
    for (std::size_t t = 0; t < std::min(milestone.sample.size(), forecast.costSample.size()); ++t)
        trials.push_back({milestone.sample[t], forecast.costSample[t]});
    Plot plot;
    plot.title =
        titleOf(portfolio, refTo(milestone.activity), medium) + ": " + medium.tr("date and cost together");
    auto least = model::Money{}, most = model::Money{};
    for (const auto& each : trials) {
        plot.cloud.push_back({onAxis(each.day), static_cast<double>(each.cost.cents)});
        least = plot.cloud.size() == 1 ? each.cost : std::min(least, each.cost);
        most = std::max(most, each.cost);
    }
    if (most == model::Money{})
        return noPicture(plot.title, medium.tr("Nothing is still to be paid: the activities have no costs."),
                         medium);
    const auto room = 0.06 * static_cast<double>((most - least).cents) + 1e6;
    plot.across = axisOfDays(milestone.curve.front(), milestone.curve.back(), medium.tr("Finish"));
    plot.up = {Measured::money, std::max(0.0, static_cast<double>(least.cents) - room),
               static_cast<double>(most.cents) + room,
               medium.tr("Still to be paid for the whole plan, millions of euros")};
    plot.cloudName = medium.translate(message(
        "one of {count} trials",
        {{"count", model::numberText(static_cast<std::int64_t>(trials.size()), 0, medium.language)}}));
    Curve line{medium.tr("80% of the trials are no later and no dearer"),
               {},
               {ColourRole::critical, 2 * medium.pixel}};
    for (const auto& [day, cost] : forecasting::equalConfidence(trials, 0.8)) {
        const Point corner{onAxis(day), static_cast<double>(cost.cents)};
        // Along the steps: between two days the limit is that of the first.
        line.points.push_back({corner.x, line.points.empty() ? plot.up.most : line.points.back().y});
        line.points.push_back(corner);
    }
    if (!line.points.empty()) line.points.push_back({plot.across.most, line.points.back().y});
    plot.curves.push_back(std::move(line));
    const auto add = [&](int percent, model::Day day, model::Money cost, Sign sign) {
        const auto name = "P" + std::to_string(percent);
        const auto both = percentText(forecasting::jointChance(trials, {day, cost}), medium.language);
        plot.marks.push_back(
            {percent,
             {onAxis(day), static_cast<double>(cost.cents)},
             sign,
             ColourRole::text,
             medium.translate(message("both {name}: {chance}", {{"name", name}, {"chance", both}})),
             medium.translate(
                 message("{name} of the date ({day}) and {name} of the cost ({cost} million euros): both are "
                         "kept with a chance of {chance}",
                         {{"name", name},
                          {"day", dayText(day, medium.language)},
                          {"cost", millionsText(cost, medium)},
                          {"chance", both}})),
             true});
    };
    add(50, milestone.days.p50, forecast.cost.p50, Sign::dot);
    add(80, milestone.days.p80, forecast.cost.p80, Sign::diamond);
    return plotted(plot, medium);
}

Picture tornado(const model::Portfolio& portfolio, model::ActivityId milestone,
                const forecasting::Sensitivity& sensitivity, const Medium& medium) {
    BarChart risks, durations;
    risks.title =
        titleOf(portfolio, refTo(milestone), medium) + ": " + medium.tr("how much earlier without each risk");
    risks.empty = medium.tr("No risk of the register moves it.");
    std::int64_t key = 0;
    double least = 0, most = 0;
    for (const auto& each : sensitivity.risks) {
        if (risks.rows.size() == mostInfluences) break;
        const auto days = model::numberText(std::llround(each.daysOfP80), 0, medium.language);
        least = std::min(least, each.daysOfP80);
        most = std::max(most, each.daysOfP80);
        const auto name = titleOf(portfolio, refTo(each.risk), medium);
        risks.rows.push_back({key++,
                              name,
                              0,
                              each.daysOfP80,
                              ColourRole::critical,
                              {},
                              days,
                              medium.translate(message("Without {risk} the P80 is {days} days earlier",
                                                       {{"risk", name}, {"days", days}}))});
    }
    key = static_cast<std::int64_t>(sensitivity.risks.size());
    risks.across = axisTo(Measured::numbers, most, medium.tr("Days that the P80 gains"));
    risks.across.least = least;
    durations.title = medium.tr("The durations on which it hangs most");
    durations.empty = medium.tr("No duration moves it.");
    most = 0;
    for (const auto& each : sensitivity.activities) {
        if (durations.rows.size() == mostInfluences) break;
        const auto index = percentText(each.sensitivity, medium.language);
        most = std::max(most, each.sensitivity);
        const auto name = titleOf(portfolio, refTo(each.activity), medium);
        durations.rows.push_back(
            {key++,
             name,
             0,
             each.sensitivity,
             ColourRole::bar,
             {},
             index,
             medium.translate(message(
                 "{activity}: sensitivity {index}; it is on the driving chain in {criticality} of the "
                 "trials",
                 {{"activity", name},
                  {"index", index},
                  {"criticality", percentText(each.criticality, medium.language)}}))});
    }
    durations.across = axisTo(Measured::shares, most, medium.tr("Schedule sensitivity index"));
    const auto above = bars(risks, medium), below = bars(durations, medium);
    auto whole = blank(std::max(above.width, below.width), above.height + below.height);
    place(whole, above, {});
    place(whole, below, {0, above.height});
    return whole;
}

Picture whatItTakes(const model::Portfolio& portfolio, const forecasting::ReachQuestion& question,
                    const forecasting::Reach& reach, const std::vector<std::string>& names,
                    const std::vector<std::string>& wholeNames, const Medium& medium) {
    BarChart chart;
    const auto percent = [&](double share) { return percentText(share, medium.language); };
    const auto day = dayText(question.by, medium.language);
    chart.title = titleOf(portfolio, refTo(question.milestone), medium) + ": " +
                  medium.translate(message("the chance to be done by {day}", {{"day", day}}));
    chart.across = {Measured::shares, 0, 1, medium.tr("Chance to be done")};
    chart.rules.push_back(
        {-1,
         question.chance,
         {ColourRole::deadline, 1.5 * medium.pixel, Dash::dashed},
         medium.translate(message("wanted {chance}", {{"chance", percent(question.chance)}})),
         {}});
    const auto now = medium.tr("as it is now");
    chart.rows.push_back({-1,
                          now,
                          0,
                          reach.now.share,
                          ColourRole::textMuted,
                          {},
                          percent(reach.now.share),
                          now + ": " + percent(reach.now.share)});
    for (std::size_t i = 0; i < reach.options.size(); ++i) {
        const auto& option = reach.options[i];
        const auto label = medium.translate(
            message("{chance}, {cost} million euros",
                    {{"chance", percent(option.chance.share)}, {"cost", millionsText(option.cost, medium)}}));
        chart.rows.push_back({static_cast<std::int64_t>(i),
                              names[i],
                              0,
                              option.chance.share,
                              option.reaches ? ColourRole::deadline : ColourRole::bar,
                              {},
                              (option.reaches ? "✓ " : "") + label,
                              wholeNames[i] + ": " + label});
    }
    auto picture = bars(chart, medium);
    if (reach.reached || reach.options.empty()) return picture;
    // What no set of levers reaches is said, not left to be seen.
    const auto sentence =
        medium.translate(message("No set of levers gets there: with all of them the chance is {chance}.",
                                 {{"chance", percent(reach.most.share)}}));
    auto whole = blank(picture.width, picture.height + 2 * medium.lineHeight);
    place(whole, picture, {});
    whole.add(Text{{10 * medium.pixel, picture.height + 0.5 * medium.lineHeight},
                   sentence,
                   ColourRole::text,
                   Across::left,
                   true,
                   picture.width - 20 * medium.pixel});
    return whole;
}

Picture yearCosts(const Forecast& forecast, const Medium& medium) {
    BarChart chart;
    chart.title = medium.tr("Cash that each year needs: from P10 to P90, with strokes at P50 and P80");
    chart.empty = medium.tr("Nothing is still to be paid: the activities have no costs.");
    double most = 0;
    for (const auto& each : forecast.years) {
        const auto cents = [](model::Money money) { return static_cast<double>(money.cents); };
        most = std::max(most, cents(each.cost.p90));
        const auto text = [&](model::Money money) { return millionsText(money, medium); };
        chart.rows.push_back(
            {each.year,
             std::to_string(each.year),
             cents(each.cost.p10),
             cents(each.cost.p90),
             ColourRole::bar,
             {cents(each.cost.p50), cents(each.cost.p80)},
             text(each.cost.p10) + " – " + text(each.cost.p90),
             medium.translate(message("{year}: P10 {p10}, P50 {p50}, P80 {p80}, P90 {p90} million euros",
                                      {{"year", std::to_string(each.year)},
                                       {"p10", text(each.cost.p10)},
                                       {"p50", text(each.cost.p50)},
                                       {"p80", text(each.cost.p80)},
                                       {"p90", text(each.cost.p90)}}))});
    }
    chart.across = axisTo(Measured::money, most, medium.tr("Millions of euros"));
    return bars(chart, medium);
}

}  // namespace mijlpaal::chart

#include "chart/scoreboard_pictures.h"

#include "chart/bars.h"
#include "chart/plot.h"
#include "forecasting/probability_words.h"
#include "model/number_text.h"

#include <algorithm>

namespace mijlpaal::chart {

using base::message;
using forecasting::Scoreboard;
using forecasting::ShareInterval;
using model::dayText;
using model::percentText;

namespace {

/// With which chance a P80 is to hold.
constexpr double wanted = 0.8;

std::string rangeText(const ShareInterval& interval, const Medium& medium) {
    return medium.translate(message("between {low} and {high} with a certainty of 95%",
                                    {{"low", percentText(interval.low, medium.language)},
                                     {"high", percentText(interval.high, medium.language)}}));
}

std::string tell(const ChanceTold& told, const Medium& medium) {
    return medium.translate(message("{name}, told on {day}: chance {chance}, {words}",
                                    {{"name", told.name},
                                     {"day", dayText(told.on, medium.language)},
                                     {"chance", percentText(told.chance, medium.language)},
                                     {"words", medium.translate(forecasting::wordsFor(told.chance))}}));
}

}  // namespace

Picture chancesOverTime(const std::string& what, const std::vector<ChanceTold>& told, const Medium& medium) {
    Plot plot;
    plot.title = what + ": " + medium.tr("how its chance was told");
    if (told.empty())
        return noPicture(plot.title, medium.tr("No forecast of it is kept yet. “Keep this forecast” keeps one."), medium);
    auto first = told.front().on, last = first;
    for (const auto& each : told) {
        first = std::min(first, each.on);
        last = std::max(last, each.on);
    }
    plot.across = axisOfDays(first, last, medium.tr("Told on"));
    plot.up = {Measured::shares, 0, 1, medium.tr("Chance")};
    const bool hasOwn = std::any_of(told.begin(), told.end(), [](const auto& each) { return each.byItself.has_value(); });
    Curve line{hasOwn ? medium.tr("ready, by itself or by a fallback") : std::string{},
               {},
               {ColourRole::bar, 2.5 * medium.pixel}};
    Curve own{medium.tr("by itself"), {}, {ColourRole::text, 1.5 * medium.pixel, Dash::dashed}};
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto& each = told[i];
        line.points.push_back({onAxis(each.on), each.chance});
        if (each.byItself) own.points.push_back({onAxis(each.on), *each.byItself});
        plot.marks.push_back({static_cast<std::int64_t>(i), line.points.back(), Sign::dot, ColourRole::bar,
                              percentText(each.chance, medium.language), tell(each, medium), false});
    }
    plot.curves.push_back(std::move(line));
    if (hasOwn) plot.curves.push_back(std::move(own));
    return plotted(plot, medium);
}

Picture toldAndCome(const Scoreboard& board, const Medium& medium) {
    Plot plot;
    plot.title = medium.tr("Chances that were told, and how often it came");
    if (board.alike.empty())
        return noPicture(plot.title, medium.tr("Nothing that was foretold has come yet, so there is nothing to hold it to."),
                         medium);
    plot.across = {Measured::shares, 0, 1, medium.tr("Chance that was told")};
    plot.up = {Measured::shares, 0, 1, medium.tr("Share that came")};
    plot.curves.push_back(
        {medium.tr("as it should be"), {{0, 0}, {1, 1}}, {ColourRole::statusDate, 1.5 * medium.pixel, Dash::dashed}});
    for (std::size_t i = 0; i < board.alike.size(); ++i) {
        const auto& each = board.alike[i];
        plot.curves.push_back({{},
                               {{each.told, each.came.low}, {each.told, each.came.high}},
                               {ColourRole::textMuted, 1.5 * medium.pixel}});
        const auto words = medium.translate(forecasting::wordsFor(each.from));
        plot.marks.push_back(
            {static_cast<std::int64_t>(i), {each.told, each.came.share}, Sign::dot, ColourRole::bar, words,
             medium.translate(message("{words}: {count} chances of {told} on average, of which {came} came, {range}",
                                      {{"words", words},
                                       {"count", model::numberText(static_cast<std::int64_t>(each.chances), 0, medium.language)},
                                       {"told", percentText(each.told, medium.language)},
                                       {"came", percentText(each.came.share, medium.language)},
                                       {"range", rangeText(each.came, medium)}})),
             false});
    }
    return plotted(plot, medium);
}

Picture heldByForecast(const std::vector<std::string>& names, const std::vector<Scoreboard>& boards,
                       const Medium& medium) {
    BarChart chart;
    chart.title = medium.tr("How often the P80 of a forecast held");
    chart.empty = medium.tr("Nothing that was foretold has come yet, so there is nothing to hold it to.");
    for (std::size_t i = 0; i < boards.size(); ++i) {
        const auto& held = boards[i].held;
        if (!held) continue;
        const auto count = model::numberText(static_cast<std::int64_t>(boards[i].milestones), 0, medium.language);
        const auto share = percentText(held->share, medium.language);
        chart.rows.push_back(
            {static_cast<std::int64_t>(i),
             names[i],
             0,
             held->share,
             held->high < wanted ? ColourRole::critical : ColourRole::bar,
             {held->low, held->high},
             medium.translate(message("{share} of {count}", {{"share", share}, {"count", count}})),
             medium.translate(message("{name}: of {count} milestones that are done {share} were by their P80, {range}",
                                      {{"name", names[i]}, {"count", count}, {"share", share}, {"range", rangeText(*held, medium)}}))});
    }
    if (chart.rows.empty()) return bars(chart, medium);
    chart.across = axisTo(Measured::shares, 1, medium.tr("Share of the milestones"));
    chart.rules.push_back({-1, wanted, {ColourRole::statusDate, 1.5 * medium.pixel, Dash::dashed}, "P80", {}});
    return bars(chart, medium);
}

}  // namespace mijlpaal::chart

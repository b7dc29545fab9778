#include "gui/forecast/forecast_page.h"

#include "chart/forecast_pictures.h"
#include "chart/plot.h"
#include "gui/forecast/forecast_rows.h"
#include "gui/parts/text.h"
#include "model/plan_text.h"

#include <wx/translation.h>

#include <algorithm>

namespace mijlpaal::gui {

namespace {

/// With which chance one wants to be in time.
constexpr double wantedChance = 0.8;

/// What takes hundreds of runs takes no more trials than these.
constexpr std::uint32_t mostTrials = 10'000;

forecasting::Run runOf(const app::Foretold& of, std::stop_token stop) {
    forecasting::Run run;
    run.seed = of.wish.seed;
    run.trials = std::min(of.forecast.trials, mostTrials);
    run.threads = 1;
    run.stop = std::move(stop);
    return run;
}

std::optional<forecasting::Sensitivity> findInfluences(const app::Foretold& of, model::ActivityId milestone,
                                                       std::stop_token stop) {
    const auto plan = forecasting::PlanModel::of(of.view.portfolio(), of.view.schedule(), of.wish.setting);
    return plan ? forecasting::sensitivityOf(*plan, milestone, runOf(of, std::move(stop))) : std::nullopt;
}

/// The day of the law where one waits for it, else what it is least likely to meet.
std::optional<forecasting::ReachQuestion> questionOf(const app::Foretold& of, model::ActivityId milestone) {
    const auto* found = of.findMilestone(milestone);
    if (!found || found->deadlines.empty()) return std::nullopt;
    return forecasting::ReachQuestion{milestone, followedOf(*found)->deadline.day, wantedChance, std::nullopt};
}

std::optional<base::Result<forecasting::Reach>> findLevers(const app::Foretold& of,
                                                           model::ActivityId milestone,
                                                           std::stop_token stop) {
    auto found =
        app::reachOf(of.view, of.wish.setting, runOf(of, std::move(stop)), *questionOf(of, milestone));
    if (!found) return base::failure(std::move(found.error()));
    if (!*found) return std::nullopt;
    return std::move(**found);
}

chart::Picture pictureOfLevers(const app::Foretold& of, model::ActivityId milestone,
                               const base::Result<forecasting::Reach>& reach, const chart::Medium& medium) {
    const auto& portfolio = of.view.portfolio();
    if (!reach)
        return chart::noPicture(chart::titleOf(portfolio, refTo(milestone), medium),
                                medium.translate(reach.error()), medium);
    const auto named = [&](const forecasting::ReachOption& option, app::Naming naming) {
        std::string name;
        for (const auto& lever : option.levers)
            name += (name.empty() ? "" : " + ") +
                    medium.translate(app::wordsFor(portfolio, lever, medium.language, naming));
        return name;
    };
    std::vector<std::string> names, wholeNames;
    for (const auto& option : reach->options) {
        wholeNames.push_back(named(option, app::Naming::codeAndName));
        // Beside the bars there is no room for the names of several.
        names.push_back(option.levers.size() > 1 ? named(option, app::Naming::code) : wholeNames.back());
    }
    return chart::whatItTakes(portfolio, *questionOf(of, milestone), *reach, names, wholeNames, medium);
}

}  // namespace

ForecastPage::ForecastPage(wxWindow* parent, PageHost& host)
    : ForecastedPage{parent,
                     host,
                     {.name = "forecast",
                      .title = _("Forecast"),
                      .rows = forecastRows({}, nullptr, nullptr, language()),
                      .wide = "name",
                      .pictures = {{"s_curve", _("When")},
                                   {"what_moves", _("What moves it")},
                                   {"what_it_takes", _("What it would take")},
                                   {"date_and_cost", _("Date and cost")},
                                   {"years", _("Cash per year")},
                                   {"over_time", _("As it was told")}},
                      .menu = {"forecast.start", "forecast.keep_scenario"}},
                     forecastRows},
      influences_{findInfluences, [this] { draw(); }},
      reach_{findLevers, [this] {
                 draw();
                 this->host().situationChanged();
             }} {
    for (const auto each : {sCurve, whatItTakes, dateAndCost})
        body().picture(each).chosen = [this](std::int64_t) {
            body().goTo(refTo(model::ActivityId{body().keyInSight()}));
        };
    body().picture(whatMoves).chosen = [this](std::int64_t key) { goToInfluence(key); };
}

/// Of the milestone that is selected. What takes many runs of the plan is found out beside the window, of the
/// picture in sight alone, once the forecast has all its trials.
void ForecastPage::draw() {
    const auto which = body().inSight();
    const model::ActivityId id{body().keyInSight()};
    const auto of = foretold();
    const auto* milestone = of ? of->findMilestone(id) : nullptr;
    const bool canAsk = milestone && of->isWhole();
    if (which == overTime && milestone && followedOf(*milestone)) {
        const auto [deadline, chance] = *followedOf(*milestone);
        const auto& portfolio = of->view.portfolio();
        return drawOverTime(which,
                            toUtf8(filled(_("{name} by {day}"),
                                          {{"name", fromUtf8(model::codeOf(portfolio, refTo(id)))},
                                           {"day", fromUtf8(model::dayText(deadline.day, language()))}})),
                            chancesTold(host().keptForecasts().all(), id, deadline.day),
                            chart::ChanceTold{{}, {}, chance.share});
    }
    if (canAsk && which == whatMoves) influences_.ask(of, id);
    if (canAsk && which == whatItTakes && !milestone->deadlines.empty()) reach_.ask(of, id);
    body().picture(which).show([which, id, of, milestone, influences = influences_.answer(of, id),
                                reach = reach_.answer(of, id)](const ChartView::Room& room) {
        const auto medium = room.medium();
        if (of && which == years) return chart::yearCosts(of->forecast, medium);
        if (!milestone)
            return chart::noPicture({}, medium.tr("There is no forecast of a selected milestone yet."),
                                    medium);
        const auto& portfolio = of->view.portfolio();
        if (which == sCurve) return chart::sCurve(portfolio, of->forecast, *milestone, medium);
        if (which == dateAndCost) return chart::dateAndCost(portfolio, of->forecast, *milestone, medium);
        if (which == whatMoves && influences) return chart::tornado(portfolio, id, *influences, medium);
        if (which == whatItTakes && reach) return pictureOfLevers(*of, id, *reach, medium);
        const auto title = chart::titleOf(portfolio, refTo(id), medium);
        if ((which == whatItTakes || which == overTime) && milestone->deadlines.empty())
            return chart::noPicture(title, medium.tr("There is no date that it should meet."), medium);
        return chart::noPicture(title, medium.tr("This is being found out…"), medium);
    });
}

const forecasting::ReachOption* ForecastPage::bestOption() const {
    const auto reach = reach_.answer(foretold(), model::ActivityId{body().keyInSight()});
    return reach && *reach ? forecasting::bestOf(**reach) : nullptr;
}

/// What the levers say, as a branch to be looked at, compared and adopted.
void ForecastPage::keepScenario() {
    const auto* option = bestOption();
    if (!option) return;
    const model::ActivityId id{body().keyInSight()};
    const auto& portfolio = foretold()->view.portfolio();
    const auto question = *questionOf(*foretold(), id);
    const auto name = filled(_("{code} by {day}"), {{"code", fromUtf8(model::codeOf(portfolio, refTo(id)))},
                                                    {"day", fromUtf8(model::dayText(question.by, language()))}});
    host().keepScenario(toUtf8(name), {forecasting::scenarioOf(host().now().portfolio(), id, question.by, option->levers)});
}

std::vector<Command> ForecastPage::commands() {
    auto commands = ForecastedPage::commands();
    commands.push_back(
        {.name = "forecast.keep_scenario",
         .text = _("Keep the best levers as a &scenario"),
         .help = _("Opens a branch of the plan in which the levers are pulled that were found best for the selected milestone"),
         .possible =
             [this](const Situation& now) {
                 return now.canEdit() && host().forecasts().isLastOf(host().now()) && bestOption();
             },
         .run = [this] { keepScenario(); }});
    return commands;
}

void ForecastPage::goToInfluence(std::int64_t key) {
    const auto found = influences_.answer(foretold(), model::ActivityId{body().keyInSight()});
    if (!found) return;
    const auto place = static_cast<std::size_t>(key);
    const auto& [activities, risks] = *found;
    if (place < risks.size()) return body().goTo(refTo(risks[place].risk));
    if (place - risks.size() < activities.size())
        body().goTo(refTo(activities[place - risks.size()].activity));
}

}  // namespace mijlpaal::gui

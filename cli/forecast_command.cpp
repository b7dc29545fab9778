#include "app/forecast.h"
#include "app/saved_forecasts.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/outside_view.h"
#include "forecasting/part_of_plan.h"
#include "forecasting/probability_words.h"
#include "forecasting/sensitivity.h"
#include "forecasting/shipped_classes.h"
#include "forecasting/statistics.h"
#include "scheduling/telling.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::cli {

namespace {

using forecasting::Forecast;

Json jsonOf(const model::Portfolio& portfolio, const forecasting::MilestoneForecast& milestone) {
    Json deadlines = Json::array();
    for (const auto& [deadline, chance] : milestone.deadlines)
        deadlines.push_back({{"date", model::isoText(deadline.day)},
                             {"probability", chance.share},
                             {"standard_error", chance.error},
                             {"kind", forecasting::wordFor(deadline.kind)}});
    return {{"code", model::codeOf(portfolio, refTo(milestone.activity))},
            {"deterministic", model::isoText(milestone.deterministic)},
            {"p10", model::isoText(milestone.days.p10)},
            {"p50", model::isoText(milestone.days.p50)},
            {"p80", model::isoText(milestone.days.p80)},
            {"p90", model::isoText(milestone.days.p90)},
            {"standard_error", milestone.errorOfP80},
            {"deadlines", deadlines},
            {"criticality", milestone.criticality}};
}

Json jsonOf(const model::Portfolio& portfolio, const forecasting::ProgrammeForecast& programme) {
    return {{"code", model::codeOf(portfolio, refTo(programme.programme))},
            {"deterministic", model::isoText(programme.deterministic)},
            {"p10", model::isoText(programme.days.p10)},
            {"p50", model::isoText(programme.days.p50)},
            {"p80", model::isoText(programme.days.p80)},
            {"p90", model::isoText(programme.days.p90)},
            {"standard_error", programme.errorOfP80},
            {"to_pay",
             {{"p10", programme.cost.p10.cents},
              {"p50", programme.cost.p50.cents},
              {"p80", programme.cost.p80.cents},
              {"p90", programme.cost.p90.cents},
              {"standard_error", programme.errorOfCost.cents}}}};
}

/// What moves one activity, where that was asked for.
struct Influences {
    model::ActivityId of;
    forecasting::Sensitivity found;
    model::Day planned{};
    /// What may come of that day; nothing for a milestone, which the forecast holds.
    std::optional<forecasting::Quantiles<model::Day>> days = {};
};

Json jsonOf(const model::Portfolio& portfolio, const std::optional<Influences>& influences) {
    if (!influences) return nullptr;
    Json activities = Json::array(), risks = Json::array();
    for (const auto& each : influences->found.activities)
        activities.push_back({{"code", model::codeOf(portfolio, refTo(each.activity))},
                              {"criticality", each.criticality},
                              {"cruciality", each.cruciality},
                              {"sensitivity", each.sensitivity}});
    for (const auto& each : influences->found.risks)
        risks.push_back({{"code", model::codeOf(portfolio, refTo(each.risk))}, {"p80_days_gained", each.daysOfP80}});
    return {{"of", model::codeOf(portfolio, refTo(influences->of))}, {"activities", activities}, {"risks", risks}};
}

/// The inside and the outside view of one activity, where that was asked for.
struct Views {
    model::ActivityId of;
    const forecasting::ShippedClass* past = nullptr;
    double weight = 0;
    forecasting::OutsideView found;
};

Json jsonOf(const model::Portfolio& portfolio, const std::optional<Views>& views) {
    if (!views) return nullptr;
    const auto days = [](const forecasting::Quantiles<model::Day>& quantiles) {
        return Json{{"p50", model::isoText(quantiles.p50)}, {"p80", model::isoText(quantiles.p80)}};
    };
    return {{"of", model::codeOf(portfolio, refTo(views->of))},
            {"class", views->past->word},
            {"weight", views->weight},
            {"inside", days(views->found.inside)},
            {"outside", days(views->found.outside)},
            {"mixed", days(views->found.mixed)},
            {"attribution", views->past->attribution}};
}

Json jsonAnswer(const Console& console, const app::View& view, const Forecast& forecast,
                const std::optional<Influences>& influences, const std::optional<Views>& views) {
    Json milestones = Json::array(), years = Json::array();
    for (const auto& each : forecast.milestones) milestones.push_back(jsonOf(view.portfolio(), each));
    Json programmes = Json::array();
    for (const auto& each : forecast.programmes) programmes.push_back(jsonOf(view.portfolio(), each));
    for (const auto& each : forecast.years)
        years.push_back({{"year", each.year},
                         {"p10", each.cost.p10.cents},
                         {"p50", each.cost.p50.cents},
                         {"p80", each.cost.p80.cents},
                         {"p90", each.cost.p90.cents},
                         {"mean", each.mean.cents},
                         {"standard_error", each.errorOfP80.cents}});
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"seed", forecast.seed},
            {"trials", forecast.trials},
            {"settings", cli::jsonOf(forecast.setting)},
            {"milestones", milestones},
            {"programmes", programmes},
            {"years", years},
            {"influences", jsonOf(view.portfolio(), influences)},
            {"views", jsonOf(view.portfolio(), views)},
            {"findings", brokenJson(forecast.findings, console.translate)}};
}

struct Printing {
    const Console& console;
    const app::View& view;
    const Forecast& forecast;
    /// Of which alone it is told; nothing for all of it.
    std::optional<model::ActivityId> only = {};
    const app::Translator& text = console.translate;

    bool tells(model::ActivityId id) const { return !only || *only == id; }

    std::string day(model::Day day) const { return model::dayText(day, text.language()); }
    std::string name(model::ActivityId id) const {
        return model::nameOf(view.portfolio(), refTo(id), console.inEnglish());
    }
    std::string code(model::ActivityId id) const { return model::codeOf(view.portfolio(), refTo(id)); }

    void milestones() const {
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Planned"), "P10", "P50", "P80", "P90",
                                                    text.text("± days"), text.text("Criticality"), text.text("Name")}};
        for (const auto& each : forecast.milestones) {
            if (!tells(each.activity)) continue;
            rows.push_back({code(each.activity), day(each.deterministic), day(each.days.p10), day(each.days.p50),
                            day(each.days.p80), day(each.days.p90), errorText(each.errorOfP80),
                            percentText(each.criticality, text.language()), name(each.activity)});
        }
        if (rows.size() > 1) console.out << tableText(rows, {6, 7});
    }

    /// Of work, which no forecast of milestones holds.
    void work(const Influences& of) const {
        if (!of.days) return;
        const auto& days = *of.days;
        console.out << tableText({{text.text("Code"), text.text("Planned"), "P10", "P50", "P80", "P90", text.text("Name")},
                                  {code(of.of), day(of.planned), day(days.p10), day(days.p50), day(days.p80),
                                   day(days.p90), name(of.of)}});
    }

    std::string errorText(double days) const { return model::numberText(std::llround(days), 0, text.language()); }

    void programmes() const {
        if (forecast.programmes.empty()) return;
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Planned"), "P10", "P50", "P80", "P90",
                                                    text.text("± days"), text.text("To pay P50"), text.text("To pay P80"),
                                                    "±", text.text("Name")}};
        const auto& portfolio = view.portfolio();
        for (const auto& each : forecast.programmes) {
            const auto ref = refTo(each.programme);
            rows.push_back({model::codeOf(portfolio, ref), day(each.deterministic), day(each.days.p10),
                            day(each.days.p50), day(each.days.p80), day(each.days.p90), errorText(each.errorOfP80),
                            money(each.cost.p50), money(each.cost.p80), money(each.errorOfCost),
                            model::nameOf(portfolio, ref, console.inEnglish())});
        }
        console.line();
        console.say(base::message("When all of each programme is done, and what is still to be paid for it without the money of "
                                  "risks, in thousands of euros:"));
        console.line();
        console.out << tableText(rows, {6, 7, 8, 9});
    }

    std::string money(model::Money each) const { return thousandsText(each, text.language()); }

    void deadlines() const {
        std::vector<std::vector<std::string>> rows{
            {text.text("Code"), text.text("Date"), text.text("What for"), text.text("Chance"), text.text("In words")}};
        for (const auto& each : forecast.milestones) {
            if (!tells(each.activity)) continue;
            for (const auto& [deadline, chance] : each.deadlines)
                rows.push_back({code(each.activity), day(deadline.day), text(forecasting::wordsFor(deadline.kind)),
                                percentText(chance.share, text.language()),
                                text(forecasting::wordsFor(chance.share))});
        }
        if (rows.size() == 1) return;
        console.line();
        console.say(base::message("The chance to meet each date:"));
        console.line();
        console.out << tableText(rows, {3});
    }

    void years() const {
        if (forecast.years.empty()) return;
        std::vector<std::vector<std::string>> rows{
            {text.text("Year"), "P10", "P50", "P80", "P90", "±", text.text("Mean")}};
        for (const auto& each : forecast.years)
            rows.push_back({std::to_string(each.year), money(each.cost.p10), money(each.cost.p50), money(each.cost.p80),
                            money(each.cost.p90), money(each.errorOfP80), money(each.mean)});
        console.line();
        console.say(base::message("Cash that each year needs, in thousands of euros:"));
        console.line();
        console.out << tableText(rows, {1, 2, 3, 4, 5, 6});
    }

    void influences(const Influences& them) const {
        constexpr std::size_t most = 15;
        const auto& portfolio = view.portfolio();
        const auto nameOf = [&](model::ObjectRef ref) { return model::nameOf(portfolio, ref, console.inEnglish()); };
        std::vector<std::vector<std::string>> activities{{text.text("Code"), text.text("Criticality"),
                                                          text.text("Cruciality"), text.text("Sensitivity"),
                                                          text.text("Name")}};
        for (const auto& each : them.found.activities) {
            if (activities.size() > most) break;
            activities.push_back({code(each.activity), percentText(each.criticality, text.language()),
                                  percentText(each.cruciality, text.language()),
                                  percentText(each.sensitivity, text.language()), name(each.activity)});
        }
        console.line();
        console.say(base::message("The durations on which {code} hangs most:", {{"code", code(them.of)}}));
        console.line();
        console.out << tableText(activities, {1, 2, 3});
        std::vector<std::vector<std::string>> risks{{text.text("Code"), text.text("Days gained"), text.text("Name")}};
        for (const auto& each : them.found.risks)
            risks.push_back({model::codeOf(portfolio, refTo(each.risk)),
                             model::numberText(std::llround(each.daysOfP80), 0, text.language()), nameOf(refTo(each.risk))});
        if (risks.size() == 1) return;
        console.line();
        console.say(base::message("How many days earlier the P80 of {code} would be without each risk:",
                                  {{"code", code(them.of)}}));
        console.line();
        console.out << tableText(risks, {1});
    }

    void views(const Views& them) const {
        const auto row = [&](std::string name, const forecasting::Quantiles<model::Day>& days) {
            return std::vector<std::string>{std::move(name), day(days.p50), day(days.p80)};
        };
        console.line();
        console.say(base::message("{code} by this simulation, by past projects ({class}), and by both with a weight of {weight} "
                                  "for those:",
                                  {{"code", code(them.of)},
                                   {"class", std::string{them.past->name}},
                                   {"weight", percentText(them.weight, text.language())}}));
        console.line();
        console.out << tableText({{text.text("View"), "P50", "P80"},
                                  row(text.text("inside"), them.found.inside),
                                  row(text.text("outside"), them.found.outside),
                                  row(text.text("both"), them.found.mixed)});
        console.line();
        console.line(text.text(them.past->attribution));
    }

    void end() const {
        console.line();
        console.say(base::message("Trials: {trials}. Seed: {seed}. The P80 of a milestone is the first date by which it "
                                  "is done in 80% of them; ± is the sampling error of the P80.",
                                  {{"trials", model::numberText(forecast.trials, 0, text.language())},
                                   {"seed", std::to_string(forecast.seed)}}));
    }
};

struct ForecastCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;
    ForecastArguments how;
    AuthorArgument author;
    DayArgument date;
    std::optional<model::Day> by;
    std::string of, name, outside;
    std::optional<double> weight = 0.5;
    bool all = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
        how.declare(arguments);
        arguments.add("--by", by, "Also the chance of each milestone to be done by this day");
        arguments.add("--of", of, "Of this activity or milestone alone, and what moves its finish");
        arguments.add("--all", all, "With --of: also the rest of the forecast");
        arguments.add("--outside", outside,
                      "With --of: also what past projects of a class tell, such as uk-gmpp or us-hhs-it");
        arguments.add(
            "--weight", [this](const std::string& typed) { weight = shareFrom(typed); },
            "With --outside: how much that counts, from 0 to 1; 0.5 when not given");
        arguments.add("--save", name, "Keeps the forecast under this name, so that it can be made again");
        date.declare(arguments, "With --save: the day on which it is told; else today");
        author.declare(arguments);
    }

    int run(const Console& console) const {
        if (const auto problem = how.problem()) return console.refuse(*problem);
        if (!name.empty() && rules.profile)
            return console.refuse(base::message("A forecast is kept by the scheduling rules of the plan. Leave out --profile, "
                                                "or --save."));
        if (!name.empty() && how.latin)
            return console.refuse(base::message("A forecast is kept without --latin. Leave one of the two out."));
        if (!outside.empty() && !forecasting::shippedClass(outside)) {
            std::string words;
            for (const auto& each : shippedWords()) words += (words.empty() ? "" : ", ") + each;
            return console.refuse(base::message("{option} takes one of {words}, and not “{text}”.",
                                                {{"option", "--outside"}, {"words", words}, {"text", outside}}));
        }
        if (!outside.empty() && of.empty()) return console.refuse(base::message("--outside goes with --of."));
        if (!weight || *weight < 0 || *weight > 1)
            return console.refuse(base::message("Give a weight from 0 to 1 behind --weight."));
        const auto opened = openPlan(console, file, revision, how.rulesFor(rules));
        if (!opened) return console.refuse(opened.error());
        const auto forecast = app::forecastOf(opened->view, how.setting(), how.run(), by);
        if (!forecast) return console.refuse(forecast.error());
        const auto influences = influencesIn(console, opened->view, **forecast);
        if (!influences) return console.refuse(influences.error());
        const auto views = viewsIn(opened->view, *influences);
        if (!name.empty()) {
            if (const auto kept = keep(console, opened->view, **forecast); !kept) return console.refuse(kept.error());
        }
        if (console.asJson) {
            console.json(jsonAnswer(console, opened->view, **forecast, *influences, views));
            return exitDone;
        }
        Printing printing{console, opened->view, **forecast};
        if (*influences && !all) printing.only = (*influences)->of;
        if (*influences) printing.work(**influences);
        printing.milestones();
        printing.deadlines();
        if (!printing.only) {
            printing.programmes();
            printing.years();
        }
        if (*influences) printing.influences(**influences);
        if (views) printing.views(*views);
        printing.end();
        if (!name.empty()) {
            console.say(base::message("It is kept as “{name}”; “mijlpaal forecasts” makes it again.", {{"name", name}}));
            author.tellWhereUnknown(console);
        }
        console.list((*forecast)->findings);
        if (printing.only) console.notice(base::message("“--all” tells the rest of the forecast too."));
        return exitDone;
    }

private:
    base::Result<void> keep(const Console& console, const app::View& view, const Forecast& forecast) const {
        const auto session = openSession(console, file.path, author.author);
        if (!session) return base::failure(session.error());
        auto& writer = **session;
        return writer.perform(
            app::saveForecast(writer.now().portfolio(), view, forecast, name, date.orToday()));
    }

    /// Of what `--of` asks for, which takes part in the plan.
    std::optional<Views> viewsIn(const app::View& view, const std::optional<Influences>& influences) const {
        if (outside.empty() || !influences) return std::nullopt;
        const auto& schedule = view.schedule();
        const auto plan = forecasting::PlanModel::of(view.portfolio(), schedule, how.setting());
        if (!plan) return std::nullopt;
        const auto* past = forecasting::shippedClass(outside);
        auto inside = forecasting::PartOfPlan{*plan, plan->nodeOf(influences->of)}.finishes(how.run());
        const auto from = std::max(schedule.statusMoment, schedule.projectStart);
        return Views{influences->of, past, *weight,
                     forecasting::outsideViewOf(std::move(inside), from, schedule.find(influences->of)->earlyFinish,
                                                past->days, *weight)};
    }

    /// Errors: there is no such activity; it takes no part in the plan.
    base::Result<std::optional<Influences>> influencesIn(const Console& console, const app::View& view,
                                                        const Forecast& forecast) const {
        if (of.empty()) return std::nullopt;
        const auto activity = activityOf(console, view, of, "--of");
        if (!activity) return base::failure(activity.error());
        const auto plan = forecasting::PlanModel::of(view.portfolio(), view.schedule(), how.setting());
        if (!plan) return base::failure(plan.error());
        auto found = forecasting::sensitivityOf(*plan, *activity, how.run());
        if (!found)
            return base::failure("“{code}” has no duration of its own; give an activity or a milestone behind --of.",
                                 {{"code", of}});
        Influences influences{*activity, std::move(*found),
                              scheduling::finishDay(view.schedule().find(*activity)->earlyFinish)};
        const auto isThis = [&](const auto& each) { return each.activity == *activity; };
        if (std::any_of(forecast.milestones.begin(), forecast.milestones.end(), isThis)) return influences;
        auto finishes = forecasting::PartOfPlan{*plan, plan->nodeOf(*activity)}.finishes(how.run());
        std::sort(finishes.begin(), finishes.end());
        const auto dayBy = [&](double share) {
            return scheduling::finishDay(model::Moment{forecasting::quantileOf(finishes, share)});
        };
        influences.days = {dayBy(0.1), dayBy(0.5), dayBy(0.8), dayBy(0.9)};
        return influences;
    }
};

}  // namespace

extern constinit const Command forecastCommand =
    command<ForecastCommand>("forecast", N_("Tell the chance of dates and costs, by simulation"));

}  // namespace mijlpaal::cli

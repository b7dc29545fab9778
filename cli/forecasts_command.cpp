#include "app/saved_forecasts.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/probability_words.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::cli {

namespace {

using app::RememberedForecast;
using forecasting::MilestoneForecast;
using forecasting::Scoreboard;

template <class Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// The chance that is told of a milestone: that of its last deadline.
std::optional<forecasting::DeadlineChance> lastChance(const MilestoneForecast& milestone) {
    if (milestone.deadlines.empty()) return std::nullopt;
    return milestone.deadlines.back();
}

Json jsonOf(const model::Portfolio& portfolio, const RememberedForecast& each) {
    const auto& record = each.record;
    Json milestones = Json::array(), parts = Json::array(), scores = Json::array(), chances = Json::array();
    for (const auto& part : each.parts) {
        if (!part.ready || !portfolio.find(part.part)) continue;
        parts.push_back({{"code", model::codeOf(portfolio, refTo(part.part))},
                         {"p_object", part.byObject->share},
                         {"p_ready", part.ready->share}});
    }
    for (const auto& told : each.scores.chances)
        chances.push_back({{"code", model::codeOf(portfolio, refTo(told.milestone))},
                           {"date", model::isoText(told.day)},
                           {"probability", told.chance},
                           {"met", told.wasMet}});
    for (const auto& milestone : each.forecast.milestones) {
        // What was removed since has no code any more.
        if (!portfolio.find(milestone.activity)) continue;
        const auto chance = lastChance(milestone);
        milestones.push_back({{"code", model::codeOf(portfolio, refTo(milestone.activity))},
                              {"p50", model::isoText(milestone.days.p50)},
                              {"p80", model::isoText(milestone.days.p80)},
                              {"deadline", chance ? Json(model::isoText(chance->deadline.day)) : Json(nullptr)},
                              {"probability", chance ? Json(chance->chance.share) : Json(nullptr)}});
    }
    for (const auto& score : each.scores.milestones)
        scores.push_back({{"code", model::codeOf(portfolio, refTo(score.milestone))},
                          {"p50", model::isoText(score.p50)},
                          {"p80", model::isoText(score.p80)},
                          {"actual", model::isoText(score.actual)},
                          {"held", score.held()},
                          {"crps_days", score.crps}});
    return {{"code", record.code},
            {"name", record.nameNl},
            {"made_on", model::isoText(record.madeOn)},
            {"revision", record.revision},
            {"seed", record.seed},
            {"trials", record.trials},
            {"settings", cli::jsonOf(each.forecast.setting)},
            {"fingerprint", record.fingerprint},
            {"is_exact", each.isExact},
            {"milestones", milestones},
            {"parts", parts},
            {"scores", scores},
            {"chances", chances}};
}

Json jsonOf(const Scoreboard& board) {
    Json alike = Json::array();
    for (const auto& each : board.alike)
        alike.push_back({{"from", each.from},
                         {"chances", each.chances},
                         {"told", each.told},
                         {"came", each.came.share},
                         {"came_low", each.came.low},
                         {"came_high", each.came.high}});
    return {{"milestones", board.milestones},
            {"p80_held", board.held ? Json(board.held->share) : Json(nullptr)},
            {"p80_held_low", board.held ? Json(board.held->low) : Json(nullptr)},
            {"p80_held_high", board.held ? Json(board.held->high) : Json(nullptr)},
            {"crps_days", orNull(board.crps)},
            {"chances", board.chances},
            {"brier", orNull(board.brier)},
            {"calibration", alike}};
}

struct Printing {
    const Console& console;
    const model::Portfolio& portfolio;
    const std::vector<RememberedForecast>& all;
    const app::Translator& text = console.translate;

    std::string day(model::Day day) const { return model::dayText(day, text.language()); }

    void list() const {
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Made on"), text.text("Revision"),
                                                    text.text("Trials"), text.text("Seed"), text.text("The same"),
                                                    text.text("Name")}};
        for (const auto& each : all)
            rows.push_back({each.record.code, day(each.record.madeOn), std::to_string(each.record.revision),
                            model::numberText(each.record.trials, 0, text.language()),
                            std::to_string(each.record.seed), text.text(each.isExact ? "yes" : "no"),
                            each.record.nameNl});
        console.out << tableText(rows, {2, 3, 4});
        if (std::any_of(all.begin(), all.end(), [](const auto& each) { return !each.isExact; }))
            console.notice(base::message("A forecast that is not the same was made by another version of this program, or of "
                                         "records that are reckoned otherwise now."));
    }

    void trend(model::ActivityId milestone) const {
        std::vector<std::vector<std::string>> rows{
            {text.text("Code"), text.text("Made on"), "P50", "P80", text.text("Date"), text.text("Chance")}};
        for (const auto& each : all) {
            for (const auto& told : each.forecast.milestones) {
                if (told.activity != milestone) continue;
                const auto chance = lastChance(told);
                rows.push_back({each.record.code, day(each.record.madeOn), day(told.days.p50), day(told.days.p80),
                                chance ? day(chance->deadline.day) : "–",
                                chance ? percentText(chance->chance.share, text.language()) : "–"});
            }
        }
        console.line();
        console.say(base::message("What was foretold of {name}:",
                                  {{"name", model::codeOf(portfolio, refTo(milestone)) + " " +
                                                model::nameOf(portfolio, refTo(milestone), console.inEnglish())}}));
        console.line();
        console.out << tableText(rows, {5});
    }

    void scores(const Scoreboard& board) const {
        console.line();
        if (!board.held && !board.brier)
            return console.say(base::message("Nothing that was foretold has come yet, so there is nothing to hold it to."));
        if (board.held)
            console.say(base::message(
                "Of {count} milestones that are done by now, {share} were by their P80 (between {low} and {high} with a "
                "certainty of 95%). On average a forecast was {days} days off (CRPS).",
                {{"count", std::to_string(board.milestones)},
                 {"share", percentText(board.held->share, text.language())},
                 {"low", percentText(board.held->low, text.language())},
                 {"high", percentText(board.held->high, text.language())},
                 {"days", model::numberText(std::llround(*board.crps * 10), 1, text.language())}}));
        if (board.brier)
            console.say(base::message("The chances that were told of {count} dates have a Brier score of {score}: 0 is "
                                      "perfect, 0.25 is what half and half always gets.",
                                      {{"count", std::to_string(board.chances)},
                                       {"score", model::numberText(std::llround(*board.brier * 1000), 3, text.language())}}));
        calibration(board);
    }

    /// Whether what is called likely is.
    void calibration(const Scoreboard& board) const {
        if (board.alike.empty()) return;
        std::vector<std::vector<std::string>> rows{{text.text("Told as"), text.text("Chances"), text.text("Mean"),
                                                    text.text("Came"), text.text("At least"), text.text("At most")}};
        const auto share = [&](double each) { return percentText(each, text.language()); };
        for (const auto& each : board.alike)
            rows.push_back({text(forecasting::wordsFor(each.from)),
                            model::numberText(static_cast<std::int64_t>(each.chances), 0, text.language()),
                            share(each.told), share(each.came.share), share(each.came.low), share(each.came.high)});
        console.line();
        console.say(base::message("How often what was told with the same words came, and between which shares that lies with a "
                                  "certainty of 95%:"));
        console.line();
        console.out << tableText(rows, {1, 2, 3, 4, 5});
    }
};

struct ForecastsCommand {
    FileArgument file;
    std::string of;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--of", of, "Also what each foretold of the milestone of this code");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file);
        if (!opened) return console.refuse(opened.error());
        const auto& portfolio = opened->portfolio();
        std::optional<model::ActivityId> milestone;
        if (!of.empty()) {
            const auto found = activityOf(console, opened->view, of, "--of");
            if (!found) return console.refuse(found.error());
            milestone = *found;
        }
        std::vector<RememberedForecast> all;
        std::vector<forecasting::ForecastScores> scores;
        for (const auto& record : app::savedForecasts(portfolio)) {
            auto made = app::remember(*opened->session, record, portfolio);
            if (!made) return console.refuse(made.error());
            scores.push_back(made->scores);
            all.push_back(std::move(*made));
        }
        const auto board = forecasting::scoreboardOf(scores);
        if (console.asJson) {
            Json list = Json::array();
            for (const auto& each : all) list.push_back(jsonOf(portfolio, each));
            console.json({{"forecasts", list}, {"scoreboard", jsonOf(board)}});
            return exitDone;
        }
        if (all.empty()) {
            console.say(base::message("No forecast is kept in {file}; “mijlpaal forecast {file} --save NAME” keeps one.",
                                      {{"file", file.path.string()}}));
            return exitDone;
        }
        const Printing printing{console, portfolio, all};
        printing.list();
        if (milestone) printing.trend(*milestone);
        printing.scores(board);
        return exitDone;
    }
};

}  // namespace

extern constinit const Command forecastsCommand =
    command<ForecastsCommand>("forecasts", N_("Make the forecasts that were kept again, and hold them to what came"));

}  // namespace mijlpaal::cli

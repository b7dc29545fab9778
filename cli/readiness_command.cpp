#include "app/forecast.h"
#include "app/saved_forecasts.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/probability_words.h"
#include "forecasting/readiness.h"
#include "model/plan_text.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

using forecasting::Chance;
using forecasting::Readiness;

Json shareOf(const std::optional<Chance>& chance) {
    return chance ? Json(chance->share) : Json(nullptr);
}

Json dayOrNull(const std::optional<model::Day>& day) {
    return day ? Json(model::isoText(*day)) : Json(nullptr);
}

/// The forecasts that were kept, made again.
using Trend = std::vector<app::RememberedForecast>;

Json trendJson(const model::Portfolio& portfolio, const Trend& trend) {
    Json told = Json::array();
    for (const auto& each : trend) {
        Json parts = Json::array();
        for (const auto& part : portfolio.all<model::LawPart>()) {
            const auto* found = each.findPart(part.id);
            if (!found) continue;
            parts.push_back({{"code", part.code}, {"p_object", shareOf(found->byObject)}, {"p_ready", shareOf(found->ready)}});
        }
        told.push_back({{"forecast", each.record.code}, {"made_on", model::isoText(each.record.madeOn)}, {"parts", parts}});
    }
    return told;
}

Json jsonAnswer(const Console& console, const app::View& view, const Readiness& readiness,
                const forecasting::Run& run, const forecasting::Setting& setting, const std::optional<Trend>& trend) {
    const auto& portfolio = view.portfolio();
    Json parts = Json::array(), curve = Json::array();
    for (const auto& part : readiness.parts) {
        Json blockers = Json::array(), fallbacks = Json::array();
        for (const auto id : part.blockers) blockers.push_back(model::codeOf(portfolio, refTo(id)));
        for (const auto& each : part.fallbacks)
            fallbacks.push_back({{"code", model::codeOf(portfolio, refTo(each.activity))},
                                 {"last_responsible_day", dayOrNull(each.lastResponsibleDay)}});
        parts.push_back({{"code", model::codeOf(portfolio, refTo(part.part))},
                         {"p_object", shareOf(part.byObject)},
                         {"p_fallback", shareOf(part.byFallback)},
                         {"p_ready", shareOf(part.ready)},
                         {"p_preferred", shareOf(part.preferred)},
                         {"blockers", blockers},
                         {"fallbacks", fallbacks}});
    }
    for (const auto& point : readiness.curve)
        curve.push_back({{"date", model::isoText(point.day)},
                         {"p_object", point.byObject.share},
                         {"p_ready", point.ready.share}});
    return {{"revision", view.revision()},
            {"as_of", asOfJson(view)},
            {"seed", run.seed},
            {"trials", run.trials},
            {"settings", cli::jsonOf(setting)},
            {"law_date", dayOrNull(readiness.lawDate)},
            {"parts", parts},
            {"curve", curve},
            {"trend", trend ? trendJson(portfolio, *trend) : Json(nullptr)},
            {"findings", brokenJson(readiness.findings, console.translate)}};
}

struct Printing {
    const Console& console;
    const model::Portfolio& portfolio;
    const app::Translator& text = console.translate;

    std::string share(const std::optional<Chance>& chance) const {
        return chance ? percentText(chance->share, text.language()) : "–";
    }

    void parts(const Readiness& readiness) const {
        const scheduling::Telling telling{portfolio, text.language()};
        std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("By itself"), text.text("Fallback"),
                                                    text.text("Ready"), text.text("Preferred"), text.text("In words"),
                                                    text.text("Name"), text.text("Late most often")}};
        for (const auto& part : readiness.parts) {
            if (!part.ready && !part.preferred && !part.isDayUnknown) continue;
            rows.push_back({model::codeOf(portfolio, refTo(part.part)), share(part.byObject), share(part.byFallback),
                            share(part.ready), share(part.preferred),
                            part.isDayUnknown ? text.text("day unknown")
                            : part.ready      ? text(forecasting::wordsFor(part.ready->share))
                                              : "–",
                            model::nameOf(portfolio, refTo(part.part), console.inEnglish()),
                            part.blockers.empty() ? "–" : telling.name(refTo(part.blockers.front()))});
        }
        console.out << tableText(rows, {1, 2, 3, 4});
    }

    void fallbacks(const Readiness& readiness) const {
        std::vector<std::vector<std::string>> rows{
            {text.text("Law part"), text.text("Fallback"), text.text("Last day to start"), text.text("Name")}};
        for (const auto& part : readiness.parts) {
            for (const auto& each : part.fallbacks)
                rows.push_back({model::codeOf(portfolio, refTo(part.part)),
                                model::codeOf(portfolio, refTo(each.activity)),
                                each.lastResponsibleDay ? model::dayText(*each.lastResponsibleDay, text.language()) : "–",
                                model::nameOf(portfolio, refTo(each.activity), console.inEnglish())});
        }
        if (rows.size() == 1) return;
        console.line();
        console.say(base::message("The last day on which each fallback can start and still be ready with a chance of "
                                  "80 %:"));
        console.line();
        console.out << tableText(rows);
    }

    void curve(const Readiness& readiness) const {
        if (readiness.curve.empty()) return;
        std::vector<std::vector<std::string>> rows{
            {text.text("Entry into force"), text.text("By itself"), text.text("Ready")}};
        // A point a quarter is enough to read.
        for (std::size_t i = 0; i < readiness.curve.size(); i += 3) {
            const auto& point = readiness.curve[i];
            rows.push_back({model::dayText(point.day, text.language()),
                            percentText(point.byObject.share, text.language()),
                            percentText(point.ready.share, text.language())});
        }
        console.line();
        console.say(base::message("The chance that all that must be ready is, if the law entered into force on another "
                                  "day:"));
        console.line();
        console.out << tableText(rows, {1, 2});
    }

    /// A row for each forecast, and for that of now; a column for each part.
    void trend(const Trend& trend, const Readiness& now) const {
        if (trend.empty())
            return console.say(base::message("No forecast is kept, so there is nothing to compare with; “mijlpaal forecast FILE "
                                             "--save NAME” keeps one."));
        std::vector<const forecasting::PartReadiness*> parts;
        std::vector<std::vector<std::string>> rows{{text.text("Forecast"), text.text("Made on")}};
        std::vector<std::size_t> numbers;
        for (const auto& part : now.parts) {
            if (!part.ready) continue;
            numbers.push_back(rows.front().size());
            parts.push_back(&part);
            rows.front().push_back(model::codeOf(portfolio, refTo(part.part)));
        }
        for (const auto& each : trend) {
            rows.push_back({each.record.code, model::dayText(each.record.madeOn, text.language())});
            for (const auto* part : parts) {
                const auto* found = each.findPart(part->part);
                rows.back().push_back(found ? share(found->ready) : "–");
            }
        }
        rows.push_back({text.text("now"), "–"});
        for (const auto* part : parts) rows.back().push_back(share(part->ready));
        console.line();
        console.say(base::message("The chance of each part to be ready, as each kept forecast told it:"));
        console.line();
        console.out << tableText(rows, numbers);
    }
};

struct ReadinessCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;
    ForecastArguments how;
    bool withTrend = false;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
        how.declare(arguments);
        arguments.add("--trend", withTrend, "Also what each kept forecast told of each part");
    }

    int run(const Console& console) const {
        if (const auto problem = how.problem()) return console.refuse(*problem);
        const auto opened = openPlan(console, file, revision, how.rulesFor(rules));
        if (!opened) return console.refuse(opened.error());
        const auto& view = opened->view;
        const auto readiness = forecasting::readiness(view.portfolio(), view.schedule(), how.setting(), how.run());
        if (!readiness) return console.refuse(readiness.error());
        std::optional<Trend> trend;
        if (withTrend) {
            trend.emplace();
            for (const auto& record : app::savedForecasts(view.portfolio())) {
                auto made = app::remember(*opened->session, record, view.portfolio());
                if (!made) return console.refuse(made.error());
                trend->push_back(std::move(*made));
            }
        }
        if (console.asJson) {
            console.json(jsonAnswer(console, view, **readiness, how.run(), how.setting(), trend));
            return exitDone;
        }
        const Printing printing{console, view.portfolio()};
        printing.parts(**readiness);
        printing.fallbacks(**readiness);
        printing.curve(**readiness);
        if (trend) printing.trend(*trend, **readiness);
        console.list((*readiness)->findings);
        return exitDone;
    }
};

}  // namespace

extern constinit const Command readinessCommand =
    command<ReadinessCommand>("readiness", N_("Tell the chance that each part of the law has what it needs"));

}  // namespace mijlpaal::cli

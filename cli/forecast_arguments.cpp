#include "cli/forecast_arguments.h"

#include "base/text.h"
#include "cli/typed_words.h"
#include "forecasting/shipped_classes.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::cli {

using forecasting::Setting;
using forecasting::Shape;
using forecasting::UnderWay;

namespace {

/// All of them in the head of the help would leave no room for what it says.
Shape shapeFrom(const std::string& text) {
    if (const auto shape = typedWord<Shape>(text)) return *shape;
    throw WrongUse{base::message("{option} takes one of {words}, and not “{text}”.",
                                 {{"option", "--shape"}, {"words", wordList(wordsOfType<Shape>())}, {"text", text}})};
}

}  // namespace

void ForecastArguments::declare(Arguments& arguments) {
    arguments.add("--trials", trials, "How many trials to run");
    arguments.add("--seed", seed, "Where the random numbers begin; the same seed gives the same answer");
    arguments.add(
        "--shape", [this](const std::string& text) { shape = shapeFrom(text); },
        "How three estimates are read: triangular, pert, trigen, uniform, lognormal or heavy_tailed");
    arguments.add(
        "--correlation",
        [this](const std::string& text) { correlation = shareFrom(text).value_or(-1); },
        "Rank correlation between the estimates within a programme, from 0 to 0.95");
    arguments.add("--no-risks", noRisks, "Without risks, drivers, correlations and forks of the register");
    arguments.add("--simple", simple,
                  "Triangles in whole days, no risks, no floor; work under way draws all of its duration");
    arguments.add("--hold-starts", holdStarts, "With --simple: work under way keeps its actual start");
    arguments.add("--latin", latin, "Latin hypercube: each estimate takes all of its range evenly");
    arguments.add("--threads", threads, "How many threads; as many as the computer has when not given");
}

std::optional<base::Message> ForecastArguments::problem() const {
    if (trials < 1 || trials > 1'000'000) return base::message("Give from 1 to 1,000,000 trials behind --trials.");
    if (threads > 256) return base::message("Give at most 256 threads behind --threads.");
    if (correlation && !(*correlation >= 0 && *correlation <= 0.95))
        return base::message("Give a correlation from 0 to 0.95 behind --correlation.");
    if (holdStarts && !simple) return base::message("--hold-starts goes with --simple.");
    return std::nullopt;
}

RuleArguments ForecastArguments::rulesFor(RuleArguments rules) const {
    if (simple && !rules.floor) rules.floor = false;
    return rules;
}

Setting ForecastArguments::setting() const {
    Setting setting;
    if (simple) setting = Setting::simple();
    if (holdStarts) setting.underWay = UnderWay::fromActualStart;
    if (!simple) setting.shape = shape;
    if (noRisks) setting.risks = false;
    setting.correlation = correlation.value_or(0);
    setting.latinHypercube = latin;
    return setting;
}

forecasting::Run ForecastArguments::run() const {
    forecasting::Run run;
    run.seed = seed;
    run.trials = static_cast<std::uint32_t>(trials);
    run.threads = static_cast<unsigned>(threads);
    return run;
}

std::vector<std::string> shippedWords() {
    std::vector<std::string> words;
    for (const auto& each : forecasting::shippedClasses()) words.emplace_back(each.word);
    return words;
}

std::optional<double> shareFrom(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    const bool isPercent = text.ends_with('%');
    if (isPercent) text.pop_back();
    const auto number = base::decimalNumber(text, 6);
    if (!number) return std::nullopt;
    return static_cast<double>(*number) / (isPercent ? 1e8 : 1e6);
}

base::Result<std::int64_t> hundredthsFrom(const std::string& text) {
    const auto share = shareFrom(text);
    if (!share || *share < -1 || *share > 1)
        return base::failure("“{text}” is not a percentage such as 2.5%.", {{"text", text}});
    return std::llround(*share * 10'000);
}

Json jsonOf(const Setting& setting) {
    return {{"shape", model::wordFor(setting.shape)},
            {"under_way", model::wordFor(setting.underWay)},
            {"risks", setting.risks},
            {"whole_days", setting.wholeDays},
            {"correlation", setting.correlation},
            {"latin_hypercube", setting.latinHypercube}};
}

}  // namespace mijlpaal::cli

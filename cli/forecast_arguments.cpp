#include "cli/forecast_arguments.h"

#include "base/text.h"

#include <array>
#include <cstdlib>

namespace mijlpaal::cli {

using forecasting::Setting;
using forecasting::Shape;
using forecasting::UnderWay;

namespace {

constexpr std::array shapes{std::pair{Shape::triangular, "triangular"}, std::pair{Shape::pert, "pert"},
                            std::pair{Shape::trigen, "trigen"}, std::pair{Shape::uniform, "uniform"},
                            std::pair{Shape::logNormal, "lognormal"}};

const char* wordFor(Shape shape) {
    for (const auto& [each, word] : shapes) {
        if (each == shape) return word;
    }
    return "";
}

const char* wordFor(UnderWay underWay) {
    switch (underWay) {
        case UnderWay::remaining:
            return "remaining";
        case UnderWay::fromActualStart:
            return "from_actual_start";
        case UnderWay::asPlanned:
            return "as_planned";
    }
    return "";
}

}  // namespace

void ForecastArguments::declare(Arguments& arguments) {
    arguments.add("--trials", trials, "How many trials to run");
    arguments.add("--seed", seed, "Where the random numbers begin; the same seed gives the same answer");
    arguments
        .add(
            "--shape",
            [this](const std::string& text) {
                for (const auto& [each, word] : shapes) {
                    if (text == word) shape = each;
                }
            },
            "How three estimates are read")
        .oneOf({"triangular", "pert", "trigen", "uniform", "lognormal"});
    arguments.add(
        "--correlation",
        [this](const std::string& text) {
            auto number = text;
            for (auto& each : number) each = each == ',' ? '.' : each;
            char* end = nullptr;
            const auto value = std::strtod(number.c_str(), &end);
            correlation = number.empty() || *end != '\0' ? -1 : value;
        },
        "Rank correlation between the estimates within a programme, from 0 to 0.95");
    arguments.add("--no-risks", noRisks, "Without the risks of the register");
    arguments.add("--simple", simple,
                  "Triangles in whole days, no risks, no floor; work under way draws all of its duration");
    arguments.add("--hold-starts", holdStarts, "With --simple: work under way keeps its actual start");
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
    return setting;
}

forecasting::Run ForecastArguments::run() const {
    forecasting::Run run;
    run.seed = seed;
    run.trials = static_cast<std::uint32_t>(trials);
    run.threads = static_cast<unsigned>(threads);
    return run;
}

Json jsonOf(const Setting& setting) {
    return {{"shape", wordFor(setting.shape)},
            {"under_way", wordFor(setting.underWay)},
            {"risks", setting.risks},
            {"whole_days", setting.wholeDays},
            {"correlation", setting.correlation}};
}

}  // namespace mijlpaal::cli

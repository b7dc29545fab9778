#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/shared_arguments.h"
#include "base/result.h"
#include "forecasting/forecast.h"
#include "model/number_text.h"

namespace mijlpaal::cli {

/// What commands that simulate have in common: `--trials`, `--seed`, `--shape`, `--correlation`, `--latin`, `--no-risks`,
/// `--simple`, `--hold-starts`, `--threads`.
struct ForecastArguments {
    std::size_t trials = 10'000, seed = 1, threads = 0;
    forecasting::Shape shape = forecasting::Shape::pert;
    std::optional<double> correlation;
    bool noRisks = false, simple = false, holdStarts = false, latin = false;

    void declare(Arguments& arguments);

    /// Why what was asked cannot be done, as one sentence.
    std::optional<base::Message> problem() const;
    /// The rules of the plan: the simple setting has no floor, unless that is asked for.
    RuleArguments rulesFor(RuleArguments rules) const;
    forecasting::Setting setting() const;
    forecasting::Run run() const;
};

/// A share as people type it: "0.8", "0,8" or "80%".
std::optional<double> shareFrom(std::string text);

/// Hundredths of a per cent of such a text. Errors: it is none, or not from -100 to 100 %.
base::Result<std::int64_t> hundredthsFrom(const std::string& text);

/// The words of the reference classes that come with the program.
std::vector<std::string> shippedWords();

using model::percentText;
using model::thousandsText;

/// The settings of a forecast, so that it can be made again.
Json jsonOf(const forecasting::Setting& setting);

}  // namespace mijlpaal::cli

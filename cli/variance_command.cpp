#include "cli/baseline_json.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/code_book.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

Json jsonAnswer(const Console& console, const app::View& view, const app::KnownBaseline& baseline,
                const std::vector<app::Variance>& variances) {
    const auto& portfolio = view.portfolio();
    Json activities = Json::array();
    for (const auto& each : variances) {
        const auto& dates = *view.schedule().find(each.activity);
        activities.push_back({{"code", model::codeOf(portfolio, refTo(each.activity))},
                              {"name", model::nameOf(portfolio, refTo(each.activity), console.inEnglish())},
                              {"baseline_start", orNull(each.baseline.start)},
                              {"baseline_finish", orNull(each.baseline.finish)},
                              {"date_precision", model::wordFor(each.baseline.precision)},
                              {"start", model::isoText(dates.start)},
                              {"finish", model::isoText(dates.finish)},
                              {"start_variance_minutes", orNull(each.start)},
                              {"finish_variance_minutes", orNull(each.finish)},
                              {"duration_variance_minutes", orNull(each.duration)},
                              {"start_variance_days", orNull(each.startDays)},
                              {"finish_variance_days", orNull(each.finishDays)}});
    }
    return {{"baseline", jsonOf(baseline)},
            {"status_date", model::isoText(portfolio.settings().statusDate)},
            {"activities", activities}};
}

bool hasChanged(const app::Variance& variance) {
    const auto isSome = [](const std::optional<model::WorkTime>& time) { return time && *time != model::WorkTime{}; };
    return isSome(variance.start) || isSome(variance.finish) || isSome(variance.duration);
}

/// Those that stand as they stood are told in number alone, unless all are wanted.
void print(const Console& console, const app::View& view, const std::vector<app::Variance>& variances, bool isWhole) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{
        {text.text("Code"), text.text("Baseline finish"), text.text("Finish"), text.text("Start variance"),
         text.text("Finish variance"), text.text("Duration variance"), text.text("Name")}};
    std::size_t same = 0;
    for (const auto& each : variances) {
        if (!isWhole && !hasChanged(each)) {
            ++same;
            continue;
        }
        const auto days = [&](const std::optional<model::WorkTime>& time) {
            return time ? telling.work(*time, each.activity) : "–";
        };
        const auto finish = each.baseline.finish ? telling.end(*each.baseline.finish) : std::string{"–"};
        rows.push_back({model::codeOf(portfolio, refTo(each.activity)), finish,
                        telling.end(view.schedule().find(each.activity)->finish), days(each.start),
                        days(each.finish), days(each.duration),
                        model::nameOf(portfolio, refTo(each.activity), console.inEnglish())});
    }
    if (rows.size() == 1 && same > 0)
        return console.say(base::message("Nothing differs from the baseline. Unchanged: {count}; --all shows them.",
                                         {{"count", std::to_string(same)}}));
    console.out << tableText(rows, {3, 4, 5});
    if (same > 0)
        console.say(base::message("And {count} unchanged; --all shows them too.", {{"count", std::to_string(same)}}));
}

struct VarianceCommand {
    FileArgument file;
    std::string baseline;
    bool isWhole = false;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--baseline", baseline, "The code of the baseline (see “baselines”)");
        arguments.add("--all", isWhole, "Also what has not changed");
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto known = baselineOf(console, opened->portfolio(), baseline);
        if (!known) return console.refuse(known.error());
        app::BaselineShelf shelf{*opened->session};
        const auto plans = shelf.plans(opened->view, *known);
        if (!plans) return console.refuse(plans.error());
        const auto variances = app::variances(opened->view, *plans);
        if (console.asJson) {
            console.json(jsonAnswer(console, opened->view, *known, variances));
        } else {
            print(console, opened->view, variances, isWhole);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command varianceCommand =
    command<VarianceCommand>("variance", N_("Compare the plan with a baseline"));

}  // namespace mijlpaal::cli

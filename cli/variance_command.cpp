#include "cli/baseline_json.h"
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

void print(const Console& console, const app::View& view, const std::vector<app::Variance>& variances) {
    const auto& portfolio = view.portfolio();
    const scheduling::Telling telling{portfolio, console.translate.language()};
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{
        {text.text("Code"), text.text("Baseline finish"), text.text("Finish"), text.text("Start variance"),
         text.text("Finish variance"), text.text("Duration variance"), text.text("Name")}};
    for (const auto& each : variances) {
        const auto days = [&](const std::optional<model::WorkTime>& time) {
            return time ? telling.work(*time, each.activity) : "–";
        };
        const auto finish = each.baseline.finish ? telling.end(*each.baseline.finish) : std::string{"–"};
        rows.push_back({model::codeOf(portfolio, refTo(each.activity)), finish,
                        telling.end(view.schedule().find(each.activity)->finish), days(each.start),
                        days(each.finish), days(each.duration),
                        model::nameOf(portfolio, refTo(each.activity), console.inEnglish())});
    }
    console.out << tableText(rows, {3, 4, 5});
}

struct VarianceCommand {
    FileArgument file;
    std::string baseline;
    RevisionArgument revision;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--baseline", baseline, "The code of the baseline").required();
        revision.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto known = baselineOf(opened->portfolio(), baseline);
        if (!known) return console.refuse(known.error());
        app::BaselineShelf shelf{*opened->session};
        const auto plans = shelf.plans(opened->view, *known);
        if (!plans) return console.refuse(plans.error());
        const auto variances = app::variances(opened->view, *plans);
        if (console.asJson) {
            console.json(jsonAnswer(console, opened->view, *known, variances));
        } else {
            print(console, opened->view, variances);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command varianceCommand =
    command<VarianceCommand>("variance", N_("Compare the plan with a baseline"));

}  // namespace mijlpaal::cli

#include "app/baselines.h"
#include "cli/choices.h"
#include "cli/command.h"
#include "cli/forecast_arguments.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "forecasting/earned_value.h"
#include "model/number_text.h"
#include "model/plan_text.h"

#include <cmath>

namespace mijlpaal::cli {

namespace {

using forecasting::EarnedValue;

Json orNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

Json orNull(const std::optional<model::Money>& money) {
    return money ? Json(money->cents) : Json(nullptr);
}

Json jsonOf(const model::Portfolio& portfolio, const EarnedValue& value) {
    const auto code = value.programme ? Json(model::codeOf(portfolio, refTo(*value.programme))) : Json(nullptr);
    const auto finish = value.expectedFinish ? Json(model::isoText(*value.expectedFinish)) : Json(nullptr);
    return {{"code", code},
            {"bac", value.budget.cents},
            {"pv", value.planned.cents},
            {"ev", value.earned.cents},
            {"ac", value.paid.cents},
            {"outside_baseline", value.outsideBaseline.cents},
            {"cv", value.costVariance().cents},
            {"sv", value.scheduleVariance().cents},
            {"cpi", orNull(value.costIndex)},
            {"spi", orNull(value.scheduleIndex)},
            {"eac", orNull(value.atCompletion)},
            {"eac_rest_as_planned", orNull(value.atCompletionAsPlanned)},
            {"eac_cost_and_schedule", orNull(value.atCompletionByBoth)},
            {"etc", orNull(value.toComplete)},
            {"vac", orNull(value.varianceAtCompletion)},
            {"tcpi", orNull(value.toCompleteIndex)},
            {"earned_schedule_months", orNull(value.earnedSchedule)},
            {"actual_time_months", orNull(value.actualTime)},
            {"planned_duration_months", orNull(value.plannedDuration)},
            {"sv_t_months", orNull(value.timeVariance)},
            {"spi_t", orNull(value.timeIndex)},
            {"expected_finish", finish},
            {"overspent", value.isOverspent()},
            {"work_left", value.hasWorkLeft()}};
}

std::string index(const std::optional<double>& number, model::Language language) {
    return number ? model::numberText(std::llround(*number * 100), 2, language) : "–";
}

void print(const Console& console, const model::Portfolio& portfolio, const std::vector<EarnedValue>& values) {
    const auto& text = console.translate;
    const auto money = [&](const std::optional<model::Money>& each) {
        return each ? thousandsText(*each, text.language()) : "–";
    };
    std::vector<std::vector<std::string>> rows{{text.text("Code"), "BAC", "PV", "EV", "AC", "CPI", "SPI", "EAC", "SPI(t)",
                                                text.text("Expected"), text.text("Name")}};
    for (const auto& each : values)
        rows.push_back({each.programme ? model::codeOf(portfolio, refTo(*each.programme)) : "–", money(each.budget),
                        money(each.planned), money(each.earned), money(each.paid), index(each.costIndex, text.language()),
                        index(each.scheduleIndex, text.language()), money(each.atCompletion),
                        index(each.timeIndex, text.language()),
                        each.expectedFinish ? model::dayText(*each.expectedFinish, text.language()) : "–",
                        each.programme ? model::nameOf(portfolio, refTo(*each.programme), console.inEnglish())
                                       : text.text("Whole portfolio")});
    console.out << tableText(rows, {1, 2, 3, 4, 5, 6, 7, 8});
    console.line();
    console.say(base::message("Amounts are in thousands of euros."));
    for (const auto& each : values) {
        if (!each.programme || !each.isOverspent()) continue;
        console.say(base::message("{code}: {paid} is paid where all of it was estimated at {estimate}, and {done} % is "
                                  "done.",
                                  {{"code", model::codeOf(portfolio, refTo(*each.programme))},
                                   {"paid", money(each.paid)},
                                   {"estimate", money(each.budget)},
                                   {"done", model::numberText(each.earned.cents * 100 / std::max<std::int64_t>(1, each.budget.cents), 0,
                                                              text.language())}}));
    }
}

struct EarnedValueCommand {
    FileArgument file;
    RevisionArgument revision;
    std::string baseline{app::recordedBaseline};

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        arguments.add("--baseline", baseline, "The code of the baseline; the recorded dates when not given");
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision);
        if (!opened) return console.refuse(opened.error());
        const auto known = baselineOf(console, opened->portfolio(), baseline);
        if (!known) return console.refuse(known.error());
        app::BaselineShelf shelf{*opened->session};
        const auto plans = shelf.plans(opened->view, *known);
        if (!plans) return console.refuse(plans.error());
        const auto spans = app::spansIn(*plans);
        if (spans.empty())
            return console.refuse(base::message("Baseline {code} does not say when work starts, so nothing was planned "
                                                "by it. Give another behind --baseline.",
                                                {{"code", known->code}}));
        const auto values = forecasting::earnedValues(opened->portfolio(), spans);
        if (console.asJson) {
            Json programmes = Json::array();
            for (const auto& each : values) {
                if (each.programme) programmes.push_back(jsonOf(opened->portfolio(), each));
            }
            console.json({{"revision", opened->view.revision()},
                          {"as_of", asOfJson(opened->view)},
                          {"status_date", model::isoText(opened->portfolio().settings().statusDate)},
                          {"baseline", known->code},
                          {"programmes", programmes},
                          {"portfolio", jsonOf(opened->portfolio(), values.back())}});
        } else {
            print(console, opened->portfolio(), values);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command earnedValueCommand =
    command<EarnedValueCommand>("earned-value", N_("Compare what is done with what was planned and paid"));

}  // namespace mijlpaal::cli

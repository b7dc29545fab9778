#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "model/edit.h"

#include <algorithm>

namespace mijlpaal::cli {

namespace {

Json jsonAnswer(const app::View& view, bool english) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    Json activities = Json::array();
    for (const auto id : model::outline(portfolio)) {
        const auto& activity = portfolio.all<model::Activity>().at(id);
        const auto& dates = *schedule.find(id);
        Json driving = Json::array();
        for (const auto link : schedule.driving(id)) {
            driving.push_back(model::codeOf(portfolio, refTo(portfolio.find(link)->predecessor)));
        }
        activities.push_back(
            {{"code", activity.code},
             {"name", english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl},
             {"kind", model::wordFor(activity.kind)},
             {"start", model::isoText(dates.start)},
             {"finish", model::isoText(dates.finish)},
             {"early_start", model::isoText(dates.earlyStart)},
             {"early_finish", model::isoText(dates.earlyFinish)},
             {"late_start", model::isoText(dates.lateStart)},
             {"late_finish", model::isoText(dates.lateFinish)},
             {"total_float_minutes", minutesOf(dates.totalFloat)},
             {"free_float_minutes", minutesOf(dates.freeFloat)},
             {"critical", dates.critical},
             {"driving", driving}});
    }
    return {{"status_date", model::isoText(portfolio.settings().statusDate)},
            {"profile", model::wordFor(schedule.options.profile)},
            {"project_finish", model::isoText(schedule.projectFinish)},
            {"activities", activities}};
}

void print(const Console& console, const app::View& view) {
    const auto& portfolio = view.portfolio();
    const auto& schedule = view.schedule();
    const bool english = console.inEnglish();
    const auto language = console.translate.language();
    const auto& text = console.translate;
    std::vector<std::vector<std::string>> rows{{text.text("Code"), text.text("Start"), text.text("Finish"),
                                                text.text("Total float"), text.text("Free float"),
                                                text.text("Critical"), text.text("Name")}};
    for (const auto id : model::outline(portfolio)) {
        const auto& activity = portfolio.all<model::Activity>().at(id);
        const auto& dates = *schedule.find(id);
        const auto lengths = model::unitLengthsOf(portfolio, activity);
        const std::string indent(2 * static_cast<std::size_t>(model::outlineLevel(portfolio, activity)), ' ');
        rows.push_back({activity.code, model::dayText(dates.start.day(), language),
                        model::dayText(dates.finish.day(), language),
                        model::durationText(dates.totalFloat, model::TimeUnit::day, lengths, language),
                        model::durationText(dates.freeFloat, model::TimeUnit::day, lengths, language),
                        dates.critical ? text.text("yes") : "",
                        indent + (english && !activity.nameEn.empty() ? activity.nameEn : activity.nameNl)});
    }
    console.out << tableText(rows, {3, 4});
    console.line();
    console.say(base::message("The plan runs to {finish}.",
                              {{"finish", model::dayText(schedule.projectFinish.day(), language)}}));
}

struct ScheduleCommand {
    FileArgument file;
    RevisionArgument revision;
    RuleArguments rules;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        revision.declare(arguments);
        rules.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        if (console.asJson) {
            console.json(jsonAnswer(opened->view, console.inEnglish()));
        } else {
            print(console, opened->view);
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command scheduleCommand =
    command<ScheduleCommand>("schedule", N_("Give the dates and floats of every activity"));

}  // namespace mijlpaal::cli

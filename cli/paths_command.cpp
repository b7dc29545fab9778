#include "cli/choices.h"
#include "cli/command.h"
#include "cli/opened.h"
#include "cli/run.h"
#include "scheduling/explanations/float_paths.h"
#include "scheduling/telling.h"

namespace mijlpaal::cli {

namespace {

using Paths = std::vector<scheduling::FloatPath>;

Json jsonAnswer(const model::Portfolio& portfolio, const std::string& activity, const Paths& paths) {
    const auto code = [&portfolio](model::ObjectRef ref) { return model::codeOf(portfolio, ref); };
    Json list = Json::array();
    for (const auto& path : paths) {
        Json activities = Json::array();
        for (const auto each : path.activities) activities.push_back(code(refTo(each)));
        list.push_back({{"joins", path.joins ? Json(code(refTo(*path.joins))) : Json(nullptr)},
                        {"joins_by", path.joinsBy ? Json(code(refTo(*path.joinsBy))) : Json(nullptr)},
                        {"room_minutes", minutesOf(path.room)},
                        {"room_to_end_minutes", minutesOf(path.roomToEnd)},
                        {"activities", activities}});
    }
    return {{"activity", activity}, {"paths", list}};
}

void print(const Console& console, const app::View& view, const Paths& paths, scheduling::Times times) {
    const scheduling::Telling telling{view.portfolio(), console.translate.language(), times};
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto& path = paths[i];
        if (i > 0) console.line();
        if (path.joins) {
            console.say(
                base::message("Path {number}: {room} of room before “{activity}”, {total} before the end.",
                              {{"number", std::to_string(i + 1)},
                               {"room", telling.work(path.room, *path.joins)},
                               {"activity", telling.name(*path.joins)},
                               {"total", telling.work(path.roomToEnd, *path.joins)}}));
        } else {
            console.say(base::message("Path {number}: the chain that sets the end.",
                                      {{"number", std::to_string(i + 1)}}));
        }
        std::vector<std::vector<std::string>> rows;
        for (const auto each : path.activities) {
            const auto& dates = *view.schedule().find(each);
            rows.push_back({telling.moment(dates.start), telling.moment(dates.finish), telling.name(each)});
        }
        console.out << tableText(rows);
    }
}

struct PathsCommand {
    FileArgument file;
    std::string activity;
    std::size_t count = 5;
    RevisionArgument revision;
    RuleArguments rules;
    TimesArgument times;

    void declare(Arguments& arguments) {
        file.declare(arguments);
        arguments.add("--activity", activity, "The code of the activity at the end").wanted();
        arguments.add("--count", count, "How many paths; else 5").between(1, 1000);
        revision.declare(arguments);
        rules.declare(arguments);
        times.declare(arguments);
    }

    int run(const Console& console) const {
        const auto opened = openPlan(console, file, revision, rules);
        if (!opened) return console.refuse(opened.error());
        const auto id = activityOf(console, opened->view, activity, "--activity");
        if (!id) return console.refuse(id.error());
        const scheduling::Workings workings{opened->portfolio(), opened->view.schedule()};
        if (workings.nodeOf(*id) == scheduling::none)
            return console.refuse(
                base::message("“{code}” is a summary or a span; paths lead to a task or a milestone.",
                              {{"code", activity}}));
        const auto paths = scheduling::floatPaths(workings, *id, count);
        if (console.asJson) {
            console.json(jsonAnswer(opened->portfolio(), activity, paths));
        } else {
            print(console, opened->view, paths, times.times());
        }
        return exitDone;
    }
};

}  // namespace

extern constinit const Command pathsCommand =
    command<PathsCommand>("paths", N_("Give the chains that lead to an activity, the tightest first"));

}  // namespace mijlpaal::cli
